import { expect, test } from 'vitest'
import { readDamaged } from '../../src/ingest/damaged-records'
import { type Dialect, newlineText } from '../../src/ingest/dialect'
import { readRecords } from '../../src/ingest/records'

/** Mulberry32: the same cases in every run. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const pieces = ['a', '工会', '1', ',', ';', ' ', "'", '"', '\n', '\r\n', '、', '|']
const dialects: Dialect[] = [',', ';', '\t', '|', ', ', '||', '，'].flatMap((delimiter) =>
  (['LF', 'CRLF', 'CR'] as const).flatMap((newline) =>
    ['"', "'"].map((quote) => ({ newline, delimiter, quote, escape: quote })),
  ),
)

function table(next: () => number): string[][] {
  const pick = (count: number) => Math.floor(next() * count)
  const width = 2 + pick(4)
  const cell = () => Array.from({ length: pick(6) }, () => pieces[pick(pieces.length)]).join('')
  return Array.from({ length: 2 + pick(6) }, () => Array.from({ length: width }, cell))
}

/** Quotes every cell that has anything but letters, digits and Han characters in it. */
function written(rows: readonly (readonly string[])[], { newline, delimiter, quote }: Dialect): string {
  const cell = (text: string) =>
    /^[\p{L}\p{N}]*$/u.test(text) ? text : quote + text.replaceAll(quote, quote + quote) + quote
  return rows.map((row) => row.map(cell).join(delimiter) + newlineText[newline]).join('')
}

test('2,100 sound texts are read line by line as PapaParse reads them, and as they were meant', () => {
  const next = random(20_260_301)
  for (const dialect of dialects) {
    for (let i = 0; i < 50; i++) {
      const rows = table(next)
      const text = written(rows, dialect)
      const expected = { cells: rows, unclosed: new Set(), stray: [], otherDelimiter: [] }
      expect(readDamaged(text, dialect), JSON.stringify({ text, dialect })).toEqual(expected)
      expect(readRecords(text, dialect)).toEqual(expected)
    }
  }
})

test('one quote too many or too few changes no record but those it stands in', () => {
  const next = random(7)
  const dialect: Dialect = { newline: 'LF', delimiter: ',', quote: '"', escape: '"' }
  const rows = Array.from({ length: 30 }, (_, i) => [String(i), `name ${i}`, 'x, y', 'say "hi"', ''])
  const lines = written(rows, dialect).trimEnd().split('\n')
  for (let i = 0; i < 500; i++) {
    const hit = Math.floor(next() * lines.length)
    const line = lines[hit] ?? ''
    const at = Math.floor(next() * (line.length + 1))
    const damaged =
      line[at] === '"' ? line.slice(0, at) + line.slice(at + 1) : `${line.slice(0, at)}"${line.slice(at)}`
    const text = `${lines.with(hit, damaged).join('\n')}\n`
    const { cells } = readRecords(text, dialect)
    expect(cells.length, damaged).toBe(rows.length)
    expect(cells.toSpliced(hit, 1)).toEqual(rows.toSpliced(hit, 1))
  }
})
