import { type MatrixCell, matrix, matrixHeight, rowOfCell } from '../../charts/matrix'
import { disputes } from '../../domain/datasets/disputes'
import { addMonths, type Month, monthsBetween } from '../../domain/period'
import type { Figure } from '../../domain/query'
import { formatPlain } from '../../domain/units'
import { asking, besides, monthlyAsk, type Standpoint, whole } from '../panels/asks'
import { choosing } from '../panels/crossing'
import { FigurePanel, type PanelModel, type Table } from '../panels/figure-panel'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { codeTitle, drawnValue, only, plainText, rankOf, cellOf as shownCell } from '../panels/words'
import { figureAt, monthValues, numberColumn } from './figures-at'
import { useWithGaps } from './gap-note'
import { hiddenCell } from './hidden-cell'
import { monthName } from './months'

const asksOf = (at: Standpoint) => ({
  cells: monthlyAsk('disputes_accepted', 'cause', 12, at),
  // Whether anything was reported does not depend on what is chosen.
  months: monthlyAsk('disputes_accepted', 'all', 12, whole(at)),
  causes: asking('disputes_accepted', 'cause', 'span', addMonths(at.period, -11), at),
  total: asking('disputes_accepted', 'all', 'span', addMonths(at.period, -11), at),
})

type Rows = Readonly<Record<keyof ReturnType<typeof asksOf>, readonly Figure[]>>

/** Causes of accepted disputes over twelve months. */
export function CauseMonths({ at: screen }: { readonly at: Standpoint }) {
  const at = besides(screen, 'cause')
  const words = useWords()
  const asks = asksOf(at)
  const { rows, error } = useFigures(asks)
  const model = useWithGaps(
    rows && words && causeMonthsModel(rows, at.period, words),
    addMonths(at.period, -11),
    at,
  )
  return (
    <FigurePanel
      id="cause-months"
      at={at}
      size="full"
      pending={{ title: words?.t('labour.flow_accepted') ?? '', height: matrixHeight(9) }}
      indicators={['disputes_accepted']}
      filter={asks.cells.filter}
      model={model}
      error={error}
      choosing={choosing('cause', rowOfCell)}
    />
  )
}

const causeName = (key: string | null, { language, t }: Words): string =>
  key === null ? t('panel.unknown_key') : codeTitle(disputes, 'cause', key, language)

/** The most frequent cause of twelve months, and the one that rose most in the month shown. */
export function causeMonthsModel(rows: Rows, period: Month, words: Words): PanelModel {
  const { t } = words
  const months = monthsBetween(addMonths(period, -11), period)
  const causes = rows.causes.toSorted((a, b) => rankOf(b) - rankOf(a))
  const at = figureAt(rows.cells)
  const heard = monthValues(rows.months, months)
  const cellOf = (key: string | null, month: Month, index: number): MatrixCell | null => {
    const figure = at(key, month)
    const value = drawnValue(figure)
    const id = `${key} ${month}`
    const hidden = hiddenCell(figure, words)
    if (hidden) return { key: id, ...hidden }
    if (value !== null) return { key: id, value, text: String(value) }
    if (heard[index] === null || figure) return null
    return { key: id, value: null, text: '', level: 'none', detail: [t('labour.cause_no_rows')] }
  }
  const lines = causes.map(({ key }) => ({
    key: String(key),
    name: causeName(key, words),
    cells: months.map((month, index) => cellOf(key, month, index)),
  }))
  const title = titleOf(rows, causes, period, words)
  const labels = {
    description: title,
    columns: months.map((month) => monthName(month, words)),
    unknown: t('panel.unreported'),
    keys: months,
  }
  return {
    title,
    subtitle: t('labour.cause_subtitle', { from: months[0], to: period }),
    height: matrixHeight(Math.max(causes.length, 4)),
    option: causes.length > 0 ? (theme) => matrix(lines, labels, theme) : null,
    table: tableOf(causes, rows.cells, months, words),
  }
}

function titleOf(rows: Rows, causes: readonly Figure[], period: Month, words: Words): string {
  const { t } = words
  const [top] = causes
  const total = only(rows.total)
  if (!top || total?.value == null || top.value === null) return t('labour.cause_unknown')
  if (total.value === 0) return t('labour.cause_zero')
  return t('labour.cause_title', {
    top: causeName(top.key, words),
    n: plainText(top, 'cases', words),
    total: plainText(total, 'cases', words),
    move: moveOf(rows, causes, period, words),
  })
}

function moveOf(rows: Rows, causes: readonly Figure[], period: Month, words: Words): string {
  const { t } = words
  const month = monthName(period, words)
  if (monthValues(rows.months, [period])[0] === null) return t('labour.cause_silent', { month })
  const at = figureAt(rows.cells)
  const moves = causes.flatMap(({ key }) => {
    const now = drawnValue(at(key, period))
    const before = drawnValue(at(key, addMonths(period, -1)))
    return now === null || before === null ? [] : [{ key, now, more: now - before }]
  })
  const riser = moves.toSorted((a, b) => b.more - a.more)[0]
  // Nobody may say who rose most, or that none did, while a hidden count may have.
  const most = Math.max(0, riser?.more ?? 0)
  const covered = causes.some(({ key }) => {
    const [now, before] = [at(key, period), at(key, addMonths(period, -1))]
    const mayRise = now?.hidden?.value === 'small' ? words.book.leastShown - 1 : (now?.value ?? 0)
    return (now?.hidden ?? before?.hidden) && !(mayRise < most)
  })
  if (!riser || covered) return ''
  if (riser.more <= 0) return t('labour.cause_no_riser', { month })
  return t(riser.key === causes[0]?.key ? 'labour.cause_riser_same' : 'labour.cause_riser', {
    month,
    name: causeName(riser.key, words),
    now: formatPlain(riser.now, 'cases', words.language),
    more: riser.more,
  })
}

function tableOf(
  causes: readonly Figure[],
  cells: readonly Figure[],
  months: readonly Month[],
  words: Words,
): Table {
  const at = figureAt(cells)
  return {
    columns: [
      { id: 'name', header: words.t('panel.row_name') },
      ...months.map((month) => numberColumn(month, month, 'cases', words)),
      numberColumn('total', `${months[0]}…${months.at(-1)}`, 'cases', words),
    ],
    rows: causes.map((cause) => ({
      mark: String(cause.key),
      name: causeName(cause.key, words),
      ...Object.fromEntries(months.map((month) => [month, shownCell(at(cause.key, month), words)])),
      total: shownCell(cause, words),
    })),
  }
}
