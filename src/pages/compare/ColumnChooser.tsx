import { useTranslation } from 'react-i18next'
import { figureKeys } from '../../core/compare/Figures'
import { FACTS, type RowColumn } from '../../core/compare/view/sortRows'
import { Button } from '../../ui/Button'
import { CheckboxGroup } from '../../ui/CheckboxGroup'
import type { Board } from './Board'
import styles from './Compare.module.css'
import { useFigureLabel } from './useFigureLabel'

/** Which columns the table has, in a fixed order. */
export function ColumnChooser({ board: { address, group, change } }: { board: Board }) {
  const { t } = useTranslation()
  const usual = usualColumns(group)
  const chosen = address.columns ?? usual
  const label = useFigureLabel()
  const figures = group ? figureKeys(group.guidebook).filter((key) => !/^phase:.*:dimension:/.test(key)) : []
  const facts = FACTS.filter((fact) => fact !== 'name')
  const all: RowColumn[] = [...usual, ...[...facts, ...figures].filter((column) => !usual.includes(column))]
  return (
    <details className={styles.fold}>
      <summary>{t('compare.table.columns')}</summary>
      <div className={styles.stack}>
        <CheckboxGroup
          legend={t('compare.table.columns')}
          hint={t('compare.table.columnsHint')}
          options={all.map((column) => ({ value: column, label: label(column) }))}
          values={chosen}
          onChange={(values) => change({ columns: all.filter((column) => values.includes(column)) })}
        />
        <p>
          <Button onClick={() => change({ columns: null })}>{t('compare.table.reset')}</Button>
        </p>
      </div>
    </details>
  )
}

/** What the table shows before anyone chooses. */
export function usualColumns(group: Board['group']): RowColumn[] {
  const dimensions = group?.guidebook.dimensions ?? []
  return [
    ...(['declared', 'scope', 'headline', 'evidenced-headline', 'claim-gap'] as const),
    ...dimensions.map(({ id }): RowColumn => `dimension:${id}`),
    ...(['coverage', 'gate', 'supported', 'change', 'rank', 'flags'] as const),
  ]
}
