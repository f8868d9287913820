import type { CellColumns } from '../domain/cell-columns'
import type { CsvText } from '../domain/csv-text'
import type { ControlTotal } from '../domain/import-record'
import type { Choice, Inspection } from '../ingest/inspect'
import { isLarge } from '../ingest/large'
import type { Plan } from '../ingest/plain'
import type { Reader } from '../ingest/reader'
import type { Counted, Progress } from '../ingest/scan-file'

/** A file read, its rows on their way to the engine. */
export interface ReadFile {
  readonly inspection: Inspection
  /** Null when no dataset takes them. */
  readonly rows: CsvText | CellColumns | null
  readonly totals: readonly ControlTotal[]
  /** What is kept of the file: see FileReading. */
  readonly bytes: Blob
}

export interface ReadOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

/**
 * Reads a file in the way that fits it. A large and regular one is taken apart byte by byte while another thread counts
 * its records; any other, and each that the two do not agree on, is read record by record. Rejects with AbortError when
 * stopped; throws where the browser cannot read the file.
 */
export async function readFile(
  reader: Reader,
  file: Blob,
  name: string,
  choice: Choice,
  { signal, onProgress }: ReadOptions = {},
): Promise<ReadFile> {
  signal?.throwIfAborted()
  signal?.addEventListener('abort', reader.stop, { once: true })
  try {
    const plain = isLarge(file, choice) ? await readLarge(reader, file, name, choice, onProgress) : null
    const read = plain ?? (await reader.whole(file, name, choice))
    signal?.throwIfAborted()
    return read
  } finally {
    signal?.removeEventListener('abort', reader.stop)
  }
}

/** One thread looks at samples while the other reads the file; null when it has to be read record by record. */
async function readLarge(
  reader: Reader,
  file: Blob,
  name: string,
  choice: Choice,
  onProgress?: (progress: Progress) => void,
): Promise<ReadFile | null> {
  const [plan, bytes] = await settled(reader.plan(file, name, choice), reader.hold(file))
  if (plan) return readPlain(reader, bytes, plan, onProgress)
  await reader.letGo()
  return null
}

/** The way by bytes, of the file that is held; null when its result is not beyond doubt. */
export async function readPlain(
  reader: Reader,
  bytes: Uint8Array,
  plan: Plan,
  onProgress?: (progress: Progress) => void,
): Promise<ReadFile | null> {
  const [cells, counts] = await settled(reader.scan(bytes, plan, onProgress), reader.count(plan))
  if (!cells || counts.rows !== cells.rows) return null
  return { inspection: counted(plan, cells, counts), rows: cells, totals: [], bytes: counts.bytes }
}

/** Both, also when one of them fails, so that nothing is still at work when it is told. */
async function settled<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  const [a, b] = await Promise.allSettled([first, second])
  if (a.status === 'rejected') throw a.reason
  if (b.status === 'rejected') throw b.reason
  return [a.value, b.value]
}

/** The inspection of the samples with what only the whole file tells. */
function counted({ inspection }: Plan, { rows }: CellColumns, { sha256, bytes }: Counted): Inspection {
  const { table } = inspection
  if (!table) return inspection
  const { header, title } = table.kinds
  return {
    ...inspection,
    bytes: bytes.size,
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
