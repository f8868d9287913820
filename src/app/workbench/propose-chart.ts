import type { Cell, Row } from '../../domain/query'
import type { ResultColumn, TypedResult } from '../../warehouse/typed-result'

export const chartKinds = ['table', 'bars', 'lines', 'matrix', 'scatter'] as const
export type ChartKind = (typeof chartKinds)[number]

/** How a result is drawn. Columns are known by name, so that a saved panel outlives other columns of its query. */
export interface ChartChoice {
  readonly kind: ChartKind
  /** Names rows: categories, months, or the numbers across. */
  readonly across: string
  /** The columns of a matrix; '' for the others. */
  readonly down: string
  /** What is drawn: one column, for lines up to {@link lineLimit}. */
  readonly values: readonly string[]
}

export const noChart: ChartChoice = { kind: 'table', across: '', down: '', values: [] }
/** So many lines can be told apart. */
export const lineLimit = 6
const barLimit = 60
const cellLimit = 60

const known = (rows: readonly Row[], { id }: ResultColumn): NonNullable<Cell>[] =>
  rows.flatMap((row) => {
    const cell = row[id] ?? null
    return cell === null ? [] : [cell]
  })

const month = /^\d{4}-(0[1-9]|1[0-2])$/

/** True for a column whose cells follow one another in time: dates, months as 'YYYY-MM', years. */
export function isTime(column: ResultColumn, rows: readonly Row[]): boolean {
  if (column.kind === 'date' || column.kind === 'time') return true
  const cells = known(rows, column)
  if (cells.length === 0) return false
  if (column.kind === 'text') return cells.every((cell) => month.test(String(cell)))
  return (
    column.kind === 'number' &&
    /^(year|年|年度|年份)$/i.test(column.name) &&
    cells.every((cell) => Number.isInteger(cell) && Number(cell) >= 1900 && Number(cell) <= 2199)
  )
}

const isNumber = ({ kind }: ResultColumn) => kind === 'number'
const isUnique = (rows: readonly Row[], { id }: ResultColumn) =>
  new Set(rows.map((row) => row[id] ?? null)).size === rows.length
const different = (rows: readonly Row[], { id }: ResultColumn) =>
  new Set(rows.map((row) => row[id] ?? null)).size

/**
 * The picture that fits the columns: a time and numbers are lines, a category and a number bars, two categories and a
 * number a matrix, two numbers a scatter; anything else stays a table, as does a name that comes twice.
 */
export function proposeChart({ columns, rows }: Pick<TypedResult, 'columns' | 'rows'>): ChartChoice {
  if (rows.length < 2) return noChart
  const times = columns.filter((column) => isTime(column, rows))
  const numbers = columns.filter((column) => isNumber(column) && !times.includes(column))
  const categories = columns.filter((column) => !times.includes(column) && !isNumber(column))
  const [first, second] = numbers
  const [name] = categories
  const names = [...times, ...categories]
  if (!first) return noChart
  if (names.length === 0) return numbers.length === 2 && second ? pair(first, second) : noChart
  if (names.length === 2 && numbers.length === 1) return crossed(rows, times, categories, first)
  const [time] = times
  if (time && names.length === 1 && isUnique(rows, time)) {
    return {
      ...noChart,
      kind: 'lines',
      across: time.name,
      values: numbers.slice(0, lineLimit).map((each) => each.name),
    }
  }
  if (name && names.length === 1 && numbers.length === 1 && isUnique(rows, name) && rows.length <= barLimit) {
    return { ...noChart, kind: 'bars', across: name.name, values: [first.name] }
  }
  return noChart
}

const pair = (first: ResultColumn, second: ResultColumn): ChartChoice => ({
  ...noChart,
  kind: 'scatter',
  across: first.name,
  values: [second.name],
})

/** Time runs to the right; of two categories the one with fewer members does. */
function crossed(
  rows: readonly Row[],
  times: readonly ResultColumn[],
  categories: readonly ResultColumn[],
  value: ResultColumn,
): ChartChoice {
  const [first, second] = [...categories, ...times]
  if (!first || !second) return noChart
  const sizes = [different(rows, first), different(rows, second)] as const
  const turned = times.length === 0 && sizes[0] < sizes[1]
  const [down, across] = turned ? [second, first] : [first, second]
  const pairs = new Set(rows.map((row) => JSON.stringify([row[down.id], row[across.id]])))
  if (pairs.size < rows.length || Math.max(...sizes) > cellLimit) return noChart
  return { kind: 'matrix', across: across.name, down: down.name, values: [value.name] }
}

/** The choice without columns that the result does not have; a table when what it draws is gone. */
export function fitChoice(choice: ChartChoice, { columns }: Pick<TypedResult, 'columns'>): ChartChoice {
  const has = (name: string) => columns.some((column) => column.name === name)
  const values = choice.values.filter((name) => columns.some((each) => each.name === name && isNumber(each)))
  const whole = values.length > 0 && has(choice.across) && (choice.kind !== 'matrix' || has(choice.down))
  return choice.kind === 'table' || !whole ? noChart : { ...choice, values }
}
