import { regionShapes } from 'virtual:region-shapes'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type MapPlace, placesOf } from '../../../core/compare/view/placesOf'
import { shorten } from '../../../core/compare/view/shorten'
import { formatScore } from '../../../core/texts/formatScore'
import { useFormat } from '../../../i18n/useFormat'
import { type MapDot, RegionMap } from '../../../ui/charts/RegionMap'
import type { Board } from '../Board'
import styles from '../Compare.module.css'

const NAME = 60
/** Names are written into the map only while they do not cover it. */
const NAMED = 12

/** The cities on a map of the region, with the list beside it. */
export function MapView({ board: { compared } }: { board: Board }) {
  const { t } = useTranslation()
  const places = useMemo(() => placesOf(compared), [compared])
  const placed = places.flatMap((place) => {
    const at = pointOf(place)
    return at ? [{ place, at }] : []
  })
  const drawn = new Set(placed.map(({ place }) => place))
  const outside = places.filter((place) => !drawn.has(place)).reduce((sum, { cities }) => sum + cities.length, 0)
  const dots = placed.map(({ place: { key, name, median, cities }, at: [x, y] }): MapDot => {
    const label = placed.length <= NAMED && name !== null ? shorten(name, NAME) : null
    return { key, x, y, value: median, label, count: cities.length }
  })
  return (
    <section className={styles.section}>
      <h2>{t('compare.map.title')}</h2>
      <p className={styles.lead}>{t('compare.map.lead')}</p>
      <div className={styles.pair}>
        <figure>
          <RegionMap
            shapes={regionShapes}
            dots={dots}
            max={100}
            summary={t('compare.map.summary', { count: dots.length })}
          />
          <figcaption className={styles.muted}>
            {t('compare.map.source')} {outside > 0 ? t('compare.map.outside', { count: outside }) : null}
          </figcaption>
        </figure>
        <PlaceTable places={places} isDrawn={(place) => drawn.has(place)} />
      </div>
    </section>
  )
}

/** Where a place is drawn, in units of the map; null where that is outside of it. */
function pointOf({ place, country }: MapPlace): readonly [number, number] | null {
  const { west, north, scale, members } = regionShapes
  if (place) return [(place.longitude - west) * scale, (north - place.latitude) * scale]
  return members.find(({ code }) => code === country)?.middle ?? null
}

function PlaceTable({ places, isDrawn }: { places: readonly MapPlace[]; isDrawn: (place: MapPlace) => boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const where = (place: MapPlace) => {
    if (!isDrawn(place)) return t('compare.map.notDrawn')
    return place.place ? t('compare.map.own') : t('compare.map.country', { country: format.country(place.country) })
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={`${styles.scroll} ${styles.tall}`} aria-label={t('compare.map.list')} tabIndex={0}>
      <table className={styles.figures}>
        <caption>{t('compare.map.list')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.map.place')}</th>
            <th scope="col" className={styles.number}>
              {t('compare.map.cities')}
            </th>
            <th scope="col" className={styles.number}>
              {t('compare.map.median')}
            </th>
            <th scope="col">{t('compare.map.where')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place.key}>
              <th scope="row">
                <bdi>{place.name === null ? format.country(place.country) : shorten(place.name, NAME)}</bdi>
              </th>
              <td className={styles.number}>{place.cities.length}</td>
              <td className={styles.number}>{formatScore(place.median)}</td>
              <td>{where(place)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
