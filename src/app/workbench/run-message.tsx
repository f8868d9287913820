import { Button } from '@mantine/core'
import { useLanguage } from '../../i18n/language'
import type { Failure } from './failure'
import type { RunState } from './use-run'
import styles from './workbench.module.css'

interface RunMessageProps {
  readonly state: RunState
  readonly onGoTo: (line: number, column: number) => void
}

/** Why a statement was not run, or what went wrong and where. */
export function RunMessage({ state, onGoTo }: RunMessageProps) {
  const { t } = useLanguage()
  const { refused, failed } = state
  if (refused) {
    return (
      <div role="alert" className={styles.failure} data-testid="refused">
        <p>
          <strong>
            <span aria-hidden="true">▲ </span>
            {t('workbench.refused')}
          </strong>
        </p>
        <p>{t(`workbench.refused_${refused.refusal}`, refused)}</p>
      </div>
    )
  }
  if (!failed) return null
  return <Failed failure={failed.failure} onGoTo={onGoTo} />
}

interface FailedProps {
  readonly failure: Failure
  readonly onGoTo: (line: number, column: number) => void
}

function Failed({ failure, onGoTo }: FailedProps) {
  const { t } = useLanguage()
  const { kind, message, place } = failure
  return (
    <div role="alert" className={styles.failure} data-testid="failed">
      <p>
        <strong>
          <span aria-hidden="true">▲ </span>
          {t('workbench.failed')}
        </strong>
        {place && ` · ${t('workbench.place', place)}`}
      </p>
      <p>{t(`workbench.failed_${kind}`)}</p>
      <details open={kind !== 'memory' && kind !== 'trapped'}>
        <summary>{t('workbench.engine_says')}</summary>
        <pre className={styles.words}>{message}</pre>
      </details>
      {place && (
        <Button size="compact-xs" variant="default" onClick={() => onGoTo(place.line, place.column)}>
          {t('workbench.go_to')}
        </Button>
      )}
    </div>
  )
}
