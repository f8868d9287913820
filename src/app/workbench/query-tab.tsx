import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useLanguage } from '../../i18n/language'
import { EmptyState } from '../../ui/empty-state'
import { SqlEditor, type SqlEditorHandle } from '../../ui/sql-editor'
import { useSnapshot } from '../workspace-context'
import { entriesOf } from './catalogue-entries'
import { CatalogueList } from './catalogue-list'
import { ResultView } from './result-view'
import { RunBar } from './run-bar'
import { RunMessage } from './run-message'
import { SavedLists } from './saved-lists'
import type { KeptHere } from './use-kept'
import type { Running } from './use-run'
import type { Bench } from './use-session'
import styles from './workbench.module.css'

interface QueryTabProps {
  readonly bench: Bench
  readonly keeping: KeptHere
  /** Held by the page, so that a look at the panels does not lose the result. */
  readonly running: Running
}

/** Tables on the left, the editor and what it gave on the right. */
export function QueryTab({ bench, keeping, running }: QueryTabProps) {
  const { t, language } = useLanguage()
  const { kept } = keeping
  const editor = useRef<SqlEditorHandle>(null)
  const [text, setText] = useState(kept.draft)
  useKeptDraft(text, keeping)
  const { state, run, stop } = running
  const entries = useMemo(
    () => (bench.catalogue ? entriesOf(bench.catalogue, language, t) : []),
    [bench.catalogue, language, t],
  )
  const start = () => void run(editor.current?.text() ?? '')
  return (
    <div className={styles.columns}>
      <aside className={styles.side} aria-label={t('workbench.tables')}>
        <Fold title={t('workbench.tables')} testId="tables-fold">
          <CatalogueList
            entries={entries}
            leastShown={bench.leastShown}
            onInsert={(words) => editor.current?.insert(words)}
          />
        </Fold>
        <SavedLists keeping={keeping} onUse={(sql) => editor.current?.replace(sql)} />
      </aside>
      <div className={styles.main}>
        <Preparing bench={bench} />
        <SqlEditor
          ref={editor}
          initial={kept.draft}
          tables={entries}
          texts={useEditorTexts()}
          onRun={start}
          onChange={setText}
        />
        <RunBar state={state} bench={bench} keeping={keeping} text={text} onRun={start} onStop={stop} />
        <RunMessage state={state} onGoTo={(line, column) => editor.current?.goTo(line, column)} />
        {state.done ? (
          <ResultView
            key={state.done.sql}
            done={state.done}
            bench={bench}
            keeping={keeping}
            former={state.refused !== null || state.failed !== null || state.stopped}
          />
        ) : (
          <EmptyState title={t('workbench.start_title')} hint={t('workbench.start_hint')} />
        )}
      </div>
    </div>
  )
}

/** Wide screens show it open; on narrow ones it is folded so that the editor comes first. */
function Fold({ title, testId, children }: { title: string; testId: string; children: ReactNode }) {
  const [wide] = useState(() => window.matchMedia('(min-width: 901px)').matches)
  return (
    <details className={styles.fold} open={wide} data-testid={testId}>
      <summary>{title}</summary>
      <div className={styles.scroll}>{children}</div>
    </details>
  )
}

/** Says what the reader waits for, or what to do where there is nothing to ask. */
function Preparing({ bench }: { readonly bench: Bench }) {
  const { t } = useLanguage()
  const { imports } = useSnapshot()
  if (bench.failure) {
    return (
      <div role="alert" className={styles.failure}>
        <p>{t('workbench.engine_failed')}</p>
        <pre className={styles.words}>{String(bench.failure)}</pre>
        <Button size="xs" onClick={bench.retry}>
          {t('workbench.retry')}
        </Button>
      </div>
    )
  }
  if (imports.length > 0) return null
  return (
    <p className={styles.notice}>
      {t('workbench.empty_data')} <Link to="/data">{t('workbench.to_data')}</Link>
    </p>
  )
}

const settleMs = 600

/** Keeps what stands in the editor for the next visit: once typing has come to rest, and on leaving. */
function useKeptDraft(draft: string, { kept, change }: KeptHere) {
  const written = useRef(kept.draft)
  const keep = useRef(() => {})
  keep.current = () => {
    if (draft === written.current) return
    written.current = draft
    void change((before) => ({ ...before, draft }))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the text waits anew
  useEffect(() => {
    const timer = setTimeout(() => keep.current(), settleMs)
    return () => clearTimeout(timer)
  }, [draft])
  useEffect(() => () => keep.current(), [])
}

function useEditorTexts() {
  const { t } = useLanguage()
  return useMemo(
    () => ({
      label: t('workbench.editor'),
      hint: t('workbench.editor_hint'),
      placeholder: t('workbench.editor_placeholder'),
      phrases: { Completions: t('workbench.completions') },
    }),
    [t],
  )
}
