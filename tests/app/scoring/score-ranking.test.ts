import { expect, it } from 'vitest'
import { rankingModel } from '../../../src/app/scoring/score-ranking'
import { contestOf, en, entry, october, shown, typical, zh } from './given'

const titleOf = (...given: Parameters<typeof shown>) => rankingModel(shown(...given), october, zh).title

it('names the leader, the lead, the line and the silent', () => {
  const { title, table } = rankingModel(shown(contestOf(typical, 2)), october, zh)
  // 26 − 9 = 17; the second and last place has 9
  expect(title).toBe('甲街道以 26 分领先，比第 2 名乙街道多 17 分；前 2 名的线在 9 分；1 家未申报')
  expect(table.rows.map(({ rank, unit, total, state }) => [rank, unit, total, state])).toEqual([
    [1, '甲街道', 26, '参加排名'],
    [2, '乙街道', 9, '参加排名'],
    [3, '丙街道', 6, '参加排名'],
    [null, '丁局', null, '未申报'],
  ])
  // Dimensions in the order of the sheet: 10 + 3 − 4
  expect(table.rows[1]).toMatchObject({ part_0: 10, part_1: 3, part_2: -4 })
})

it('tells that several share the line, and who is vetoed', () => {
  const entries = [...typical, entry('D R2 2021-05 4'), entry('B V1 2021-06 1')]
  // A 26, C and D 6 each with the same parts; B has 9 and is vetoed
  expect(titleOf(contestOf(entries, 2))).toBe(
    '甲街道以 26 分领先，比第 2 名丙街道多 20 分；第 2 名有 2 家并列，前 2 名只剩 1 个名额；1 家被一票否决',
  )
})

it('tells a shared lead from one the tie-break decides', () => {
  expect(titleOf(contestOf([entry('A R2 2021-01 2'), entry('B R2 2021-01 2')]))).toMatch(
    /^甲街道、乙街道以 3 分并列第 1；参加排名 2 家/,
  )
  // 10 each: 组建 decides
  const parted = [
    entry('A R2 2021-01 8'),
    entry('B R1 2021-01 1'),
    entry('B R2 2021-01 2'),
    entry('A K1 2021-01 -0.5'),
  ]
  expect(titleOf(contestOf(parted))).toMatch(/^乙街道与甲街道同为 13 分，经同分比较列第 1/)
})

it('says where the chosen entrant stands', () => {
  const contest = contestOf(typical, 2)
  expect(titleOf(contest, 'B')).toBe('乙街道得 9 分，列第 2（3 家参加排名），在前 2 名之内')
  expect(titleOf(contest, 'C')).toBe('丙街道得 6 分，列第 3（3 家参加排名），比前 2 名的线低 3 分')
  expect(titleOf(contest, 'D')).toBe('丁局没有申报，不等于零分')
})

it('ranks a size class among itself, without the line', () => {
  expect(titleOf(contestOf(typical, 2), null, '小')).toBe('小组：只有丙街道参加排名（6 分）')
  expect(rankingModel(shown(contestOf(typical, 2), null, '-'), october, en).title).toBe(
    'Size class not classed: no entries to rank in 2021 yet',
  )
})

it('without a sheet nothing is scored; an entry that does not count is unknown, a zero is zero', () => {
  const none = rankingModel(shown(contestOf([], 20, [])), october, zh)
  expect([none.title, none.option]).toEqual(['没有 2021 年的积分规则，无法计分', null])
  const contest = contestOf([entry('A R2 2021-01 ?', 'no_quantity'), entry('B R2 2021-01 0')])
  expect(titleOf(contest, 'A')).toBe('甲街道的申报均不计分，得分未知')
  expect(titleOf(contest, 'B')).toBe('乙街道得 0 分，列第 1（1 家参加排名），在前 20 名之内')
})
