import { useTranslation } from 'react-i18next'
import type { SupplementFault } from '../../core/files/SupplementFault'
import type { Problem } from '../../core/model/problem'
import { describeFileError } from '../../parts/files/describeFileError'
import { Alert } from '../../ui/Alert'
import { describeFault } from './describeFault'
import styles from './Settings.module.css'
import type { SupplementOutcome } from './useSupplementImport'

/** What became of each supplement file: loaded, with remarks on its wording, or refused with every fault, its path and id. */
export function SupplementOutcomes({ outcomes }: { outcomes: SupplementOutcome[] }) {
  const { t } = useTranslation()
  return (
    <div role="status" className={styles.form}>
      {outcomes.map((outcome) =>
        outcome.kind === 'refused' ? (
          <Refused key={outcome.file} file={outcome.file} fault={outcome.fault} />
        ) : (
          <Alert key={outcome.file} tone={outcome.saved ? 'success' : 'warning'}>
            <p>
              {t(outcome.saved ? 'settings.supplements.loaded' : 'settings.supplements.notKept', {
                name: `${outcome.supplement.title} ${outcome.supplement.version}`,
              })}
            </p>
            {outcome.advice.length > 0 ? (
              <details>
                <summary>{t('settings.supplements.advice', { count: outcome.advice.length })}</summary>
                <ProblemList problems={outcome.advice} />
              </details>
            ) : null}
          </Alert>
        ),
      )}
    </div>
  )
}

function Refused({ file, fault }: { file: string; fault: SupplementFault }) {
  const { t } = useTranslation()
  if (fault.kind === 'file') {
    return <Alert tone="error">{describeFileError(t, file, fault.error)}</Alert>
  }
  return (
    <Alert tone="error" title={t('settings.supplements.refused', { file, count: fault.problems.length })}>
      <ProblemList problems={fault.problems} />
    </Alert>
  )
}

function ProblemList({ problems }: { problems: Problem[] }) {
  const { t } = useTranslation()
  const faults = problems.map(({ path, id, fault }) => ({ path, id, words: describeFault(t, fault) }))
  return (
    <ul className={styles.problems}>
      {faults.map(({ path, id, words }) => (
        <li key={`${path} ${id} ${words}`}>
          <code>{path}</code>
          {id === null || path.includes(id) ? '' : ` (${id})`}: {words}
        </li>
      ))}
    </ul>
  )
}
