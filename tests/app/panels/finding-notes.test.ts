import { expect, it } from 'vitest'
import { findingItems } from '../../../src/app/panels/finding-groups'
import {
  exceptionNote,
  groupNote,
  sinceNote,
  versionHint,
  versionNote,
} from '../../../src/app/panels/finding-notes'
import { findingSentence } from '../../../src/app/panels/finding-words'
import type { Month } from '../../../src/domain/period'
import { ruleBook } from '../../../src/rules/book'
import { ruleOf } from '../../../src/rules/index'
import type { Finding } from '../../../src/rules/rule'
import { noSettings, withChange, withException } from '../../../src/rules/settings'
import { testUnit, testWords } from '../../support/words'

const at = '2021-11-22T03:00:00.000Z'
const base = testWords([testUnit('A', '甲街道'), testUnit('B', '乙街道')])
const decided = { who: '区总工会', reason: '停产整顿', until: '2021-10', at } as const
const settings = withException(noSettings, { rule: 'CV01', by: 'unit_code', key: 'B', ...decided })
const words = { ...base, book: ruleBook(settings) }
const finding = (key: string, since?: Month): Finding => ({
  ...{ rule: 'CV01', code: 'CV01', level: 'warn', indicator: 'firms_open', by: 'unit_code', key },
  ...{ period: '2021-10', value: 1, limit: 0, gap: 1, ...(since ? { since } : {}) },
})

it('says since when, that it is new, or that it has lasted longer than was looked at', () => {
  const note = (since?: Month) => sinceNote(finding('A', since), '2021-10', words)
  expect([note('2021-08'), note('2021-10'), note('2020-11'), note()]).toEqual([
    ...['自 2021-08 起', '本月新出现', '已持续 12 个月以上', undefined],
  ])
})

it('says from which version on it has been there and on demand when that came, and nothing while none before was looked at', () => {
  const note = (number: number, orEarlier: boolean, language = words) =>
    versionNote({ ...finding('A'), version: { number, at, orEarlier } }, language)
  expect(note(7, false)).toBe('自第 7 版')
  expect(note(7, true)).toBe(undefined)
  expect(note(7, false, testWords([], 'en'))).toBe('since version 7')
  expect(versionNote(finding('A'), words)).toBe(undefined)
  expect(versionNote({ ...finding('A'), version: { number: 7, at: null, orEarlier: false } }, words)).toBe(
    '自第 7 版',
  )
  expect(versionHint({ ...finding('A'), version: { number: 7, at, orEarlier: false } }, words)).toBe(
    '第 7 版于 2021/11/22 导入',
  )
  const dated = { ...finding('A', '2021-08'), version: { number: 7, at, orEarlier: false } }
  expect(groupNote([dated], '2021-10', words)).toBe('自 2021-08 起；自第 7 版')
})

it('says a fall between versions with both values', () => {
  const fell: Finding = {
    ...{ rule: 'CV04', code: 'CV04', level: 'warn', indicator: 'members', by: 'unit_code', key: 'A' },
    ...{ period: '2021-10', value: 700, limit: 800, gap: 100 },
  }
  expect(findingSentence(fell, words)).toBe('甲街道：会员数 700 人，低于此前版本 1,000 人的 80.0%（800 人）')
  expect(findingSentence(fell, testWords([testUnit('A', 'Street A')], 'en'))).toBe(
    'Members, Street A: 700 persons, below 80.0% (800 persons) of the 1,000 persons in an earlier version',
  )
})

it('shows an exception in its last month, and as expired in the next', () => {
  expect(exceptionNote(finding('B'), '2021-10', words)).toBe('例外：停产整顿（区总工会，至 2021-10）')
  expect(exceptionNote(finding('B'), '2021-11', words)).toBe('例外已过期：停产整顿（区总工会，2021-10 止）')
  expect(exceptionNote(finding('A'), '2021-10', words)).toBe(undefined)
})

it('stands beside the finding, which is shown as before, and names whose it is among several', () => {
  const both = [finding('A', '2021-08'), finding('B')]
  expect(groupNote(both, '2021-10', words)).toBe(
    '自 2021-08 起；乙街道——例外：停产整顿（区总工会，至 2021-10）',
  )
  const [item, ...more] = findingItems(
    [{ rule: 'CV01', level: 'warn', findings: [finding('B')] }],
    '2021-10',
    words,
  )
  expect(more).toEqual([])
  expect(item).toMatchObject({ status: 'amber', note: '例外：停产整顿（区总工会，至 2021-10）' })
})

it('says a benchmark as the share of last year that it is', () => {
  const cut = withChange(noSettings, ruleOf('TB03_CUT'), { on: true, limits: { change: -0.1 }, at })
  const found: Finding = {
    ...{
      rule: 'TB03_CUT',
      code: 'TB03',
      level: 'notice',
      indicator: 'general_spent_ytd',
      by: 'all',
      key: 'all',
    },
    ...{ period: '2021-10', value: 960_000, limit: 900_000, gap: 60_000 },
  }
  expect(findingSentence(found, { ...words, book: ruleBook(cut) })).toMatch(
    /高于上年同期的 90\.0%（90\.00? 万元）$/,
  )
})

it('names the true month of a silence of more than a year', () => {
  const silent = { ...finding('A', '2020-11'), rule: 'RP01', code: 'RP01', level: 'unknown' as const }
  expect(sinceNote(silent, '2021-10', words)).toBe('自 2020-11 起')
  expect(sinceNote({ ...silent, since: '2019-03' }, '2021-10', words)).toBe('自 2019-03 起')
})

it('tells the amount and the base of zero where a rate has no value', () => {
  const spent: Finding = {
    ...{ rule: 'TB15', code: 'TB15', level: 'fail', indicator: 'three_public_control', by: 'three_public' },
    ...{ key: 'reception', period: '2021-10', value: null, limit: 1, gap: null, amount: 1200 },
  }
  expect(findingSentence(spent, words)).toBe(
    '公务接待：三公控制率：调整后预算为 0，累计支出 1,200 元，应不高于 100.0%',
  )
  expect(findingSentence(spent, testWords([], 'en'))).toBe(
    'Three-public control rate, Official receptions: adjusted budget of 0, spending to date 1,200 CNY, at most 100.0%',
  )
  const risen = { ...spent, rule: 'TB01', code: 'TB01', indicator: 'three_public_change', limit: 0 }
  expect(findingSentence(risen, words)).toBe('公务接待：三公变动率：上年为零，今年 1,200 元，应只减不增')
})

it('tells a zero target by its own name and without a unit, for targets count different things', () => {
  const broken: Finding = {
    ...{ rule: 'PT02', code: 'PT02', level: 'fail', indicator: 'zero_target_count', by: 'target_id' },
    ...{ key: 'T11-1', period: '2021-10', value: 7, limit: 0, gap: 7 },
  }
  expect(findingSentence(broken, words)).toBe('目标 T11-1：实际 7，应为零')
  expect(findingSentence(broken, testWords([], 'en'))).toBe('Target T11-1: 7, should be zero')
  expect(findingSentence({ ...broken, value: 1, hidden: 'small' }, words)).toBe('目标 T11-1：实际 <3，应为零')
})
