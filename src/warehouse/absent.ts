import type { Column, Dataset } from '../domain/dataset'
import { datasetOf } from '../domain/datasets/index'
import type { Filter, Row } from '../domain/query'
import { amongSql, unstated } from '../domain/unstated'
import { type ViewName, viewOf } from '../domain/view'
import type { Engine } from './engine'
import { inScope } from './rows'
import { physicalColumns, quoted } from './schema'
import { mentions, viewSql, viewsReadBy } from './view-texts'

/** What keeps a figure unknown: columns of a dataset without a single cell; with no columns, the dataset has no row. */
export interface Absent {
  readonly dataset: string
  /** Names in the order of the dataset's record. */
  readonly columns: readonly string[]
}

/** A row-level expression over a view's columns, over the filter's months or its last one only. */
export interface NeededTerm {
  readonly sql: string
  readonly at: 'each' | 'last' | 'first'
}

interface Candidate {
  readonly dataset: Dataset
  readonly column: Column
}

type Run = (sql: string, params?: readonly (string | number)[]) => ReturnType<Engine['query']>

/**
 * What the terms of an indicator lack in the months and units of a filter; nothing for terms that some row gives. It is
 * tried out, not listed: the view is read again as if the absent columns had been delivered, and the fewest of them that
 * make the term known are named. Where none can, the datasets without a row are.
 */
export async function absentFor(
  engine: Engine,
  view: ViewName,
  terms: readonly NeededTerm[],
  filter: Filter,
  signal?: AbortSignal,
): Promise<Absent[]> {
  const run: Run = (sql, params = []) => engine.query(sql, params, signal)
  const found: Absent[] = []
  for (const term of terms) {
    const scope = term.at === 'last' ? { ...filter, from: filter.to } : filter
    if (!(await isKnown(run, view, term, scope, null)))
      found.push(...(await absentIn(run, view, term, scope)))
  }
  return joined(found)
}

async function absentIn(run: Run, view: ViewName, term: NeededTerm, scope: Filter): Promise<Absent[]> {
  const { candidates, silent } = await emptyOf(run, view, scope)
  const known = (filled: readonly Candidate[]) => isKnown(run, view, term, scope, filled)
  // Most views pass a column on under its own name, which saves trying all.
  const likely = candidates.filter(({ column }) => mentions(term.sql, column.name))
  for (const tried of [likely, candidates]) {
    if (tried.length === 0 || !(await known(tried))) continue
    const needed = await fewest(tried, known)
    return needed.map(({ dataset, column }) => ({ dataset: dataset.id, columns: [column.name] }))
  }
  return silent.map(({ id }) => ({ dataset: id, columns: [] }))
}

/** The fewest candidates that together make it known, the earlier ones first; all of them do. */
async function fewest(
  candidates: readonly Candidate[],
  known: (filled: readonly Candidate[]) => Promise<boolean>,
): Promise<Candidate[]> {
  let needed: Candidate[] = []
  let open = candidates
  do {
    // The end of the shortest run from the first one on that is enough cannot be spared.
    let [low, high] = [0, open.length - 1]
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if (await known([...needed, ...open.slice(0, middle + 1)])) high = middle
      else low = middle + 1
    }
    needed = [...needed, ...open.slice(low, low + 1)]
    open = open.slice(0, low)
  } while (open.length > 0 && !(await known(needed)))
  return needed
}

/** Columns that the view mentions and no row in scope fills, and datasets without a row in scope. */
async function emptyOf(run: Run, view: ViewName, scope: Filter) {
  const text = [view, ...viewsReadBy(view)].map((each) => viewSql(each)).join('\n')
  const candidates: Candidate[] = []
  const silent: Dataset[] = []
  for (const dataset of viewOf(view).datasets.map(datasetOf)) {
    const mentioned = dataset.columns.filter(({ name, kind }) => kind in standIn && mentions(text, name))
    const cells = await cellsOf(run, dataset, mentioned, scope)
    if (cells._rows === 0) silent.push(dataset)
    else for (const column of mentioned) if (cells[column.name] === 0) candidates.push({ dataset, column })
  }
  return { candidates, silent }
}

