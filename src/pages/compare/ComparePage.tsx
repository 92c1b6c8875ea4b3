// The ministry's desk: many cities side by side, like with like. Each of its screens is a chunk of its own; the table comes first.
import { type ComponentType, type LazyExoticComponent, lazy, Suspense, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { View } from '../../core/compare/view/deskAddress'
import { Loading } from '../../parts/frame/Loading'
import { createDesk } from '../../storage/compare/createDesk'
import { connectDesk, openDesk, useDesk } from '../../store/compare'
import { EditionContext, getGuidebook } from '../../store/guidebook'
import { Page } from '../../ui/Page'
import type { Board } from './Board'
import { CityTable } from './CityTable'
import { ColumnChooser } from './ColumnChooser'
import styles from './Compare.module.css'
import { FileZone } from './FileZone'
import { Filters } from './Filters'
import { GroundChoice, GroundNote } from './GroundNote'
import { ImportLine, ImportStatus } from './ImportStatus'
import { PickedBar } from './PickedBar'
import { SetBar } from './SetBar'
import { SetNews } from './SetNews'
import { TakeAwayBar, TakeAwayStatus } from './TakeAwayBar'
import { type TakeAway, useTakeAway } from './takeaway/useTakeAway'
import { useBoard } from './useBoard'
import { useDeskEdition } from './useDeskEdition'
import { ViewTabs } from './ViewTabs'

type Screen = ComponentType<{ board: Board }>

const SCREENS: Readonly<Record<Exclude<View, 'table' | 'take-away'>, LazyExoticComponent<Screen>>> = {
  heatmaps: lazy(async () => ({ default: (await import('./heatmaps/HeatmapView')).HeatmapView })),
  spread: lazy(async () => ({ default: (await import('./spread/SpreadView')).SpreadView })),
  profiles: lazy(async () => ({ default: (await import('./profiles/ProfileView')).ProfileView })),
  map: lazy(async () => ({ default: (await import('./map/MapView')).MapView })),
  ranking: lazy(async () => ({ default: (await import('./ranking/RankingView')).RankingView })),
  shared: lazy(async () => ({ default: (await import('./shared/SharedView')).SharedView })),
}
const TakeAwayView = lazy(async () => ({ default: (await import('./takeaway/TakeAwayView')).TakeAwayView }))

let isConnected = false

/** Hands the device's part to the desk, once; only here, so that it loads with this page. */
function connect(): void {
  if (!isConnected) connectDesk(createDesk(getGuidebook()))
  isConnected = true
}

/** The comparison of cities. */
export function ComparePage() {
  connect()
  return (
    <EditionContext value={useDeskEdition()}>
      <DeskPage />
    </EditionContext>
  )
}

function DeskPage() {
  const { t } = useTranslation()
  useEffect(() => {
    void openDesk()
  }, [])
  const board = useBoard()
  const takeAway = useTakeAway(board)
  const isEmpty = useDesk((desk) => desk.cities.length === 0)
  const focus = useRef(false)
  return (
    <Page
      wide
      title={t('compare.title')}
      lead={isEmpty ? t('compare.lead') : undefined}
      actions={
        isEmpty ? undefined : (
          <>
            <FileZone compact focus={focus} />
            {board.address.view === 'take-away' ? null : <TakeAwayBar takeAway={takeAway} />}
          </>
        )
      }
    >
      <div className={styles.desk}>
        {isEmpty ? <FileZone focus={focus} /> : null}
        <div className={styles.line}>
          <SetBar />
          <ImportLine />
        </div>
        <SetNews />
        <ImportStatus />
        <TakeAwayStatus takeAway={takeAway} />
        {isEmpty ? <Empty /> : <Desk board={board} takeAway={takeAway} />}
      </div>
    </Page>
  )
}

function Empty() {
  const { t } = useTranslation()
  return (
    <section className={styles.empty}>
      <h2>{t('compare.import.empty')}</h2>
      <p>{t('compare.import.emptyText')}</p>
      <p>{t('compare.import.emptyHow')}</p>
      <p>
        <Link href="/compare/catalogue">{t('compare.catalogue')}</Link>
      </p>
    </section>
  )
}

function Desk({ board, takeAway }: { board: Board; takeAway: TakeAway }) {
  const { t } = useTranslation()
  return (
    <div className={styles.desk}>
      <GroundNote board={board} />
      <div className={styles.line}>
        <GroundChoice board={board} />
        <Filters board={board} />
        {board.address.view === 'table' ? <ColumnChooser board={board} /> : null}
      </div>
      <ViewTabs address={board.address} />
      <PickedBar board={board} />
      {board.rows.length === 0 && !board.busy ? <p>{t('compare.filters.noneTitle')}</p> : null}
      <Suspense fallback={<Loading />}>
        <Shown board={board} takeAway={takeAway} />
      </Suspense>
    </div>
  )
}

function Shown({ board, takeAway }: { board: Board; takeAway: TakeAway }) {
  const { shown: view } = board
  if (view === 'table') return <CityTable board={board} />
  if (view === 'take-away') return <TakeAwayView takeAway={takeAway} />
  const Screen = SCREENS[view]
  return <Screen board={board} />
}
