// The routes. Every page is a lazy chunk; addresses are hashes, so that the single file has them too.
import { CSPProvider } from '@base-ui/react/csp-provider'
import { lazy, Suspense } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { AppFrame } from './pages/frame/AppFrame'
import { AssessmentFrame } from './pages/frame/AssessmentFrame'
import { ErrorBoundary } from './pages/frame/ErrorBoundary'
import { Loading } from './pages/frame/Loading'
import { NotFound } from './pages/frame/NotFound'
import { HomePage } from './pages/home/HomePage'

const ProfilePage = lazy(() => import('./pages/profile/ProfilePage').then((m) => ({ default: m.ProfilePage })))
const AssessPage = lazy(() => import('./pages/assess/AssessPage').then((m) => ({ default: m.AssessPage })))
const ResultsPage = lazy(() => import('./pages/results/ResultsPage').then((m) => ({ default: m.ResultsPage })))
const EditionPage = lazy(() => import('./pages/edition/EditionPage').then((m) => ({ default: m.EditionPage })))
const ReportPage = lazy(() => import('./pages/report/ReportPage').then((m) => ({ default: m.ReportPage })))
const GuidebookPage = lazy(() => import('./pages/guidebook/GuidebookPage').then((m) => ({ default: m.GuidebookPage })))
const MethodPage = lazy(() => import('./pages/method/MethodPage').then((m) => ({ default: m.MethodPage })))
const SettingsPage = lazy(() => import('./pages/settings/SettingsPage').then((m) => ({ default: m.SettingsPage })))

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
          <Route path="/a/:id/edition">
            <EditionPage />
          </Route>
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
                <Route path="/guidebook/:part?/:entry?">
                  {(params) => <GuidebookPage part={params.part} entry={params.entry} />}
                </Route>
                <Route path="/method">
                  <MethodPage />
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
