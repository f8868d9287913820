import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type Translate, useLanguage } from '../../i18n/language'
import { Panel, type PanelState } from '../../ui/panel'
import { checkStatement } from '../../warehouse/read-only'
import type { TypedResult } from '../../warehouse/typed-result'
import { usePanelTexts } from '../panels/use-panel-texts'
import type { Search } from '../search'
import { useSnapshot } from '../workspace-context'
import { failureOf } from './failure'
import type { SavedPanel } from './kept'
import { fitChoice } from './propose-chart'
import { ResultActions } from './result-actions'
import { ResultChart } from './result-chart'
import { ResultNotes } from './result-notes'
import { ResultTable } from './result-view'
import { SaveButton } from './save-button'
import type { KeptHere } from './use-kept'
import type { Bench } from './use-session'
import styles from './workbench.module.css'

interface MyPanelProps {
  readonly panel: SavedPanel
  readonly bench: Bench
  readonly keeping: KeptHere
}

const height = 300

/** One saved statement with its picture. */
export function MyPanel({ panel, bench, keeping }: MyPanelProps) {
  const { t } = useLanguage()
  const { hasSample } = useSnapshot()
  const [asTable, setAsTable] = useState(false)
  const { data, error } = useResult(panel, bench)
  const { name, note } = panel
  const choice = data ? fitChoice(panel.chart, data) : panel.chart
  const failure = bench.failure ?? error
  const texts = usePanelTexts()
  const state: PanelState = failure
    ? { kind: 'error', detail: `${failureOf(failure, panel.sql).message}\n\n${panel.sql}` }
    : data
      ? stateOf(data, t)
      : { kind: 'loading', text: t('workbench.preparing', bench.copied ?? { done: 0, total: 0 }) }
  const switching = { key: 'table', text: t('panel.show_table'), checked: asTable }
  return (
    <div className={styles.panel} data-testid="my-panel">
      <Panel
        title={name}
        {...(note ? { subtitle: note } : {})}
        height={height}
        state={state}
        texts={failure ? { ...texts, failed: whyNot(bench, failure, panel, t) } : texts}
        actions={choice.kind === 'table' ? [] : [{ ...switching, onSelect: () => setAsTable(!asTable) }]}
        footnote={<Footnote result={data} version={bench.version} sample={hasSample} />}
      >
        {data && (
          <>
            <ResultNotes result={data} sql={panel.sql} bench={bench} />
            {asTable || choice.kind === 'table' ? (
              <ResultTable result={data} maxHeight={height} />
            ) : (
              <ResultChart result={data} choice={choice} bare />
            )}
          </>
        )}
      </Panel>
      <PanelTools panel={panel} result={data} keeping={keeping} bench={bench} />
    </div>
  )
}

/** The second part of the key keeps results out of what is painted at the next start: these may be long. */
function useResult({ sql }: SavedPanel, { session, version, leastShown }: Bench) {
  return useQuery({
    queryKey: ['workbench', 'panel', version, leastShown, sql],
    queryFn: ({ signal }) => {
      const checked = checkStatement(sql)
      if (checked.kind === 'refused' || !session) throw new Error(`not run: ${sql}`)
      return session.run(checked.sql, checked.kind, signal)
    },
    enabled: session !== null,
    gcTime: 60_000,
  })
}

const stateOf = ({ rows }: TypedResult, t: Translate): PanelState =>
  rows.length === 0 ? { kind: 'empty', reason: t('workbench.no_rows') } : { kind: 'ready' }

/** In words that stand in sight; what the engine said is folded away below them. */
function whyNot(bench: Bench, failure: unknown, { sql }: SavedPanel, t: Translate): string {
  if (bench.failure) return t('workbench.engine_failed')
  return t('workbench.panel_failed', { why: t(`workbench.failed_${failureOf(failure, sql).kind}`) })
}

interface FootnoteProps {
  readonly result: TypedResult | undefined
  readonly version: number
  readonly sample: boolean
}

function Footnote({ result, version, sample }: FootnoteProps) {
  const { t, language } = useLanguage()
  if (!result) return null
  const rows = result.total.toLocaleString(language)
  return (
    <span>
      {t('workbench.panel_rows', { rows, version })}
      {sample ? ` · ${t('panel.sample')}` : ''}
    </span>
  )
}

interface PanelToolsProps {
  readonly panel: SavedPanel
  readonly result: TypedResult | undefined
  readonly keeping: KeptHere
  readonly bench: Bench
}

function PanelTools({ panel, result, keeping, bench }: PanelToolsProps) {
  const { t } = useLanguage()
  const navigate = useNavigate()
  const [sure, setSure] = useState(false)
  const { kept, change } = keeping
  const { id, name, note, sql } = panel
  const remove = () =>
    change((before) => ({ ...before, panels: before.panels.filter((each) => each.id !== id) }))
  const edit = async () => {
    await change((before) => ({ ...before, draft: sql }))
    await navigate({ to: '/workbench', search: (before: Search) => ({ ...before, view: undefined }) })
  }
  return (
    <div className={styles.tools}>
      <Button size="xs" variant="default" onClick={() => void edit()}>
        {t('workbench.edit')}
      </Button>
      <SaveButton
        text={t('workbench.rename')}
        names={kept.panels.filter((each) => each.id !== id).map((each) => each.name)}
        initial={{ name, note }}
        withNote
        onSave={(named) =>
          change((before) => ({
            ...before,
            panels: before.panels
              .filter((each) => each.id === id || each.name !== named.name)
              .map((each) => (each.id === id ? { ...each, ...named } : each)),
          }))
        }
      />
      {result && (
        <ResultActions result={result} sql={sql} name={name} version={bench.version} bench={bench} />
      )}
      <Button
        size="xs"
        variant="subtle"
        color="red"
        aria-label={t('workbench.remove', { name })}
        onClick={() => (sure ? void remove() : setSure(true))}
        onBlur={() => setSure(false)}
      >
        {t(sure ? 'workbench.remove_sure' : 'workbench.remove_word')}
      </Button>
    </div>
  )
}
