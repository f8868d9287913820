import { type WaterfallRow, waterfall } from '../../charts/waterfall'
import { yearStart } from '../../domain/period'
import type { Figure } from '../../domain/query'
import { formatPlain } from '../../domain/units'
import { asking, besides, type Standpoint } from '../panels/asks'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { only } from '../panels/words'
import { scopeText } from './scope'
import { countColumn, wholeOnly } from './table-columns'

const steps = [
  { name: 'opening', id: 'firms_opening', kind: 'total' },
  { name: 'new', id: 'firms_newly_qualified', kind: 'in' },
  { name: 'unionised', id: 'firms_unionised', kind: 'out' },
  { name: 'exited', id: 'firms_exited', kind: 'out' },
  { name: 'open', id: 'firms_open', kind: 'total' },
] as const
type Name = (typeof steps)[number]['name'] | 'over'
export type FlowRows = Readonly<Record<Name, readonly Figure[]>>

const over = 'firms_open_over_90_days'
const flowHeight = 196

const asksOf = (at: Standpoint) => {
  const inYear = (id: string) => asking(id, 'all', 'year', yearStart(at.period), at)
  return {
    opening: inYear('firms_opening'),
    new: inYear('firms_newly_qualified'),
    unionised: inYear('firms_unionised'),
    exited: inYear('firms_exited'),
    open: inYear('firms_open'),
    over: inYear(over),
  }
}

/**
 * The backlog of firms with 100+ employees since January: opening + new − unionised − exited = open. A firm's step and age
 * change from month to month, so firms of one step would not add up.
 */
export function FirmFlow({ at: screen }: { readonly at: Standpoint }) {
  const at = besides(screen, 'status', 'age_band')
  const words = useWords()
  const asks = asksOf(at)
  const { rows, error } = useFigures(asks)
  return (
    <FigurePanel
      id="firm-flow"
      at={at}
      size="third"
      pending={{ title: words?.t('union.firms_open') ?? '', height: flowHeight }}
      indicators={[...steps.map(({ id }) => id), over]}
      filter={asks.open.filter}
      model={rows && words && flowModel(rows, at, words)}
      error={error}
    />
  )
}

/** What the waterfall says: how many are open, whether that is fewer than in January, and how many are overdue. */
export function flowModel(rows: FlowRows, at: Standpoint, words: Words): PanelModel {
  const { t, language } = words
  const bars = steps.map(({ name, kind }): WaterfallRow => {
    const value = only(rows[name])?.value ?? null
    const sign = value === null || value === 0 || kind === 'total' ? '' : kind === 'in' ? '+' : '−'
    return {
      ...{ key: name, kind, value, name: t(`union.firms_${name}`) },
      text: `${sign}${formatPlain(value, 'firms', language)}`,
    }
  })
  const open = only(rows.open)
  const title = titleOf(rows, at, words)
  const undated = open?.left_out ?? 0
  return {
    title,
    subtitle: t('union.firms_subtitle', { from: yearStart(at.period), to: at.period }),
    height: flowHeight,
    option:
      open?.value == null
        ? null
        : (theme) =>
            waterfall(bars, { description: title, format: (value) => wholeOnly(value, language) }, theme),
    table: {
      columns: [
        { id: 'name', header: t('union.firms_step') },
        countColumn('value', t('union.firms_count'), language),
      ],
      rows: bars.map(({ key, name, value }) => ({ mark: key, name, value })),
    },
    ...(undated > 0 ? { note: t('union.firms_undated', { n: undated }) } : {}),
    ...(open === null && at.unit !== null ? { nothing: t('union.nothing') } : {}),
  }
}

function titleOf(rows: FlowRows, { unit }: Standpoint, words: Words): string {
  const { t, format } = words
  const [open, opening, late] = [only(rows.open), only(rows.opening), only(rows.over)].map(
    (figure) => figure?.value ?? null,
  ) as [number | null, number | null, number | null]
  const scope = scopeText(unit, words)
  if (open === null) return t('union.firms_none', { unit: scopeText(unit, words) })
  const texts = {
    ...{ unit: scope, open: format(open, 'firms'), opening: format(opening, 'firms') },
    over: lateText(late, words),
  }
  if (open === 0) return t(opening ? 'union.firms_cleared' : 'union.firms_clear', texts)
  if (opening === null) return t('union.firms_open_only', texts)
  if (open === opening) return t('union.firms_same', texts)
  return t(open < opening ? 'union.firms_down' : 'union.firms_up', texts)
}

function lateText(late: number | null, { t, format }: Words): string {
  if (late === null) return ''
  return late === 0 ? t('union.firms_over_none') : t('union.firms_over', { n: format(late, 'firms') })
}
