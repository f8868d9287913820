// Sums and shares of rows that have a `month`: the one way from rows to figures.
import { stretches } from './calendar.mjs'

const read = (cell) => (typeof cell === 'string' ? (row) => row[cell] ?? null : cell)
const unknown = { value: null, numerator: null, denominator: null }
const plain = (value) => ({ value, numerator: null, denominator: null })
const add = (values) => (values.length > 0 ? values.reduce((sum, value) => sum + value, 0) : null)
const isKnown = (value) => value !== null

/** The cells that are known, added up; unknown when none is. A cell is a column or a function of the row. */
export const total = (cell) => (rows) => plain(add(rows.map(read(cell)).filter(isKnown)))

/** numerator ÷ denominator × per; without a denominator above zero there is no rate. */
export const divided = (numerator, denominator, per = 1) => ({
  value: numerator !== null && denominator > 0 ? (numerator / denominator) * per : null,
  numerator,
  denominator,
})

/** Σ ÷ Σ over the rows that know both parts: never a mean of rates. */
export const ratio =
  (above, below, per = 1) =>
  (rows) => {
    const both = rows.map((row) => [read(above)(row), read(below)(row)]).filter((pair) => pair.every(isKnown))
    return divided(add(both.map(([part]) => part)), add(both.map(([, whole]) => whole)), per)
  }

/** Figures of 元 from cells in 分, which add up without rounding; a share of money stays what it is. */
export const money = (select) => (rows, stretch) => {
  const { value, numerator, denominator } = select(rows, stretch)
  const yuan = (fen) => (fen === null ? null : fen / 100)
  return numerator === null && denominator === null
    ? plain(yuan(value))
    : { value, numerator: yuan(numerator), denominator: yuan(denominator) }
}

/** Members that count different things have a figure only one by one. */
export const single = (column, select) => (rows, stretch) =>
  new Set(rows.map(read(column))).size === 1 ? select(rows, stretch) : unknown

/** What is counted at the end of a stretch, what happens all through it, and what is told of whole years only. */
export const stock = (select) => ({ select, atEnd: true })
export const flow = (select) => ({ select, atEnd: false })
export const ofYears = (formula) => ({ ...formula, buckets: ['year'] })

/**
 * Marks each row that `counts` with the month in which its series counted before, null for the first time: a row opens a
 * stretch when that month lies in front of it.
 */
export function withBefore(rows, name, series, counts) {
  const before = new Map()
  return rows
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
    .map((row) => {
      if (!counts(row)) return { ...row, [name]: undefined }
      const key = series.map((column) => row[column]).join('|')
      const marked = { ...row, [name]: before.get(key) ?? null }
      before.set(key, row.month)
      return marked
    })
}

/** Whether a row marked by {@link withBefore} is the one with which its series begins in the stretch. */
export const opens = (mark, { first }) => mark !== undefined && (mark === null || mark < first)

function grouped(rows, by) {
  const groups = new Map()
  for (const row of rows) {
    const key = by === 'all' ? 'all' : (row[by] ?? null)
    if (!groups.has(key)) groups.set(key, [])
    groups.get(key).push(row)
  }
  return [...groups]
}

/** Stretches in which any row lies, each with its rows; `last` is the last month that has any. */
function filled(rows) {
  return stretches.flatMap((stretch) => {
    const inside = rows.filter(({ month }) => month >= stretch.first && month <= stretch.last)
    if (inside.length === 0) return []
    const last = inside.reduce((latest, { month }) => (month > latest ? month : latest), '')
    return [{ ...stretch, last, inside, atEnd: inside.filter(({ month }) => month === last) }]
  })
}

/**
 * All figures of a table: `formulas` { indicator: stock(…) or flow(…) } for the whole and per value of each dimension,
 * a row that does not know its value under the key null, in every stretch:
 * [{ indicator, by, key, bucket, period, value, numerator, denominator }].
 */
export function tabulate(rows, dimensions, formulas) {
  return filled(rows).flatMap(({ inside, atEnd, ...stretch }) =>
    ['all', ...dimensions].flatMap((by) => {
      const groups = { true: grouped(atEnd, by), false: grouped(inside, by) }
      return Object.entries(formulas)
        .filter(([, { buckets = [stretch.bucket] }]) => buckets.includes(stretch.bucket))
        .flatMap(([indicator, formula]) =>
          groups[formula.atEnd].map(([key, members]) => ({
            ...{ indicator, by, key, bucket: stretch.bucket, period: stretch.period },
            ...formula.select(members, stretch),
          })),
        )
    }),
  )
}
