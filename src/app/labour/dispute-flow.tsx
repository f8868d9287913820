import { flow } from '../../charts/flow'
import { addMonths, type Month, monthsBetween } from '../../domain/period'
import type { Figure } from '../../domain/query'
import { formatPlain, unitWord } from '../../domain/units'
import { monthlyAsk, type Standpoint, whole } from '../panels/asks'
import { choosingMonths } from '../panels/crossing'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { cellOf, drawnValue, hiddenWords, plainText } from '../panels/words'
import { monthFigures, numberColumn } from './figures-at'
import { useWithGaps } from './gap-note'
import { axisNames, monthName } from './months'
import { expectedUnits, silentClause, silentIn } from './silence'

const asksOf = (at: Standpoint) => ({
  opening: monthlyAsk('disputes_opening', 'all', 12, at),
  accepted: monthlyAsk('disputes_accepted', 'all', 12, at),
  closed: monthlyAsk('disputes_closed', 'all', 12, at),
  open: monthlyAsk('disputes_open', 'all', 12, at),
  // Who reported does not depend on what is chosen.
  byUnit: monthlyAsk('disputes_accepted', 'unit_code', 1, whole(at)),
})

type Rows = Readonly<Record<keyof ReturnType<typeof asksOf>, readonly Figure[]>>

/** Disputes month by month: open at the start, accepted, closed, and what stayed open. */
export function DisputeFlow({ at }: { readonly at: Standpoint }) {
  const words = useWords()
  const asks = asksOf(at)
  const { rows, error } = useFigures(asks)
  const model = useWithGaps(rows && words && disputeFlowModel(rows, at, words), addMonths(at.period, -11), at)
  return (
    <FigurePanel
      id="dispute-flow"
      at={at}
      size="half"
      pending={{ title: words?.t('labour.flow_accepted') ?? '', height }}
      indicators={['disputes_opening', 'disputes_accepted', 'disputes_closed', 'disputes_open']}
      filter={asks.open.filter}
      model={model}
      error={error}
      choosing={choosingMonths}
    />
  )
}

const height = 250

const parts = ['opening', 'accepted', 'closed', 'open'] as const
type FlowMonth = { readonly month: Month } & Readonly<Record<(typeof parts)[number], Figure | null>>

/** What came in and went out in the month shown, and for how long the open cases have moved that way. */
export function disputeFlowModel(rows: Rows, at: Standpoint, words: Words): PanelModel {
  const { period, unit } = at
  const { t, language } = words
  const months = flowMonths(rows, period)
  const silent = silentIn(period, rows.byUnit, expectedUnits(unit, words))
  const title = titleOf(months, silent, unit, words)
  const names = axisNames(
    months.map(({ month }) => month),
    words,
  )
  const drawn = months.map((each, index) => ({
    ...{ key: each.month, name: names[index] ?? '' },
    ...partsOf(each, drawnValue),
    hidden: partsOf(each, (figure) => hiddenWords(figure, words)),
  }))
  const labels = {
    description: title,
    axisName: unitWord('cases', language),
    format: (value: number | null) => formatPlain(value, 'cases', language),
    opening: t('labour.flow_opening'),
    accepted: t('labour.flow_accepted'),
    closed: t('labour.flow_closed'),
    open: t('labour.flow_open'),
  }
  const known = months.some((each) => parts.some((part) => each[part]?.value != null))
  return {
    title,
    subtitle: t('labour.flow_subtitle'),
    height,
    option: known ? (theme) => flow(drawn, labels, theme) : null,
    table: {
      columns: [
        { id: 'month', header: t('panel.period') },
        ...parts.map((part) => numberColumn(part, labels[part], 'cases', words)),
      ],
      rows: months.map((each) => ({
        ...{ month: each.month, period: each.month },
        ...partsOf(each, (figure) => cellOf(figure, words)),
      })),
    },
    ...(isCut(at) && months.some(({ accepted }) => accepted === null) ? { note: t('filter.gaps') } : {}),
  }
}

const isCut = ({ where }: Standpoint) => Object.keys(where ?? {}).length > 0

const partsOf = <Value,>(month: FlowMonth, read: (figure: Figure | null) => Value) => ({
  opening: read(month.opening),
  accepted: read(month.accepted),
  closed: read(month.closed),
  open: read(month.open),
})

function flowMonths(rows: Rows, period: Month): FlowMonth[] {
  const months = monthsBetween(addMonths(period, -11), period)
  const [opening, accepted, closed, open] = [rows.opening, rows.accepted, rows.closed, rows.open].map(
    (figures) => monthFigures(figures, months),
  )
  return months.map((month, at) => ({
    month,
    opening: opening?.[at] ?? null,
    accepted: accepted?.[at] ?? null,
    closed: closed?.[at] ?? null,
    open: open?.[at] ?? null,
  }))
}

/** Change of the open cases within a month, among the units that reported it; null when unknown or hidden. */
function changeIn({ opening, open }: FlowMonth): number | null {
  const [before, after] = [drawnValue(opening), drawnValue(open)]
  return before === null || after === null ? null : after - before
}

function titleOf(
  months: readonly FlowMonth[],
  silent: readonly string[],
  unit: string | null,
  words: Words,
): string {
  const { t } = words
  const count = (figure: Figure | null) => plainText(figure, 'cases', words)
  const now = months.at(-1)
  if (!now) return ''
  const month = monthName(now.month, words)
  if (now.accepted?.value == null && now.closed?.value == null && now.open?.value == null) {
    const isHeard = silent.length < expectedUnits(unit, words).length
    return t(isHeard ? 'labour.flow_no_rows' : 'labour.flow_unknown', {
      who: unit ? words.unitName(unit) : t('labour.district'),
      month,
    })
  }
  const change = changeIn(now)
  const said = {
    month,
    accepted: count(now.accepted),
    closed: count(now.closed),
    open: count(now.open),
    silent: silentClause(silent, words),
  }
  if (change === null) return t('labour.flow_plain', said)
  if (change === 0) return t('labour.flow_same', said)
  const way = change > 0 ? 'up' : 'down'
  const run =
    months.length - 1 - months.findLastIndex((each) => Math.sign(changeIn(each) ?? 0) !== Math.sign(change))
  const streak = run > 1 ? t(`labour.flow_streak_${way}`, { n: run }) : ''
  return t(`labour.flow_${way}`, {
    ...said,
    change: formatPlain(Math.abs(change), 'cases', words.language),
    streak,
  })
}
