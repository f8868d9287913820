import type { EChartsOption } from 'echarts'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { ChartTheme } from '../../charts/theme'
import { datasetOf } from '../../domain/datasets'
import type { Filter, Row } from '../../domain/query'
import { isHiddenText } from '../../domain/suppression'
import type { Dimension } from '../../domain/view'
import { useLanguage } from '../../i18n/language'
import { indicatorOf } from '../../metrics/index'
import type { FigureColumn } from '../../ui/figure-table'
import { useMedium } from '../../ui/medium'
import { Panel, type PanelState } from '../../ui/panel'
import type { PanelAction } from '../../ui/panel-menu'
import { Unbroken } from '../../ui/unbroken'
import { FilterContext, type FilterState, useFilter } from '../filter-state'
import { useWriteNote } from '../notes/note-context'
import { pinsOf } from '../notes/note-pins'
import { PanelNotes } from '../notes/panel-notes'
import type { Subject } from '../trace/subject'
import { useTrace } from '../trace/trace-context'
import { useRuleBook } from '../use-rule-book'
import { useSnapshot } from '../workspace-context'
import type { Standpoint } from './asks'
import type { Choosing, Selecting } from './crossing'
import styles from './panels.module.css'
import { Picture } from './picture'
import { datasetsBehind, sourcesOf } from './sources'
import { TableTwin } from './table-twin'
import { seenHeight } from './tall-frame'
import { useAbsentText } from './use-absent'
import { useCrossing } from './use-crossing'
import { useExports } from './use-exports'
import { useLate } from './use-late'
import { usePanelTexts } from './use-panel-texts'

export interface Table {
  readonly columns: readonly FigureColumn[]
  readonly rows: readonly Row[]
  /** Whose members the rows are; a row has its key in the cell `mark`. */
  readonly by?: Dimension
  /** What a mark says that stands for several rows together. */
  readonly wordsOf?: (key: string) => string | undefined
}

/** What a panel says and draws: a pure function of figures, words and language, so that it can be tested alone. */
export interface PanelModel {
  /** The finding, from the figures. */
  readonly title: string
  /** Unit and denominator. */
  readonly subtitle: string
  /** Null when there is nothing to draw. */
  readonly option: ((theme: ChartTheme) => EChartsOption) | null
  readonly table: Table
  readonly height: number
  readonly note?: string | undefined
  /** Said instead of "no data" where nothing to show is itself the finding, as with a list of breaches. */
  readonly nothing?: string | undefined
  /** The table is itself the panel's body; it has no picture. */
  readonly listed?: boolean
}

export interface FigurePanelProps {
  /** Stable name, for tests and addresses. */
  readonly id: string
  readonly size: 'full' | 'half' | 'third' | 'twoThirds'
  /** Title and height while the figures are on their way: those of the finished panel, so that nothing jumps. */
  readonly pending: { readonly title: string; readonly height: number }
  readonly indicators: readonly string[]
  /** Where its figures stand: a choice of the screen that is not in it does not cut them, and the footnote says so. */
  readonly at: Standpoint
  /** Months and restrictions that the figures speak of. */
  readonly filter: Filter
  readonly model: PanelModel | undefined
  readonly error: Error | null
  /** What its marks and the rows of its table stand for: a click filters the other panels by it. */
  readonly choosing?: Choosing
  /** Dimensions that its figures follow though not all of its indicators know them. */
  readonly follows?: readonly Dimension[]
  /** What its other marks and rows choose, where that is no member that a filter knows. */
  readonly selecting?: Selecting | undefined
  /** Shown in place of a picture, for findings that read better as a list or a table with marks. */
  readonly children?: ReactNode
}

/**
 * A panel of an analysis screen. While other figures are on their way it stays as it was, marked as busy, and nothing of it
 * is drawn anew: a click neither blanks the page nor moves it.
 */
export function FigurePanel(props: FigurePanelProps) {
  const { id, size, model, error } = props
  const filter = useFilter()
  const place = useRef<HTMLDivElement>(null)
  const last = useRef<{ readonly filter: FilterState; readonly card: ReactNode }>(undefined)
  const isWaiting = !error && !model
  // Paper cannot be seen to wait: there a panel says that its figures are not there yet.
  const isOnPaper = useMedium() === 'print'
  const kept = isWaiting && !isOnPaper ? last.current : undefined
  const shown = kept ?? { filter, card: <FigureCard {...props} /> }
  useEffect(() => {
    if (!isWaiting) last.current = error ? undefined : shown
  })
  useLate(place, isWaiting)
  return (
    <div ref={place} className={styles[size]} data-testid={`panel-${id}`} aria-busy={isWaiting}>
      <FilterContext value={shown.filter}>{shown.card}</FilterContext>
    </div>
  )
}

