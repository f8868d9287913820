import { expect, it } from 'vitest'
import { findingItems } from '../../../src/app/panels/finding-groups'
import { exceptionNote, groupNote, sinceNote } from '../../../src/app/panels/finding-notes'
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
