import type { ReportInput } from '../findings/ReportInput'
import { EVIDENCE } from '../model/evidence'
import { formatCoverage, formatScore } from '../texts/formatScore'
import { indicatorCode } from '../texts/indicatorCode'
import { dimensionTitle, indicatorTitle, levelTitle } from '../texts/titles'
import { provenanceBlocks } from './provenanceBlocks'
import type { Cell, ReportBlock } from './ReportBlock'

/** Method and provenance: what the figures mean, which edition and parameters made them, and how the file can be checked. */
export function methodBlocks(input: ReportInput): ReportBlock[] {
  const { words, outline, guidebook } = input
  const { aggregation } = guidebook.scoring
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: words('document.method.title'), id: 'method' },
    { kind: 'paragraph', text: words('document.method.scores') },
    { kind: 'paragraph', text: words(`document.method.${aggregation}`) },
    { kind: 'paragraph', text: words('document.method.evidenced') },
    levelsTable(input),
    evidenceTable(input),
    weightsTable(input),
    indicatorWeights(input),
    parametersTable(input),
    { kind: 'heading', level: 2, text: words('document.method.content'), id: 'content-status' },
    { kind: 'paragraph', text: outline.contentStatus },
    statusesTable(input),
    ...provenanceBlocks(input),
  ]
}

function levelsTable({ words, outline, guidebook }: ReportInput): ReportBlock {
  const rows = outline.levels.map(({ title, meaning }, level): Cell[] => [
    `${level} · ${title}`,
    meaning,
    formatScore((100 * level) / guidebook.scale.max),
  ])
  return {
    kind: 'table',
    caption: words('document.method.levels'),
    columns: [
      { label: words('document.columns.level'), width: 0.25 },
      { label: words('document.columns.meaning'), width: 0.6 },
      { label: words('document.columns.points'), align: 'right', width: 0.15 },
    ],
    rows,
  }
}

function evidenceTable({ words, outline, guidebook }: ReportInput): ReportBlock {
  const rows = EVIDENCE.map((evidence): Cell[] => [
    outline.evidence[evidence].title,
    outline.evidence[evidence].meaning,
    levelTitle(outline, guidebook.scoring.evidenceCaps[evidence]),
  ])
  return {
    kind: 'table',
    caption: words('document.method.evidence'),
    columns: [
      { label: words('document.columns.evidence'), width: 0.25 },
      { label: words('document.columns.meaning'), width: 0.5 },
      { label: words('document.columns.cap'), width: 0.25 },
    ],
    rows,
  }
}

function weightsTable({ words, outline, guidebook, format }: ReportInput): ReportBlock {
  return {
    kind: 'table',
    caption: words('document.method.weights'),
    columns: [
      { label: words('document.columns.name'), width: 0.75 },
      { label: words('document.columns.weight'), align: 'right', width: 0.25 },
    ],
    rows: guidebook.dimensions.map(({ id }) => [
      dimensionTitle(outline, id),
      format.number(guidebook.scoring.dimensionWeights[id] ?? 0),
    ]),
  }
}

/** Which indicators weigh more or less than 1; a sentence where none does. */
function indicatorWeights({ words, guidebook, texts, format }: ReportInput): ReportBlock {
  const other = guidebook.indicators.filter(({ weight }) => weight !== 1)
  if (other.length === 0) return { kind: 'paragraph', text: words('document.method.equalWeights') }
  return {
    kind: 'table',
    caption: words('document.method.indicatorWeights'),
    columns: [
      { label: words('document.columns.code'), width: 0.12 },
      { label: words('document.columns.indicator'), width: 0.63 },
      { label: words('document.columns.weight'), align: 'right', width: 0.25 },
    ],
    rows: other.map(({ id, weight }) => [
      indicatorCode(guidebook, id),
      indicatorTitle(texts, id),
      format.number(weight),
    ]),
  }
}

function parametersTable({ words, outline, guidebook }: ReportInput): ReportBlock {
  const { gate, provisionalBelow, aggregation } = guidebook.scoring
  const rows: Cell[][] = [
    [words('document.parameters.aggregation'), words(`document.aggregations.${aggregation}`)],
    [words('document.parameters.provisionalBelow'), formatCoverage(provisionalBelow)],
    [words('document.parameters.minCoverage'), formatCoverage(gate.minCoverage)],
    [words('document.parameters.minDimensionScore'), formatScore(gate.minDimensionScore)],
    [words('document.parameters.minCriticalLevel'), levelTitle(outline, gate.minCriticalLevel)],
  ]
  return {
    kind: 'table',
    caption: words('document.method.parameters'),
    columns: [
      { label: words('document.columns.name'), width: 0.7 },
      { label: words('document.columns.value'), align: 'right', width: 0.3 },
    ],
    rows,
  }
}

function statusesTable({ words, outline, guidebook }: ReportInput): ReportBlock {
  const marks = guidebook.indicators.flatMap((indicator) => indicator.sources.map((source) => source.status))
  return {
    kind: 'table',
    caption: words('document.method.statuses'),
    columns: [
      { label: words('document.columns.status'), width: 0.22 },
      { label: words('document.columns.meaning'), width: 0.56 },
      { label: words('document.columns.references'), align: 'right', width: 0.22 },
    ],
    rows: (['confirmed', 'inferred', 'own'] as const).map((status) => [
      outline.statuses[status].title,
      outline.statuses[status].meaning,
      String(marks.filter((mark) => mark === status).length),
    ]),
  }
}
