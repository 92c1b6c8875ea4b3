import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type BriefOptions, PUBLIC_BRIEF } from '../../../core/document/national/BriefInput'
import { useFormat } from '../../../i18n/useFormat'
import { useWords } from '../../../i18n/useWords'
import { type PdfState, usePdfDownload } from '../../../parts/download/usePdfDownload'
import { downloadBlob } from '../../../storage/download'
import { useDesk } from '../../../store/compare'
import { getClock } from '../../../store/connections'
import { useTexts } from '../../../store/guidebook'
import type { Board } from '../Board'
import type { TableKind } from './TableKind'
import { usePreparing } from './usePreparing'

/** Where a table stands: not asked for, being made, handed over, or failed. */
export type TableState =
  | { kind: 'idle' }
  | { kind: 'working'; name: string }
  | { kind: 'done'; name: string; missing: number }
  | { kind: 'failed'; name: string; detail: string }

export type TakeAway = {
  options: BriefOptions
  setOptions: (options: BriefOptions) => void
  pdf: PdfState
  table: TableState
  savePdf: () => void
  saveTable: (kind: TableKind) => void
}

/** The ways to take home what is in view. What makes the documents is loaded when it is asked for. */
export function useTakeAway(board: Board): TakeAway {
  const { i18n } = useTranslation()
  const [options, setOptions] = useState(PUBLIC_BRIEF)
  const [table, setTable] = useState<TableState>({ kind: 'idle' })
  const set = useDesk((desk) => desk.set)
  const preparing = usePreparing()
  const pdf = usePdfDownload()
  const texts = useTexts()
  const words = useWords()
  const format = useFormat()
  const { group, compared, rows, cities, guidebooks, ranking, today } = board
  const title = set?.name ?? ''

  const savePdf = async () => {
    if (!group || !texts) return
    const { briefSteps } = await import('../../../core/document/national/buildBrief')
    const { nationalBriefMeta } = await import('../../../core/document/national/buildBrief')
    const unscored = rows.filter(({ city }) => city.figures === null).length
    const left = { filtered: cities.length - rows.length, apart: rows.length - compared.length - unscored, unscored }
    const input = {
      ...{ group, rows: compared, guidebooks, ranks: ranking.places, draws: ranking.spread?.draws ?? 0 },
      ...{ title, texts, words, format, generatedOn: today, left, options },
    }
    const meta = nationalBriefMeta(input, { createdAt: getClock().now().toISOString(), language: i18n.language })
    const brief = await preparing.run(briefSteps(input))
    if (brief) await pdf.download(`${words('nationalBrief.fileName')}_${today}.pdf`, brief.value, meta)
  }

  const saveTable = async (kind: TableKind) => {
    const name = `cities_${today}.${kind}`
    setTable({ kind: 'working', name })
    try {
      const { requestTable } = await import('./requestTable')
      const shown = rows.map(({ city: { key, edition } }) => ({ key, edition }))
      const withheld = { notes: !options.notes, names: !options.owners }
      const source = { set: set?.id ?? '', cities: shown, guidebooks, withheld }
      const { blob, missing } = await requestTable(kind, name, source)
      downloadBlob(name, blob)
      setTable({ kind: 'done', name, missing })
    } catch (error) {
      setTable({ kind: 'failed', name, detail: error instanceof Error ? error.message : String(error) })
    }
  }

  const save = { savePdf: () => void savePdf(), saveTable: (kind: TableKind) => void saveTable(kind) }
  return { options, setOptions, pdf: preparing.state ?? pdf.state, table, ...save }
}
