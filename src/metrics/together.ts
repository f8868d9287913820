import type { Figure, FigureRow, Query } from '../domain/query'
import { bySeries } from './by-series'
import { figureOf, type Look, likenessOf, lookOf } from './look'
import { type Counted, countedOf } from './one-pass'
import { type Shared, sharedRows } from './shared-rows'
import { opensBySums, rowsOf, type Source, type Summed, sumsFor } from './sums'
import { checkGrouping, type Question } from './terms'

/** Several questions as one statement. */
export interface Together {
  readonly query: Query
  /** Sums that it reads. */
  readonly sums: readonly Summed[]
  /** The figures of each question, in the order asked. */
  readonly figuresOf: (rows: readonly FigureRow[]) => Figure[][]
}

/** A question whose rows are added up as they come, and from where; `place` is its place among those asked. */
interface Counting {
  readonly question: Question
  readonly place: number
  readonly counted: Counted
  readonly source: Source
}

/** A part of the statement, and the places of the questions that it answers. */
interface Branch {
  readonly look: Look
  readonly places: readonly number[]
}

/**
 * One SELECT that answers several questions: those about the same rows in one look, the looks one below another, `branch`
 * telling them apart. A page asks some forty at a click, and each statement of its own costs a journey to the worker. To
 * plan it takes longer than to answer it, so whatever is said twice is said once.
 */
export function together(questions: readonly Question[]): Together {
  const sums: Summed[] = []
  const counting: Counting[] = []
  const branches: Branch[] = []
  for (const [place, question] of questions.entries()) {
    checkGrouping(question.indicator, question.grouping)
    const plain = countedOf(question)
    const summed = plain || opensBySums(question) ? sumsFor(question) : null
    if (summed) sums.push(summed)
    const counted = plain ?? (summed ? 'all' : null)
    const source = summed?.source ?? rowsOf(question.indicator.view)
    if (counted) counting.push({ question, place, counted, source })
    else branches.push({ look: seriesLook(question), places: [place] })
  }
  const shared: Shared[] = []
  for (const own of groupedBy(counting, ({ source }) => source.table)) {
    const rows = sharedRows(
      (own[0] as Counting).source,
      own.map(({ question }) => question),
    )
    shared.push(rows)
    branches.push(...branchesOver(rows, own))
  }
  return {
    query: statement(branches, shared, questions),
    sums,
    figuresOf: (rows) => figuresOf(rows, branches, questions.length),
  }
}

/** The looks at rows that they share. */
const branchesOver = (shared: Shared, counting: readonly Counting[]): Branch[] =>
  groupedBy(counting, ({ question, counted }) => likenessOf(question, counted)).map((own) => {
    const { counted, source } = own[0] as Counting
    return {
      look: lookOf(
        own.map(({ question }) => question),
        counted,
        source,
        shared,
      ),
      places: own.map(({ place }) => place),
    }
  })

/** The look of a question that sees rows beside each other, and shares them with none. */
const seriesLook = (question: Question): Look => ({
  query: bySeries(question, true),
  numbers: ['value', 'numerator', 'denominator', 'left_out'],
  figures: (row) => [figureOf(row, question, row.numbers)],
})

function statement(
  branches: readonly Branch[],
  shared: readonly Shared[],
  questions: readonly Question[],
): Query {
  const crossed = Math.max(...questions.map(({ grouping }) => grouping.cross?.length ?? 0))
  const crosses = Array.from({ length: crossed }, (_, index) => `cross_${index}`)
  const selects = branches.map(({ look, places }, number) => {
    const cross = questions[places[0] ?? 0]?.grouping.cross ?? []
    const columns = [
      `${number} AS branch, key, period`,
      ...crosses.map((name, index) => `${cross[index] ?? 'NULL::VARCHAR'} AS ${name}`),
      `[${look.numbers.join(', ')}] AS numbers`,
    ]
    return { sql: `SELECT ${columns.join(', ')} FROM (${look.query.sql})`, params: look.query.params }
  })
  const tables = shared.map(({ name, query }) => ({ name, ...query() }))
  const withTables = tables.map(({ name, sql }) => `${name} AS MATERIALIZED (${sql})`).join(',\n')
  return {
    sql: `${withTables && `WITH ${withTables}\n`}${selects.map(({ sql }) => sql).join('\nUNION ALL\n')}
ORDER BY ${['branch', 'key', 'period', ...crosses].join(', ')}`,
    params: [...tables, ...selects].flatMap(({ params }) => params),
  }
}

function figuresOf(rows: readonly FigureRow[], branches: readonly Branch[], count: number): Figure[][] {
  const figures: Figure[][] = Array.from({ length: count }, () => [])
  for (const row of rows) {
    const branch = branches[row.branch]
    for (const [index, figure] of (branch?.look.figures(row) ?? []).entries())
      if (figure) figures[branch?.places[index] ?? 0]?.push(figure)
  }
  return figures
}

/** Lists of those that are alike, in the order of their first. */
function groupedBy<Each>(list: readonly Each[], likeness: (each: Each) => string): Each[][] {
  const groups = new Map<string, Each[]>()
  for (const each of list) {
    const group = groups.get(likeness(each))
    if (group) group.push(each)
    else groups.set(likeness(each), [each])
  }
  return [...groups.values()]
}
