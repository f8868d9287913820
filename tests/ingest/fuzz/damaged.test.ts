/** Damage costs what it hits and nothing else: every other row is as it was, and every record is accounted for. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ProblemCode } from '../../../src/domain/problem'
import type { ReadTable } from '../../../src/ingest/read-table'
import { type Damage, damage, damaged } from './damage'
import { readBytes, sumOfKinds } from './reading'
import { patience, runs } from './runs'
import { clearSheet } from './sheet'
import { asText, encoded, type Written, written, writtenSheet } from './written'

const rowsOf = ({ sheet: { lines } }: Written) =>
  lines.flatMap(({ kind, cells }) => (kind === 'data' ? [cells] : []))

/** The records of the table add up, and of the rows `before` and `after` the damage each is there. */
function expectOthers(read: ReadTable, before: readonly unknown[], after: readonly unknown[]): void {
  expect(sumOfKinds(read)).toBe(read.records)
  const cells = read.rows.map((row) => row.cells)
  expect(cells.slice(0, before.length)).toEqual(before)
  expect(cells.slice(cells.length - after.length)).toEqual(after)
}

/** What has to be said of it; a quote too many may make another sound text. */
function toldOf({ encoding }: Written, { kind }: Damage): ProblemCode[] {
  if (kind === 'long') return ['ragged_row']
  // There every byte is a character; Node has one at 0xFF of Big5, where browsers have none.
  const any = encoding.name === 'windows-1252' || encoding.name === 'big5'
  return kind === 'bad_byte' && !any ? ['bad_bytes'] : []
}

test(
  'one damaged row costs no other row and is told',
  () => {
    const check = (whole: Written, harm: Damage) => {
      const { bytes, hit } = damaged(whole, [harm])
      const rows = rowsOf(whole)
      const first = Math.min(...hit)
      const read = readBytes(bytes, whole.encoding.name)
      expectOthers(read, rows.slice(0, first), rows.slice(first + 1))
      const told = [...read.problems, ...read.warnings].map(({ code }) => code)
      // One damaged place is tolerated, and told all the same.
      const codes = told.map((code) => (code === 'bad_places' ? 'bad_bytes' : code))
      expect(codes).toEqual(expect.arrayContaining(toldOf(whole, harm)))
    }
    fc.assert(fc.property(writtenSheet(clearSheet), damage, check), runs(0.15))
  },
  patience,
)

test(
  'several damaged rows cost no row above the first and none below the last',
  () => {
    const check = (whole: Written, harms: readonly Damage[]) => {
      const { bytes, hit } = damaged(whole, harms)
      const rows = rowsOf(whole)
      // Where no more rows are sound than damaged, their header among them, nothing tells which are.
      fc.pre(2 * new Set(hit).size < rows.length + 1)
      const [first, last] = [Math.min(...hit), Math.max(...hit)]
      expectOthers(readBytes(bytes, whole.encoding.name), rows.slice(0, first), rows.slice(last + 1))
    }
    // A row cut short to its key is a title above one whose figures are damaged, as in `clearSheet`.
    const harms = fc.array(
      damage.filter(({ kind }) => kind !== 'short'),
      { minLength: 2, maxLength: 4 },
    )
    fc.assert(fc.property(writtenSheet(clearSheet), harms, check), runs(0.1))
  },
  patience,
)

test(
  'a file that was cut off has every row that it still holds',
  () => {
    const check = (whole: Written, at: number) => {
      const { sheet, dress, encoding } = whole
      const lines = sheet.lines.map((line) => written(line, dress))
      const bytes = encoded(asText(lines, dress), encoding)
      const end = Math.floor(at * bytes.length)
      const read = readBytes(bytes.subarray(0, end), encoding.name)
      const left = sheet.lines.filter((_, i) => {
        const upTo = asText(lines.slice(0, i + 1), { ...dress, ended: true })
        return encoded(upTo, encoding).length <= end
      })
      const rows = left.flatMap(({ kind, cells }) => (kind === 'data' ? [cells] : []))
      // What is left of a table without two rows may as well be another one.
      expectOthers(read, rows.length < 2 ? [] : rows, [])
    }
    const place = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(fc.property(writtenSheet(clearSheet), place, check), runs(0.1))
  },
  patience,
)
