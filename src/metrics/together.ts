import type { Cell, Figure, Query, Row } from '../domain/query'
import { type Dimension, viewOf } from '../domain/view'
import { bySeries } from './by-series'
import { countedOf, onePass } from './one-pass'
import { type Shared, sharedRows } from './shared-rows'
import { openingSums, plainSums, rowsOf, type Summed } from './sums'
import { checkGrouping, type Question } from './terms'

/** Several questions as one statement. */
export interface Together {
  readonly query: Query
  /** Sums that it reads. */
  readonly sums: readonly Summed[]
  /** The figures of each question, in the order asked. */
  readonly figuresOf: (rows: readonly Row[]) => Figure[][]
}

/** Questions that one look at the same rows answers. */
interface Branch {
  readonly questions: Question[]
  readonly places: number[]
  /** The SELECT, over the view's rows or over some of them under another name. */
  readonly select: (questions: readonly Question[], rows?: string) => Query
  readonly sums: Summed | null
  /** Whether it adds up rows of a view that has very many, because no sums hold what is asked. */
  readonly readsRows: boolean
}

const suffix = (index: number) => `_${index}`

function branchOf(question: Question): Branch & { readonly likeness: string } {
  const { indicator, grouping, filter } = question
  checkGrouping(indicator, grouping)
  const counted = countedOf(question)
  const sums = counted ? plainSums(question) : openingSums(question)
  const source = sums?.source ?? rowsOf(indicator.view)
  const inOnePass = counted ?? (sums ? 'all' : null)
  const readsRows = inOnePass !== null && !sums && viewOf(indicator.view).sums !== undefined
  const select = (questions: readonly Question[], rows = source.rows) =>
    inOnePass
      ? onePass(
          questions.map((each, index) => ({ indicator: each.indicator, suffix: suffix(index) })),
          question,
          { ...source, rows },
          inOnePass,
        )
      : bySeries(question, suffix(0))
  const likeness = JSON.stringify([inOnePass ? source.rows : indicator.id, inOnePass, grouping, filter])
  return { questions: [], places: [], select, sums, readsRows, likeness }
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

const parts = ['value', 'numerator', 'denominator', 'left_out'] as const

/**
 * One SELECT that answers several questions: those about the same rows in one look, the looks one below another, `branch`
 * telling them apart. A page asks some thirty at a click, and each statement of its own costs a journey to the worker.
 */
export function together(questions: readonly Question[]): Together {
  const branches = branchesOf(questions)
  const widest = Math.max(...branches.map((branch) => branch.questions.length))
  const crossed = Math.max(...questions.map(({ grouping }) => grouping.cross?.length ?? 0))
  const shared = sharedRows(
    branches.filter(({ readsRows }) => readsRows).flatMap(({ questions }) => questions),
  )
  const selects = branches.map((branch, number) => {
    const { sql, params } = branch.select(
      branch.questions,
      branch.readsRows ? nameIn(shared, branch) : undefined,
    )
    const cross = branch.questions[0]?.grouping.cross ?? []
    const columns = [
      `${number} AS branch, key, period`,
      ...Array.from(
        { length: crossed },
        (_, index) => `${cross[index] ?? 'NULL::VARCHAR'} AS cross_${index}`,
      ),
      ...Array.from({ length: widest }, (_, index) =>
        parts.map((part) =>
          index < branch.questions.length ? `${part}_${index}` : `NULL AS ${part}_${index}`,
        ),
      ).flat(),
    ]
    return { sql: `SELECT ${columns.join(', ')} FROM (${sql})`, params }
  })
  const order = [
    'branch',
    'key',
    'period',
    ...Array.from({ length: crossed }, (_, index) => `cross_${index}`),
  ]
  return {
    query: {
      sql: `${withShared(shared)}${selects.map(({ sql }) => sql).join('\nUNION ALL\n')}\nORDER BY ${order.join(', ')}`,
      params: [...shared, ...selects].flatMap(({ params }) => params),
    },
    sums: branches.flatMap((branch) => branch.sums ?? []),
    figuresOf: (rows) => figuresOf(rows, branches, questions.length),
  }
}

const nameIn = (shared: readonly Shared[], { questions }: Branch) =>
  shared.find(({ view }) => view === questions[0]?.indicator.view)?.name

const withShared = (shared: readonly Shared[]) =>
  shared.length > 0
    ? `WITH ${shared.map(({ name, sql }) => `${name} AS MATERIALIZED (${sql})`).join(', ')}\n`
    : ''

function figuresOf(rows: readonly Row[], branches: readonly Branch[], count: number): Figure[][] {
  const figures: Figure[][] = Array.from({ length: count }, () => [])
  for (const row of rows) {
    const branch = branches[Number(row.branch)]
    for (const [index, place] of (branch?.places ?? []).entries())
      figures[place]?.push(figureOf(row, index, branch?.questions[index]?.grouping.cross ?? []))
  }
  return figures
}

function figureOf(row: Row, index: number, cross: readonly Dimension[]): Figure {
  const cells: Record<string, Cell> = { key: row.key ?? null, period: row.period ?? null }
  for (const [at, dimension] of cross.entries()) cells[dimension] = row[`cross_${at}`] ?? null
  for (const part of parts) cells[part] = row[`${part}_${index}`] ?? null
  return cells as unknown as Figure
}
