import { type MatrixCell, matrix, matrixHeight } from '../../charts/matrix'
import type { RiskLevel } from '../../charts/theme'
import { addMonths, type Month, monthsBetween, yearStart } from '../../domain/period'
import type { Figure } from '../../domain/query'
import type { PanelModel, Table } from '../panels/figure-panel'
import type { Words } from '../panels/use-words'
import { cellOf, isSome, only, plainText, valueText } from '../panels/words'
import { monthFigures, monthValues, numberColumn } from './figures-at'
import { hiddenCell } from './hidden-cell'
import { monthName } from './months'
import { expectedUnits, nameList, silentClause, silentIn } from './silence'

type Rows = Readonly<
  Record<'byUnit' | 'petitions' | 'events' | 'open' | 'disputes' | 'year' | 'yearEvents', readonly Figure[]>
>

/** `clean` only when every unit reported and none had a petition. */
interface ZeroMonth {
  readonly month: Month
  readonly petitions: Figure | null
  readonly events: Figure | null
  readonly open: Figure | null
  /** False where no dispute of any size was reported. */
  readonly disputes: boolean
  readonly silent: readonly string[]
  readonly expected: number
  readonly state: 'clean' | 'event' | 'unknown'
}

/** Twelve months of the zero target and what may be said of them. */
export function zeroTargetModel(rows: Rows, period: Month, unit: string | null, words: Words): PanelModel {
  const months = zeroMonths(rows, period, expectedUnits(unit, words))
  const known = months.some((each) => isKnown(each.petitions) || isKnown(each.open))
  const title = titleOf(months, rows, period, words)
  const cells = (cell: (each: ZeroMonth) => MatrixCell) => months.map(cell)
  const { t } = words
  const lines = [
    { key: 'petitions', name: t('labour.zero_row_petitions'), cells: cells(petitionCell(rows, words)) },
    { key: 'events', name: t('labour.zero_row_events'), cells: cells(eventCell(words)) },
    { key: 'reported', name: t('labour.zero_row_reported'), cells: cells(reportCell(words)) },
    { key: 'open', name: t('labour.zero_row_open'), cells: cells(openCell(words)) },
  ]
  const labels = {
    description: title,
    columns: months.map(({ month }) => monthName(month, words)),
    unknown: t('panel.unreported'),
    keys: months.map(({ month }) => month),
  }
  return {
    title,
    subtitle: subtitleOf(months, rows, words),
    height: matrixHeight(lines.length),
    option: known ? (theme) => matrix(lines, labels, theme) : null,
    table: tableOf(months, words),
    ...(months.some(isBlank) ? { note: t('labour.zero_open_blank') } : {}),
  }
}

const isBlank = ({ open, disputes }: ZeroMonth) => disputes && !isKnown(open)

const isKnown = (figure: Figure | null) => figure?.value != null

/** A count of what was reported; none where it is zero and someone is silent. */
const certain = (figure: Figure | null, { silent }: Pick<ZeroMonth, 'silent'>): Figure | null =>
  silent.length > 0 && !isSome(figure) ? null : figure

function zeroMonths(rows: Rows, period: Month, expected: readonly string[]): ZeroMonth[] {
  const months = monthsBetween(addMonths(period, -11), period)
  const petitions = monthFigures(rows.petitions, months)
  const events = monthFigures(rows.events, months)
  const open = monthFigures(rows.open, months)
  const disputes = monthValues(rows.disputes, months)
  return months.map((month, at) => {
    const silent = silentIn(month, rows.byUnit, expected)
    const count = petitions[at] ?? null
    const clean = count?.value === 0 && silent.length === 0
    return {
      month,
      silent,
      expected: expected.length,
      petitions: count,
      events: events[at] ?? null,
      open: open[at] ?? null,
      disputes: disputes[at] !== null,
      state: isSome(count) ? 'event' : clean ? 'clean' : 'unknown',
    }
  })
}

const streakOf = (months: readonly ZeroMonth[]): number =>
  months.length - 1 - months.findLastIndex(({ state }) => state !== 'clean')

const streakText = (months: readonly ZeroMonth[], { t }: Words): string => {
  const n = streakOf(months)
  return t(n === months.length ? 'labour.zero_months_least' : 'labour.zero_months', { n })
}

function titleOf(months: readonly ZeroMonth[], rows: Rows, period: Month, words: Words): string {
  const { t } = words
  const year = only(rows.year)
  const silent = silentClause(months.at(-1)?.silent ?? [], words, period)
  const streak = streakText(months, words)
  if (year?.value == null) return t('labour.zero_unknown')
  if (isSome(year)) {
    const since = streakOf(months) > 0 ? t('labour.zero_broken_since', { streak }) : ''
    const places = nameList(placesOf(rows.byUnit, period, words), words)
    return t('labour.zero_broken', { n: plainText(year, 'cases', words), places, after: `${since}${silent}` })
  }
  if (streakOf(months) === 0) return t('labour.zero_unconfirmed', { silent })
  const thisYear = months.filter(({ month }) => month >= yearStart(period))
  const all = thisYear.every(({ state }) => state === 'clean')
  return t(all ? 'labour.zero_clean' : 'labour.zero_clean_since', { streak })
}

