import { useTranslation } from 'react-i18next'
import { indicatorCode } from '../../../core/texts/indicatorCode'
import { workshopActions } from '../../../core/workshop/workshopActions'
import { useFormat } from '../../../i18n/useFormat'
import type { WorkshopInput } from '../WorkshopInput'
import styles from './Print.module.css'

/** The actions that the talk brought up, for paper: who does what until when. */
export function ActionTable({ assessment, guidebook }: WorkshopInput) {
  const { t } = useTranslation()
  const format = useFormat()
  const actions = workshopActions(assessment, guidebook)
  if (actions.length === 0) return null
  return (
    <>
      <h2>{t('workshop.after.actions')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('workshop.agree.action')}</th>
            <th scope="col">{t('workshop.columns.code')}</th>
            <th scope="col">{t('workshop.agree.owner')}</th>
            <th scope="col">{t('workshop.agree.due')}</th>
          </tr>
        </thead>
        <tbody>
          {actions.map(({ id, title, indicators, owner, due }) => (
            <tr key={id}>
              <td>{title}</td>
              <td className={styles.line}>{indicators.map((own) => indicatorCode(guidebook, own)).join(', ')}</td>
              <td>{owner || '–'}</td>
              <td className={styles.line}>{due ? format.day(due) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
