import type { CsvText } from '../domain/csv-text'
import type { Choice, Inspection } from '../ingest/inspect'
import type { Plan } from '../ingest/plain'
import { isRowLabel, suspectLabel } from '../ingest/plain-rows'
import type { FileReading } from '../ingest/read-whole'
import type { Reader } from '../ingest/reader'
import type { Progress, Scanned } from '../ingest/scan-file'
import type { Engine } from '../warehouse/engine'
import { labelLimit, rowLabels } from '../warehouse/odd-rows'
import { putCsv } from '../warehouse/stage-csv'

/** A file read, its rows either laid out for the engine or there already. */
export interface ReadFile extends FileReading {
  /** Table with the rows as text; null while they are in `text`. */
  readonly source: string | null
}

export interface ReadOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

/**
 * Reads a file in the way that fits it. A large and regular one is read by the engine itself into table `source`, while
 * the reader's thread counts its records; any other, and each that the two do not agree on, record by record. Rejects
 * with AbortError when stopped, and nothing is left; throws where the browser cannot read the file.
 */
export async function readFile(
  engine: Engine,
  reader: Reader,
  file: Blob,
  name: string,
  choice: Choice,
  source: string,
  { signal, onProgress }: ReadOptions = {},
): Promise<ReadFile> {
  signal?.throwIfAborted()
  signal?.addEventListener('abort', reader.stop, { once: true })
  try {
    const plan = await reader.plan(file, name, choice)
    const plain = plan && (await readPlain(engine, reader, file, plan, source, onProgress))
    signal?.throwIfAborted()
    return plain ?? { ...(await reader.whole(file, name, choice)), source: null }
  } catch (error) {
    await dropSource(engine, source)
    throw error
  } finally {
    signal?.removeEventListener('abort', reader.stop)
  }
}

export const dropSource = (engine: Engine, source: string) => engine.query(`DROP TABLE IF EXISTS ${source}`)

/** The way by the engine; null, and nothing left, when its result is not beyond doubt. */
export async function readPlain(
  engine: Engine,
  reader: Reader,
  file: Blob,
  plan: Plan,
  source: string,
  onProgress?: (progress: Progress) => void,
): Promise<ReadFile | null> {
  // UTF-8 is read and counted at the same time; another encoding has to be turned into UTF-8 first.
  const early = plan.leadBytes === null ? null : put(engine, source, plan, file.slice(plan.leadBytes))
  const [scanned, staged] = await settled(reader.scan(file, plan, onProgress), early)
  const there = staged ?? (scanned.plain && (await put(engine, source, plan, scanned.rowsText)))
  if (there && scanned.plain && (await holds(engine, source, plan, scanned.rows))) {
    return { inspection: counted(plan, file, scanned), text: null, totals: [], source }
  }
  await dropSource(engine, source)
  return null
}

/** Both, also when one of them fails, so that nothing is still at work when it is told. */
async function settled<A, B>(first: Promise<A>, second: Promise<B> | null): Promise<[A, B | null]> {
  const [a, b] = await Promise.allSettled([first, second])
  if (a.status === 'rejected') throw a.reason
  if (b.status === 'rejected') throw b.reason
  return [a.value, b.value]
}

/** False when the engine refuses the text: then it is not as regular as it looked. */
async function put(engine: Engine, source: string, plan: Plan, file: Blob): Promise<boolean> {
  const columns = Array.from({ length: plan.width }, (_, index) => index)
  const text: CsvText = { file, ...plan.shape, columns, firstRow: plan.lead + 1 }
  try {
    await putCsv(engine, source, text)
    return true
  } catch (error) {
    if (error instanceof Error && error.name === 'QueryError' && !('trapped' in error && error.trapped))
      return false
    throw error
  }
}

/** True when the engine has as many rows as were counted and each of them looks like data. */
async function holds(engine: Engine, source: string, plan: Plan, rows: number): Promise<boolean> {
  const [count] = await engine.query(`SELECT COUNT(*) AS n FROM ${source}`)
  if (count?.n !== rows) return false
  const { header } = plan.inspection.table ?? { header: [] }
  const { odd, labels } = await rowLabels(engine, source, plan.width, figuresOf(plan), suspectLabel, header)
  return odd === 0 && labels.length < labelLimit && labels.every((label) => isRowLabel(label, header))
}

/** Places of the columns that hold figures, as far as the samples show. */
function figuresOf({ inspection: { dataset, mapping } }: Plan): number[] {
  const measures = new Set(
    dataset?.columns
      .filter(({ kind }) => ['count', 'number', 'money'].includes(kind))
      .map(({ name }) => name),
  )
  return mapping.flatMap(({ column, source }) =>
    measures.has(column) && 'index' in source ? [source.index] : [],
  )
}

/** The inspection of the samples with what only the whole file tells. */
function counted({ inspection }: Plan, file: Blob, { sha256, rows }: Scanned): Inspection {
  const { table } = inspection
  if (!table) return inspection
  const { header, title } = table.kinds
  return {
    ...inspection,
    bytes: file.size,
    sha256,
    table: {
      ...table,
      rows: table.rows.slice(0, 100),
      records: header + title + rows,
      kinds: { ...table.kinds, data: rows },
      tables: table.tables.map((each) => ({ ...each, rows })),
    },
  }
}
