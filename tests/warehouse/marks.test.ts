/** Cells as offices write them: what they are read as, and the warning that tells it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { datasetOf } from '../../src/domain/datasets'
import type { Scale } from '../../src/domain/import-record'
import type { TextTable } from '../../src/domain/table'
import { convert } from '../../src/warehouse/convert'
import type { Engine } from '../../src/warehouse/engine'
import { mapByName, openTestWarehouse } from '../support/warehouse'

let engine: Engine
beforeAll(async () => {
  engine = await openTestWarehouse()
})
afterAll(() => engine.close())

const tableOf = (header: string, rows: readonly (readonly string[])[]): TextTable => ({
  header: header.split(','),
  rows: rows.map((cells, index) => ({ row: index + 2, cells })),
})

async function readColumn(
  dataset: string,
  header: string,
  rows: readonly (readonly string[])[],
  sql: string,
  scale?: Scale,
) {
  const table = tableOf(header, rows)
  const converted = await convert(engine, 'marks', datasetOf(dataset), mapByName(table, scale), table)
  const values = await engine.query(`SELECT ${sql} AS value FROM marks ORDER BY _row`)
  return { ...converted, values: values.map(({ value }) => value) }
}

describe('numbers', () => {
  test.each<[string, string, string | null]>([
    ['1200', '1200', null],
    ['0', '0', null],
    ['1,200', '1200', null],
    ['１，２００', '1200', 'full_width'],
    ['＋１２', '12', 'full_width'],
    ["'1200", '1200', 'apostrophe'],
    ['1 200', '1200', 'inner_spaces'],
    ['1 200', '1200', 'inner_spaces'],
    ['(1200)', '1200', 'brackets_plain'],
    ['（1200）', '1200', 'brackets_plain'],
    ['1.2E+03', '1200', 'scientific_number'],
    [' 1200　', '1200', null],
  ])('%j is a count of %s', async (cell, value, mark) => {
    const read = await readColumn(
      'disputes',
      'unit_code,period,accepted',
      [['A', '2021-09', cell]],
      'accepted::VARCHAR',
    )
    expect(read.problems).toEqual([])
    expect(read.values).toEqual([value])
    expect(read.warnings).toEqual(mark ? [{ code: mark, column: 'accepted', value: '1', row: 2 }] : [])
  })

  test.each(['', '—', '-', '/', '无', '...', '…', '*****', ' － '])('%j is unknown, not 0', async (cell) => {
    const read = await readColumn(
      'disputes',
      'unit_code,period,accepted',
      [['A', '2021-09', cell]],
      'accepted::INT',
    )
    expect(read.values).toEqual([null])
    expect([read.problems, read.warnings]).toEqual([[], []])
  })

  test.each(['12%', '1.2.3', '1,23', '12人', '二十', '1-2', '($5'])('%j is no count', async (cell) => {
    const read = await readColumn(
      'disputes',
      'unit_code,period,accepted',
      [['A', '2021-09', cell]],
      'accepted::INT',
    )
    expect(read.problems.map(({ code, row }) => [code, row])).toEqual([['bad_number', 2]])
  })

  test.each<[string, string, string | null]>([
    ['(12.50)', '-12.50', 'brackets_minus'],
    ['（1,000）', '-1000.00', 'brackets_minus'],
    ['-12.5', '-12.50', null],
    ['－１２．５', '-12.50', 'full_width'],
    ['−12.5', '-12.50', null],
    ['￥1,234.50', '1234.50', 'currency_sign'],
    ['¥ 5', '5.00', 'currency_sign'],
    ['12元', '12.00', null],
  ])('%j is %s 元 of a budget', async (cell, value, mark) => {
    const row = ['2021', '9', 'L1', cell]
    const read = await readColumn(
      'budget_exec',
      'year,month,line_id,spent_yuan',
      [row],
      'spent_yuan::VARCHAR',
    )
    expect(read.values).toEqual([value])
    expect(read.warnings).toEqual(mark ? [{ code: mark, column: 'spent_yuan', value: '1', row: 2 }] : [])
  })

  test('in money of other datasets brackets are no minus', async () => {
    const rows = [['A', '2021-09', '(5)']]
    const read = await readColumn(
      'disputes',
      'unit_code,period,amount_yuan',
      rows,
      'amount_yuan::VARCHAR',
      '万元',
    )
    expect(read.values).toEqual(['50000.00'])
    expect(read.warnings.map(({ code }) => code)).toEqual(['brackets_plain'])
  })

  test.each<[string, number, string]>([
    ['85%', 0.85, 'percent_ratio'],
    ['8.7%', 0.087, 'percent_ratio'],
    ['１２．５％', 0.125, 'percent_ratio'],
    ['-3 %', -0.03, 'percent_ratio'],
    ['5‰', 0.005, 'permille_ratio'],
  ])('%s is a ratio where the column has no unit', async (cell, value, mark) => {
    const row = ['2021', 'T1', '2', '覆盖率', '下限', cell]
    const header = 'year,target_id,item_no,task,target_type,target_value'
    const read = await readColumn('plan_targets', header, [row], 'target_value')
    expect(read.values).toEqual([value])
    expect(read.warnings.map(({ code }) => code)).toContain(mark)
  })

  test('a percentage of days is no number', async () => {
    const read = await readColumn(
      'disputes',
      'unit_code,period,avg_days',
      [['A', '2021-09', '12%']],
      'avg_days',
    )
    expect(read.problems.map(({ code }) => code)).toEqual(['bad_number'])
  })

  test('marks are counted for each column over the rows that are loaded, with the first of them', async () => {
    const rows = [
      ['A', '2021-09', '1', "'2"],
      ['B', '2021-09', "'3", "'４"],
      ['C', '2021-09', "'5", 'x'],
      ['D', '2021-09', "'6", '7'],
      ['E', '2021-09', "'6", '8'],
    ]
    const read = await readColumn('disputes', 'unit_code,period,accepted,closed', rows, 'accepted::INT')
    expect(read.warnings.filter(({ code }) => code !== 'check_failed')).toEqual([
      { code: 'apostrophe', column: 'accepted', value: '3', row: 3 },
      { code: 'full_width', column: 'closed', value: '1', row: 3 },
      { code: 'apostrophe', column: 'closed', value: '2', row: 2 },
    ])
  })
})

describe('codes', () => {
  test.each<[string, string, string | null]>([
    ['0430', '0430', null],
    ['430102197001011234', '430102197001011234', null],
    ["'0430", '0430', 'apostrophe'],
    ['０４３０Ａ', '0430A', 'full_width'],
    ['A-01', 'A-01', null],
    ['1E5', '1E5', null],
  ])('%s is the code %s', async (cell, value, mark) => {
    const read = await readColumn(
      'disputes',
      'unit_code,period,accepted',
      [[cell, '2021-09', '1']],
      'unit_code',
    )
    expect(read.values).toEqual([value])
    expect(read.warnings).toEqual(mark ? [{ code: mark, column: 'unit_code', value: '1', row: 2 }] : [])
  })

  test('scientific notation has lost digits: the row is refused', async () => {
    const rows = [['4.30102E+17', '2021-09', '1']]
    const read = await readColumn('disputes', 'unit_code,period,accepted', rows, 'unit_code')
    expect(read.problems).toEqual([
      { code: 'scientific_code', row: 2, column: 'unit_code', value: '4.30102E+17' },
    ])
    expect(read.loaded).toBe(0)
  })
})

describe('days and periods', () => {
  test.each<[string, string, string | null]>([
    ['2021-05', '2021-05', null],
    ['110年5月', '2021-05', 'republic_year'],
    ['民國110年5月', '2021-05', 'republic_year'],
    ['44333', '2021-05', 'serial_date'],
    ['２０２１年５月', '2021-05', 'full_width'],
    ["'2021-05", '2021-05', 'apostrophe'],
    ['2021-05-17 08:30', '2021-05', 'time_dropped'],
    ['2021/5/1 0:00', '2021-05', null],
  ])('%s is the month %s', async (cell, value, mark) => {
    const rows = [['A', cell, '1']]
    const sql = "strftime(period, '%Y-%m')"
    const read = await readColumn('disputes', 'unit_code,period,accepted', rows, sql)
    expect(read.values).toEqual([value])
    expect(read.warnings).toEqual(mark ? [{ code: mark, column: 'period', value: '1', row: 2 }] : [])
  })

  test('民国110年 is the year 2021; 21年 could be two years', async () => {
    const header = 'year,month,line_id,spent_yuan'
    const rows = [
      ['民国110年', '9', 'L1', '1'],
      ['21年', '9', 'L2', '1'],
    ]
    const read = await readColumn('budget_exec', header, rows, 'year::INT')
    expect(read.values).toEqual([2021])
    expect(read.warnings).toEqual([{ code: 'republic_year', column: 'year', value: '1', row: 2 }])
    expect(read.problems.map(({ code, row }) => [code, row])).toEqual([['bad_year', 3]])
  })

  test('a column that stands in for another is counted once', async () => {
    const rows = [['A', '44333', '1']]
    const read = await readColumn(
      'union_coverage',
      'unit_code,period_end,members',
      rows,
      "strftime(period, '%Y-%m')",
    )
    expect(read.values).toEqual(['2021-05'])
    expect(read.warnings).toEqual([{ code: 'serial_date', column: 'period_end', value: '1', row: 2 }])
  })
})
