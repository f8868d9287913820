/** Files so regular that they may be taken apart byte by byte: told from samples, then held against every byte. */
import type { Dataset } from '../domain/dataset'
import { holdsPersonData } from '../domain/person-data'
import type { WarningCode } from '../domain/problem'
import type { EncodingName } from './encoding'
import { type Choice, type Inspection, inspectFile } from './inspect'
import { isLarge } from './large'
import { personHeader } from './person-words'
import { Scan, type Shape } from './scan'

/** What a reader has to know of a regular file. */
export interface Plan {
  /** Of the samples: all but the sizes, the hash and the counts holds for the whole file. */
  readonly inspection: Inspection
  readonly shape: Shape
  readonly encoding: EncodingName
  /** Records above the first row: titles and header. */
  readonly lead: number
  readonly width: number
}

const headBytes = 96 * 1024
const middleBytes = 8 * 1024
const middles = 6
const lf = 0x0a
const widest = 64

/** Encodings in which the bytes of quotes, line ends and delimiters, but for a bar, are never part of a character. */
const lined: readonly EncodingName[] = ['utf-8', 'gb18030', 'big5', 'windows-1252']
/** Warnings about header and titles; any other speaks of rows, of which the samples do not show all. */
const ofHeader: ReadonlySet<WarningCode> = new Set([
  'unmapped_column',
  'scaled_unit',
  'unit_conflict',
  'unit_unstated',
  'counts_manyfold',
  'period_from_title',
])

/** Looks at samples of a large file; null when the whole of it has to be read to know it. */
export async function planOf(
  file: Blob,
  name: string,
  datasets: readonly Dataset[],
  choice: Choice = {},
): Promise<Plan | null> {
  if (!isLarge(file, choice)) return null
  return planFor(await inspectFile(await samplesOf(file), name, datasets, choice))
}

/** The plan for a file whose samples were read so; null when anything about them is out of the ordinary. */
export function planFor(inspection: Inspection): Plan | null {
  const { table, kept, persons, problems, warnings } = inspection
  if (!table || kept || holdsPersonData(persons) || problems.length > 0) return null
  const { reading, kinds, header, tables, certain } = table
  const { newline, delimiter, quote, escape: doubling, encoding } = reading
  const lead = kinds.header + kinds.title
  const others = kinds.total + kinds.note + kinds.blank + kinds.rejected
  const width = header.length
  const simple =
    (newline === 'LF' || newline === 'CRLF') &&
    (encoding === 'utf-8' ? /^[,;\t|]$/ : /^[,;\t]$/).test(delimiter) &&
    quote === '"' &&
    doubling === '"'
  const regular = others === 0 && kinds.header > 0 && table.rows[0]?.row === lead + 1 && tables.length <= 1
  if (!simple || !regular || !certain || width < 2 || width > widest) return null
  if (!lined.some((each) => each === encoding) || header.some((each) => personHeader(each) !== null))
    return null
  if (!warnings.every(({ code }) => ofHeader.has(code))) return null
  const shape: Shape = { delimiter, newline: newline === 'LF' ? '\n' : '\r\n' }
  return { inspection, shape, encoding: encoding as EncodingName, lead, width }
}

/** Whole lines from the head, the middle and the tail. */
async function samplesOf(file: Blob): Promise<Uint8Array> {
  const { size } = file
  if (size <= headBytes) return bytesOf(file)
  const parts = [await bytesOf(file.slice(0, headBytes)).then((bytes) => wholeLines(bytes, true))]
  for (let i = 1; i <= middles; i++) {
    const at = Math.floor((i * (size - middleBytes)) / middles)
    if (at > headBytes)
      parts.push(wholeLines(await bytesOf(file.slice(at, at + middleBytes)), false, i === middles))
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer())
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())

const wholeLines = (bytes: Uint8Array, first: boolean, last = false): Uint8Array =>
  bytes.subarray(first ? 0 : bytes.indexOf(lf) + 1, last ? bytes.length : bytes.lastIndexOf(lf) + 1)

/** Bytes before the first row; null when the records above it are not what the plan says. */
export function leadBytes(bytes: Uint8Array, { shape, lead }: Pick<Plan, 'shape' | 'lead'>): number | null {
  const scan = new Scan(shape)
  scan.push(bytes.subarray(0, headBytes), lead)
  return scan.odd || scan.records < lead ? null : scan.end
}