/** Where and when petitions were reported this year. */
function placesOf(byUnit: readonly Figure[], period: Month, words: Words): string[] {
  return byUnit
    .filter((figure) => figure.period >= yearStart(period) && isSome(figure))
    .map(({ key, period: month }) =>
      words.t('labour.zero_place', {
        name: key === null ? words.t('panel.unknown_key') : words.unitName(key),
        month: monthName(month as Month, words),
      }),
    )
}

function subtitleOf(months: readonly ZeroMonth[], rows: Rows, words: Words): string {
  const now = months.at(-1)
  const { silent, expected = 0, month } = now ?? { silent: [] }
  const reported = expected - silent.length
  return words.t('labour.zero_subtitle', {
    streak: streakText(months, words),
    month: month ? monthName(month, words) : '',
    reported,
    expected,
    rate: words.format(expected > 0 ? reported / expected : null, 'ratio'),
    events: valueText(only(rows.yearEvents), 'cases', words),
  })
}

const unknownCell = (key: string, detail: readonly string[]): MatrixCell => ({
  key,
  value: null,
  text: '?',
  detail,
})

const silentDetail = ({ silent }: ZeroMonth, words: Words): string[] =>
  silent.length === 0
    ? []
    : [words.t('labour.zero_silent_detail', { names: nameList(silent.map(words.unitName), words) })]

/** A count in the colour of some; of a hidden number, which tells no level, the words and the reason. */
function countCell(figure: Figure | null, some: RiskLevel, detail: readonly string[], words: Words) {
  const hidden = hiddenCell(figure, words)
  if (hidden) return { ...hidden, detail: [...hidden.detail, ...detail] }
  const value = figure?.value ?? null
  return { value, text: String(value ?? ''), level: isSome(figure) ? some : ('none' as const), detail }
}

const petitionCell =
  (rows: Rows, words: Words) =>
  (each: ZeroMonth): MatrixCell => {
    const key = `petitions ${each.month}`
    const detail = silentDetail(each, words)
    if (each.state === 'unknown') return unknownCell(key, detail)
    if (each.state === 'clean') return { key, value: 0, text: '✓', level: 'none' }
    const places = rows.byUnit.filter((figure) => figure.period === each.month && isSome(figure))
    const names = places.map((figure) => words.unitName(figure.key ?? ''))
    const hidden = hiddenCell(each.petitions, words)
    const value = each.petitions?.value ?? null
    // That there was one is certain, and red says no more than that.
    return {
      ...{ key, level: 'red', ...(hidden ?? { value }) },
      text: `▲${hidden?.text ?? value}`,
      detail: [...(hidden?.detail ?? []), nameList(names, words), ...detail],
    }
  }

const eventCell =
  (words: Words) =>
  (each: ZeroMonth): MatrixCell => {
    const key = `events ${each.month}`
    const detail = silentDetail(each, words)
    if (!isKnown(certain(each.events, each))) return unknownCell(key, detail)
    return { key, ...countCell(each.events, 'orange', detail, words) }
  }

const reportCell =
  (words: Words) =>
  (each: ZeroMonth): MatrixCell => {
    const reported = each.expected - each.silent.length
    return {
      key: `reported ${each.month}`,
      value: reported,
      text: String(reported),
      level: each.silent.length > 0 ? 'yellow' : 'none',
      detail: silentDetail(each, words),
    }
  }

/** Files hold no row for a size that did not occur, so a month with disputes and none of this size stays empty. */
const openCell =
  (words: Words) =>
  (each: ZeroMonth): MatrixCell => {
    const { t } = words
    const key = `open ${each.month}`
    if (!isKnown(each.open)) {
      if (!each.disputes) return unknownCell(key, [t('panel.unreported')])
      return { key, value: null, text: '', level: 'none', detail: [t('labour.zero_open_none')] }
    }
    return { key, ...countCell(each.open, 'yellow', [t('labour.zero_open_detail')], words) }
  }

function tableOf(months: readonly ZeroMonth[], words: Words): Table {
  const { t } = words
  const column = (id: string, header: string) => numberColumn(id, header, 'cases', words)
  return {
    columns: [
      { id: 'month', header: t('panel.period') },
      { id: 'state', header: t('labour.zero_state') },
      column('petitions', t('labour.zero_row_petitions')),
      column('events', t('labour.zero_row_events')),
      column('reported', t('labour.zero_row_reported')),
      column('expected', t('labour.zero_expected')),
      { id: 'silent', header: t('labour.zero_silent') },
      column('open', t('labour.zero_row_open')),
    ],
    rows: months.map(({ month, state, petitions, events, silent, expected, open }) => ({
      ...{ month, state: t(`labour.zero_state_${state}`), expected },
      petitions: cellOf(certain(petitions, { silent }), words),
      events: cellOf(certain(events, { silent }), words),
      open: cellOf(open, words),
      reported: expected - silent.length,
      silent: silent.map(words.unitName).join(t('labour.list_mark')),
    })),
  }
}
