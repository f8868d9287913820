/** From bytes to typed rows: generated files through the engine, by either reader. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { prepare } from '../../../src/app/prepare'
import { readFile, readPlain } from '../../../src/app/read-file'
import { datasets } from '../../../src/domain/datasets'
import { inspectFile } from '../../../src/ingest/inspect'
import { planFor } from '../../../src/ingest/plain'
import { readerHere } from '../../../src/ingest/reader'
import type { Engine } from '../../../src/warehouse/engine'
import { cellText } from '../../support/cells'
import { openTestWarehouse } from '../../support/warehouse'
import { patience, runs } from './runs'
import type { SheetLine } from './sheet'
import { asText, type Dress, dress, type Encoding, encoded, encodingOf, written } from './written'

let engine: Engine
beforeAll(async () => {
  engine = await openTestWarehouse()
})
afterAll(() => engine.close())

/** A cell and what it is: a number, nothing known, or no number at all. */
interface Figure {
  readonly text: string
  readonly value: number | null | 'bad'
}
const count: fc.Arbitrary<Figure> = fc.nat(2_000_000).chain((n) =>
  fc.constantFrom<Figure>(
    { text: String(n), value: n },
    { text: n.toLocaleString('en-US'), value: n },
    { text: ` ${n} `, value: n },
    {
      text: String(n).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
      value: n,
    },
    { text: '—', value: null },
    { text: '', value: null },
    { text: `约${n}`, value: 'bad' },
    { text: `-${n + 1}`, value: 'bad' },
  ),
)
const money: fc.Arbitrary<Figure> = fc.nat(999_999_999).chain((cents) => {
  const yuan = cents / 100
  const two = { minimumFractionDigits: 2, maximumFractionDigits: 2 }
  return fc.constantFrom<Figure>(
    { text: yuan.toFixed(2), value: yuan },
    { text: yuan.toLocaleString('en-US', two), value: yuan },
    { text: `￥${yuan.toFixed(2)}`, value: yuan },
    { text: '-', value: null },
    { text: `${yuan.toFixed(2)}.5`, value: 'bad' },
  )
})
const note = fc
  .array(
    fc.constantFrom(
      '调解成功',
      '待核实',
      ',',
      ';',
      '"',
      '\n',
      '|',
      "=cmd|' /C calc'!A0",
      '<b>粗</b>',
      'NULL',
      '\\',
      "'",
    ),
    {
      maxLength: 4,
    },
  )
  .map((parts) => parts.join('').trim())

const names = ['单位代码', '统计期间', '渠道', '受理', '涉案金额', '备注']
const rowsOfCase = fc.array(fc.tuple(count, money, note), { minLength: 2, maxLength: 12 })
type Row = readonly [Figure, Figure, string]

function linesOf(rows: readonly Row[], framed: boolean): SheetLine[] {
  const padded = (text: string) => names.map((_, i) => (i === 0 ? text : ''))
  return [
    ...(framed ? [{ kind: 'title', cells: padded('2021年9月劳动争议统计表') } as const] : []),
    { kind: 'header', cells: names },
    ...rows.map(
      ([accepted, amount, text], i) =>
        ({
          kind: 'data',
          cells: [`00${i}7`, '2021年9月', '仲裁', accepted.text, amount.text, text],
        }) as const,
    ),
    ...(framed ? [{ kind: 'total', cells: ['合计', '', '', '12345', '', ''] } as const] : []),
    ...(framed ? [{ kind: 'note', cells: padded('注：快报数。') } as const] : []),
  ]
}

const isBad = ([accepted, amount]: Row) => accepted.value === 'bad' || amount.value === 'bad'

async function check(rows: readonly Row[], framed: boolean, worn: Dress, encoding: Encoding): Promise<void> {
  const lines = linesOf(rows, framed)
  const bytes = encoded(
    asText(
      lines.map((line) => written(line, worn)),
      worn,
    ),
    encoding,
  )
  const file = new Blob([bytes as Uint8Array<ArrayBuffer>])
  const choice = { encoding: encoding.name, dataset: 'disputes' }
  const prepared = await prepare(engine, await readFile(readerHere(), file, 'a.csv', choice), 'fuzz')
  const rejected = rows.filter(isBad).length
  const { records, ...parts } = prepared?.counts ?? { records: -1 }
  expect(Object.values(parts).reduce((sum, n) => sum + n, 0)).toBe(records)
  expect(prepared?.counts).toMatchObject({ records: lines.length, loaded: rows.length - rejected, rejected })
  const loaded = await engine.query(
    'SELECT unit_code, accepted::INT AS accepted, amount_yuan::DOUBLE AS amount, note FROM fuzz ORDER BY _row',
  )
  expect(loaded).toEqual(
    rows.flatMap((row, i) =>
      isBad(row)
        ? []
        : [{ unit_code: `00${i}7`, accepted: row[0].value, amount: row[1].value, note: row[2] || null }],
    ),
  )
  await byBytes(file, bytes, lines, choice)
}

/** The reader of bytes, wherever it may be believed, has the cells as they were written. */
async function byBytes(
  file: Blob,
  bytes: Uint8Array,
  lines: readonly SheetLine[],
  choice: { encoding: Encoding['name'] },
) {
  const inspection = await inspectFile(bytes, 'a.csv', datasets, choice)
  const plan = planFor({ ...inspection, problems: [] })
  if (!plan) return
  const reader = readerHere()
  const read = await readPlain(reader, await reader.hold(file), plan)
  if (!read?.rows || !('rows' in read.rows)) return
  const { columns, rows } = read.rows
  const cellsOf = (row: number) => columns.map((column) => cellText(column, row))
  expect(Array.from({ length: rows }, (_, row) => cellsOf(row))).toEqual(
    lines.filter(({ kind }) => kind === 'data').map((line) => line.cells),
  )
}

test(
  'every sound row is loaded as it was meant, every other is counted',
  async () => {
    const cases = fc.asyncProperty(rowsOfCase, fc.boolean(), dress, encodingOf('simplified'), check)
    await fc.assert(cases, runs(0.03))
  },
  patience,
)
