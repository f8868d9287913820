import type { Cell, Figure, FigureRow, Query } from '../domain/query'
import { bySeries } from './by-series'
import type { Indicator } from './indicator'
import { countedOf, onePass } from './one-pass'
import { type Shared, sharedRows } from './shared-rows'
import { opensBySums, rowsOf, type Summed, sumsFor } from './sums'
import { checkGrouping, type Question } from './terms'

/** Several questions as one statement. */
export interface Together {
  readonly query: Query
  /** Sums that it reads. */
  readonly sums: readonly Summed[]
  /** The figures of each question, in the order asked. */
  readonly figuresOf: (rows: readonly FigureRow[]) => Figure[][]
}

/** Questions that one look at the same rows answers. */
interface Branch {
  readonly questions: Question[]
  readonly places: number[]
  /** The SELECT, over a table or over some of its rows under another name. */
  readonly select: (questions: readonly Question[], rows?: string) => Query
  readonly sums: Summed | null
  /** Table whose rows it adds up as they come; null where it sees them beside each other. */
  readonly table: string | null
}

const suffix = (index: number) => `_${index}`

function branchOf(question: Question): Branch & { readonly likeness: string } {
  const { indicator, grouping, filter } = question
  checkGrouping(indicator, grouping)
  const counted = countedOf(question)
  const sums = counted || opensBySums(question) ? sumsFor(question) : null
  const source = sums?.source ?? rowsOf(indicator.view)
  const inOnePass = counted ?? (sums ? 'all' : null)
  const select = (questions: readonly Question[], rows = source.rows) =>
    inOnePass
      ? onePass(
          questions.map((each, index) => ({ indicator: each.indicator, suffix: suffix(index) })),
          question,
          { ...source, rows },
          inOnePass,
        )
      : bySeries(question, suffix(0))
  const table = inOnePass && source.rows
  const likeness = JSON.stringify([table ?? indicator.id, inOnePass, grouping, filter])
  return { questions: [], places: [], select, sums, table, likeness }
}

/** Questions by the look that answers them. */
function branchesOf(questions: readonly Question[]): Branch[] {
  const branches = new Map<string, Branch>()
  for (const [place, question] of questions.entries()) {
    const { likeness, ...fresh } = branchOf(question)
    const branch = branches.get(likeness) ?? fresh
    branch.questions.push(question)
    branch.places.push(place)
    branches.set(likeness, branch)
  }
  return [...branches.values()]
}

/** What two looks or more take from one table, by its name. */
function sharedBy(branches: readonly Branch[]): Map<string, Shared> {
  const shared = new Map<string, Shared>()
  for (const table of new Set(branches.flatMap((branch) => branch.table ?? []))) {
    const own = branches.filter((branch) => branch.table === table)
    const questions = own.flatMap((branch) => branch.questions)
    if (own.length > 1) shared.set(table, sharedRows(table, questions))
  }
  return shared
}

/** Numbers of a figure that its kind has; those of one look come as one list, for NULL in each place must be planned too. */
const partsOf = ({ aggregate }: Indicator) =>
  aggregate.kind === 'sum'
    ? (['value', 'left_out'] as const)
    : (['value', 'numerator', 'denominator', 'left_out'] as const)

/**
 * One SELECT that answers several questions: those about the same rows in one look, the looks one below another, `branch`
 * telling them apart. A page asks some forty at a click, and each statement of its own costs a journey to the worker.
 */
export function together(questions: readonly Question[]): Together {
  const branches = branchesOf(questions)
  const crossed = Math.max(...questions.map(({ grouping }) => grouping.cross?.length ?? 0))
  const crosses = Array.from({ length: crossed }, (_, index) => `cross_${index}` as const)
  const shared = sharedBy(branches)
  const selects = branches.map((branch, number) => {
    const { sql, params } = branch.select(branch.questions, shared.get(branch.table ?? '')?.name)
    const cross = branch.questions[0]?.grouping.cross ?? []
    const numbers = branch.questions.flatMap(({ indicator }, index) =>
      partsOf(indicator).map((part) => `${part}${suffix(index)}`),
    )
    const columns = [
      `${number} AS branch, key, period`,
      ...crosses.map((name, index) => `${cross[index] ?? 'NULL::VARCHAR'} AS ${name}`),
      `[${numbers.join(', ')}] AS numbers`,
    ]
    return { sql: `SELECT ${columns.join(', ')} FROM (${sql})`, params }
  })
  const order = ['branch', 'key', 'period', ...crosses].join(', ')
  return {
    query: {
      sql: `${withShared([...shared.values()])}${selects.map(({ sql }) => sql).join('\nUNION ALL\n')}\nORDER BY ${order}`,
      params: [...shared.values(), ...selects].flatMap(({ params }) => params),
    },
    sums: branches.flatMap((branch) => branch.sums ?? []),
    figuresOf: (rows) => figuresOf(rows, branches, questions.length),
  }
}

const withShared = (shared: readonly Shared[]) =>
  shared.length > 0
    ? `WITH ${shared.map(({ name, sql }) => `${name} AS MATERIALIZED (${sql})`).join(', ')}\n`
    : ''

function figuresOf(rows: readonly FigureRow[], branches: readonly Branch[], count: number): Figure[][] {
  const figures: Figure[][] = Array.from({ length: count }, () => [])
  for (const row of rows) {
    const branch = branches[row.branch]
    let from = 0
    for (const [index, question] of (branch?.questions ?? []).entries()) {
      const place = branch?.places[index] ?? 0
      figures[place]?.push(figureOf(row, from, question))
      from += partsOf(question.indicator).length
    }
  }
  return figures
}

/** The figure whose numbers begin at `from`. */
function figureOf(row: FigureRow, from: number, { indicator, grouping }: Question): Figure {
  const cells: Record<string, Cell> = { key: row.key, period: row.period }
  for (const [at, dimension] of (grouping.cross ?? []).entries()) cells[dimension] = row[`cross_${at}`] ?? null
  Object.assign(cells, { value: null, numerator: null, denominator: null })
  for (const [at, part] of partsOf(indicator).entries()) cells[part] = row.numbers[from + at] ?? null
  return cells as unknown as Figure
}
