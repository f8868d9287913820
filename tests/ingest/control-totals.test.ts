import { describe, expect, test } from 'vitest'
import { datasetOf } from '../../src/domain/datasets'
import { controlTotals } from '../../src/ingest/control-totals'
import { parseDecimal, toNumber } from '../../src/ingest/decimal'
import { decodeBytes } from '../../src/ingest/encoding'
import { mapColumns } from '../../src/ingest/map-columns'
import { readTable } from '../../src/ingest/structure'

function totals(text: string, id: string) {
  const table = readTable(decodeBytes(new TextEncoder().encode(text)))
  const { mapping } = mapColumns(table, datasetOf(id))
  return controlTotals(table, mapping, datasetOf(id)).map((each) => [
    each.row,
    each.column,
    each.stated,
    each.recomputed,
  ])
}
const exec = '年度,月份,预算编号,支出（万元）,凭证数\n'

describe('controlTotals', () => {
  test('money is summed exactly and scaled to 元', () => {
    expect(totals(`${exec}2021,9,A,0.1,1\n2021,9,B,0.2,2\n合计,,,0.3,4\n`, 'budget_exec')).toEqual([
      [4, 'spent_yuan', 3000, 3000],
      [4, 'voucher_count', 4, 3],
    ])
  })

  test('小计 stands for the rows since the last one, 总计 for all', () => {
    const text = `${exec}2021,9,A,1,\n小计,,,1,\n2021,9,B,2,\n2021,9,C,3,\n小计,,,5,\n总计,,,6,\n`
    expect(totals(text, 'budget_exec').map((each) => each.slice(2))).toEqual([
      [10_000, 10_000],
      [50_000, 50_000],
      [60_000, 60_000],
    ])
  })

  test('a total at the top stands for the rows below; 累计 for none', () => {
    const text = `${exec}合计,,,3,\n2021,9,A,1,\n2021,9,B,2,\n累计,,,30,\n`
    expect(totals(text, 'budget_exec').map((each) => each.slice(2))).toEqual([[30_000, 30_000]])
  })

  test('unknown cells add nothing; a cell that is no number leaves the sum unknown', () => {
    expect(totals(`${exec}2021,9,A,1,—\n2021,9,B,abc,2\n合计,,,1,2\n`, 'budget_exec')).toEqual([
      [4, 'spent_yuan', 10_000, null],
      [4, 'voucher_count', 2, 2],
    ])
  })

  test('brackets are a minus in the money of budgets and nothing else, as in the rows that are loaded', () => {
    expect(totals(`${exec}2021,9,A,(1),(1)\n2021,9,B,3,2\n合计,,,2,2\n`, 'budget_exec')).toEqual([
      [4, 'spent_yuan', 20_000, 20_000],
      [4, 'voucher_count', 2, 3],
    ])
  })
})

test('outside budgets money in brackets is no minus', () => {
  const header = '单位代码,期间,受理,涉案金额（元）\n'
  expect(totals(`${header}A,2021-09,1,(5)\nB,2021-09,2,7\n合计,,3,12\n`, 'disputes')).toEqual([
    [4, 'accepted', 3, 3],
    [4, 'amount_yuan', 12, 12],
  ])
})

test.each([
  ['1,234.50', 1234.5],
  ["'100", 100],
  ['="100"', 100],
  ['100元', 100],
  ['1.2E+05', 120_000],
  ['12e-1', 1.2],
  ['.5', 0.5],
  ['5.', 5],
  ['(5)', -5],
  ['1,2345', null],
  ['￥100', 100],
  ['－５', -5],
  ['0.10', 0.1],
  ['12%', null],
  ['1.2.3', null],
])('%s reads as %s', (text, value) => {
  const decimal = parseDecimal(text, true)
  expect(decimal && toNumber(decimal)).toBe(value)
})
