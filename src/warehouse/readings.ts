import { isDictionary } from '../domain/cells'
import type { Column, Dataset } from '../domain/dataset'
import { type ColumnMap, scaleFactor } from '../domain/import-record'
import { isBracketMinus } from '../domain/reading-marks'
import { physicalColumns } from './schema'

/** SQL that reads one column of a staged file: its warehouse columns, its problem code (NULL when sound), its joins. */
export interface ColumnReading {
  /**
   * Helper columns, each computed in a SELECT of its own over the one before: written as one nested expression the
   * engine evaluates every repetition again (a file of 50 rows took 1.0 s, in steps 0.12 s).
   */
  readonly steps: readonly { readonly name: string; readonly sql: string }[]
  readonly values: readonly { readonly name: string; readonly sql: string }[]
  readonly problem: string
  /** True where an empty cell is no problem even in a required column. */
  readonly excused: string
  readonly join?: string
  readonly joined?: readonly { readonly name: string; readonly sql: string }[]
  /** True where scaling to 元 leaves more than two decimals. */
  readonly rounded?: string
  /** True where a cell has other signs than a number or code is written with: one of the readings that are counted. */
  readonly odd?: string
  /** Told of a column whose cells all read as something. */
  readonly filled?: boolean
  /** Number of distinct texts, where each reads as another value. */
  readonly apart?: number
}

export type Reading = Omit<ColumnReading, 'excused'>

const isMeasure = (column: Column) => ['count', 'number', 'money'].includes(column.kind)

/** SQL that holds in a row which says that it was not reported; null when the file does not say. */
function unreported(dataset: Dataset, mapping: readonly ColumnMap[], column: Column): string | null {
  const says = mapping.some((each) => each.column === 'reported')
  if (!says || !isMeasure(column) || !dataset.columns.some((each) => each.name === 'reported')) return null
  return 'COALESCE(NOT reported_read_value, false)'
}

/** The dictionary is cast once per distinct text, so that no row casts anything. */
function words(dataset: Dataset, column: Column, dictionary: string): Reading {
  const { name } = column
  const physical = physicalColumns(dataset, column)
  const parts = ['value', 'value_to', 'grain']
  const typed = physical.map(({ type }, index) => `${parts[index]}::${type} AS ${parts[index]}`)
  return {
    join: `LEFT JOIN (SELECT raw, problem, ${typed.join(', ')} FROM ${dictionary} WHERE name = '${name}') AS ${name}_word
      ON ${name}_word.raw = staged.${name}`,
    joined: [...parts.slice(0, physical.length), 'problem'].map((part) => ({
      name: `${name}_read_${part}`,
      sql: `${name}_word.${part}`,
    })),
    steps: [],
    values: physical.map((each, index) => ({ name: each.name, sql: `${name}_read_${parts[index]}` })),
    problem: `${name}_read_problem`,
  }
}

/**
 * Steps to `<name>_text`, the digits of a cell as the engine casts them. Most cells are digits as they stand, for which
 * `plain` holds; the macros see only the others, for they cost fifty times as much.
 */
function textSteps({ name }: Column, cell: string, brackets: string, plain: string, digits = 'number_text') {
  return [
    { name: `${name}_plain`, sql: `COALESCE(${plain}, false)` },
    { name: `${name}_bare`, sql: `CASE WHEN NOT ${name}_plain THEN bared(${brackets}(${cell})) END` },
    { name: `${name}_half`, sql: `CASE WHEN NOT ${name}_plain THEN half_width(${name}_bare) END` },
    {
      name: `${name}_text`,
      sql: `CASE WHEN ${name}_plain THEN ${cell} ELSE ${digits}(${name}_half) END`,
    },
  ]
}

/** SQL that holds for a cell with signs that no plain or unknown number is written with. */
export const hasOddSigns = (cell: string) => `regexp_matches(${cell}, '[^-0-9.,+ /*…—]|[0-9] +[0-9]')`
// CASE spares the plain cells the pattern, which AND would not.
const oddNumber = ({ name }: Column, cell: string) =>
  `CASE WHEN ${name}_plain THEN false ELSE ${hasOddSigns(cell)} END`

/** A percentage is read as a ratio where the column has no unit of its own: days and points have no percent. */
function number(column: Column, cell: string): Reading {
  const { name, unit } = column
  const text = `${name}_text`
  const digits = unit === undefined || unit === 'ratio' ? 'share_text' : 'number_text'
  return {
    steps: [
      ...textSteps(column, cell, 'without_brackets', plainDecimal(cell, 10), digits),
      { name: `${name}_exact`, sql: `TRY_CAST(${text} AS DOUBLE)` },
    ],
    values: [{ name, sql: `${name}_exact` }],
    problem: `CASE WHEN ${text} = '' THEN 'bad_number' END`,
    odd: oddNumber(column, cell),
  }
}

/** SQL that holds for digits with at most so many behind the point. */
export const plainDecimal = (cell: string, places: number) =>
  `regexp_full_match(${cell}, '[0-9]{1,15}(?:\\.[0-9]{1,${places}})?')`

