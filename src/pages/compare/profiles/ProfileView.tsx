import { useTranslation } from 'react-i18next'
import { MOST_PICKED } from '../../../core/compare/view/deskAddress'
import { shorten } from '../../../core/compare/view/shorten'
import { Button } from '../../../ui/Button'
import { type Board, togglePicked } from '../Board'
import { CitySelect } from '../CitySelect'
import styles from '../Compare.module.css'
import { Peers } from './Peers'
import { Profiles } from './Profiles'
import { Scatter } from './Scatter'
import { Trends } from './Trends'

const NAME = 60

/** Up to five cities side by side, among all others: profiles, development, two figures, and who is like the first of them. */
export function ProfileView({ board }: { board: Board }) {
  const { t } = useTranslation()
  const { picked, compared } = board
  const others = compared.filter((row) => !picked.includes(row))
  const [first] = picked
  return (
    <div className={styles.view}>
      <section className={styles.section}>
        <h2>{t('compare.profiles.title')}</h2>
        {picked.length === 0 ? <p className={styles.lead}>{t('compare.profiles.none')}</p> : null}
        <div className={styles.chips}>
          {picked.map(({ city }) => (
            <Button
              key={city.key}
              onClick={() => togglePicked({ picked: board.address.picked, change: board.change }, city.id)}
            >
              {t('compare.profiles.take', { city: shorten(city.name, NAME) })}
            </Button>
          ))}
        </div>
        {picked.length < MOST_PICKED ? (
          <div className={styles.fields}>
            <CitySelect
              key={picked.length}
              label={t('compare.profiles.add')}
              none={t('compare.profiles.choose')}
              rows={others}
              value=""
              onChange={(id) => id && togglePicked({ picked: board.address.picked, change: board.change }, id)}
            />
          </div>
        ) : null}
      </section>
      {picked.length > 0 ? <Profiles board={board} /> : null}
      {picked.length > 0 ? <Trends board={board} /> : null}
      <Scatter board={board} />
      {first ? <Peers row={first} board={board} /> : null}
    </div>
  )
}
