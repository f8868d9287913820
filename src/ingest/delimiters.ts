/** Which text stands between the cells, told by how evenly it divides the lines. */
import Papa from 'papaparse'

export type RecordEnd = '\n' | '\r\n' | '\r'

/** In order of likelihood: the first wins a draw. */
export const usual = [',', '\t', ';', '|'] as const
/** Rarer ones are tried only where none of the usual divides the lines evenly. */
const rare = ['，', '；', '｜', '^', '~', '+', '#', '¦', '§', '\u0001', '\u001f'] as const
const strings = /[,;|~^+#:*@!$%&=<>¦§，；｜]{2,4}/g
const headCharacters = 20_000
const betweenQuotes = /(["'])([^\w\s"']{1,3} ?)\1/g

/** A usual delimiter that scores this much is the one. */
const even = 0.35
/** Share of the records that a rare delimiter has to divide into equally many cells. */
const rareShare = 0.8
/** Blanks also stand inside names, so that fewer records come out even; but then many, and into many cells. */
const blankShare = 0.3
const blankRecords = 10
const blankWidth = 4

interface Shape {
  /** Share of the records that have the commonest width above one. */
  readonly share: number
  readonly count: number
  readonly width: number
  /** Share, weighted by how much the width divides the line and how few cells still hold another delimiter. */
  readonly score: number
}

const undivided: Shape = { share: 0, count: 0, width: 1, score: 0 }

/** The delimiter of a sample of whole records; ',' when nothing divides them. */
export function delimiterOf(sample: string, quote: string, newline: RecordEnd): string {
  const shapeBy = (delimiter: string) => shapeOf(sample, delimiter, quote, newline)
  const best = bestOf(usual, shapeBy)
  if (best.shape.score >= even) return whole(best.delimiter, sample, quote)
  if (!isProse(sample)) {
    const other = bestOf(rareIn(sample), shapeBy)
    const isEven = other.shape.share >= rareShare && other.shape.score > best.shape.score
    if (isEven) return whole(other.delimiter, sample, quote)
  }
  const blank = shapeBy(' ')
  const many = blank.share >= rareShare || (blank.share >= blankShare && blank.count >= blankRecords)
  const byBlank = many && blank.width >= blankWidth && blank.width > 2 * best.shape.width
  return byBlank ? ' ' : whole(best.delimiter, sample, quote)
}

/** Most lines end as sentences do. */
function isProse(sample: string): boolean {
  const lines = sample.split(/[\r\n]+/).filter((line) => line.trim() !== '')
  return lines.filter((line) => /[。！？；.!?]["”’]?\s*$/.test(line)).length > lines.length / 2
}

function bestOf(candidates: readonly string[], shapeBy: (delimiter: string) => Shape) {
  let best = { delimiter: ',', shape: undivided }
  for (const delimiter of candidates) {
    const shape = shapeBy(delimiter)
    if (shape.score > best.shape.score) best = { delimiter, shape }
  }
  return best
}

/** What stands between quotes, strings of marks, and rare characters. */
function rareIn(sample: string): string[] {
  const head = sample.slice(0, headCharacters)
  const quoted = [...head.matchAll(betweenQuotes)].map((match) => (match[2] ?? '').trimEnd())
  return [...new Set([...quoted, ...stringsIn(head), ...rare])].filter((candidate) => candidate !== '')
}

/** The commonest few; two commas or tabs round an empty cell are none. */
function stringsIn(text: string): string[] {
  const counts = new Map<string, number>()
  for (const [run] of text.matchAll(strings)) counts.set(run, (counts.get(run) ?? 0) + 1)
  const runs = [...counts].sort((a, b) => b[1] - a[1]).map(([run]) => run)
  return runs.filter((run) => !/^,+$/.test(run)).slice(0, 5)
}

/** A string of marks that holds every delimiter outside quotes is the delimiter; so is a blank after, or round, each. */
function whole(delimiter: string, sample: string, quote: string): string {
  if (delimiter === '\t') return delimiter
  const bare = outsideQuotes(sample, quote)
  const count = (text: string) => bare.split(text).length - 1
  const all = count(delimiter)
  if (all === 0) return delimiter
  const run = stringsIn(bare.slice(0, headCharacters)).find(
    (each) => each.includes(delimiter) && !bare.replaceAll(each, '').includes(delimiter),
  )
  if (run && run !== delimiter) return run
  if (count(` ${delimiter} `) === all) return ` ${delimiter} `
  return count(`${delimiter} `) === all && count(`${delimiter}  `) === 0 ? `${delimiter} ` : delimiter
}

/** The sample with quoted cells emptied; as it is when the quotes do not pair up. */
function outsideQuotes(sample: string, quote: string): string {
  const parts = sample.split(quote)
  return parts.length % 2 === 1 ? parts.filter((_, i) => i % 2 === 0).join(quote) : sample
}

/** 1,5;2,5 is two numbers, not three cells: cells that still hold another delimiter count against this one. */
function shapeOf(sample: string, delimiter: string, quote: string, newline: RecordEnd): Shape {
  if (!sample.includes(delimiter)) return undivided
  const parsed = Papa.parse<string[]>(sample, { delimiter, newline, quoteChar: quote })
  const records = parsed.data.filter((cells) => cells.length > 1 || cells[0]?.trim())
  const widths = new Map<number, number>()
  let cells = 0
  let clean = 0
  for (const record of records) {
    widths.set(record.length, (widths.get(record.length) ?? 0) + 1)
    cells += record.length
    for (const cell of record) if (isClean(cell)) clean += 1
  }
  let best = undivided
  for (const [width, count] of widths) {
    const share = count / records.length
    const score = share * ((width - 1) / width) * (clean / Math.max(1, cells))
    if (width > 1 && score > best.score) best = { share, count, width, score }
  }
  return best
}

const isClean = (cell: string): boolean => !/[,;\t|]/.test(cell) || /^\s*[-+(]?[\d.,\s]+[)%]?\s*$/.test(cell)
