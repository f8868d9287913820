import { beforeAll, expect, it } from 'vitest'
import { columnOf } from '../../src/domain/dataset'
import { datasetOf } from '../../src/domain/datasets'
import type { Engine } from '../../src/warehouse/engine'
import { marksOfCells } from '../../src/warehouse/marks'
import { type RowWish, rowAt, rowCount, rowPage, rowsByImport } from '../../src/warehouse/rows'
import { load, openTestWarehouse } from '../support/warehouse'

const dataset = datasetOf('firms_100plus')
let engine: Engine

beforeAll(async () => {
  engine = await openTestWarehouse()
  await load(engine, dataset.id, 'firm_code,firm_name,unit_code,industry,employees,identified_date,status', [
    '1,甲厂,001,制造业,300,2021-01-05,摸底',
    "2,O'Brien?,001,教育,,2021-02-05,已联系",
    '3,100%_乙,002,教育,120,2021-03-05,已建会',
  ])
})

const wish = (part: Partial<RowWish> = {}): RowWish => ({
  dataset,
  from: `(SELECT *, '' AS _hidden FROM ${dataset.id})`,
  condition: { sql: 'facts.unit_code IS NOT NULL', params: [] },
  search: '',
  codes: [],
  sorting: null,
  ...part,
})

async function codes(part: Partial<RowWish>, offset = 0, limit = 10): Promise<unknown[]> {
  const { sql, params } = rowPage(wish(part), offset, limit)
  return (await engine.query(sql, params)).map((row) => row.firm_code)
}

const sorted = (column: string, descending: boolean) => codes({ sorting: { column, descending } })

it('gives pages in the order of the files, or sorted with the unknown last either way', async () => {
  expect(await codes({})).toEqual(['1', '2', '3'])
  expect(await codes({}, 1, 1)).toEqual(['2'])
  expect(await codes({}, 3, 1)).toEqual([])
  expect(await sorted('employees', false)).toEqual(['3', '1', '2'])
  expect(await sorted('employees', true)).toEqual(['1', '3', '2'])
  expect(await sorted('identified_date', true)).toEqual(['3', '2', '1'])
})

it('searches the text of every cell, whatever signs it has, and codes by what they are called', async () => {
  expect(await codes({ search: '甲' })).toEqual(['1'])
  expect(await codes({ search: "o'brien?" })).toEqual(['2'])
  // No pattern: a percent sign and an underscore stand for themselves.
  expect(await codes({ search: '%_' })).toEqual(['3'])
  expect(await codes({ search: '2021-02' })).toEqual(['2'])
  expect(await codes({ search: '教育', codes: [{ column: 'industry', codes: ['P'] }] })).toEqual(['2', '3'])
  expect(await codes({ search: "'; DROP TABLE firms_100plus; --" })).toEqual([])
})

it('counts what it gives, in all and by import, and finds a row by its place in the file', async () => {
  const count = async (part: Partial<RowWish>) => {
    const { sql, params } = rowCount(wish(part))
    return (await engine.query(sql, params))[0]?.n
  }
  expect(await count({})).toBe(3)
  expect(await count({ search: '甲' })).toBe(1)
  const byImport = await engine.query(rowsByImport(wish()).sql)
  expect(byImport.map(({ n }) => n)).toEqual([3])
  const seq = Number(byImport[0]?._import)
  const at = async (row: number) => {
    const { sql, params } = rowAt(wish(), seq, row)
    return engine.query(sql, params)
  }
  // The header is record 1.
  expect(await at(3)).toEqual([
    expect.objectContaining({
      _row: 3,
      firm_name: "O'Brien?",
      employees: null,
      identified_date: '2021-02-05',
    }),
  ])
  expect(await at(9)).toEqual([])
})

it('tells how a single cell was read', async () => {
  const lines = datasetOf('budget_lines')
  const cells = [
    ['initial_yuan', '（１，０００）'],
    ['adjust_yuan', '¥5'],
    ['year', '2021'],
    ['line_id', "'001"],
    ['carry_in_yuan', '12'],
  ] as const
  const marks = await marksOfCells(
    engine,
    lines,
    cells.map(([name, cell]) => ({ column: columnOf(lines, name), cell })),
  )
  expect(Object.fromEntries(marks)).toEqual({
    initial_yuan: ['full_width', 'brackets_minus'],
    adjust_yuan: ['currency_sign'],
    line_id: ['apostrophe'],
  })
})
