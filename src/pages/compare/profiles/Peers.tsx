import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { peersOf } from '../../../core/compare/peersOf'
import type { CityRow } from '../../../core/compare/view/CityRow'
import { shorten } from '../../../core/compare/view/shorten'
import { formatCoverage, formatScore, NO_FIGURE } from '../../../core/texts/formatScore'
import { useFormat } from '../../../i18n/useFormat'
import type { Board } from '../Board'
import styles from '../Compare.module.css'
import { ScrollFrame } from '../ScrollFrame'

const NAME = 60
const SHOWN = 8

/** Cities like one in phase and size, with the figures to compare. */
export function Peers({ row, board: { compared } }: { row: CityRow; board: Board }) {
  const { t } = useTranslation()
  const format = useFormat()
  const peers = useMemo(() => {
    const rows = new Map(compared.map((own) => [own.city.key, own]))
    const same = compared.map(({ city }) => city).filter(({ phase }) => phase === row.city.phase)
    return peersOf(row.city, same, SHOWN).flatMap(({ key }) => rows.get(key) ?? [])
  }, [row, compared])
  const city = shorten(row.city.name, NAME)
  return (
    <section className={styles.section}>
      <h2>{t('compare.profiles.peers', { city })}</h2>
      <p className={styles.lead}>
        {peers.length > 0 ? t('compare.profiles.peersLead') : t('compare.profiles.peersNone')}
      </p>
      {peers.length > 0 ? (
        <ScrollFrame name={t('compare.profiles.peers', { city })}>
          <table className={styles.figures}>
            <thead>
              <tr>
                <th scope="col">{t('compare.table.city')}</th>
                <th scope="col">{t('compare.table.country')}</th>
                {(['population', 'headline', 'evidenced-headline', 'coverage'] as const).map((name) => (
                  <th key={name} scope="col" className={styles.number}>
                    {name === 'population' ? t('compare.table.population') : t(`compare.figures.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[row, ...peers].map(({ city: own, figures }) => (
                <tr key={own.key}>
                  <th scope="row">
                    <bdi>{shorten(own.name, NAME)}</bdi>
                  </th>
                  <td>{format.country(own.country)}</td>
                  <td className={styles.number}>
                    {own.population === null ? NO_FIGURE : format.number(own.population)}
                  </td>
                  <td className={styles.number}>{formatScore(figures?.headline ?? null)}</td>
                  <td className={styles.number}>{formatScore(figures?.evidenced ?? null)}</td>
                  <td className={styles.number}>{formatCoverage(figures?.coverage ?? null)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      ) : null}
    </section>
  )
}
