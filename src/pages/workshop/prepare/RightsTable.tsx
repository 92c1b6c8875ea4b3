import { useTranslation } from 'react-i18next'
import { ROLES } from '../../../core/model/ballot'
import { basisTitle } from '../../../core/texts/titles'
import { mayVote } from '../../../core/workshop/workshopVotes'
import { setSetup } from '../../../store/workshop'
import styles from '../Workshop.module.css'
import type { WorkshopInput } from '../WorkshopInput'

/** Which roles vote on which basis; all on all where nobody says otherwise. Fixed while voting is open. */
export function RightsTable({ record, guidebook, texts }: WorkshopInput) {
  const { t } = useTranslation()
  const { setup, session } = record
  const toggle = (basis: string, role: string) => {
    const before = setup.excluded[basis] ?? []
    const roles = before.includes(role) ? before.filter((own) => own !== role) : [...before, role]
    setSetup({ excluded: { ...setup.excluded, [basis]: roles } })
  }
  return (
    <details>
      <summary>{t('workshop.prepare.rights')}</summary>
      <p className={styles.muted}>{t('workshop.prepare.rightsHint')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} aria-label={t('workshop.prepare.rights')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('workshop.prepare.basis')}</th>
              {ROLES.map((role) => (
                <th key={role} scope="col" className={styles.center}>
                  {t(`workshop.roles.${role}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {guidebook.bases.map(({ id }) => (
              <tr key={id}>
                <th scope="row">{basisTitle(texts.outline, id)}</th>
                {ROLES.map((role) => (
                  <td key={role} className={styles.center}>
                    <input
                      type="checkbox"
                      className={styles.box}
                      disabled={session !== null}
                      aria-label={t('workshop.prepare.votesOn', {
                        role: t(`workshop.roles.${role}`),
                        basis: basisTitle(texts.outline, id),
                      })}
                      checked={mayVote(setup, id, role)}
                      onChange={() => toggle(id, role)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
