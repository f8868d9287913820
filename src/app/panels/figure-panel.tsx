import type { EChartsOption } from 'echarts'
import { lazy, Suspense, useMemo, useState } from 'react'
import type { ChartTheme } from '../../charts/theme'
import { datasetOf } from '../../domain/datasets'
import type { Filter, Row } from '../../domain/query'
import { useLanguage } from '../../i18n/language'
import { type FigureColumn, FigureTable } from '../../ui/figure-table'
import { Panel, type PanelAction, type PanelState } from '../../ui/panel'
import { saveCsv } from '../data/save-file'
import { useSnapshot } from '../workspace-context'
import { HowComputed } from './how-computed'
import styles from './panels.module.css'
import { datasetsBehind, sourcesOf } from './sources'
import { tableAsCsvFile, tableAsText } from './table-text'
import { useChartTheme } from './use-chart-theme'

const Chart = lazy(() => import('../../ui/chart').then((module) => ({ default: module.Chart })))

export interface Table {
  readonly columns: readonly FigureColumn[]
  readonly rows: readonly Row[]
}

export interface FigurePanelProps {
  /** Stable name, for tests and addresses. */
  readonly id: string
  readonly size: 'full' | 'half' | 'third' | 'twoThirds'
  readonly height: number
  /** The finding, from the figures. */
  readonly title: string
  readonly subtitle: string
  /** What is drawn, for those who cannot see it. */
  readonly description: string
  readonly indicators: readonly string[]
  /** Months and restrictions that the figures speak of. */
  readonly filter: Filter
  /** Undefined while the figures are on their way; null when there is nothing to draw. */
  readonly option: ((theme: ChartTheme) => EChartsOption) | null | undefined
  readonly table: Table | undefined
  readonly error?: Error | null
  readonly note?: string | undefined
  readonly onSelect?: (key: string) => void
}

/** One card of an analysis screen: finding, picture or table twin, sources, and how it is computed. */
export function FigurePanel(props: FigurePanelProps) {
  const { id, size, title, subtitle, height, option, table, error, indicators, filter } = props
  const { t } = useLanguage()
  const [asTable, setAsTable] = useState(false)
  const [explained, setExplained] = useState(false)
  const snapshot = useSnapshot()
  const sources = sourcesOf(snapshot, indicators, filter.from, filter.to)
  const actions: PanelAction[] = [
    { key: 'table', text: t('panel.show_table'), checked: asTable, onSelect: () => setAsTable(!asTable) },
    { key: 'how', text: t('panel.how'), onSelect: () => setExplained(true) },
    ...(table ? exportActions(table, title, t) : []),
  ]
  return (
    <div className={styles[size]} data-testid={`panel-${id}`}>
      <Panel
        title={title}
        subtitle={subtitle}
        height={height}
        state={usePanelState(error ?? null, option, indicators)}
        actions={actions}
        footnote={
          <Footnote sources={sources.map((each) => each.fileName)} asOf={filter.to} note={props.note} />
        }
        texts={usePanelTexts()}
      >
        {asTable && table ? (
          <FigureTable caption={title} columns={table.columns} rows={table.rows} maxHeight={height} />
        ) : (
          <Picture {...props} />
        )}
      </Panel>
      {explained && (
        <HowComputed
          opened
          onClose={() => setExplained(false)}
          title={title}
          indicators={indicators}
          filter={filter}
          sources={sources}
        />
      )}
    </div>
  )
}

function Picture({ option, height, description, onSelect }: FigurePanelProps) {
  const theme = useChartTheme()
  const drawn = useMemo(() => option?.(theme), [option, theme])
  if (!drawn) return null
  return (
    <Suspense fallback={<div style={{ height }} />}>
      <Chart option={drawn} height={height} description={description} {...(onSelect ? { onSelect } : {})} />
    </Suspense>
  )
}

type Translate = ReturnType<typeof useLanguage>['t']

function exportActions({ columns, rows }: Table, title: string, t: Translate): PanelAction[] {
  return [
    {
      key: 'copy',
      text: t('panel.copy_table'),
      onSelect: () => void navigator.clipboard.writeText(tableAsText(columns, rows)),
    },
    {
      key: 'csv',
      text: t('panel.save_csv'),
      onSelect: () => saveCsv(`${title}.csv`, tableAsCsvFile(columns, rows)),
    },
  ]
}

function usePanelState(
  error: Error | null,
  option: FigurePanelProps['option'],
  indicators: readonly string[],
): PanelState {
  const { language, t } = useLanguage()
  const { extents } = useSnapshot()
  if (error) return { kind: 'error', detail: String(error) }
  if (option === undefined) return { kind: 'loading', text: t('panel.loading') }
  if (option) return { kind: 'ready' }
  const missing = datasetsBehind(indicators).filter((id) => !extents.some(({ dataset }) => dataset === id))
  const names = missing.map((id) => datasetOf(id).title[language]).join('、')
  return {
    kind: 'empty',
    reason: t('panel.no_data'),
    ...(names ? { hint: t('panel.no_data_hint', { datasets: names }) } : {}),
  }
}

function usePanelTexts() {
  const { t } = useLanguage()
  return {
    menu: t('panel.menu'),
    failed: t('panel.failed'),
    detail: t('panel.detail'),
    copy: t('panel.copy_detail'),
    copied: t('panel.copied'),
    retry: t('panel.retry'),
  }
}

interface FootnoteProps {
  readonly sources: readonly string[]
  readonly asOf: string
  readonly note: string | undefined
}

function Footnote({ sources, asOf, note }: FootnoteProps) {
  const { t } = useLanguage()
  const { hasSample } = useSnapshot()
  const [first] = sources
  const files = sources.length > 1 ? t('panel.more_files', { first, n: sources.length }) : first
  const text = files ? t('panel.source', { files, asOf }) : t('panel.source_none', { asOf })
  return (
    <span title={sources.join('\n')}>
      {note ? `${note}。` : ''}
      {text}
      {hasSample ? ` · ${t('panel.sample')}` : ''}
    </span>
  )
}
