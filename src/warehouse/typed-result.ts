import type { Cell, Row } from '../domain/query'
import type { Engine } from './engine'
import { createQueue, type Queue } from './queue'
import type { Reading } from './read-only'

/** `number`: exact as a JavaScript number · `digits`: a number that only its digits say exactly · the rest as text. */
export type CellKind = 'number' | 'digits' | 'flag' | 'date' | 'time' | 'text'

export interface ResultColumn {
  /** Place in the row: 'c0', 'c1', …, whatever the column is called. */
  readonly id: string
  readonly name: string
  /** As DuckDB writes it. */
  readonly type: string
  readonly kind: CellKind
}

export interface TypedResult {
  readonly columns: readonly ResultColumn[]
  readonly rows: readonly Row[]
  /** Of the whole result, of which `rows` are the first. */
  readonly total: number
  readonly milliseconds: number
}

/** More rows are neither shown nor drawn nor saved. */
export const resultLimit = 10_000

/** In a schema of its own, so that SHOW TABLES does not list it. */
const schema = '_shown'
const kept = `${schema}.result`
const quotedName = (name: string) => `"${name.replaceAll('"', '""')}"`

/** The line on which the reader's text begins in what the engine is given. */
export const linesBefore = 1

/** The reader's text stands on lines of its own, so that it may end in a comment. */
const keeping = (sql: string, kind: Reading) =>
  `CREATE OR REPLACE TABLE ${kept} AS ${kind === 'about' ? `FROM (\n${sql}\n)` : `\n${sql}`}`

/**
 * Runs statements one after another. The rows are kept in the engine first: so the statement runs once, DuckDB's own
 * parser refuses whatever yields no rows, and columns can be cast by the types they turned out to have.
 * Rejects with QueryError, or AbortError.
 */
export function createRunner(
  engine: Engine,
): (sql: string, kind: Reading, signal?: AbortSignal) => Promise<TypedResult> {
  const queue: Queue = createQueue()
  return (sql, kind, signal) =>
    queue(async () => {
      signal?.throwIfAborted()
      const began = performance.now()
      if (kind === 'explain') return explained(await engine.query(`\n${sql}`, [], signal), began)
      try {
        await engine.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`)
        await engine.query(keeping(sql, kind), [], signal)
        return await readKept(engine, began, signal)
      } finally {
        await engine.query(`DROP TABLE IF EXISTS ${kept}`).catch(() => undefined)
      }
    })
}

async function readKept(engine: Engine, began: number, signal?: AbortSignal): Promise<TypedResult> {
  const described = await engine.query(
    `SELECT column_name AS name, column_type AS type FROM (DESCRIBE ${kept})`,
  )
  const [{ total } = { total: 0 }] = await engine.query(`SELECT COUNT(*) AS total FROM ${kept}`)
  const columns = described.map(({ name, type }, place) => ({
    id: `c${place}`,
    name: String(name),
    type: String(type),
    kind: kindOf(String(type)),
  }))
  const list = columns.map((column) => `${castOf(column)} AS ${column.id}`).join(', ')
  const rows = await engine.query(`SELECT ${list} FROM ${kept} LIMIT ${resultLimit}`, [], signal)
  return { ...exactly(columns, rows), total: Number(total), milliseconds: performance.now() - began }
}

function explained(rows: readonly Row[], began: number): TypedResult {
  const lines = rows.flatMap(({ explain_value }) => String(explain_value).split('\n'))
  return {
    columns: [{ id: 'c0', name: 'explain', type: 'VARCHAR', kind: 'text' }],
    rows: lines.map((line) => ({ c0: line })),
    total: lines.length,
    milliseconds: performance.now() - began,
  }
}

function kindOf(type: string): CellKind {
  if (/^(U?(TINY|SMALL)INT|U?INTEGER|FLOAT|DOUBLE)$/.test(type)) return 'number'
  if (/^(U?BIGINT|U?HUGEINT|DECIMAL\(.*\))$/.test(type)) return 'digits'
  if (type === 'BOOLEAN') return 'flag'
  if (type === 'DATE') return 'date'
  return /^TIMESTAMP/.test(type) ? 'time' : 'text'
}

/** Numbers beyond doubt as numbers, all else as DuckDB writes it: Arrow's own values of these types would lie. */
function castOf({ name, kind }: ResultColumn): string {
  if (kind === 'number') return `${quotedName(name)}::DOUBLE`
  return kind === 'flag' ? quotedName(name) : `${quotedName(name)}::VARCHAR`
}

const isExact = (cell: Cell): boolean =>
  cell === null || (String(cell).replace(/^-?0*|\D/g, '').length <= 15 && Number.isFinite(Number(cell)))

/** Columns of digits become numbers where each cell keeps its value as one (15 digits are always kept). */
function exactly(columns: readonly ResultColumn[], rows: readonly Row[]) {
  const exact = new Set(
    columns
      .filter(({ id, kind }) => kind === 'digits' && rows.every((row) => isExact(row[id] ?? null)))
      .map(({ id }) => id),
  )
  if (exact.size === 0) return { columns, rows }
  const told = columns.map((column) =>
    exact.has(column.id) ? { ...column, kind: 'number' as const } : column,
  )
  const numbered = rows.map((row) => {
    const cells: Record<string, Cell> = { ...row }
    for (const id of exact) cells[id] = cells[id] === null ? null : Number(cells[id])
    return cells
  })
  return { columns: told, rows: numbered }
}
