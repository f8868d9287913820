/** What a file says against its dataset, the facts that are loaded, and itself. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { datasetOf } from '../../src/domain/datasets'
import type { Warning } from '../../src/domain/problem'
import { convert } from '../../src/warehouse/convert'
import type { Engine } from '../../src/warehouse/engine'
import { clearFacts, mergeFacts } from '../../src/warehouse/facts'
import { mapByName, openTestWarehouse, tableOf } from '../support/warehouse'

let engine: Engine
beforeAll(async () => {
  engine = await openTestWarehouse()
})
beforeEach(async () => {
  for (const id of ['org_units', 'disputes', 'budget_lines', 'budget_exec'])
    await clearFacts(engine, datasetOf(id))
})
afterAll(() => engine.close())

let seq = 0
/** Loads a file; the views, which no check looks at, stay as they are. */
async function load(id: string, header: string, rows: readonly string[]) {
  const table = tableOf(header, rows)
  seq += 1
  await convert(engine, 'loaded', datasetOf(id), mapByName(table), table)
  await mergeFacts(engine, datasetOf(id), 'loaded', seq)
}

/** The warnings of a file that is looked at and not loaded: code, column, row, value. */
async function warned(dataset: string, header: string, rows: readonly string[]) {
  const table = tableOf(header, rows)
  const { warnings } = await convert(engine, 'checked', datasetOf(dataset), mapByName(table), table)
  return warnings.map(({ code, column, row, value }: Warning) => [code, column, row, value])
}
const failed = (column: string, row: number) => ['check_failed', column, row, undefined]

describe('within a row', () => {
  test.each<[string, string, string, string[], (string | number | undefined)[][]]>([
    [
      'members exceed employees',
      'union_coverage',
      'unit_code,period,unionised_employees,all_employees,members',
      ['A,2021-09,10,20,11', 'B,2021-09,10,20,10', 'C,2021-09,,5,6', 'D,2021-09,,,6'],
      [failed('members_within_employees', 2), failed('members_within_all_employees', 4)],
    ],
    [
      'more units are unionised than are due, or than there are',
      'union_coverage',
      'unit_code,period,legal_units,due_units,unionised_units',
      ['A,2021-09,9,8,9', 'B,2021-09,9,8,8', 'C,2021-09,7,,8', 'D,2021-09,,,8'],
      [failed('unionised_within_due', 2), failed('unionised_within_legal', 4)],
    ],
    [
      'single and joint unions are not the basic unions',
      'union_coverage',
      'unit_code,period,basic_unions,single_unions,joint_unions',
      ['A,2021-09,5,3,2', 'B,2021-09,5,3,1'],
      [failed('unions_add_up', 3)],
    ],
    [
      'open, accepted and closed do not balance',
      'disputes',
      'unit_code,period,open_start,accepted,closed,open_end',
      ['A,2021-09,1,2,1,2', 'B,2021-09,1,2,1,3', 'C,2021-09,1,2,,3'],
      [failed('balance', 3)],
    ],
  ])('%s', async (_, dataset, header, rows, expected) => {
    expect(await warned(dataset, header, rows)).toEqual(expected)
  })

  test('twenty rows are listed, the others counted', async () => {
    const rows = Array.from({ length: 23 }, (_, i) => `U${i},2021-09,5,3,1`)
    const found = await warned(
      'union_coverage',
      'unit_code,period,basic_unions,single_unions,joint_unions',
      rows,
    )
    expect(found.length).toBe(21)
    expect(found.slice(19)).toEqual([
      failed('unions_add_up', 21),
      ['check_more', 'unions_add_up', undefined, '3'],
    ])
  })
})

describe('spending and budget', () => {
  const lines = 'year,line_id,account_code,initial_yuan,carry_in_yuan,adjust_yuan'
  const exec = 'year,month,line_id,spent_yuan'

  test('the row with which the months exceed the adjusted budget, earlier imports counted', async () => {
    await load('budget_lines', lines, ['2021,L1,A,100,,-20', '2021,L2,A,100,,'])
    await load('budget_exec', exec, ['2021,1,L1,50', '2021,2,L1,999'])
    const found = await warned('budget_exec', exec, [
      '2021,2,L1,30',
      '2021,3,L1,1',
      '2021,3,L2,100',
      '2020,3,L2,101',
    ])
    expect(found.filter(([code]) => code === 'check_failed')).toEqual([failed('spent_within_budget', 3)])
  })

  test('a budget below what is spent', async () => {
    await load('budget_exec', exec, ['2021,1,L1,50', '2021,2,L1,31'])
    expect(await warned('budget_lines', lines, ['2021,L1,A,100,,-20', '2021,L2,A,1,,'])).toEqual([
      failed('budget_covers_spent', 2),
    ])
  })

  test('without a budget nothing is said', async () => {
    expect(await warned('budget_exec', exec, ['2021,2,L1,30'])).toEqual([])
  })
})

