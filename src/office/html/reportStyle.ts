import type { ReportMeta } from '../../core/document/ReportBlock.ts'
import { type Ink, PALETTES, type Palette } from '../../figure/palette.ts'

/** Names of the style sheet's variables, and the ink of each. */
const VARIABLES = {
  bg: 'surface',
  raised: 'raised',
  line: 'border',
  text: 'text',
  muted: 'text-muted',
  accent: 'accent',
  evidenced: 'evidenced',
  positive: 'positive',
  caution: 'caution',
  negative: 'negative',
} as const satisfies Record<string, Ink>

const STEPS = [1, 2, 3, 4, 5] as const

/** Variables of a light and a dark palette, and the shades of heatmaps, which are those of paper in both. */
function colours(light: Palette, dark: Palette): string {
  const variables = Object.entries(VARIABLES).map(([name, ink]) => `--${name}:light-dark(${light[ink]},${dark[ink]})`)
  const shades = STEPS.map(
    (step) => `.heat-${step}{background:${light[`heat-${step}`]};color:${light[`heat-text-${step}`]}}`,
  )
  return `:root{color-scheme:light dark;${variables.join(';')}}\n${shades.join('')}`
}

/** Grey on a dark screen: ground and inks change places. */
const DARK_GREY: Palette = {
  ...PALETTES.grey,
  surface: '#111111',
  raised: '#2a2a2a',
  border: '#555555',
  text: '#eeeeee',
  'text-muted': '#bbbbbb',
  accent: '#dddddd',
  evidenced: '#bbbbbb',
  positive: '#dddddd',
  caution: '#dddddd',
  negative: '#dddddd',
}

const LAYOUT = `*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--text);font:400 1rem/1.55 "Noto Sans",system-ui,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main,footer{max-width:60rem;margin:0 auto;padding:1.5rem}
footer{color:var(--muted);font-size:.875rem;border-top:1px solid var(--line)}
h1{font-size:2.25rem;line-height:1.2;margin:1rem 0}h2{font-size:1.75rem;line-height:1.25;margin:3rem 0 1rem}
h3{font-size:1.25rem;margin:2rem 0 .5rem}h4{font-size:1.1rem;margin:1.5rem 0 .5rem}
p,li,dd{max-width:72ch}p,dd{white-space:pre-line}a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.lead{font-size:1.125rem}.note,.detail,.tag,figcaption,caption,dt{color:var(--muted);font-size:.875rem}.detail,.link{display:block}
.warning{padding:.75rem 1rem;background:var(--raised);border-left:4px solid var(--caution)}
dl{margin:0}dd{margin:0}.facts>div{display:grid;grid-template-columns:minmax(0,9rem) minmax(0,1fr);gap:0 1rem;margin:.4rem 0}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:1rem;margin:1rem 0}.value{font-size:1.375rem;font-weight:600}
.positive{color:var(--positive)}.caution{color:var(--caution)}.negative{color:var(--negative)}.muted{color:var(--muted)}
li{margin:.35rem 0}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.scroll{position:relative;overflow-x:auto;margin:1rem 0 1.5rem}table{border-collapse:collapse;width:100%}caption{text-align:left;padding-bottom:.4rem}
th,td{text-align:left;vertical-align:baseline;padding:.4rem .75rem .4rem .5rem;border-bottom:1px solid var(--line);overflow-wrap:normal}
thead th,thead td{border-bottom:2px solid var(--muted)}tbody th{font-weight:400}th.right,td.right{text-align:right}th.short{white-space:nowrap}.writable tbody tr{height:3rem}
figure{margin:1.5rem 0}figure svg{display:block;max-width:100%;height:auto}.qr{display:flex;flex-wrap:wrap;gap:1rem;align-items:center}.qr svg{width:9rem}
svg .ink{fill:var(--text)}svg .grid,svg .edge{stroke:var(--line)}svg .claimed{stroke:var(--accent)}svg .dot-claimed,svg .bar,svg .tint{fill:var(--accent)}
svg .evidenced,svg .open-evidenced,svg .bar-evidenced{stroke:var(--evidenced)}svg .open-evidenced,svg .open-earlier,svg .bar-evidenced{fill:var(--bg)}
svg .earlier,svg .open-earlier{stroke:var(--muted)}svg .track{fill:var(--raised)}
article{padding:.5rem 0 1rem;border-top:1px solid var(--line)}article h3{font-size:1.05rem;margin:.75rem 0 .25rem}.tag{margin:.25rem 0 .5rem}
@media(max-width:40rem){.facts>div{grid-template-columns:minmax(0,1fr)}h1{font-size:1.75rem}h2{font-size:1.4rem}main,footer{padding:1rem}}`

const PRINT = `@media print{:root{color-scheme:light}main,footer{max-width:none;padding:0}.break{break-after:page}h2,h3,h4,caption{break-after:avoid}
article,figure,tr{break-inside:avoid}thead{display:table-header-group}.scroll{overflow:visible}a{color:inherit}}`

/** The style sheet of the HTML report, for screens light and dark and for paper. */
export function reportStyle({ paper = 'a4', grayscale = false }: Pick<ReportMeta, 'paper' | 'grayscale'>): string {
  const size = paper === 'letter' ? 'letter' : 'A4'
  const { print, dark, grey } = PALETTES
  return `${grayscale ? colours(grey, DARK_GREY) : colours(print, dark)}\n${LAYOUT}\n${PRINT}\n@page{size:${size};margin:18mm 16mm}`
}
