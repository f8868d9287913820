/** Cells that stand for themselves take a short way; the macros, which every other cell takes, are the judge of both. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { datasetOf } from '../../src/domain/datasets'
import { convert } from '../../src/warehouse/convert'
import type { Engine } from '../../src/warehouse/engine'
import { mapByName, openTestWarehouse } from '../support/warehouse'

let engine: Engine
beforeAll(async () => {
  engine = await openTestWarehouse()
})
afterAll(() => engine.close())

const cells = [
  ...['0', '7', '007', '-1', '+5', '-0', '00', '1.5', '1.50', '.5', '5.', '0.005', '1.005', '12.345', '0.0'],
  ...[
    '1,234',
    '1,23',
    '12,34.5',
    '1e3',
    '1E-2',
    '1_000',
    '0x1F',
    'inf',
    'NaN',
    'true',
    'null',
    'NULL',
    '\\N',
  ],
  ...[
    '',
    '—',
    '-',
    '/',
    '无',
    '...',
    '…',
    '***',
    'N/A',
    ' 12 ',
    '\t7',
    '\u00a08\u3000',
    '１２',
    '１，２３４．５',
  ],
  ...['(5)', '（5.25）', '￥100', '¥100.5', '100元', "'12", '−5', '缺报', '12a', 'a"b', '1 234', '2021-09'],
  ...[
    '123456789012345',
    '1234567890123456',
    '9223372036854775807',
    '9223372036854775808',
    '12345678901234567890',
  ],
  ...['9'.repeat(32), '9'.repeat(40), '1234567890123456.78', '12345678901234567.89', '1e400'],
]

/** The digits of a cell by the macros alone; '' for what is no number, null for what is unknown. */
async function digitsOf(cell: string): Promise<string | null> {
  const sql = 'SELECT number_text(half_width(bared(without_brackets(?)))) AS digits'
  const [row] = await engine.query(sql, [cell])
  return row?.digits as string | null
}

interface Read {
  readonly value: unknown
  readonly problem: string | null
}

/** What a column of disputes makes of each cell: its value as text, and its problem. */
async function readAll(column: string, cells: readonly string[]): Promise<Map<string, Read>> {
  const table = {
    header: ['unit_code', 'period', column],
    rows: cells.map((cell, row) => ({ row, cells: [`U${row}`, '2021-09', cell] })),
  }
  const { problems } = await convert(engine, 'odd_cells', datasetOf('disputes'), mapByName(table), table)
  const rows = await engine.query(`SELECT _row, ${column}::VARCHAR AS value FROM odd_cells`)
  await engine.query('DROP TABLE odd_cells')
  return new Map(
    cells.map((cell, index) => [
      cell,
      {
        value: rows.find(({ _row }) => _row === index)?.value ?? null,
        problem: problems.find(({ row }) => row === index)?.code ?? null,
      },
    ]),
  )
}

async function cast(digits: string, type: string) {
  const [row] = await engine.query(`SELECT TRY_CAST(? AS ${type})::VARCHAR AS value`, [digits])
  return row?.value as string | null
}

async function countOf(digits: string) {
  const exact = await cast(digits, 'DECIMAL(38,6)')
  if (exact === null) return { value: null, problem: 'bad_number' }
  if (!/\.0+$/.test(exact)) return { value: null, problem: 'not_whole' }
  const whole = await cast(exact.replace(/\.0+$/, ''), 'BIGINT')
  if (whole === null) return { value: null, problem: 'bad_number' }
  return whole.startsWith('-') ? { value: null, problem: 'negative' } : { value: whole, problem: null }
}

async function moneyOf(digits: string) {
  const exact = await cast(digits, 'DECIMAL(29,10)')
  const value = exact === null ? null : await cast(exact, 'DECIMAL(18,2)')
  return { value, problem: value === null ? 'bad_money' : null }
}

async function numberOf(digits: string) {
  if (digits === '') return { value: null, problem: 'bad_number' }
  return { value: await cast(digits, 'DOUBLE'), problem: null }
}

describe.each([
  ['accepted', countOf, /^(?:0|[1-9]\d{0,17})?$/],
  ['amount_yuan', moneyOf, /^(?:\d{1,15}(?:\.\d{1,2})?)?$/],
  ['avg_days', numberOf, /^(?:\d{1,15}(?:\.\d{1,10})?)?$/],
] as const)('%s', (column, expected, plain) => {
  let found: Map<string, Read>
  beforeAll(async () => {
    found = await readAll(column, cells)
  })

  test.each(cells)('%j', async (cell) => {
    const digits = await digitsOf(cell)
    expect(found.get(cell)).toEqual(digits === null ? { value: null, problem: null } : await expected(digits))
  })

  // Of such a column no cell meets the macros.
  test('reads the same where all its cells are plain or empty', async () => {
    const own = cells.filter((cell) => plain.test(cell))
    expect(own.length).toBeGreaterThan(3)
    for (const read of [own, [...own, '-1']])
      expect([...(await readAll(column, read))]).toEqual(read.map((cell) => [cell, found.get(cell)]))
  })
})

describe('codes', () => {
  const read = async (codes: readonly string[]) => {
    const rows = codes.map((code, row) => ({ row, cells: [code, '2021-09', String(row)] }))
    const table = { header: ['unit_code', 'period', 'accepted'], rows }
    const { problems } = await convert(engine, 'odd_codes', datasetOf('disputes'), mapByName(table), table)
    const found = await engine.query('SELECT _row, unit_code AS code FROM odd_codes ORDER BY _row')
    await engine.query('DROP TABLE odd_codes')
    return { codes: found.map(({ code }) => code), problems: problems.map(({ code }) => code) }
  }

  test('read the same beside a code that has to be cleaned', async () => {
    expect(await read(['430102', '007', 'A12', ''])).toEqual({
      codes: ['430102', '007', 'A12'],
      problems: ['missing_value'],
    })
    expect(await read(['430102', '007', 'A12', '', "'12"])).toEqual({
      codes: ['430102', '007', 'A12', '12'],
      problems: ['missing_value'],
    })
  })
})
