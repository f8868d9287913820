/** Generated tables in generated dress, some of them damaged: seeded, so that a failure comes again. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datasets } from '../../src/domain/datasets'
import { inspectFile } from '../../src/ingest/inspect'
import { encode, encodeUtf16 } from './double-byte'

/** A nightly run may ask for more: FUZZ_CASES=200000 npx vitest run tests/ingest/fuzz.test.ts */
const cases = Number(process.env.FUZZ_CASES ?? 5000)
const run = { numRuns: Math.ceil(cases / 2), seed: 20211122 }

const header = ['单位代码', '统计期间', '渠道', '受理', '备注']
const words = [
  '劳动报酬',
  '经调解达成协议',
  '待核实',
  '工伤认定，正在办理',
  '甲"乙',
  '第一行\n第二行',
  '仲裁委员会',
  '',
]
const encodings = {
  'utf-8': (text: string) => new TextEncoder().encode(text),
  'utf-8 with BOM': (text: string) => new TextEncoder().encode(`\uFEFF${text}`),
  gb18030: (text: string) => encode(text, 'gb18030'),
  'utf-16le': (text: string) => encodeUtf16(`\uFEFF${text}`, 'le'),
  'utf-16be': (text: string) => encodeUtf16(`\uFEFF${text}`, 'be'),
}

const dress = fc.record({
  encoding: fc.constantFrom(...(Object.keys(encodings) as (keyof typeof encodings)[])),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n'),
  quoteAll: fc.boolean(),
  title: fc.boolean(),
  total: fc.boolean(),
  note: fc.boolean(),
  lastEnd: fc.boolean(),
})
type Dress = typeof dress extends fc.Arbitrary<infer T> ? T : never

const rows = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.constantFrom(...words)), {
    minLength: 4,
    maxLength: 14,
  })
  .map((list) =>
    list.map(([accepted, note], i) => [`U${100 + i}`, '2021年9月', '仲裁', String(accepted), note]),
  )

/** The file as text, records in order, and what it holds. */
function fileOf(
  body: readonly (readonly string[])[],
  { delimiter, newline, quoteAll, title, total, note, lastEnd }: Dress,
) {
  const cell = (text: string) =>
    quoteAll || /["\r\n,;\t|]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  const blank = ['', '', '', '']
  const records = [
    ...(title ? [['芙蓉区劳动争议月报表', ...blank]] : []),
    header,
    ...body,
    ...(total ? [['合计', '', '', '12345', '']] : []),
    ...(note ? [['注：以上为初步数。', ...blank]] : []),
  ]
  const text = records.map((cells) => cells.map(cell).join(delimiter)).join(newline)
  return { text: lastEnd ? text + newline : text, records: records.length }
}

const addsUp = (table: NonNullable<Awaited<ReturnType<typeof inspectFile>>['table']>) => {
  expect(Object.values(table.kinds).reduce((sum, count) => sum + count, 0)).toBe(table.records)
  expect(table.kinds.data).toBe(table.rows.length)
}

describe('generated files', () => {
  test('undamaged are read exactly', async () => {
    let exact = 0
    await fc.assert(
      fc.asyncProperty(rows, dress, async (body, worn) => {
        const { text, records } = fileOf(body, worn)
        const { table } = await inspectFile(encodings[worn.encoding](text), 'a.csv', datasets)
        expect(table).not.toBeNull()
        if (!table?.certain) return
        addsUp(table)
        expect(table.records).toBe(records)
        expect(table.header).toEqual(header)
        const kinds = { title: worn.title, total: worn.total, note: worn.note }
        for (const [kind, is] of Object.entries(kinds)) {
          expect(table.kinds[kind as keyof typeof kinds]).toBe(is ? 1 : 0)
        }
        expect(table.rows.map(({ cells }) => cells.map((cell) => cell.replaceAll('\r\n', '\n')))).toEqual(
          body,
        )
        exact += 1
      }),
      run,
    )
    // Where the encoding is not told for certain the analyst is asked; that must be rare.
    expect(exact / run.numRuns).toBeGreaterThan(0.9)
  }, 300_000)

  const damage = fc.record({
    kind: fc.constantFrom('cut', 'flip', 'drop', 'insert', 'repeat'),
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    length: fc.integer({ min: 1, max: 40 }),
    byte: fc.constantFrom(0x22, 0x2c, 0x0a, 0x0d, 0x00, 0xff, 0x81, 0x27, 0x3b),
  })
  type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never

  function damaged(bytes: Uint8Array, { kind, at, length, byte }: Damage): Uint8Array {
    const place = Math.floor(at * bytes.length)
    const [before, after] = [bytes.slice(0, place), bytes.slice(place)]
    switch (kind) {
      case 'cut':
        return before
      case 'flip':
        return Uint8Array.of(...before, byte, ...after.slice(1))
      case 'drop':
        return Uint8Array.of(...before, ...after.slice(length))
      case 'insert':
        return Uint8Array.of(...before, byte, ...after)
      default:
        return Uint8Array.of(...before, ...after.slice(0, length), ...after)
    }
  }

  test('damaged are read or refused, and every record is accounted for', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        dress,
        fc.array(damage, { minLength: 1, maxLength: 3 }),
        async (body, worn, list) => {
          const whole = encodings[worn.encoding](fileOf(body, worn).text)
          const { table, problems } = await inspectFile(list.reduce(damaged, whole), 'a.csv', datasets)
          if (table) addsUp(table)
          else expect(problems.length).toBeGreaterThan(0)
        },
      ),
      run,
    )
  }, 300_000)

  test('one row with a cell too many costs no other row', async () => {
    await fc.assert(
      fc.asyncProperty(rows, dress, fc.nat(), async (body, worn, n) => {
        const bad = n % body.length
        const wide = body.map((cells, i) => (i === bad ? [...cells, '多', '余'] : cells))
        const { table } = await inspectFile(
          encodings[worn.encoding](fileOf(wide, worn).text),
          'a.csv',
          datasets,
        )
        if (!table?.certain) return
        addsUp(table)
        const units = new Set(table.rows.map(({ cells }) => cells[0]))
        expect(body.filter(([unit = ''], i) => i !== bad && !units.has(unit))).toEqual([])
      }),
      { ...run, numRuns: Math.ceil(cases / 10) },
    )
  }, 300_000)
})
