// A report with every kind of block, in several languages.
import type { ReportBlock, ReportMeta } from '../../src/core/document/ReportBlock.ts'

export function aMeta(changes: Partial<ReportMeta> = {}): ReportMeta {
  return {
    title: 'Readiness report: Thành phố Đà Nẵng',
    subject: 'Smart city planning',
    author: 'City Hall of Đà Nẵng',
    language: 'en',
    createdAt: '2026-03-01T08:30:00Z',
    header: 'Readiness report',
    footer: 'Page {page} of {pages}',
    ...changes,
  }
}

/** One sentence or two per script; together they ask for every bundled family. */
export const SENTENCES = {
  en: 'City resilience: “Efficient & fair”, 87.5 % of AVATAR offices (fi, ffl) agree.',
  vi: 'Thành phố Đà Nẵng lắng nghe người dân và giữ gìn dữ liệu của họ.',
  th: 'กรุงเทพมหานครรับฟังประชาชน น้ำท่วมที่ปู่ย่าเคยเจอ เก็บเงินค่าน้ำ',
  lo: 'ນະຄອນຫຼວງວຽງຈັນ ຮັບຟັງປະຊາຊົນ ນ້ຳຖ້ວມ ເພື່ອຊີວິດທີ່ດີ',
  km: 'រាជធានីភ្នំពេញស្តាប់ប្រជាពលរដ្ឋ ស្ត្រី និងក្រុមប្រឹក្សា',
  my: 'ရန်ကုန်မြို့သည် ပြည်သူတို့၏အသံကို နားထောင်သည်။ မြို့ပြဖွံ့ဖြိုးတိုးတက်မှု',
  ta: 'சிங்கப்பூர் நகரம் மக்களின் குரலைக் கேட்கிறது. ஸ்ரீ',
  zh: '胡志明市正在推动可持续的城市发展规划，提高居民生活质量。直门',
  ja: '東京都は持続可能な都市計画を推進し、防災力を高めています。直骨',
  mixed: 'Phnom Penh (ភ្នំពេញ) – Yangon (ရန်ကုန်) – Bangkok (กรุงเทพฯ) – ວຽງຈັນ – சென்னை – 東京 – 北京',
} as const

export const LOREM =
  'The city has written down who decides about data, who may look at them and for how long they are kept. Two departments follow the rule in daily work, and the third has a plan for the coming budget year.'

export const KHMER_NOTE = SENTENCES.km.replaceAll(' ', '').repeat(70).slice(0, 3000)

const heading = (level: 1 | 2 | 3, text: string): ReportBlock => ({ kind: 'heading', level, text, id: text })

const charts = (): ReportBlock[] => [
  {
    kind: 'radar',
    caption: 'Readiness by dimension',
    summary: 'The technical dimension leads with 72, the social dimension trails with 35.',
    max: 100,
    axes: ['Technical', 'Business and economic', 'Organizational', 'Social and environmental', 'มิติทางสังคม'],
    series: [
      { label: 'Claimed', role: 'claimed', values: [72, 48, 61, 35, 55] },
      { label: 'Backed by evidence', role: 'evidenced', values: [50, 31, null, 20, 40] },
      { label: 'Last year', role: 'earlier', values: [40, 20, 30, 15, 25] },
    ],
  },
  {
    kind: 'bars',
    caption: 'Readiness by phase',
    summary: 'Planning is ahead of implementation.',
    max: 100,
    legend: ['Claimed', 'Backed by evidence'],
    bars: [
      { label: 'Conception', value: 80, second: 60, text: '80 (60)' },
      { label: 'Preparation and the long words around it that wrap', value: 55, second: 20, text: '55 (20)' },
      { label: 'Planning', value: null, text: 'not answered' },
      { label: 'ການວາງແຜນ', value: 12, second: 0, text: '12 (0)' },
    ],
  },
  {
    kind: 'heatmap',
    caption: 'Phase by dimension',
    summary: 'Darker is further.',
    max: 100,
    columns: ['Technical', 'Business', 'Organizational', 'Social'],
    rows: ['Conception', 'Preparation', 'Planning', 'ដំណាក់កាលអនុវត្ត', 'Upgrading'].map((label, row) => ({
      label,
      cells: [5, 25, 45, 70].map((value, column) =>
        row === 4 && column === 0
          ? { value: null, text: '–' }
          : { value: value + row * 7, text: String(value + row * 7) },
      ),
    })),
  },
]

