import type { EChartsOption } from 'echarts'
import { type MatrixRow, matrix, matrixHeight } from '../../charts/matrix'
import { ranking, rankingHeight } from '../../charts/ranking'
import { relation } from '../../charts/relation'
import type { ChartTheme } from '../../charts/theme'
import { trend } from '../../charts/trend'
import { type Month, monthsBetween } from '../../domain/period'
import type { Cell, Row } from '../../domain/query'
import type { Language } from '../../domain/text'
import { missing } from '../../domain/units'
import type { Translate } from '../../i18n/language'
import type { ResultColumn, TypedResult } from '../../warehouse/typed-result'
import { type NumberWords, numberWords } from './number-text'
import type { ChartChoice } from './propose-chart'

export interface QuickChart {
  readonly title: string
  readonly height: number
  readonly option: (theme: ChartTheme) => EChartsOption
}

/** Why a choice cannot be drawn, in the reader's words. */
export interface NotDrawn {
  readonly why: string
}

export interface ChartWords {
  readonly t: Translate
  readonly language: Language
}

/** More of them nobody tells apart. */
const most = { bars: 200, lines: 2000, matrix: 60, scatter: 5000 } as const

/** In px, for names that lie aslant. */
const headRoom = 60

/** Draws a result as chosen; says why where it would lie or could not be read. Null for a table. */
export function quickChart(
  result: Pick<TypedResult, 'columns' | 'rows'>,
  choice: ChartChoice,
  words: ChartWords,
): QuickChart | NotDrawn | null {
  const { t } = words
  const column = (name: string) => result.columns.find((each) => each.name === name)
  const values = choice.values.flatMap((name) => column(name) ?? [])
  const [across, down, first] = [column(choice.across), column(choice.down), values[0]]
  if (choice.kind === 'table') return null
  if (!first) return { why: t('workbench.why_no_number') }
  if (!across) return { why: t('workbench.why_no_name') }
  const given = { rows: result.rows, across, values, first, words }
  if (choice.kind === 'bars') return bars(given)
  if (choice.kind === 'lines') return lines(given)
  if (choice.kind === 'scatter') return scatter(given)
  return down ? crossed(given, down) : { why: t('workbench.why_no_name') }
}

interface Given {
  readonly rows: readonly Row[]
  readonly across: ResultColumn
  readonly values: readonly ResultColumn[]
  readonly first: ResultColumn
  readonly words: ChartWords
}

/** What cannot be placed (NaN, ∞) is unknown to a picture; the table shows it. */
function numberOf(row: Row, { id }: ResultColumn): number | null {
  const cell = row[id]
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : null
}

const wordsOf = (
  rows: readonly Row[],
  columns: readonly ResultColumn[],
  { language }: ChartWords,
): NumberWords =>
  numberWords(
    columns.flatMap((column) => rows.map((row) => numberOf(row, column))),
    language,
  )

const nameOf = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? missing : String(cell)

const tooMany = (n: number, limit: number, { t }: ChartWords): NotDrawn | null =>
  n > limit ? { why: t('workbench.why_many', { n, most: limit }) } : null

function twice(names: readonly string[], { t }: ChartWords): NotDrawn | null {
  const seen = new Set<string>()
  const name = names.find((each) => seen.size === seen.add(each).size)
  return name === undefined ? null : { why: t('workbench.why_twice', { name }) }
}

const joined = (columns: readonly ResultColumn[], { t }: ChartWords) =>
  columns.map(({ name }) => name).join(t('common.comma'))

function titleOf({ values, across, words }: Given, kind: 'bars' | 'lines'): string {
  const { t } = words
  return t('workbench.chart_of', {
    kind: t(`workbench.kind_${kind}`),
    values: joined(values, words),
    across: across.name,
  })
}

function bars(given: Given): QuickChart | NotDrawn {
  const { rows, across, first, words } = given
  const refused = tooMany(rows.length, most.bars, words)
  if (refused) return refused
  const { inShort } = wordsOf(rows, [first], words)
  const drawn = rows.map((row, place) => {
    const value = numberOf(row, first)
    return { key: String(place), name: nameOf(row[across.id]), value, text: inShort(value) }
  })
  const title = titleOf(given, 'bars')
  return {
    title,
    height: rankingHeight(drawn),
    option: (theme) => ranking(drawn, { description: title }, theme),
  }
}

