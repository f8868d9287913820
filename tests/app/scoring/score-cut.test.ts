import { expect, it } from 'vitest'
import { cutModel } from '../../../src/app/scoring/score-cut'
import { contestOf, en, entry, rules, shown, typical, zh } from './given'

const tied = [...typical, entry('D R2 2021-05 4')]

it('tells who shares the line when the tie-break does not help', () => {
  const { title, table } = cutModel(shown(contestOf(tied, 3)), zh)
  // A 26, B 9, then C and D with 6 each, alike in every dimension
  expect(title).toBe('丙街道、丁局同为 6 分，同分比较也分不出，2 家争 1 个名额，须另行议定')
  expect(table.rows.map(({ unit, place }) => [unit, place])).toEqual([
    ['甲街道', '✓ 名额内'],
    ['乙街道', '✓ 名额内'],
    ['丙街道', '● 并列待定'],
    ['丁局', '● 并列待定'],
  ])
})

it('says so when the sheet has no tie-break', () => {
  const sheet = rules.map((rule) => ({ ...rule, tie_order: null }))
  expect(cutModel(shown(contestOf(tied, 3, sheet)), en).title).toBe(
    '丙街道, 丁局 all have 6 points and the sheet has no tie-break: 1 left for 2, to be decided',
  )
})

it('tells how clear the line is', () => {
  expect(cutModel(shown(contestOf(typical, 1)), zh).title).toBe(
    '名额线分明：第 1 名甲街道 26 分，比线外的乙街道多 17 分',
  )
  // 13 each; 10 against 0 in 组建
  const parted = [
    entry('A R2 2021-01 8'),
    entry('A K1 2021-01 -0.5'),
    entry('B R1 2021-01 1'),
    entry('B R2 2021-01 2'),
  ]
  expect(cutModel(shown(contestOf(parted, 1)), zh).title).toBe(
    '名额线靠同分比较划定：乙街道与甲街道同为 13 分',
  )
})

it('draws no line where all have a place or nobody is ranked', () => {
  const all = cutModel(shown(contestOf(typical, 20)), zh)
  expect([all.title, all.nothing]).toEqual([
    '20 个名额，参加排名 3 家，都在名额之内',
    '参加排名的都在名额之内',
  ])
  expect(cutModel(shown(contestOf([], 20)), zh).title).toBe('还没有单位参加排名，20 个名额未定')
})

it('says that a class has no line of its own', () => {
  expect(cutModel(shown(contestOf(tied, 3), null, '大'), zh).note).toBe('名额按全部单位计，不分规模组')
})
