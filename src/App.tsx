// The routes. Every page is a lazy chunk; addresses are hashes, so that the single file has them too.
import { CSPProvider } from '@base-ui/react/csp-provider'
import { Suspense } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { HomePage } from './pages/home/HomePage'
import { AppFrame } from './parts/frame/AppFrame'
import { ErrorBoundary } from './parts/frame/ErrorBoundary'
import { Loading } from './parts/frame/Loading'
import { lazyScreen } from './parts/frame/lazyScreen'
import { NotFound } from './parts/frame/NotFound'

const AssessmentFrame = lazyScreen(async () => (await import('./parts/frame/AssessmentFrame')).AssessmentFrame)
const ProfilePage = lazyScreen(async () => (await import('./pages/profile/ProfilePage')).ProfilePage)
const AssessPage = lazyScreen(async () => (await import('./pages/assess/AssessPage')).AssessPage)
const ResultsPage = lazyScreen(async () => (await import('./pages/results/ResultsPage')).ResultsPage)
const WhatIfPage = lazyScreen(async () => (await import('./pages/whatif/WhatIfPage')).WhatIfPage)
const PlanPage = lazyScreen(async () => (await import('./pages/plan/PlanPage')).PlanPage)
const EditionPage = lazyScreen(async () => (await import('./pages/edition/EditionPage')).EditionPage)
const ProgressPage = lazyScreen(async () => (await import('./pages/progress/ProgressPage')).ProgressPage)
const BriefsPage = lazyScreen(async () => (await import('./pages/briefs/BriefsPage')).BriefsPage)
const CataloguePage = lazyScreen(async () => (await import('./pages/catalogue/CataloguePage')).CataloguePage)
const ReportPage = lazyScreen(async () => (await import('./pages/report/ReportPage')).ReportPage)
const WorkshopPage = lazyScreen(async () => (await import('./pages/workshop/WorkshopPage')).WorkshopPage)
const ComparePage = lazyScreen(async () => (await import('./pages/compare/ComparePage')).ComparePage)
const GuidebookPage = lazyScreen(async () => (await import('./pages/guidebook/GuidebookPage')).GuidebookPage)
const MethodPage = lazyScreen(async () => (await import('./pages/method/MethodPage')).MethodPage)
const VotePage = lazyScreen(async () => (await import('./pages/vote/VotePage')).VotePage)
const MergePage = lazyScreen(async () => (await import('./pages/merge/MergePage')).MergePage)
const SettingsPage = lazyScreen(async () => (await import('./pages/settings/SettingsPage')).SettingsPage)

function AssessmentRoutes({ id }: { id: string }) {
  return (
    <AssessmentFrame id={id}>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/a/:id/profile">
            <ProfilePage />
          </Route>
          <Route path="/a/:id/assess/:phase/:indicator?">
            {(params) => <AssessPage phase={params.phase} indicator={params.indicator ?? null} />}
          </Route>
          <Route path="/a/:id/results">
            <ResultsPage />
          </Route>
          <Route path="/a/:id/what-if">
            <WhatIfPage />
          </Route>
          <Route path="/a/:id/plan/:view?">{(params) => <PlanPage view={params.view} />}</Route>
          <Route path="/a/:id/edition">
            <EditionPage />
          </Route>
          <Route path="/a/:id/workshop/:part?">{(params) => <WorkshopPage part={params.part ?? null} />}</Route>
          <Route path="/a/:id/progress">
            <ProgressPage />
          </Route>
          <Route path="/a/:id/briefs/:kind?">{(params) => <BriefsPage kind={params.kind} />}</Route>
          <Route path="/a/:id/report">
            <ReportPage />
          </Route>
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </Suspense>
    </AssessmentFrame>
  )
}

/** The whole app below the stores. */
export function App() {
  return (
    <CSPProvider disableStyleElements>
      <Router hook={useHashLocation}>
        <AppFrame>
          <ErrorBoundary>
            <Suspense fallback={<Loading />}>
              <Switch>
                <Route path="/">
                  <HomePage />
                </Route>
                <Route path={/^\/compare(?:\?.*)?$/}>
                  <ComparePage />
                </Route>
                <Route path="/guidebook/:part?/:entry?">
                  {(params) => <GuidebookPage part={params.part} entry={params.entry} />}
                </Route>
                <Route path="/compare/catalogue">
                  <CataloguePage />
                </Route>
                <Route path="/method">
                  <MethodPage />
                </Route>
                <Route path="/vote/:place?/:step?">
                  {(params) => <VotePage place={params.place} step={params.step} />}
                </Route>
                <Route path="/merge">
                  <MergePage />
                </Route>
                <Route path="/settings">
                  <SettingsPage />
                </Route>
                <Route path="/a/:id/*?">{(params) => <AssessmentRoutes key={params.id} id={params.id} />}</Route>
                <Route>
                  <NotFound />
                </Route>
              </Switch>
            </Suspense>
          </ErrorBoundary>
        </AppFrame>
      </Router>
    </CSPProvider>
  )
}
