import { expect, it } from 'vitest'
import { uncountedModel } from '../../../src/app/scoring/score-uncounted'
import { contestOf, en, entry, october, shown, typical, zh } from './given'

const some = [
  ...typical,
  entry('A R1 2021-07 2', 'no_evidence'),
  entry('B R2 2021-08 ?', 'no_quantity'),
  entry('B X9 2021-08 5', 'no_rule'),
]

it('tells how many entries do not count, why, and what evidence would bring', () => {
  const { title, table } = uncountedModel(shown(contestOf(some)), october, zh)
  // 2 × 10
  expect(title).toBe(
    '9 条申报中 3 条不计分（缺佐证 1 条、缺数量 1 条、规则表无此规则 1 条），补齐佐证最多再得 20 分（封顶前）',
  )
  expect(
    table.rows.map(({ unit, rule, quantity, reason, could }) => [unit, rule, quantity, reason, could]),
  ).toEqual([
    ['甲街道', 'R1 建会', 2, '缺佐证', 20],
    ['乙街道', 'R2 调解', null, '缺数量', null],
    ['乙街道', 'X9', 5, '规则表无此规则', null],
  ])
})

it('speaks of the chosen entrant only', () => {
  expect(uncountedModel(shown(contestOf(some), 'B'), october, en).title).toBe(
    '乙街道: 2 of 5 entries not counted (quantity missing: 1, rule not in the sheet: 1)',
  )
})

it('says that all count, or that there is nothing', () => {
  const all = uncountedModel(shown(contestOf(typical)), october, zh)
  expect([all.title, all.nothing]).toEqual(['6 条申报全部计分', '没有不计分的申报'])
  expect(uncountedModel(shown(contestOf(typical), 'D'), october, zh).title).toBe('丁局：没有申报，不等于零分')
})
