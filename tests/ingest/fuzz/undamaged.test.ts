/** Generated tables come back with exactly their cells, whatever they are written in and laid out like. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBytes, sumOfKinds } from './reading'
import { patience, runs } from './runs'
import { plainSheet, sheet } from './sheet'
import { asText, encoded, type Written, written, writtenSheet } from './written'

function check({ sheet: { table, lines }, dress, encoding }: Written): void {
  const text = asText(
    lines.map((line) => written(line, dress)),
    dress,
  )
  const read = readBytes(encoded(text, encoding), encoding.name, text)
  expect(sumOfKinds(read)).toBe(read.records)
  expect(read.kinds).toEqual(
    Object.fromEntries(
      Object.keys(read.kinds).map((kind) => [kind, lines.filter((line) => line.kind === kind).length]),
    ),
  )
  expect(read.header).toEqual(table.names)
  const rows = lines.flatMap(({ kind, cells }, i) => (kind === 'data' ? [{ row: i + 1, cells }] : []))
  expect(read.rows).toEqual(rows)
  expect(read.problems).toEqual([])
}

test(
  'tables without anything round them',
  () => {
    fc.assert(fc.property(writtenSheet(plainSheet), check), runs(0.25))
  },
  patience,
)

test(
  'tables with titles, totals, notes, blank lines and their header again',
  () => {
    fc.assert(fc.property(writtenSheet(sheet), check), runs(0.25))
  },
  patience,
)
