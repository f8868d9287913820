/** The whole of a regular file: its records taken apart into columns, as long as every byte keeps to the plan. */
import type { CellColumns, TextColumn } from '../domain/cell-columns'
import { CellScan } from './cell-scan'
import { inUtf8 } from './cell-texts'
import { decimalColumn } from './decimal-column'
import { leadBytes, type Plan } from './plain'
import { isRegular } from './regular-rows'
import { Scan } from './scan'
import { sha256 } from './sha256'

/** What is found out about a file without taking it apart. */
export interface Counted {
  readonly sha256: string
  /** Records below the header; null where some byte breaks the plan. */
  readonly rows: number | null
  /** The very bytes that were read. */
  readonly bytes: Blob
}

export interface Progress {
  readonly bytes: number
  readonly rows: number
}

const chunkBytes = 4 * 1024 * 1024

/** Reads the bytes of a file through; null when they break its plan: then another reader has to see them. */
export function scanFile(
  bytes: Uint8Array,
  plan: Plan,
  onProgress: (progress: Progress) => void = () => undefined,
): CellColumns | null {
  const from = leadBytes(bytes, plan)
  if (from === null) return null
  const scan = new CellScan(plan.shape, bytes, plan.width, from)
  let at = from
  for (let more = true; more; onProgress({ bytes: Math.min(at, bytes.length), rows: scan.rows })) {
    at += chunkBytes
    more = scan.read(at)
  }
  const columns = scan.odd ? null : recoded(scan.finish(), plan.encoding)
  // A zero inside quotes breaks no rule, but is read as a sign: that is for the other reader to tell.
  if (!columns || columns.some(({ texts }) => texts.bytes.includes(0))) return null
  const header = plan.inspection.table?.header ?? []
  const { delimiter } = plan.shape
  const decimals = columns.map(({ texts, ids }) => (ids ? null : decimalColumn(texts)))
  const judged = columns.map((column, index) => ({ ...column, plain: decimals[index] !== null }))
  if (!isRegular(judged, scan.rows, { header, delimiter, figures: figuresOf(plan) })) return null
  const compact = columns.map((column, index) => decimals[index] ?? column)
  return { columns: compact, rows: scan.rows, firstRow: plan.lead + 1 }
}

/** Counts the records of a file with a machine that knows nothing of cells, so that {@link scanFile} need not be believed. */
export async function countFile(bytes: Uint8Array, plan: Plan): Promise<Counted> {
  const hash = sha256(bytes)
  const scan = new Scan(plan.shape)
  scan.push(bytes)
  scan.finish()
  const rows = scan.odd ? null : scan.records - plan.lead
  return { sha256: await hash, rows, bytes: new Blob([bytes as Uint8Array<ArrayBuffer>]) }
}

function recoded(columns: readonly TextColumn[], encoding: string): TextColumn[] | null {
  const next: TextColumn[] = []
  for (const { texts, ids } of columns) {
    const utf8 = inUtf8(texts, encoding)
    if (!utf8) return null
    next.push({ texts: utf8, ids })
  }
  return next
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
