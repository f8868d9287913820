import { describe, expect, it } from 'vitest'
import { type KpiFigures, kpiIds, kpiModel } from '../../../src/app/budget/kpis'
import { ruleBook } from '../../../src/rules/book'
import { ruleOf } from '../../../src/rules/index'
import type { Finding } from '../../../src/rules/rule'
import { noSettings, withChange } from '../../../src/rules/settings'
import { amount, rate, zh } from './given'

const beside = ['initial', 'added', 'without', 'over', 'time'] as const
const names = [...kpiIds, ...kpiIds.map((id) => `last_${id}` as const), ...beside]
const nothing = Object.fromEntries(names.map((name) => [name, null])) as unknown as KpiFigures
const finding = (rule: string, part: Partial<Finding> = {}): Finding => ({
  ...{ rule, code: rule, level: 'fail', indicator: 'three_public_change', by: 'all', key: 'all' },
  ...{ period: '2021-10', value: 0.1, limit: 0, gap: 0.1 },
  ...part,
})

describe('a key figure', () => {
  it('is kept when its rule finds nothing, and stands beside last year', () => {
    const figures = {
      ...nothing,
      adjusted_budget: amount('all', 18_152_750),
      last_adjusted_budget: amount('all', 17_183_500),
      initial: amount('all', 17_963_000),
      added: rate('all', 189_750, 17_963_000),
    }
    expect(kpiModel('adjusted_budget', figures, [], zh)).toEqual({
      ...{ value: '1,815', unit: '万元', status: 'green', statusText: '符合' },
      against: '年初 1,796 万元，追加 +1.1%',
      changes: ['上年同期 1,718 万元（+5.6%）'],
    })
  })

  it('is not judged by a rule that is switched off', () => {
    const figures = { ...nothing, adjusted_budget: amount('all', 18_152_750) }
    const off = withChange(noSettings, ruleOf('TB08'), { on: false, at: '2021-11-22T03:00:00.000Z' })
    const status = (words = zh) => kpiModel('adjusted_budget', figures, [], words).status
    expect([status(), status({ ...zh, book: ruleBook(off) })]).toEqual(['green', 'grey'])
  })

  it('takes the worst finding, and names the component it speaks of', () => {
    const figures = { ...nothing, three_public_change: rate('all', -5, 100) }
    const risen = finding('TB01', { by: 'three_public', key: 'reception', value: 0.308 })
    expect(kpiModel('three_public_change', figures, [risen], zh)).toEqual({
      ...{ value: '−5.0%', status: 'red', statusText: '不符合' },
      against: '公务接待 +30.8%',
      changes: ['上年同期无可比数'],
    })
    expect(kpiModel('three_public_change', figures, [], zh).against).toBe('95 元，上年同期 100 元')
  })

  it('changes in points when it is a rate', () => {
    const figures = {
      ...nothing,
      ...{ exec_rate: rate('all', 74, 100), last_exec_rate: rate('all', 66, 100), time: rate('all', 10, 12) },
    }
    const behind = finding('TB04', { level: 'warn' })
    expect(kpiModel('exec_rate', figures, [behind], zh)).toMatchObject({
      ...{ value: '74.0%', status: 'amber', against: '序时进度 83.3%' },
      changes: ['上年同期 66.0%（+8.0 个百分点）'],
    })
  })

  it('is unknown, never sound, without a value, or without the last year its rule needs', () => {
    expect(kpiModel('spent_ytd', nothing, [], zh)).toEqual({
      ...{ value: '—', status: 'grey', statusText: '无法判断', against: '', changes: ['上年同期无可比数'] },
    })
    const share = { ...nothing, grassroots_share: rate('all', 6, 10) }
    expect(kpiModel('grassroots_share', share, [], zh).status).toBe('grey')
  })

  it('keeps a spent zero', () => {
    expect(kpiModel('spent_ytd', { ...nothing, spent_ytd: amount('all', 0) }, [], zh)).toMatchObject({
      ...{ value: '0', unit: '元', status: 'green', against: '没有无预算、超预算支出' },
    })
  })
})
