import { expect, it } from 'vitest'
import type { Standpoint } from '../../../src/app/panels/asks'
import { entriesModel } from '../../../src/app/scoring/score-entries'
import { contestOf, en, entry, october, shown, typical, zh } from './given'

it('lists what each entry of the leader gives, so that the score can be added up', () => {
  const entries = [...typical, entry('A R1 2021-06 1'), entry('A R1 2021-07 1', 'no_evidence')]
  const { title, table } = entriesModel(shown(contestOf(entries)), october, zh)
  // min(25, 3 × 10) + 4 × 1.5
  expect(title).toBe('甲街道的 31 分来自 4 条申报，组建最多（25 分），1 项规则超过封顶，1 条不计分')
  expect(table.rows.map(({ rule, formula, points, evidence }) => [rule, formula, points, evidence])).toEqual([
    ['R1 建会', '2 × 10', 20, '件'],
    ['R2 调解', '4 × 1.5', 6, '件'],
    ['R1 建会', '1 × 10', 5, '封顶 25；件'],
    ['R1 建会', '1 × 10', null, '缺佐证'],
  ])
})

it('shows deductions with their sign', () => {
  const { title, table } = entriesModel(shown(contestOf(typical), 'B'), october, zh)
  expect(title).toBe('乙街道的 9 分来自 3 条申报，组建最多（10 分），扣 4 分')
  expect(table.rows.at(-1)).toMatchObject({ formula: '2 × −2', points: -4 })
})

it('a veto has no points, and is told', () => {
  const { title, table } = entriesModel(
    shown(contestOf([...typical, entry('C V1 2021-06 1')]), 'C'),
    october,
    en,
  )
  expect(title).toBe('丙街道: 6 points from 2 entries, most from 维权 (6 points), vetoed')
  expect(table.rows.at(-1)).toMatchObject({ formula: '1', points: null, evidence: 'vetoed; 件' })
})

it('does not read silence as zero', () => {
  const { title, nothing, table } = entriesModel(shown(contestOf(typical), 'D'), october, zh)
  expect([title, nothing, table.rows]).toEqual(['丁局没有申报，不等于零分', '未申报', []])
  expect(entriesModel(shown(contestOf([])), october, zh).title).toBe('没有申报可列')
})

it('lists what everyone has under the rules chosen, a cap used up in the order of all entries', () => {
  const entries = [...typical, entry('A R1 2021-06 1'), entry('B R1 2021-07 1', 'no_evidence')]
  const of = (where: Standpoint['where'], chosen?: string) =>
    entriesModel(shown(contestOf(entries), chosen), { ...october, ...(where ? { where } : {}) }, zh)
  const cap = of({ rule_id: ['R1'] })
  // A: 2 × 10, then 10 cut to 5 by the cap of 25; B: 1 × 10, and one without evidence.
  expect(cap.table.rows.map(({ mark, rule, points }) => [mark, rule, points])).toEqual([
    ['A', 'R1 建会', 20],
    ['A', 'R1 建会', 5],
    ['B', 'R1 建会', 10],
    ['B', 'R1 建会', null],
  ])
  expect(cap.title).toBe('4 条申报，3 条计分，共 35 分')
  expect(of({ rule_dimension: ['规范'] }).table.rows.map(({ mark, rule }) => [mark, rule])).toEqual([
    ['B', 'K1 迟报'],
  ])
  expect(of({ rule_id: ['R1'] }, 'B').title).toBe('乙街道：2 条申报，1 条计分，共 10 分')
  expect(of({ rule_id: ['V1'] }).title).toBe('没有这样的申报')
})
