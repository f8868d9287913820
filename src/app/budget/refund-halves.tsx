import { columns } from '../../charts/columns'
import { addMonths, type Month, yearStart } from '../../domain/period'
import type { Figure } from '../../domain/query'
import { asking, currentAsk, type Standpoint } from '../panels/asks'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { halfYearName, only } from '../panels/words'
import { districtNote } from './district-note'
import { axisMoney, money } from './money'
import { figureColumn, textColumn } from './table-columns'

const height = 360
const ids = ['paid', 'overdue', 'pending'] as const

/** Rates of a half-year stand in its last month, so that they are asked for over the ten years up to the month shown. */
const earliest = ({ period }: Standpoint): Month => addMonths(yearStart(period), -120)

function asksOf({ period }: Standpoint) {
  const at = { period, unit: null }
  const from = earliest(at)
  return {
    paid: currentAsk('refund_paid', 'half_year', at),
    overdue: currentAsk('refund_overdue', 'half_year', at),
    pending: currentAsk('refund_pending', 'half_year', at),
    amountRate: asking('refund_amount_rate', 'half_year', 'span', from, at),
    firmRate: asking('refund_firm_rate', 'half_year', 'span', from, at),
    prep: asking('prep_fund_pending', 'all', 'span', from, at),
  }
}
export type RefundFigures = Readonly<Record<keyof ReturnType<typeof asksOf>, readonly Figure[]>>

/** What small firms got back, are still owed and are owed too long, by half-year. */
export function RefundHalves({ at }: { readonly at: Standpoint }) {
  const words = useWords()
  const { rows, error } = useFigures(asksOf(at))
  return (
    <FigurePanel
      id="refund-halves"
      at={at}
      size="third"
      pending={{ title: words?.t('budget.refund_name') ?? '', height }}
      indicators={[
        'refund_paid',
        'refund_overdue',
        'refund_pending',
        'refund_amount_rate',
        'refund_firm_rate',
        'prep_fund_pending',
      ]}
      filter={{ from: at.period, to: at.period }}
      model={rows && words && refundModel(rows, at, words)}
      error={error}
    />
  )
}

/** What the half-years say: how much is overdue and of which, or that nothing is. */
export function refundModel(figures: RefundFigures, at: Standpoint, words: Words): PanelModel {
  const { t } = words
  const halves = figures.paid.flatMap(({ key }) => key ?? []).sort()
  const value = (all: readonly Figure[], half: string) => all.find(({ key }) => key === half)?.value ?? null
  const title = refundTitle(figures, words)
  const prep = only(figures.prep)?.value ?? null
  const rows = halves.map((half) => ({
    key: half,
    name: halfYearName(half, words),
    values: ids.map((id) => value(figures[id], half)),
  }))
  const labels = {
    description: title,
    series: ids.map((id) => t(`budget.refund_${id}`)),
    axisName: t('budget.axis_money'),
    format: (amount: number | null) => axisMoney(amount, words),
  }
  return {
    title,
    subtitle: t('budget.refund_subtitle', {
      month: at.period,
      prep: prep === null ? '' : t('budget.refund_prep', { amount: money(prep, words) }),
    }),
    height,
    option: rows.length > 0 ? (theme) => columns(rows, labels, theme) : null,
    table: {
      columns: [
        textColumn('half', t('budget.refund_half')),
        ...ids.map((id) => figureColumn(id, t(`budget.refund_${id}`), 'yuan', words)),
        figureColumn('amountRate', t('budget.refund_amount_rate'), 'ratio', words),
        figureColumn('firmRate', t('budget.refund_firm_rate'), 'ratio', words),
      ],
      rows: halves.map((half) => ({
        ...{ mark: half, half: halfYearName(half, words) },
        paid: value(figures.paid, half),
        overdue: value(figures.overdue, half),
        pending: value(figures.pending, half),
        amountRate: value(figures.amountRate, half),
        firmRate: value(figures.firmRate, half),
      })),
    },
    note: districtNote(at, words),
  }
}

function refundTitle({ paid, overdue, pending }: RefundFigures, words: Words): string {
  const { t } = words
  if (paid.length === 0) return t('budget.refund_none')
  const known = overdue.filter(({ value }) => value !== null)
  if (known.length === 0) return t('budget.refund_unknown')
  const sum = (all: readonly Figure[]) =>
    money(
      all.reduce((total, { value }) => total + (value ?? 0), 0),
      words,
    )
  const naming = (all: readonly Figure[]) =>
    all.map(({ key }) => halfYearName(key ?? '', words)).join(t('budget.list'))
  const late = known.filter(({ value }) => (value ?? 0) > 0)
  const unknown = overdue.filter((each) => each.value === null || each.left_out > 0)
  const parts = { halves: naming(late), overdue: sum(late), paid: sum(paid), pending: sum(pending) }
  const told = t(late.length > 0 ? 'budget.refund_late' : 'budget.refund_on_time', parts)
  return unknown.length > 0 ? told + t('budget.refund_some_unknown', { halves: naming(unknown) }) : told
}