/** One card: finding, picture or table twin, sources, and how it is computed. */
function FigureCard(props: FigurePanelProps) {
  const { pending, error, indicators } = props
  const crossing = useCrossing(props)
  const { filter, choice, model } = crossing
  const { language, t } = useLanguage()
  const [asTable, setAsTable] = useState(false)
  const trace = useTrace()
  const sources = sourcesOf(useSnapshot(), indicators, filter.from, filter.to)
  const { leastShown } = useRuleBook()
  const hides = model?.table.rows.some((row) => Object.values(row).some(isHiddenText))
  const hidden = hides ? t('panel.hidden', { n: leastShown, most: leastShown - 1 }) : ''
  const lacking = model && !model.nothing && showsUnknown(model)
  const absent = useAbsentText(lacking ? indicators.map((indicator) => ({ indicator, filter })) : [])
  const own = usePanelState(error, model, indicators, absent, props.children !== undefined)
  const emptied = own.kind === 'empty' && !model?.nothing ? crossing.leftNothing : undefined
  const state = emptied?.state ?? own
  const height = seenHeight((model ?? pending).height)
  const [first] = indicators
  const named = pending.title || (first ? indicatorOf(first).name[language] : '')
  const title = emptied?.title ?? model?.title ?? named
  const subject: Subject = { title, indicators, filter, exact: false }
  const fileNames = sources.map((each) => each.fileName)
  const exports = useExports(model, fileNames, filter.to, hidden)
  const write = useWriteNote()
  // Which figures a panel shows may follow from its data: before they are there, nothing can be told of them.
  const disabled = indicators.length === 0
  const actions: PanelAction[] = [
    ...(model?.listed ? [] : [tableAction(asTable, setAsTable, t)]),
    { key: 'rows', text: t('trace.behind'), disabled, onSelect: () => trace(subject, 'rows') },
    { key: 'how', text: t('panel.how'), disabled, onSelect: () => trace(subject) },
    ...exports,
    { key: 'note', text: t('note.add'), disabled, onSelect: () => write({ pins: pinsOf(subject) }) },
  ]
  return (
    <Panel
      title={title}
      {...(model ? { subtitle: model.subtitle } : {})}
      height={height}
      state={state}
      actions={actions}
      footnote={
        <>
          <Footnote
            sources={fileNames}
            asOf={filter.to}
            notes={[model?.note, hidden, state.kind === 'ready' ? absent : '']}
          />
          <PanelNotes indicators={indicators} filter={filter} />
        </>
      }
      texts={usePanelTexts()}
    >
      {model && (asTable || model.listed) ? (
        <TableTwin subject={subject} table={model.table} height={height} choice={choice} />
      ) : (
        (props.children ?? <Picture at={props.at} crossing={crossing} subject={subject} />)
      )}
    </Panel>
  )
}

type Translate = ReturnType<typeof useLanguage>['t']

const tableAction = (asTable: boolean, setAsTable: (on: boolean) => void, t: Translate): PanelAction => ({
  ...{ key: 'table', text: t('panel.show_table'), checked: asTable },
  onSelect: () => setAsTable(!asTable),
})

/** A panel may show "—" only where its table does. */
const showsUnknown = ({ table, option }: PanelModel) =>
  option === null || table.rows.some((row) => Object.values(row).includes(null))

function usePanelState(
  error: Error | null,
  model: PanelModel | undefined,
  indicators: readonly string[],
  absent: string,
  hasBody: boolean,
): PanelState {
  const { language, t } = useLanguage()
  const { extents } = useSnapshot()
  if (error) return { kind: 'error', detail: String(error) }
  if (!model) return { kind: 'loading', text: t('panel.loading') }
  if (model.nothing) return { kind: 'empty', reason: model.nothing }
  if (model.option || hasBody || (model.listed && model.table.rows.length > 0)) return { kind: 'ready' }
  const missing = datasetsBehind(indicators).filter((id) => !extents.some(({ dataset }) => dataset === id))
  const names = missing.map((id) => datasetOf(id).title[language]).join(t('common.comma'))
  const hint = names ? { hint: t('panel.no_data_hint', { datasets: names }) } : absent ? { hint: absent } : {}
  return { kind: 'empty', reason: t('panel.no_data'), ...hint }
}

interface FootnoteProps {
  readonly sources: readonly string[]
  readonly asOf: string
  readonly notes: readonly (string | undefined)[]
}

function Footnote({ sources, asOf, notes }: FootnoteProps) {
  const { t } = useLanguage()
  const { hasSample } = useSnapshot()
  const [first] = sources
  const files = sources.length > 1 ? t('panel.more_files', { first, n: sources.length }) : first
  const text = files ? t('panel.source', { files, asOf }) : t('panel.source_none', { asOf })
  const parts = [
    ...notes.flatMap((note) => (note ? [t('panel.note', { note })] : [])),
    text,
    hasSample ? ` · ${t('panel.sample')}` : '',
  ]
  const whole = parts.join('')
  // Its later parts would move along when a note comes before them, so another text is another element.
  return (
    <span key={whole} title={sources.join('\n')}>
      <Unbroken text={whole} />
    </span>
  )
}
