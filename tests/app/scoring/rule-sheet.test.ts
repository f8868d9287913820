import { expect, it } from 'vitest'
import { sheetModel } from '../../../src/app/scoring/rule-sheet'
import { contestOf, en, october, rules, shown, typical, zh } from './given'

it('sums the sheet up and shows every rule as written', () => {
  const { title, table } = sheetModel(shown(contestOf(typical)), october, zh)
  // 25 + 12
  expect(title).toBe('2021 年规则表：3 个方面 4 条规则，加分项封顶合计 37 分，1 条扣分，1 条一票否决')
  expect(table.rows[0]).toEqual({
    ...{ mark: 'R1', name: 'R1 建会', dimension: '组建', kind: '加分', points: 10, cap: 25 },
    ...{ evidence: '是', order: 1, entries: 2 },
  })
  expect(table.rows[3]).toMatchObject({ kind: '一票否决', points: null, entries: 0 })
})

it('has no greatest score where a rule has no cap', () => {
  const sheet = rules.slice(0, 2).map((rule) => ({ ...rule, cap: null }))
  expect(sheetModel(shown(contestOf(typical, 20, sheet)), october, en).title).toBe(
    'Rules of 2021: 2 in 2 dimensions, 2 without a cap',
  )
})

it('says that the year has no rules', () => {
  const { title, table } = sheetModel(shown(contestOf([], 20, [])), october, zh)
  expect([title, table.rows]).toEqual(['没有 2021 年的积分规则，无法计分', []])
})
