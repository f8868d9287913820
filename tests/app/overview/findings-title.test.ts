import { expect, it } from 'vitest'
import { comparedNote, findingsTitle } from '../../../src/app/overview/findings-title'
import { datasets } from '../../../src/domain/datasets'
import { ruleOf } from '../../../src/rules/index'
import type { Finding, Level } from '../../../src/rules/rule'
import { testUnit, testWords } from '../../support/words'

const units = [testUnit('A', '甲街道'), testUnit('B', '乙街道'), testUnit('C', '丙街道')]
const words = testWords(units)
const found = (rule: string, level: Level, key = 'all'): Finding => ({
  ...{ rule, code: ruleOf(rule).code, level, indicator: ruleOf(rule).indicator, period: '2021-10' },
  ...(key === 'all' ? { by: 'all', key } : { by: 'unit_code', key }),
  ...{ value: 1, limit: 0, gap: 1 },
})
const extent = (dataset: string) => ({ dataset, rows: 1, from: null, to: null })
const everything = { extents: datasets.map(({ id }) => extent(id)) }
const failing = [found('CV01', 'fail'), found('TB01', 'fail'), found('TB05', 'fail'), found('LR01', 'warn')]

it('counts rules, not findings, and says where most of them fail', () => {
  // CV01 fails twice, which is one rule: 1 of union, 2 of budget
  expect(findingsTitle([...failing, found('CV01', 'fail', 'A')], everything, words)).toBe(
    '3 项不符合、1 项预警，经费预算不符合最多（2 项）',
  )
  expect(findingsTitle(failing.slice(1), everything, words)).toBe(
    '2 项不符合、1 项预警，不符合的都在经费预算',
  )
  expect(findingsTitle([found('LR01', 'warn')], everything, words)).toBe('没有不符合项，1 项预警')
  expect(findingsTitle([], everything, words)).toMatch(/^已判断 \d+ 条规则，没有发现异常$/)
  expect(findingsTitle(failing, everything, testWords(units, 'en'))).toBe(
    '3 rules fail, 1 warn; most failures: Budget (2)',
  )
})

it('names who did not report, the one that owes most first, and counts no rule as broken for it', () => {
  const silent = (key: string) => [found('RP01', 'unknown', key), found('RP02', 'unknown', key)]
  expect(findingsTitle([found('RP01', 'unknown', 'B'), ...silent('A')], everything, words)).toMatch(
    /没有发现异常；未报：甲街道、乙街道$/,
  )
  const three = [...silent('A'), found('RP01', 'unknown', 'B'), found('RP01', 'unknown', 'C')]
  expect(findingsTitle([found('LR01', 'warn'), ...three], everything, words)).toBe(
    '没有不符合项，1 项预警；未报：甲街道、乙街道等 3 处',
  )
})

it('says what changes compare where a unit is silent, and nothing where only a point is', () => {
  const point: Finding = { ...found('LR02', 'unknown', 'P'), rule: 'LR05', by: 'point_code' }
  expect(comparedNote([found('RP01', 'unknown', 'A'), found('RP02', 'unknown', 'A')], '2021-10', words)).toBe(
    '甲街道 2021-10 未报；与上年、上月比较时各期按已报单位计',
  )
  expect(comparedNote([point, found('LR01', 'warn')], '2021-10', words)).toBe('')
})

it('takes no rule for kept that could not be judged', () => {
  expect(findingsTitle([], { extents: [] }, words)).toMatch(/^缺数据，\d+ 条规则都未能判断$/)
  const judgedOf = (title: string) => Number(/判断 (\d+) 条/.exec(title)?.[1])
  const all = judgedOf(findingsTitle([], everything, words))
  const some = findingsTitle([], { extents: [extent('disputes')] }, words)
  expect(judgedOf(some)).toBeGreaterThan(0)
  expect(Number(/另有 (\d+) 条/.exec(some)?.[1]) + judgedOf(some)).toBe(all)
  // LR01 has its data, but of the whole district nothing is known
  expect(judgedOf(findingsTitle([found('LR01', 'unknown')], everything, words))).toBe(all - 1)
})