/** Known cells of columns, and rows as `_rows`, in scope; of a table by years that has none there, as lists outlive their year, in all. */
async function cellsOf(run: Run, dataset: Dataset, columns: readonly Column[], scope: Filter): Promise<Row> {
  const { sql, params } = inScope(dataset, ofUnits(scope))
  // A row that says "not reported" states nothing, so it does not show that a column was left out.
  const says = dataset.columns.some(({ name }) => name === 'reported') ? 'reported IS NOT FALSE' : 'true'
  const counts = ['COUNT(*)::INT AS _rows', ...columns.map(({ name }) => `COUNT(${name})::INT AS ${name}`)]
  const counted = `SELECT ${counts.join(', ')} FROM ${dataset.id} WHERE ${says} AND`
  const [cells = {}] = await run(`${counted} ${sql}`, params)
  const byYears = dataset.dated && 'year' in dataset.dated && !dataset.dated.month
  if (cells._rows !== 0 || !byYears) return cells
  return (await run(`${counted} true`))[0] ?? {}
}

/** Other dimensions of a filter may themselves be what is absent. */
const ofUnits = ({ from, to, where }: Filter): Filter => ({
  ...{ from, to },
  where: where?.unit_code ? { unit_code: where.unit_code } : {},
})

/** A cell of each kind, whatever it says, to see what would follow from there being one; the kinds of keys have none. */
const standIn: Readonly<Partial<Record<Column['kind'], string>>> = {
  ...{ text: '1', code: '1', count: '1', number: '1', money: '1' },
  ...{ flag: 'true', category: '', date: '2000-01-01' },
}

function filledSql(dataset: Dataset, column: Column, { where }: Filter): string {
  const [physical] = physicalColumns(dataset, column)
  const members = (where as Readonly<Record<string, readonly string[]>> | undefined)?.[column.name]
  const wanted = members?.find((each) => each !== unstated)
  const cell = wanted ?? column.codes?.[0]?.code ?? standIn[column.kind] ?? ''
  return `COALESCE(${column.name}, ${quoted(cell)}::${physical?.type}) AS ${column.name}`
}

/** The view over facts in which the given columns are filled, as `seen`. */
function seenSql(view: ViewName, filled: readonly Candidate[], scope: Filter): string {
  const facts = viewOf(view).datasets.flatMap((id) => {
    const cells = filled.flatMap(({ dataset, column }) =>
      dataset.id === id ? [filledSql(dataset, column, scope)] : [],
    )
    return cells.length > 0 ? [`${id} AS (SELECT * REPLACE (${cells.join(', ')}) FROM main.${id})`] : []
  })
  const nouns = viewsReadBy(view).map((name) => `${name} AS (${viewSql(name)}\n)`)
  return `WITH ${[...facts, ...nouns, `seen AS (${viewSql(view)}\n)`].join(',\n')}`
}

/** Whether any row in scope gives the term: as things stand, or with columns filled. */
async function isKnown(
  run: Run,
  view: ViewName,
  term: NeededTerm,
  scope: Filter,
  filled: readonly Candidate[] | null,
): Promise<boolean> {
  // What the view does not know restricts nothing, as everywhere.
  const limits = viewOf(view).dimensions.flatMap((dimension) => {
    const members = scope.where?.[dimension]
    return members ? [amongSql(dimension, members)] : []
  })
  const where = limits.map(({ sql }) => ` AND ${sql}`)
  const [row] = await run(
    `${filled ? seenSql(view, filled, scope) : ''}
     SELECT COUNT(${term.sql})::INT AS known FROM ${filled ? 'seen' : view}
     WHERE month BETWEEN ?::DATE AND ?::DATE${where.join('')}`,
    [`${scope.from}-01`, `${scope.to}-01`, ...limits.flatMap(({ params }) => params)],
  )
  return row?.known !== 0
}

/** One entry per dataset, its columns in the order of its record. */
function joined(found: readonly Absent[]): Absent[] {
  const ids = [...new Set(found.map(({ dataset }) => dataset))]
  return ids.map((id) => {
    const named = new Set(found.flatMap(({ dataset, columns }) => (dataset === id ? columns : [])))
    return {
      dataset: id,
      columns: datasetOf(id).columns.flatMap(({ name }) => (named.has(name) ? [name] : [])),
    }
  })
}
