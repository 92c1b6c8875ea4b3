import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { FigureChange } from '../../core/editions/compareScores'
import type { Outline } from '../../core/model/texts'
import { formatScore } from '../../core/texts/formatScore'
import { basisTitle, dimensionTitle, phaseTitle } from '../../core/texts/titles'
import styles from './Edition.module.css'

const STATUSES = ['unassessed', 'incomplete', 'blocked', 'open'] as const

type FigureTableProps = { figures: FigureChange[]; names: { theirs: string; ours: string }; outline: Outline }

/** Every figure that differs between two editions, before and after. */
export function FigureTable({ figures, names, outline }: FigureTableProps) {
  const { t } = useTranslation()
  if (figures.length === 0) return <p>{t('edition.sameFigures')}</p>
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{t('edition.figures', { count: figures.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('edition.figure')}</th>
            <th scope="col">{t('edition.column', { version: names.theirs })}</th>
            <th scope="col">{t('edition.column', { version: names.ours })}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((change) => (
            <tr key={`${change.figure} ${change.id}`}>
              <th scope="row">{nameOf(t, change, outline)}</th>
              <td>{shownValue(t, change, change.before, outline)}</td>
              <td>{shownValue(t, change, change.after, outline)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function nameOf(t: TFunction, { figure, id }: FigureChange, outline: Outline): string {
  switch (figure) {
    case 'dimension':
      return dimensionTitle(outline, id ?? '')
    case 'basis':
      return basisTitle(outline, id ?? '')
    case 'phase':
      return phaseTitle(outline, id ?? '')
    case 'phase-dimension': {
      const [phase = '', dimension = ''] = (id ?? '').split(':')
      return `${phaseTitle(outline, phase)} · ${dimensionTitle(outline, dimension)}`
    }
    case 'gate':
      return t('edition.gate', { phase: phaseTitle(outline, id ?? '') })
    default:
      return t(`edition.names.${figure}`)
  }
}

function shownValue(t: TFunction, { figure }: FigureChange, value: FigureChange['before'], outline: Outline): string {
  if (value === null) return figure === 'supported-phase' ? t('edition.none') : '–'
  if (typeof value === 'number') return figure === 'coverage' ? `${formatScore(value * 100)}%` : formatScore(value)
  const status = STATUSES.find((known) => known === value)
  return figure === 'gate' && status ? t(`assess.gates.${status}`) : phaseTitle(outline, value)
}
