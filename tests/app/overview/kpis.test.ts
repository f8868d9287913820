import { expect, it } from 'vitest'
import {
  type KpiFigures,
  kpiAgainst,
  kpiChanges,
  kpiFinding,
  kpiVerdict,
} from '../../../src/app/overview/kpis'
import type { Figure } from '../../../src/domain/query'
import { indicatorOf } from '../../../src/metrics/index'
import type { Finding } from '../../../src/rules/rule'
import { testWords } from '../../support/words'

const words = testWords()
const figure = (value: number | null): Figure => ({
  ...{ key: 'all', period: '2021-10', value, left_out: 0 },
  ...{ numerator: null, denominator: null },
})
const figures = (
  now: number | null,
  lastYear: number | null,
  previous: number | null = null,
): KpiFigures => ({
  ...{ now: figure(now), lastYear: figure(lastYear), previous: figure(previous), timeProgress: null },
})
const rise: Finding = {
  ...{ rule: 'TB01', code: 'TB01', level: 'fail', indicator: 'three_public_change' },
  ...{ by: 'three_public', key: 'reception', period: '2021-10', value: 0.308, limit: 0, gap: 0.308 },
}

it('is not in order while a part of it breaks the rule, and names the part', () => {
  const id = 'three_public_change'
  const found = kpiFinding(id, [rise])
  const verdict = (each: Finding | undefined) =>
    kpiVerdict(id, indicatorOf(id), figures(-0.057, null), each, new Set([id]), words)
  expect(verdict(found)).toEqual({ status: 'red', text: '不符合' })
  expect(verdict(undefined)).toEqual({ status: 'green', text: '符合' })
  expect(kpiAgainst(id, figures(-0.057, null), found, words)).toBe('公务接待 +30.8%')
  expect(kpiFinding('exec_rate', [rise])).toBe(undefined)
})

const late: Finding = {
  ...{ rule: 'CV01_AGE', code: 'CV01', level: 'fail', indicator: 'firms_open_over_90_days' },
  ...{ by: 'all', key: 'all', period: '2021-10', value: 3, limit: 0, gap: 3 },
}

it('is as bad as its oldest firms, and says how many they are', () => {
  const open: Finding = { ...late, rule: 'CV01', level: 'warn', indicator: 'firms_open', value: 7, gap: 7 }
  const told = (...findings: Finding[]) =>
    kpiAgainst('firms_open', figures(7, null), kpiFinding('firms_open', findings), words)
  expect(told(late, open)).toBe('目标 0；3 家超 90 天')
  expect(told(open)).toBe('目标 0')
  expect(kpiFinding('firms_open', [late, open])?.level).toBe('fail')
})

it('says that a figure counts since January, and why a small one is not told', () => {
  const petitions = indicatorOf('collective_petitions')
  const hidden: KpiFigures = {
    ...figures(null, null),
    now: { ...figure(Number.NaN), hidden: { value: 'small' } },
  }
  expect(kpiChanges(petitions, hidden, words)).toEqual(['累计', '少于 3 件不列数'])
  // 3.87 / 3.81 = 1.0157
  expect(kpiChanges(indicatorOf('disputes_per_1000'), figures(3.87, 3.81), words)).toEqual([
    '累计',
    '比上年同期 +1.6%',
  ])
})

it('tells few by their number and many by their share', () => {
  const changes = (id: string, now: number, lastYear: number | null, previous: number | null) =>
    kpiChanges(indicatorOf(id), figures(now, lastYear, previous), words)
  // 7 − 24 = −17, 7 − 8 = −1; (230 − 200) / 200 = 15 %
  expect(changes('firms_open', 7, 24, 8)).toEqual(['比上年同期 −17 家', '比上月 −1 家'])
  expect(changes('firms_open', 9, 8, null)).toEqual(['比上年同期 +1 家'])
  expect(changes('firms_open', 230, 200, null)).toEqual(['比上年同期 +15.0%'])
  expect(changes('unit_union_rate_due', 0.885, 0.842, null)).toEqual(['比上年同期 +4.3 个百分点'])
})
