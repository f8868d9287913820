import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sheetBytes } from '../../scripts/sample/sheet'
import { sampleSheets } from '../../scripts/sample/sheets'
import { recompute } from './recompute.mjs'

const folder = 'data/sample'
const figures = recompute(folder)

function value(indicator: string, period: string, by = 'all', key = 'all'): number | null | undefined {
  return figures.find(
    (each) => each.indicator === indicator && each.period === period && each.by === by && each.key === key,
  )?.value
}

it('data/sample is what the script writes, byte for byte', () => {
  const sheets = sampleSheets()
  expect(readdirSync(folder).sort()).toEqual(sheets.map((sheet) => sheet.file).sort())
  for (const sheet of sheets)
    expect(readFileSync(join(folder, sheet.file)).equals(sheetBytes(sheet)), sheet.file).toBe(true)
})

it('every file says that it is demonstration data', () => {
  for (const sheet of sampleSheets())
    expect(sheet.file + JSON.stringify(sheet.titles ?? []), sheet.file).toContain('演示数据')
})

it('each figure stands once', () => {
  const names = figures.map((each) => [each.indicator, each.by, each.key, each.period].join('|'))
  expect(new Set(names).size).toBe(names.length)
})

it('the backlog of 100+ firms is cleared from 25 to 7', () => {
  expect(value('firms_open', '2020-12')).toBe(25)
  expect(value('firms_open', '2021-10')).toBe(7)
  // 25 on the list + 11 new − 27 with a union − 2 gone = 7
  expect(value('firms_newly_qualified', '2021')).toBe(11)
  expect(value('firms_unionised', '2021')).toBe(27)
  expect(value('firms_exited', '2021')).toBe(2)
})

it('a unit that sends nothing is missing, not zero', () => {
  expect(value('member_rate_all', '2021-08', 'unit_code', '430102017')).toBeGreaterThan(0)
  expect(value('member_rate_all', '2021-09', 'unit_code', '430102017')).toBeUndefined()
  expect(value('disputes_per_1000', '2021', 'unit_code', '430102017')).toBeNull()
})

it('2020 ends in a rush, 2021 lags behind the calendar', () => {
  // 3,504,981.75 of 16,785,277.68 元
  expect(value('dec_share', '2020')).toBeCloseTo(0.2088, 4)
  expect(value('deviation_pp', '2021-10')).toBeLessThan(-0.05)
  // 30 万元 of budget, 106.4 % spent; 24,000.00 and 8,650.50 without a line
  expect(value('over_budget', '2021')).toBe(19_200)
  expect(value('no_budget_spend', '2021')).toBe(32_650.5)
})

it('reception rises while 三公 falls, travel abroad has no base', () => {
  expect(value('three_public_change', '2021', 'three_public', 'reception')).toBeGreaterThan(0.3)
  expect(value('three_public_change', '2021')).toBeLessThan(0)
  expect(value('three_public_change', '2021', 'three_public', 'abroad')).toBeNull()
})

it('one street bargains below 80 %, one has far more disputes', () => {
  const low = figures.filter(
    (each) =>
      each.indicator === 'cba_rate' &&
      each.by === 'unit_code' &&
      each.period === '2021-10' &&
      each.value !== null,
  )
  expect(low.filter((each) => Number(each.value) < 0.8).map((each) => each.key)).toEqual(['430102015'])
  expect(value('cba_rate', '2021-10', 'unit_code', 'FRZ03')).toBeNull()
  expect(value('disputes_per_1000', '2021-10', 'unit_code', '430102008')).toBeGreaterThan(1.3)
})

it('what is refunded, evaluated and audited late is where it was planted', () => {
  // 363,810.64 due and 301,962.83 paid of the second half of 2020, due on 30 June 2021
  expect(value('refund_overdue', '2021-06')).toBe(0)
  expect(value('refund_overdue', '2021-10', 'half_year', '2020-H2')).toBe(61_847.81)
  expect(value('refund_overdue', '2021-10')).toBe(61_847.81)
  expect(value('projects_unevaluated', '2021-10', 'project', '2020 职工书屋建设')).toBe(1)
  expect(value('grade_mismatches', '2021-10', 'project', '2020 工人文化宫运行')).toBe(1)
  expect(value('funds_unaudited', '2021-10', 'fund_name', '2020 职工法律援助资金')).toBe(1)
  expect(value('rectify_overdue', '2021-10', 'fund_name', '2020 送温暖资金')).toBe(1)
  for (const id of ['projects_unevaluated', 'grade_mismatches', 'funds_unaudited', 'rectify_overdue'])
    expect(value(id, '2021-10'), id).toBe(1)
  // 12.4 + 3.1 + 5.086125 万元 of 16,785,277.68 元 spent: far below 9 %
  expect(value('carryover_rate', '2020')).toBeCloseTo(0.0123, 4)
})
