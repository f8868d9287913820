import type { Cell, Figure, FigureRow, Filter, Grouping, Query } from '../domain/query'
import { type Counted, inLastMonths } from './one-pass'
import { dayMark, monthsMark, monthsOf, periodsOf, scopeOf } from './periods'
import type { Shared } from './shared-rows'
import type { Source } from './sums'
import { allKnown, keysOf, partsSql, type Question, termsOf } from './terms'

/** A look at rows, grouped in one way, that answers one question or several. */
export interface Look {
  /** SELECT of key, period, the crossing dimensions and what {@link Look.numbers} is made of. */
  readonly query: Query
  /** Expressions of the numbers in a row's list. */
  readonly numbers: readonly string[]
  /** The figure that a row holds for each question, in the order given; null where no row of the question's is in it. */
  readonly figures: (row: FigureRow) => (Figure | null)[]
}

/**
 * Questions that are alike in it are answered by one look: those grouped alike, whichever rows of the group they are
 * about and whatever their only period is, unless the look finds its rows by their months.
 */
export function likenessOf({ grouping, filter, limits }: Question, counted: Counted): string {
  const { by, cross, bucket } = grouping
  if (counted === 'last' || bucket === 'to_date') return JSON.stringify([grouping, counted, filter, limits])
  return JSON.stringify([by, cross, periodsOf(bucket, filter).start])
}

/** Gives an aggregate over the rows that fulfil a condition a name, each once; of a column, or of 1 for each row. */
type Aggregate = (
  name: 'SUM' | 'COUNT' | 'COUNT DISTINCT',
  column: string,
  condition?: string | null,
) => string

/** A condition stands in the column: for each FILTER the engine takes all columns of the rows apart anew. */
function aggregateSql(...[name, column, condition]: Parameters<Aggregate>): string {
  const [aggregate, distinct = ''] = name.split(' ')
  return `${aggregate}(${distinct} ${condition ? `CASE WHEN ${condition} THEN ${column} END` : column})::DOUBLE`
}

/** The look that answers questions alike in {@link likenessOf}, over rows that it shares with other looks. */
export function lookOf(
  questions: readonly Question[],
  counted: Counted,
  source: Source,
  shared: Shared,
): Look {
  const names = new Map<string, string>()
  const aggregate: Aggregate = (...asked) => {
    const text = aggregateSql(...asked)
    const name = names.get(text) ?? `sum_${names.size}`
    names.set(text, name)
    return name
  }
  const conditions = questions.map((question) => shared.condition(question))
  const [first = null, ...others] = conditions
  const common = others.every((each) => each === first) ? first : null
  const lists = questions.map((question, index) => {
    const own = conditions[index] === common ? null : (conditions[index] ?? null)
    const within: Aggregate = (name, column, condition) =>
      aggregate(name, column, [own, condition].filter(Boolean).join(' AND '))
    return [within('COUNT', '1'), ...numbersOf(question, source, shared, within)]
  })
  return {
    query: groupedRows(questions[0] as Question, common, counted, source, shared, names),
    numbers: lists.flat(),
    figures: (row) => {
      let from = 0
      return questions.map((question, index) => {
        const [count, ...own] = row.numbers.slice(from, from + (lists[index]?.length ?? 0))
        from += own.length + 1
        return count ? figureOf(row, question, own) : null
      })
    },
  }
}

/** Numbers of a question's figure, over the rows that have all terms, and how many rows of the view lack one. */
function numbersOf(
  { indicator, grouping, filter }: Question,
  source: Source,
  shared: Shared,
  aggregate: Aggregate,
): string[] {
  const terms = termsOf(indicator)
  const columns = terms.map((term) => source.column(term))
  const since = grouping.bucket === 'month' ? null : source.since(indicator)
  const sums = terms.map(({ at }, index) => {
    const opens = at === 'first' && since ? opensPeriod(since, grouping, filter, shared) : null
    const sum = aggregate('SUM', shared.column(usable(columns, index)), opens)
    if (!indicator.within) return sum
    return `CASE WHEN ${aggregate('COUNT DISTINCT', indicator.within)} = 1 THEN ${sum} END`
  })
  const lacking = shared.column(`CASE WHEN ${allKnown(columns)} THEN 0 ELSE ${source.weight} END`)
  return [...partsSql(indicator, sums), aggregate('SUM', lacking)]
}

/** Condition that a row opens its series in the period it is added up in. */
function opensPeriod(since: string, { bucket }: Grouping, filter: Filter, shared: Shared): string {
  const { start, first } = periodsOf(bucket, filter)
  const opens = (before: string, day: string) => `(${before} IS NULL OR ${before} < ${day})`
  return start === null
    ? shared.column(opens(since, dayMark), [`${filter.from}-01`])
    : opens(shared.column(since), first)
}

/** A term where all others are known too: a sum passes over its own unknown cells by itself. */
function usable(columns: readonly string[], index: number): string {
  const column = columns[index] ?? 'NULL'
  const others = columns.filter((each) => each !== column)
  return others.length > 0 ? `CASE WHEN ${allKnown(others)} THEN ${column} END` : column
}

/** SELECT of the groups and their aggregates, over the rows that fulfil what all questions ask. */
function groupedRows(
  question: Question,
  condition: string | null,
  counted: Counted,
  source: Source,
  shared: Shared,
  names: ReadonlyMap<string, string>,
): Query {
  const { grouping, filter } = question
  const { by, cross = [], bucket } = grouping
  const periods = periodsOf(bucket, filter)
  const { rows, month } = scopeOf(shared.name, bucket)
  const upTo = month === 'month' ? null : `${month} ${monthsMark}`
  const last = counted === 'last' ? inLastMonths(source.months, grouping, filter) : null
  const conditions = [condition, upTo, last?.sql].filter(Boolean)
  const groups = [...(by === 'all' ? [] : [by]), ...(periods.start === null ? [] : [periods.start]), ...cross]
  const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''
  const columns = [keysOf(grouping, periods), ...[...names].map(([sql, name]) => `${sql} AS ${name}`)]
  return {
    sql: `SELECT ${columns.join(', ')}
FROM ${rows}${where}
${groups.length > 0 ? `GROUP BY ${groups.join(', ')}` : ''}`,
    params: [...(upTo ? monthsOf(filter) : []), ...(last?.params ?? [])],
  }
}

/** A figure from its own numbers of a row. */
export function figureOf(
  row: FigureRow,
  { grouping, filter, indicator }: Question,
  own: FigureRow['numbers'],
): Figure {
  const { only } = periodsOf(grouping.bucket, filter)
  const cells: Record<string, Cell> = { key: row.key, period: only ?? row.period }
  for (const [at, dimension] of (grouping.cross ?? []).entries())
    cells[dimension] = row[`cross_${at}`] ?? null
  const [value = null, numerator = null, denominator = null] = own
  const isRatio = indicator.aggregate.kind === 'ratio'
  return {
    ...(cells as Pick<Figure, 'key' | 'period'>),
    value,
    numerator: isRatio ? numerator : null,
    denominator: isRatio ? denominator : null,
    left_out: own.at(-1) ?? 0,
  }
}
