/** Whatever bytes are dropped: an answer, and every record accounted for. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { datasets } from '../../../src/domain/datasets'
import { type Choice, inspectFile } from '../../../src/ingest/inspect'
import { sumOfKinds } from './reading'
import { patience, runs } from './runs'
import { sheet } from './sheet'
import { asText, encoded, written, writtenSheet } from './written'

const crumbs = fc.constantFrom(
  ...[
    ',',
    ';',
    '\t',
    '|',
    '"',
    '""',
    "'",
    '\\"',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '\u0000',
    '\uD800',
    '\uFEFF',
    '\u2028',
  ],
  ...[
    '单位代码',
    '统计期间',
    '受理',
    '合计',
    '注：',
    '单位：万元',
    '2021-09',
    '1,234',
    '(5)',
    '—',
    'a',
    '0',
    '13812345678',
  ],
)
const soup = fc.array(crumbs, { maxLength: 60 }).map((parts) => parts.join(''))
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  soup.map((text) => new TextEncoder().encode(text)),
  soup.map((text) => Uint8Array.from(Buffer.from(text, 'utf16le'))),
  fc
    .tuple(soup, fc.uint8Array({ maxLength: 8 }), soup)
    .map((parts) => Uint8Array.from(Buffer.concat(parts.map((part) => Buffer.from(part as string))))),
)
const choice: fc.Arbitrary<Choice> = fc.record(
  {
    encoding: fc.constantFrom('utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be', 'windows-1252'),
    layout: fc.record({ table: fc.nat(3), header: fc.boolean() }, { requiredKeys: [] }),
    dataset: fc.constantFrom('disputes', 'org_units', 'no_such'),
  },
  { requiredKeys: [] },
)

async function check(file: Uint8Array, wish: Choice): Promise<void> {
  const { table, problems } = await inspectFile(file, 'a.csv', datasets, wish)
  if (!table) expect(problems.length).toBeGreaterThan(0)
  else {
    expect(sumOfKinds(table)).toBe(table.records)
    expect(table.kinds.data).toBe(table.rows.length)
    expect(table.rows.every(({ cells }) => cells.length === table.header.length)).toBe(true)
  }
}

test(
  'any bytes, read in any way',
  async () => {
    await fc.assert(fc.asyncProperty(bytes, choice, check), runs(0.07))
  },
  patience,
)

interface Harm {
  readonly kind: 'change' | 'drop' | 'insert' | 'repeat'
  /** Where, as a part of the whole. */
  readonly at: number
  readonly length: number
  readonly byte: number
}
const harm: fc.Arbitrary<Harm> = fc.record({
  kind: fc.constantFrom('change', 'drop', 'insert', 'repeat'),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  length: fc.integer({ min: 1, max: 40 }),
  byte: fc.constantFrom(0x22, 0x2c, 0x0a, 0x0d, 0x00, 0xff, 0x81, 0x27, 0x3b),
})

function harmed(bytes: Uint8Array, { kind, at, length, byte }: Harm): Uint8Array {
  const place = Math.floor(at * bytes.length)
  const [before, after] = [bytes.slice(0, place), bytes.slice(place)]
  switch (kind) {
    case 'change':
      return Uint8Array.of(...before, byte, ...after.slice(1))
    case 'drop':
      return Uint8Array.of(...before, ...after.slice(length))
    case 'insert':
      return Uint8Array.of(...before, byte, ...after)
    case 'repeat':
      return Uint8Array.of(...before, ...after.slice(0, length), ...after)
  }
}

test(
  'a sheet with bytes changed, dropped, put in and repeated anywhere',
  async () => {
    const harms = fc.array(harm, { minLength: 1, maxLength: 3 })
    const files = fc.tuple(writtenSheet(sheet), harms).map(([{ sheet, dress, encoding }, list]) => {
      const lines = sheet.lines.map((line) => written(line, dress))
      return list.reduce(harmed, encoded(asText(lines, dress), encoding))
    })
    await fc.assert(fc.asyncProperty(files, choice, check), runs(0.05))
  },
  patience,
)
