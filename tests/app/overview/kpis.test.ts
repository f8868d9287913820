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

it('tells few by their number and many by their share', () => {
  const changes = (id: string, now: number, lastYear: number | null, previous: number | null) =>
    kpiChanges(indicatorOf(id), figures(now, lastYear, previous), words)
  // 7 − 24 = −17, 7 − 8 = −1; (230 − 200) / 200 = 15 %
  expect(changes('firms_open', 7, 24, 8)).toEqual(['比上年同期 −17 家', '比上月 −1 家'])
  expect(changes('firms_open', 9, 8, null)).toEqual(['比上年同期 +1 家'])
  expect(changes('firms_open', 230, 200, null)).toEqual(['比上年同期 +15.0%'])
  expect(changes('unit_union_rate_due', 0.885, 0.842, null)).toEqual(['比上年同期 +4.3 个百分点'])
})
