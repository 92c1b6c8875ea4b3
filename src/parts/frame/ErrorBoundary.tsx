import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'

function Crash() {
  const { t } = useTranslation()
  return (
    <Page title={t('shell.crashTitle')}>
      <Alert tone="error">
        <p>{t('shell.crash')}</p>
      </Alert>
      <p>
        <Button kind="primary" onClick={() => window.location.reload()}>
          {t('shell.reload')}
        </Button>
      </p>
    </Page>
  )
}

/** Catches what a page throws while rendering, so that the rest of the app and the data stay reachable. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidMount() {
    window.addEventListener('hashchange', this.clear)
  }

  override componentWillUnmount() {
    window.removeEventListener('hashchange', this.clear)
  }

  private clear = () => {
    if (this.state.failed) this.setState({ failed: false })
  }

  override render() {
    return this.state.failed ? <Crash /> : this.props.children
  }
}
