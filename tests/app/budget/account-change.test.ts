import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  type AccountChangeFigures,
  accountChangeAsks,
  accountChangesModel,
} from '../../../src/app/budget/account-change'
import { querySchemes } from '../../../src/app/budget/use-scheme'
import { runAsk } from '../../../src/app/run-asks'
import { type Month, yearOf } from '../../../src/domain/period'
import type { Engine } from '../../../src/warehouse/engine'
import { load, openTestWarehouse } from '../../support/warehouse'
import { cells, en, zh } from './given'

let engine: Engine
beforeAll(async () => {
  engine = await openTestWarehouse()
  await load(engine, 'budget_lines', 'year, line_id, account_code, account_scheme, initial_yuan', [
    ...['2020, L1, 50101, 2010, 1', '2020, L2, 50205, 2010, 1'],
    ...['2021, L1, 50101, 2010, 1', '2021, L2, 50205, 2010, 1', '2021, L3, 50304, , 1'],
    // No line states a scheme: the one in force in 2022.
    ...['2022, L1, 50101, , 1', '2022, L11, 50201, , 1', '2022, L3, 50301, , 1', '2022, L4, 50401, , 1'],
    ...['2022, L5, 50501, , 1', '2022, L9, 59901, , 1'],
    // One line states 2010 and the others nothing, so that all of 2023 is written in it.
    ...['2023, L1, 50101, 2010, 1', '2023, L2, 50205, , 1'],
  ])
  await load(engine, 'budget_exec', 'year, month, line_id, spent_yuan', [
    ...['2020, 1, L1, 1000000', '2020, 1, L2, 3000000'],
    ...['2021, 1, L1, 1000000', '2021, 1, L2, 2000000', '2021, 1, L3, 500000', '2021, 3, L1, 1'],
    ...['2022, 1, L1, 600000', '2022, 1, L11, 700000', '2022, 1, L3, 1200000', '2022, 1, L4, 900000'],
    ...['2022, 1, L5, 400000', '2022, 1, L9, 70000', '2022, 2, L1, 1', '2022, 3, L1, 1'],
    ...['2023, 1, L1, 2000000', '2023, 1, L2, 1500000', '2023, 1, X, 5'],
  ])
})
afterAll(() => engine.close())

async function modelOf(period: Month, words = zh, unit: string | null = null) {
  const asks = Object.entries(accountChangeAsks({ period, unit }))
  const rows = await Promise.all(asks.map(async ([name, ask]) => [name, await runAsk(engine, ask)] as const))
  const figures = Object.fromEntries(rows) as unknown as AccountChangeFigures
  return accountChangesModel(figures, await querySchemes(engine, yearOf(period)), { period, unit }, words)
}
const rowsOf = (model: Awaited<ReturnType<typeof modelOf>>) =>
  cells(model.table.rows, 'name', 'now', 'before', 'difference', 'rate')

it('compares class by class within one scheme; a class without a line spent nothing', async () => {
  const model = await modelOf('2021-01')
  expect(rowsOf(model)).toEqual([
    ['501 职工活动支出', 1_000_000, 1_000_000, 0, 0],
    ['502 维权支出', 2_000_000, 3_000_000, -1_000_000, -1 / 3],
    ['503 业务支出', 500_000, 0, 500_000, null],
  ])
  expect(model.title).toBe(
    '3 类科目中 1 类支出同比增加，业务支出增加最多（增 50 万元，上年无可比基数）；维权支出减少最多（减 100 万元，−33.3%）',
  )
  expect(model.note).toBeUndefined()
})

it('adds classes up to lines where the scheme changed, and says what is left out or uncertain', async () => {
  const model = await modelOf('2022-01')
  // 501 60 + 502 70 against 501 100; 503 120 + 504 90 against 502 200; 505 40 against 503 50 (万元)
  expect(rowsOf(model)).toEqual([
    ['职工活动（含活动组织）', 1_300_000, 1_000_000, 300_000, 0.3],
    ['维权与职工服务', 2_100_000, 2_000_000, 100_000, 0.05],
    ['业务', 400_000, 500_000, -100_000, -0.2],
  ])
  expect(model.title).toBe(
    '3 类科目中 2 类支出同比增加，职工活动（含活动组织）增加最多（增 30 万元，+30.0%）；业务减少最多（减 10 万元，−20.0%）',
  )
  expect(model.subtitle).toContain('（2022、2010）')
  expect(model.note).toMatch(/^科目 599 不在科目表中，未列入比较；维权与职工服务：.*\[U\]；业务：.*\[U\]$/)
  const english = await modelOf('2022-01', en, 'A')
  expect(english.title).toMatch(/^2 of 3 accounts spent more than last year, most of all Worker activities/)
  expect(english.note).toMatch(
    /account 599 stands in no chart.*whole district|account 599 stands in no chart/,
  )
})

it('takes an unstated line for what the others of its year state, and leaves spending without a line out', async () => {
  const model = await modelOf('2023-01')
  // 501 200 against 501 60 + 502 70; 502 150 against 503 120 + 504 90 (万元)
  expect(cells(model.table.rows, 'now', 'before').slice(0, 2)).toEqual([
    [2_000_000, 1_300_000],
    [1_500_000, 2_100_000],
  ])
  expect(model.note).toMatch(/^科目 599 不在科目表中，未列入比较；没有预算行的支出没有科目，未列入比较；/)
})

it('knows nothing after a missing month, nor without last year', async () => {
  for (const period of ['2021-03', '2022-03', '2020-01'] as const) {
    const model = await modelOf(period)
    expect(model.title).toBe('科目支出同比无法计算：今年或上年同期有月份没有执行数')
  }
})