/** Dates that all are the first of a month stand for their months, as in the facts. */
const timesOf = (names: readonly string[]): readonly string[] =>
  names.every((name) => /^\d{4}-(0[1-9]|1[0-2])-01$/.test(name))
    ? names.map((name) => name.slice(0, 7))
    : names

/** Months without a row are gaps; other times follow one another as they come. */
function periodsOf(names: readonly string[]): string[] {
  const sorted = [...names].sort()
  const [from, to] = [sorted[0], sorted.at(-1)]
  const inMonths = from && to && sorted.every((name) => /^\d{4}-(0[1-9]|1[0-2])$/.test(name))
  return inMonths ? monthsBetween(from as Month, to as Month) : sorted
}

function lines(given: Given): QuickChart | NotDrawn {
  const { rows, across, values, words } = given
  const names = timesOf(rows.map((row) => nameOf(row[across.id])))
  const named = new Map(rows.map((row, place) => [names[place] ?? '', row]))
  const refused = twice(names, words) ?? tooMany(rows.length, most.lines, words)
  if (refused) return refused
  const isText = across.kind === 'text' && !names.every((name) => /^\d{4}/.test(name))
  const periods = isText ? names : periodsOf(names)
  const drawn = values.map((column) => ({
    key: column.id,
    name: column.name,
    role: 'current' as const,
    values: periods.map((period) => {
      const row = named.get(period)
      return row ? numberOf(row, column) : null
    }),
  }))
  const title = titleOf(given, 'lines')
  const labels = {
    description: title,
    format: wordsOf(rows, values, words).inShort,
    periods: periods.map((name) => ({ key: name, name })),
    fromZero: true,
  }
  return { title, height: 340, option: (theme) => trend(drawn, labels, theme) }
}

function crossed({ rows, across, first, words }: Given, down: ResultColumn): QuickChart | NotDrawn {
  const { t } = words
  const { inShort } = wordsOf(rows, [first], words)
  const downs = [...new Set(rows.map((row) => nameOf(row[down.id])))]
  const columns = [...new Set(rows.map((row) => nameOf(row[across.id])))]
  const named = !columns.every((name) => /^\d{4}/.test(name))
  const ordered = named ? columns : periodsOf(columns)
  const placed = (row: Row) => `${nameOf(row[down.id])} × ${nameOf(row[across.id])}`
  const refused =
    twice(rows.map(placed), words) ?? tooMany(Math.max(downs.length, ordered.length), most.matrix, words)
  if (refused) return refused
  const cells = new Map(rows.map((row) => [placed(row), row]))
  const drawn: MatrixRow[] = downs.map((name) => ({
    key: name,
    name,
    cells: ordered.map((column) => {
      const row = cells.get(`${name} × ${column}`)
      if (!row) return null
      const value = numberOf(row, first)
      return { key: `${name}|${column}`, value, text: inShort(value) }
    }),
  }))
  const title = t('workbench.chart_cross', { values: first.name, down: down.name, across: across.name })
  const labels = { description: title, columns: ordered, named, unknown: t('workbench.unknown_cell') }
  const height = matrixHeight(drawn.length) + (named ? headRoom : 0)
  return { title, height, option: (theme) => matrix(drawn, labels, theme) }
}

function scatter({ rows, across, first, words }: Given): QuickChart | NotDrawn {
  const { t } = words
  if (across.kind !== 'number') return { why: t('workbench.why_no_number') }
  const refused = tooMany(rows.length, most.scatter, words)
  if (refused) return refused
  const drawn = rows.map((row, place) => ({
    key: String(place),
    name: '',
    across: numberOf(row, across),
    up: numberOf(row, first),
  }))
  const title = t('workbench.chart_pair', { values: first.name, across: across.name })
  const format = wordsOf(rows, [across, first], words).inShort
  const labels = { description: title, format, across: across.name, up: first.name }
  return { title, height: 380, option: (theme) => relation(drawn, labels, theme) }
}
