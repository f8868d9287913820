import { expect, it } from 'vitest'
import { type BargainingRows, bargainingModel } from '../../../src/app/union/bargaining-rates'
import { inA, october, rate, zh } from './given'

const rows: BargainingRows = {
  wc_rate: [rate('all', 86, 100)],
  cba_rate: [rate('all', 87, 100)],
  wage_cba_rate: [rate('all', 71, 100)],
  cba_rate_100plus: [rate('all', 97, 100)],
  cba_worker_coverage: [rate('all', 47, 100)],
}
const titleOf = (part: Partial<BargainingRows>) => bargainingModel({ ...rows, ...part }, october, zh).title

it('says that both reference lines are met, and which rate of its kind is the lowest', () => {
  const { title, subtitle, table } = bargainingModel(rows, october, zh)
  expect(title).toBe(
    '集体合同建制率 87.0%、百人以上企业集体合同建制率 97.0% 达到参考线；建制率中工资集体协商建制率最低（71.0%）',
  )
  expect(subtitle).toContain('全总 2014–2018 规划口径（集体合同 80.0%，百人以上企业 90.0%）')
  expect(table.rows.map(({ value, line }) => [value, line])).toEqual([
    ...[
      [0.86, null],
      [0.87, 0.8],
      [0.71, null],
      [0.97, 0.9],
    ],
    [0.47, null],
  ])
})

it('speaks of those below their own line only', () => {
  expect(titleOf({ cba_rate_100plus: [rate('all', 85, 100)] })).toBe(
    '百人以上企业集体合同建制率 85.0% 低于参考线；建制率中工资集体协商建制率最低（71.0%）',
  )
  expect(titleOf({ cba_rate: [rate('all', 60, 100)] })).toBe('集体合同建制率 60.0% 低于参考线')
})

it('notes the rows that a rate leaves out', () => {
  const partial = [{ ...rate('all', 47, 100), left_out: 1 }]
  const { note } = bargainingModel({ ...rows, cba_worker_coverage: partial }, october, zh)
  expect(note).toBe('集体合同覆盖职工率有 1 行因数据未知未计入')
})

it('judges nothing that is not reported', () => {
  expect(titleOf({ cba_rate: [], cba_rate_100plus: [] })).toBe(
    '工资集体协商建制率 71.0%，有参考线的两项没有可比的数',
  )
})

it('says that nothing is known', () => {
  const nothing = Object.fromEntries(Object.keys(rows).map((id) => [id, []])) as unknown as BargainingRows
  const { title, option } = bargainingModel(nothing, inA, zh)
  expect([title, option]).toEqual(['甲街道未报 2021-10 的职代会与集体协商，不等于零', null])
})
