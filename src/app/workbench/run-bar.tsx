import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useLanguage } from '../../i18n/language'
import { SaveButton } from './save-button'
import type { KeptHere } from './use-kept'
import type { RunState } from './use-run'
import type { Bench } from './use-session'
import styles from './workbench.module.css'

interface RunBarProps {
  readonly state: RunState
  readonly bench: Bench
  readonly keeping: KeptHere
  /** What stands in the editor. */
  readonly text: string
  readonly onRun: () => void
  readonly onStop: () => void
}

/** Run, stop, save, and in a line what is going on; it stands last, so that nothing moves when it changes. */
export function RunBar({ state, bench, keeping, text, onRun, onStop }: RunBarProps) {
  const { t } = useLanguage()
  const { kept, change } = keeping
  const running = state.since !== null
  return (
    <div className={styles.bar}>
      {/* One button in two roles, so that the focus stays where it is. */}
      <Button
        size="xs"
        variant={running ? 'outline' : 'filled'}
        disabled={!bench.session}
        onClick={running ? onStop : onRun}
        data-testid={running ? 'stop' : 'run'}
      >
        {t(running ? 'workbench.stop' : 'workbench.run')}
      </Button>
      <SaveButton
        text={t('workbench.save_query')}
        disabled={text.trim() === ''}
        names={kept.queries.map(({ name }) => name)}
        onSave={({ name }) =>
          change((before) => ({
            ...before,
            queries: [
              ...before.queries.filter((each) => each.name !== name),
              { id: crypto.randomUUID(), name, sql: text },
            ],
          }))
        }
      />
      <p className={styles.keys}>{t('workbench.editor_hint')}</p>
      <Status state={state} bench={bench} />
    </div>
  )
}

interface StatusProps {
  readonly state: RunState
  readonly bench: Bench
}

function Status({ state, bench }: StatusProps) {
  const { t, language } = useLanguage()
  const seconds = useSeconds(state.since)
  const { done, stopped } = state
  const ready = bench.catalogue !== null
  const { copied } = bench
  const rests = !state.refused && !state.failed
  const said = () => {
    if (state.since !== null)
      return !ready && copied ? t('workbench.waiting', copied) : t('workbench.running', { seconds })
    if (stopped) return t('workbench.stopped')
    if (done && rests) {
      const { total, milliseconds } = done.result
      const rows = total.toLocaleString(language)
      return t('workbench.done', { rows, seconds: (milliseconds / 1000).toFixed(2) })
    }
    if (ready || bench.failure) return ''
    return copied ? t('workbench.preparing', copied) : t('workbench.tables_coming')
  }
  return (
    <output className={styles.status} data-testid="run-status">
      {said()}
    </output>
  )
}

/** Whole seconds since a time; starts anew with each. */
function useSeconds(since: number | null): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    setSeconds(0)
    if (since === null) return
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - since) / 1000)), 500)
    return () => clearInterval(timer)
  }, [since])
  return seconds
}
