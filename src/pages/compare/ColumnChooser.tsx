import { useTranslation } from 'react-i18next'
import { figureKeys } from '../../core/compare/figureKeys'
import { FACTS, type RowColumn } from '../../core/compare/view/sortRows'
import { Button } from '../../ui/Button'
import { CheckboxGroup } from '../../ui/CheckboxGroup'
import type { Board } from './Board'
import styles from './Compare.module.css'
import { useFigureLabel } from './useFigureLabel'

type ColumnChooserProps = { chosen: readonly RowColumn[]; usual: readonly RowColumn[]; board: Board }

/** Which columns the table has, in a fixed order. */
export function ColumnChooser({ chosen, usual, board: { group, change } }: ColumnChooserProps) {
  const { t } = useTranslation()
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