/** A whole number that reads the same when it is written again needs no exact decimal. */
function count(column: Column, cell: string): Reading {
  const { name } = column
  const [text, plain, exact] = [`${name}_text`, `${name}_plain`, `${name}_exact`]
  const whole = `${exact} = FLOOR(${exact})`
  return {
    steps: [
      ...textSteps(column, cell, 'without_brackets', `TRY_CAST(${cell} AS BIGINT)::VARCHAR = ${cell}`),
      { name: exact, sql: `CASE WHEN NOT ${plain} THEN TRY_CAST(${text} AS DECIMAL(38,6)) END` },
      {
        name: `${name}_value`,
        sql: `CASE WHEN ${plain} THEN TRY_CAST(${text} AS BIGINT) WHEN ${whole} THEN TRY_CAST(${exact} AS BIGINT) END`,
      },
    ],
    values: [{ name, sql: `${name}_value` }],
    problem: `CASE WHEN ${name}_value ${column.signed ? 'IS NOT NULL' : '>= 0'} THEN NULL WHEN ${name}_value < 0 THEN 'negative'
      WHEN ${text} IS NULL THEN NULL WHEN ${exact} <> FLOOR(${exact}) THEN 'not_whole' ELSE 'bad_number' END`,
    odd: oddNumber(column, cell),
  }
}

/** Exact: a decimal number times a whole factor, so 1.005 万元 is 10050.00 元. */
function money(dataset: Dataset, column: Column, cell: string, factor: number): Reading {
  const { name } = column
  const brackets = isBracketMinus(dataset, column) ? 'bracket_minus' : 'without_brackets'
  const [text, plain, exact, value] = [`${name}_text`, `${name}_plain`, `${name}_exact`, `${name}_value`]
  const scaled = `TRY_CAST(${text} AS DECIMAL(29,10)) * ${factor}::DECIMAL(9,0)`
  const direct = factor === 1 ? `WHEN ${plain} THEN TRY_CAST(${text} AS DECIMAL(18,2))` : ''
  return {
    steps: [
      ...textSteps(column, cell, brackets, plainDecimal(cell, 2)),
      { name: exact, sql: factor === 1 ? `CASE WHEN NOT ${plain} THEN ${scaled} END` : scaled },
      { name: value, sql: `CASE ${direct} WHEN true THEN TRY_CAST(${exact} AS DECIMAL(18,2)) END` },
    ],
    values: [{ name, sql: value }],
    problem: `CASE WHEN ${value} IS NULL AND ${text} IS NOT NULL THEN 'bad_money' END`,
    rounded: `${exact} <> ${value}`,
    odd: oddNumber(column, cell),
  }
}

/** ASCII letters and digits, with one digit at least so that NA stays unknown: such a code stands for itself. */
export const isPlainCode = (cell: string) => `regexp_full_match(${cell}, '[A-Za-z]*[0-9][A-Za-z0-9]*')`

function code({ name }: Column, cell: string): Reading {
  const plain = `${name}_plain`
  return {
    steps: [{ name: plain, sql: isPlainCode(cell) }],
    values: [{ name, sql: `CASE WHEN ${plain} THEN ${cell} ELSE code_text(${cell}) END` }],
    problem: `CASE WHEN ${plain} THEN NULL WHEN is_scientific(${cell}) THEN 'scientific_code' END`,
    odd: `CASE WHEN ${plain} THEN false ELSE code_text(${cell}) <> trimmed(${cell}) END`,
  }
}

const text = (cell: string) => `CASE WHEN ${cell} <> '' THEN NULLIF(bared(${cell}), '') END`

/** The reading of a column by itself, from a text column of its name. */
export function cellReading(dataset: Dataset, column: Column, map: ColumnMap, dictionary: string): Reading {
  const cell = column.name
  if (isDictionary(column)) return words(dataset, column, dictionary)
  if (column.kind === 'money') return money(dataset, column, cell, scaleFactor[map.scale ?? '元'])
  if (column.kind === 'count') return count(column, cell)
  if (column.kind === 'number') return number(column, cell)
  if (column.kind === 'code') return code(column, cell)
  return { steps: [], values: [{ name: column.name, sql: text(cell) }], problem: 'NULL' }
}

/** The reading of a column that came as decimals with `scale` digits behind the point; null where it came as text or its text is wanted. */
export function decimalReading(
  { name, kind }: Column,
  map: ColumnMap,
  scale: number | undefined,
): Reading | null {
  if (scale === undefined) return null
  const sound = (type: string): Reading => ({
    steps: [],
    values: [{ name, sql: `${name}_cell::${type}` }],
    problem: 'NULL',
    filled: true,
  })
  if (kind === 'money' && scaleFactor[map.scale ?? '元'] === 1) return sound('DECIMAL(18,2)')
  if (kind === 'count' && scale === 0) return sound('BIGINT')
  return kind === 'number' ? sound('DOUBLE') : null
}

/**
 * The reading of one dataset column among the others; an unmapped column reads as unknown. `alone` gives the reading of
 * a mapped one by itself.
 */
export function readingOf(
  dataset: Dataset,
  column: Column,
  mapping: readonly ColumnMap[],
  alone: (column: Column, map: ColumnMap) => Reading,
): ColumnReading {
  const map = mapping.find((each) => each.column === column.name)
  if (!map) {
    const values = physicalColumns(dataset, column).map(({ name, type }) => ({ name, sql: `NULL::${type}` }))
    return { steps: [], values, problem: 'NULL', excused: 'false' }
  }
  const reading = alone(column, map)
  const silent = unreported(dataset, mapping, column)
  if (!silent) return { ...reading, excused: 'false' }
  // Such a row states nothing: its figures are unknown, whatever stands in the cells.
  const values = reading.values.map(({ name, sql }) => ({
    name,
    sql: `CASE WHEN NOT ${silent} THEN ${sql} END`,
  }))
  return { ...reading, excused: silent, values }
}
