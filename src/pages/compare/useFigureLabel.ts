import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { RowColumn } from '../../core/compare/view/sortRows'
import { basisTitle, dimensionTitle, phaseTitle } from '../../core/texts/titles'
import { useOutline } from '../../store/guidebook'

/** How a figure or a fact of a city is called. */
export function useFigureLabel(): (column: RowColumn) => string {
  const { t } = useTranslation()
  const outline = useOutline()
  return useCallback(
    (column) => {
      switch (column) {
        case 'headline':
        case 'evidenced-headline':
        case 'claim-gap':
        case 'coverage':
          return t(`compare.figures.${column}`)
        case 'name':
          return t('compare.table.city')
        case 'country':
        case 'population':
        case 'date':
        case 'declared':
        case 'scope':
        case 'edition':
        case 'gate':
        case 'supported':
        case 'change':
        case 'rank':
        case 'flags':
          return t(`compare.table.${column}`)
        default: {
          const [kind, id = '', , dimension] = column.split(':')
          if (kind === 'dimension') return dimensionTitle(outline, id)
          if (kind === 'basis') return basisTitle(outline, id)
          if (dimension === undefined) return phaseTitle(outline, id)
          const titles = { phase: phaseTitle(outline, id), dimension: dimensionTitle(outline, dimension) }
          return t('compare.figures.phaseDimension', titles)
        }
      }
    },
    [t, outline],
  )
}
