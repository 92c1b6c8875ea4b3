import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CityEntry } from '../../../core/compare/CityEntry'
import type { Pairing } from '../../../core/compare/createPairings'
import { shorten } from '../../../core/compare/view/shorten'
import type { GuidebookTexts } from '../../../core/model/texts'
import { indicatorTitle, levelTitle } from '../../../core/texts/titles'
import styles from '../Compare.module.css'
import { ScrollFrame } from '../ScrollFrame'

const NAME = 60
/** Cities to find teachers for, where none is picked. */
export const LEARNERS = 100
const SHOWN = 200

type PairingsProps = {
  cities: readonly CityEntry[]
  pairings: readonly Pairing[]
  /** For all cities that they were asked for, not only the first of many. */
  isWhole: boolean
  texts: GuidebookTexts
}

/** Who could learn from whom: for the picked cities, or for all as far as the list goes. */
export function Pairings({ cities, pairings, isWhole, texts }: PairingsProps) {
  const { t } = useTranslation()
  const shown = useMemo(() => pairings.slice(0, SHOWN), [pairings])
  const names = useMemo(() => {
    const keys = new Set(shown.flatMap(({ learner, teacher }) => [learner, teacher]))
    return new Map(cities.flatMap(({ key, name }) => (keys.has(key) ? [[key, shorten(name, NAME)]] : [])))
  }, [cities, shown])
  const level = levelTitle(texts.outline, 3)
  return (
    <section className={styles.section}>
      <h3>{t('compare.shared.pairings')}</h3>
      <p className={styles.muted}>{t('compare.shared.pairingsLead', { level })}</p>
      {cities.length > LEARNERS && !isWhole ? (
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
              {shown.map((pairing) => (
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