describe('codes on no list', () => {
  const units = 'unit_code,unit_name,unit_type,parent_code'

  test('each once with its first row, where the list is loaded', async () => {
    const rows = ['A,2021-09,1', 'X,2021-09,1', 'Y,2021-09,1', 'X,2021-10,1']
    expect(await warned('disputes', 'unit_code,period,accepted', rows)).toEqual([])
    await load('org_units', units, ['A,甲,街道,'])
    expect(await warned('disputes', 'unit_code,period,accepted', rows)).toEqual([
      ['unknown_code', 'unit_code', 3, 'X'],
      ['unknown_code', 'unit_code', 4, 'Y'],
    ])
  })

  test('budget lines, targets and rules of the contest are lists too', async () => {
    await load('budget_lines', 'year,line_id,account_code,initial_yuan', ['2021,L1,A,100'])
    expect(
      await warned('budget_exec', 'year,month,line_id,spent_yuan', ['2021,1,L1,1', '2021,1,L9,1']),
    ).toEqual([['unknown_code', 'line_id', 3, 'L9']])
  })
})

describe('元 and 万元', () => {
  const header = 'unit_code,period,amount_yuan'
  const months = (amounts: readonly string[]) =>
    amounts.map((amount, i) => `A,2021-${String(i + 1).padStart(2, '0')},${amount}`)

  test('an amount ten thousand times off the middle of its column', async () => {
    const usual = ['120000', '95000', '110000', '130000', '88000', '105000', '97000', '140000']
    expect(await warned('disputes', header, months([...usual, '11.5', '0', '1500000000']))).toEqual([
      ['far_from_usual', 'amount_yuan', 10, '11.50'],
      ['far_from_usual', 'amount_yuan', 12, '1500000000.00'],
    ])
    expect(await warned('disputes', header, months([...usual, '1150', '9500000']))).toEqual([])
    expect(await warned('disputes', header, months([...usual.slice(1), '11.5']))).not.toEqual([])
    expect(await warned('disputes', header, months([...usual.slice(2), '11.5']))).toEqual([])
  })

  test('the last amount of the same key goes before the column', async () => {
    await load('disputes', header, ['A,2021-08,120000', 'A,2021-07,3', 'B,2021-08,12'])
    const found = await warned('disputes', header, ['A,2021-09,13', 'B,2021-09,13', 'C,2021-09,13'])
    expect(found).toEqual([['far_from_usual', 'amount_yuan', 2, '13.00']])
  })
})

describe('overlaps', () => {
  test('rows that replace those of earlier imports are counted, import by import', async () => {
    const header = 'unit_code,period,channel,accepted'
    await load('disputes', header, ['A,2021-08,仲裁,1', 'A,2021-09,,2'])
    await load('disputes', header, ['B,2021-09,仲裁,1'])
    const [first, second] = await engine.query('SELECT DISTINCT _import::INT AS seq FROM disputes ORDER BY 1')
    const rows = ['C,2021-09,仲裁,5', 'B,2021-09,仲裁,5', 'A,2021-09,,5', 'A,2021-08,仲裁,1']
    expect(await warned('disputes', header, rows)).toEqual([
      ['replaces_earlier', String(first?.seq), 4, '2'],
      ['replaces_earlier', String(second?.seq), 3, '1'],
    ])
  })

  test('a quarter over months of the same unit, loaded or in the same file', async () => {
    await load('disputes', 'unit_code,period,accepted', ['A,2021-07,1', 'B,2021-06,1', 'B,2021-12,1'])
    const rows = ['A,2021Q3,3', 'B,2021Q3,3', 'C,2021Q3,3', 'C,2021-09,1', 'D,2021-09,1']
    expect(await warned('disputes', 'unit_code,period,accepted', rows)).toEqual([
      ['period_overlap', 'period', 2, '2021-07–2021-07'],
      ['period_overlap', 'period', 4, '2021-09–2021-09'],
      ['period_overlap', 'period', 5, '2021-07–2021-09'],
    ])
  })
})