const indicator = (index: number): ReportBlock => ({
  kind: 'record',
  title: `Indicator ${index}: rules for shared data are written, known and followed in every office of the city`,
  tag: ['Strong evidence', 'Weak evidence', 'Not answered'][index % 3] ?? '',
  tone: (['positive', 'caution', 'muted'] as const)[index % 3] ?? 'plain',
  level: index % 3 === 2 ? null : index % 5,
  max: 4,
  fields: [
    { label: 'Level', text: 'Rules are written and two departments follow them.' },
    { label: 'Evidence', text: 'Council decision 14/2025, published on the portal; log of access requests.' },
    { label: 'Note', text: index % 4 === 0 ? SENTENCES.th : LOREM },
  ],
})

const table = (rows: number): ReportBlock => ({
  kind: 'table',
  caption: 'Actions in order of effect',
  columns: [
    { label: 'Action' },
    { label: 'Phase', width: 0.2 },
    { label: 'Effort', align: 'right', width: 0.12 },
    { label: 'Gain', align: 'right', width: 0.12 },
  ],
  rows: Array.from({ length: rows }, (_, row) => [
    `Action ${row + 1}: write down and publish the rule${row % 5 === 0 ? `. ${LOREM}` : ''}`,
    'Planning',
    String((row % 4) + 1),
    { text: `+${(row * 7) % 23}`, strong: true, tone: 'positive', score: (row * 13) % 100 },
  ]),
})

/** Every kind of block; `indicators` sets the length. */
export function aReport({ indicators = 6, rows = 30 } = {}): ReportBlock[] {
  return [
    {
      kind: 'cover',
      title: 'Smart city readiness report',
      subtitle: 'Thành phố Đà Nẵng, Việt Nam',
      facts: [
        { label: 'Prepared by', value: 'Office of Planning' },
        { label: 'Date', value: '1 March 2026' },
        { label: 'City in its own words', value: SENTENCES.km },
      ],
      note: 'Figures say how far the guidebook’s practices are in place. They do not rank cities.',
    },
    { kind: 'contents', title: 'Contents' },
    { kind: 'pageBreak' },
    heading(1, 'Where we stand'),
    { kind: 'paragraph', role: 'lead', text: LOREM },
    {
      kind: 'figures',
      items: [
        { label: 'Readiness', value: '54', detail: 'of 100, claimed' },
        { label: 'Evidenced', value: '38', detail: 'of 100', tone: 'caution' },
        { label: 'Coverage', value: '92 %', tone: 'positive' },
        { label: 'Gates', value: '2 of 5', detail: 'open', tone: 'negative' },
      ],
    },
    { kind: 'paragraph', text: `${LOREM} ${LOREM}` },
    { kind: 'paragraph', role: 'warning', text: `Three answers rest on one document only. ${LOREM}` },
    heading(2, 'Charts'),
    ...charts(),
    heading(1, 'What to do next'),
    {
      kind: 'list',
      ordered: true,
      items: [
        { text: 'Publish the data rule.', detail: 'Effort 1, gain +6' },
        { text: LOREM, detail: 'Effort 2, gain +4' },
        { text: 'Train the third department.' },
      ],
    },
    { kind: 'list', ordered: false, items: [{ text: 'First remark' }, { text: 'Second remark, in Thai: สวัสดี' }] },
    table(rows),
    heading(1, 'Answers'),
    heading(2, 'Planning'),
    heading(3, 'ភាពឯកជន · Privacy'),
    ...Array.from({ length: indicators }, (_, index) => indicator(index)),
    heading(2, 'Languages'),
    ...Object.values(SENTENCES).map((text): ReportBlock => ({ kind: 'paragraph', text })),
    { kind: 'paragraph', role: 'note', text: LOREM },
    {
      kind: 'record',
      title: 'A very long note',
      tag: '',
      tone: 'plain',
      level: 2,
      max: 4,
      fields: [{ label: 'Note', text: KHMER_NOTE }],
    },
  ]
}
