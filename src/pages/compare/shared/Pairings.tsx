import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { createPairings } from '../../../core/compare/createPairings'
import { shorten } from '../../../core/compare/view/shorten'
import type { GuidebookTexts } from '../../../core/model/texts'
import { indicatorTitle, levelTitle } from '../../../core/report/titles'
import type { Board } from '../Board'
import styles from '../Compare.module.css'
import { ScrollFrame } from '../ScrollFrame'

const NAME = 60
/** Cities to find teachers for, where none is picked. */
const LEARNERS = 100
const SHOWN = 200

/** Who could learn from whom: for the picked cities, or for all as far as the list goes. */
export function Pairings({ board: { group, guidebooks, picked }, texts }: { board: Board; texts: GuidebookTexts }) {
  const { t } = useTranslation()
  const pairings = useMemo(() => {
    if (!group) return []
    const learners = picked.length > 0 ? picked.map(({ city }) => city) : group.cities.slice(0, LEARNERS)
    return createPairings(group.cities, guidebooks, { learners, count: picked.length > 0 ? 3 : 1 })
  }, [group, guidebooks, picked])
  const names = useMemo(() => new Map(group?.cities.map(({ key, name }) => [key, shorten(name, NAME)])), [group])
  const level = group ? levelTitle(texts.outline, 3) : ''
  return (
    <section className={styles.section}>
      <h3>{t('compare.shared.pairings')}</h3>
      <p className={styles.muted}>{t('compare.shared.pairingsLead', { level })}</p>
      {(group?.cities.length ?? 0) > LEARNERS && picked.length === 0 ? (
        <p className={styles.muted}>{t('compare.shared.someLearners', { count: LEARNERS })}</p>
      ) : null}
      {pairings.length === 0 ? (
        <p>{t('compare.shared.pairingsNone')}</p>
      ) : (
        <ScrollFrame name={t('compare.shared.pairings')} tall>
          <table className={styles.figures}>
            <thead>
              <tr>
                {(['learner', 'indicator', 'teacher', 'level', 'fit'] as const).map((name) => (
                  <th key={name} scope="col">
                    {t(`compare.shared.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {pairings.slice(0, SHOWN).map((pairing) => (
                <tr key={`${pairing.learner} ${pairing.indicator} ${pairing.teacher}`}>
                  <th scope="row">
                    <bdi>{names.get(pairing.learner)}</bdi>
                  </th>
                  <td>{indicatorTitle(texts, pairing.indicator)}</td>
                  <td>
                    <bdi>{names.get(pairing.teacher)}</bdi>
                  </td>
                  <td>{levelTitle(texts.outline, pairing.teacherLevel)}</td>
                  <td>
                    {[
                      ...(pairing.shown ? [t('compare.shared.fits.shown')] : []),
                      ...(pairing.sameCountry ? [t('compare.shared.fits.country')] : []),
                      ...(pairing.likeSize ? [t('compare.shared.fits.size')] : []),
                    ].join(', ') || '–'}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      )}
      {pairings.length > SHOWN ? (
        <p className={styles.muted}>{t('compare.shared.first', { count: SHOWN, of: pairings.length })}</p>
      ) : null}
    </section>
  )
}
