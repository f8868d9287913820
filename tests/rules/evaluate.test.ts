import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/domain/query'
import { evaluate, noBaseline, upperControlLimit } from '../../src/rules/evaluate'
import type { Condition, Rule } from '../../src/rules/rule'

const figure = (key: string | null, value: number | null, more: Partial<Figure> = {}): Figure => ({
  key,
  period: '2021-10',
  value,
  numerator: null,
  denominator: null,
  left_out: 0,
  ...more,
})

const rule = (when: Condition): Rule => ({
  id: 'X',
  code: 'X',
  name: { zh: '试', en: 'test' },
  indicator: 'members',
  by: ['all'],
  when,
  source: { grade: 'D', clause: { zh: '试', en: 'test' } },
})

const judged = (when: Condition, now: Figure[], before: Figure[] = []) =>
  evaluate(rule(when), 'all', { now, before }, '2021-10').map(({ key, level, value, limit, gap }) => [
    key,
    level,
    value,
    limit,
    gap,
  ])

describe('evaluate', () => {
  it('takes the worst limit that a value passes; equal to a limit is not above it', () => {
    const when: Condition = { op: 'above', limits: { notice: 0, warn: 1, fail: 2 } }
    const now = [figure('a', 3), figure('b', 2), figure('c', 0.5), figure('d', 0)]
    // 3 > 2 fails by 1; 2 is not above 2 but above 1; 0.5 is above 0; 0 is sound.
    expect(judged(when, now)).toEqual([
      ['a', 'fail', 3, 2, 1],
      ['b', 'warn', 2, 1, 1],
      ['c', 'notice', 0.5, 0, 0.5],
    ])
  })

  it('counts a value on the line for at_least', () => {
    expect(judged({ op: 'at_least', limits: { warn: 20 } }, [figure('p', 20), figure('q', 19)])).toEqual([
      ['p', 'warn', 20, 20, 0],
    ])
  })

  it('judges both sides of a band', () => {
    const when: Condition = { op: 'outside', below: { fail: -0.15, warn: -0.05 }, above: { warn: 0.15 } }
    const now = [figure('slow', -0.2), figure('late', -0.06), figure('fine', 0), figure('fast', 0.2)]
    expect(judged(when, now).map(([key, level]) => [key, level])).toEqual([
      ['slow', 'fail'],
      ['late', 'warn'],
      ['fast', 'warn'],
    ])
  })

  it('finds nothing where the value is unknown: neither good nor bad', () => {
    expect(judged({ op: 'below', limits: { warn: 0.8 } }, [figure('a', null)])).toEqual([])
    expect(judged({ op: 'above', limits: { fail: 0 } }, [figure('a', null)])).toEqual([])
  })

  it('compares with the same key of last year, and with nothing when last year is missing', () => {
    const when: Condition = { op: 'above_last_year', level: 'fail' }
    const before = [figure('a', 10, { period: '2020-10' }), figure('b', null, { period: '2020-10' })]
    expect(judged(when, [figure('a', 12), figure('b', 12), figure('c', 12)], before)).toEqual([
      ['a', 'fail', 12, 10, 2],
    ])
  })

  it('sees a rise from a base of zero, which has no rate', () => {
    // Last year 0, this year 500: no change in percent, yet 500 more; 200 less from 800 is −25 %.
    const now = [
      figure('new', null, { numerator: 500, denominator: 0 }),
      figure('less', -0.25, { numerator: -200, denominator: 800 }),
      figure('unknown', null),
    ]
    expect(judged({ op: 'rises', level: 'fail' }, now)).toEqual([['new', 'fail', null, 0, null]])
  })

  it('takes a rate that is exactly its limit for on it, whatever the last binary digit says', () => {
    // 112.00 cut by 5 % is 106.40 exactly; in binary 112 × 0.95 falls short of it. 0.1 + 0.2 is 0.3.
    const before = [figure('a', 112, { period: '2020-10' })]
    const when: Condition = { op: 'above_last_year', level: 'notice', change: -0.05 }
    expect(judged(when, [figure('a', 106.4)], before)).toEqual([])
    expect(judged({ op: 'above', limits: { fail: 0.3 } }, [figure('a', 0.1 + 0.2)])).toEqual([])
    expect(judged({ op: 'below', limits: { warn: 0.3 } }, [figure('a', 0.9 - 0.6)])).toEqual([])
    expect(judged({ op: 'at_least', limits: { warn: 0.3 } }, [figure('a', 0.9 - 0.6)])).toHaveLength(1)
  })

  it('names from whom a report was due and who is silent, and does not take silence for zero', () => {
    // Due: all five. b sent a row without the figure, c nothing; d told of the whole quarter, whose figures stand in its last month.
    const due = [figure('a', 1), figure('b', 1), figure('c', 0), figure('d', 1), figure(null, 0)]
    const now = [figure('a', 0), figure('b', null, { left_out: 1 })]
    expect(judged({ op: 'silent', reports: 'disputes' }, now, due)).toEqual([
      ['b', 'unknown', null, null, null],
      ['c', 'unknown', null, null, null],
    ])
    // Where the rows themselves list who is expected, nothing else is asked.
    expect(judged({ op: 'silent' }, now)).toEqual([['b', 'unknown', null, null, null]])
  })

  it('takes an amount over a base of zero for beyond any limit, and tells the amount', () => {
    const when: Condition = { op: 'above', limits: { fail: 1, warn: 0.9 } }
    const now = [
      figure('spent', null, { numerator: 500, denominator: 0 }),
      figure('nothing', null, { numerator: 0, denominator: 0 }),
      figure('refunded', null, { numerator: -5, denominator: 0 }),
      figure('unknown', null),
    ]
    expect(judged(when, now)).toEqual([['spent', 'fail', null, 1, null]])
    const [found] = evaluate(rule(when), 'three_public', { now, before: [] }, '2021-10')
    expect(found).toMatchObject({ key: 'spent', amount: 500, period: '2021-10' })
  })

  it('draws the control limit from the months before', () => {
    // Six months: 3 × (40 + 60) cases over 6 × 50,000 employees: mean 0.001 = 1.0 per 1,000.
    const months = (...cases: readonly (number | null)[]) =>
      cases.map((numerator) =>
        figure('a', numerator === null ? null : numerator / 50, {
          numerator,
          denominator: numerator === null ? null : 50_000,
        }),
      )
    const before = months(40, 60, 40, 60, 40, 60)
    // Now 90 cases of 40,000: 2.25. Limit: (0.001 + 3 √(0.001 / 40,000)) × 1000 = 1 + 3 × 0.1581139 = 1.4743416.
    const now = figure('a', 2.25, { numerator: 90, denominator: 40_000 })
    expect(upperControlLimit(before, now, 3, 1000)).toBeCloseTo(1.4743416, 6)
    const [found] = judged({ op: 'above_control_limit', sigmas: 3, level: 'warn' }, [now], before)
    expect(found?.[1]).toBe('warn')
    // Five known months, or six without a case, are no baseline: no limit and no verdict.
    for (const none of [[], months(40, 60, 40, 60, 40, null), months(0, 0, 0, 0, 0, 0)]) {
      expect(upperControlLimit(none, now, 3, 1000)).toBeNull()
      expect(judged({ op: 'above_control_limit', sigmas: 3, level: 'warn' }, [now], none)).toEqual([])
    }
    expect([
      noBaseline(months(40, null, 60)),
      noBaseline(months(0, 0, 0, 0, 0, 0)),
      noBaseline(before),
    ]).toEqual(['short', 'zero', null])
  })
})
