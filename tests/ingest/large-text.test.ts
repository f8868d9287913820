/** Texts that are large in one respect: read in one pass, however their quotes stand. */
import { describe, expect, test } from 'vitest'
import { detectDialect } from '../../src/ingest/dialect'
import { readRecords } from '../../src/ingest/records'

const lines = 200_000
const letters = 5_000_000
const read = (text: string) => {
  const { cells, unclosed, stray } = readRecords(text, detectDialect(text))
  return { records: cells.length, width: cells.at(-1)?.length, unclosed: unclosed.size, stray: stray.length }
}
const names = Array.from({ length: 100_000 }, (_, i) => `c${i}`)

/** A reader that looks at what it has read again for every quote or line would need hours for these. */
describe('a text is read in one pass', () => {
  test.each([
    ['stray quotes in bare cells', `a,b,c\n${'1,5"2 x,3\n'.repeat(lines)}`, { stray: lines }],
    ['stray quotes in quoted cells', `a,b,c\n${'1,"5"2 x",3\n'.repeat(lines)}`, { stray: lines }],
    ['unclosed quotes', `a,b,c\n${'1,"x,y,3\n'.repeat(lines)}4,5,6\n`, { unclosed: lines }],
    ['one unclosed quote above', `a,b,c\n1,"x,y,3\n${'4,5,6\n'.repeat(lines)}`, { unclosed: 1 }],
    ['one unclosed quote above empty cells', `a,b\n1,"x,y\n${'4,""\n'.repeat(lines)}`, { unclosed: 1 }],
    ['a long line of stray quotes', `a,b,c\n${'x"y,'.repeat(lines)}\n1,2,3\n`, { stray: 1 }],
    ['a cell of letters', `a,b\n1,"${'x'.repeat(letters)}"\n2,y\n`, {}],
    ['a cell of lines', `a,b\n1,"${'x,y\n'.repeat(letters / 4)}"\n2,y\n`, {}],
    [
      'a cell of lines beside a stray quote',
      `a,b\n1,"${'x,y\n'.repeat(letters / 4)}"\n2,5"2\n`,
      { stray: 1 },
    ],
    ['a cell of quotes', `a,b\n1,"${'""'.repeat(letters)}"\n2,y\n`, {}],
    ['a cell of backslashes', `a,b\n1,"q\\" w"\n2,"${'\\'.repeat(letters)}" x"\n`, { stray: 1 }],
    ['100,000 columns', `${names.join(',')}\n${'1,'.repeat(99_999)}1\n`, { width: 100_000 }],
    ['100,000 columns, one unclosed', `${names.join(',')}\n${'"1",'.repeat(99_999)}"1\n`, { unclosed: 1 }],
  ])(
    '%s',
    (_, text, expected) => {
      const found = read(text)
      expect(found).toMatchObject({ unclosed: 0, stray: 0, ...expected })
      expect(found.records).toBeGreaterThan(1)
    },
    60_000,
  )
})
