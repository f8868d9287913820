import { describe, expect, it } from 'vitest'
import { ruleBook } from '../../src/rules/book'
import { effectiveRules, revisionOf } from '../../src/rules/effective'
import { evaluate } from '../../src/rules/evaluate'
import { ruleOf, rules } from '../../src/rules/index'
import { limitFault, limitsOf, withLimits } from '../../src/rules/limits'
import {
  exceptionOf,
  isExpired,
  noSettings,
  type RuleException,
  withChange,
  withException,
  withoutChange,
  withoutException,
} from '../../src/rules/settings'
import { readSettings, settingsFile } from '../../src/rules/settings-file'

const at = '2021-11-22T03:00:00.000Z'
const december = (value: number) => ({
  ...{ key: 'all', period: '2020', value, numerator: null, denominator: null, left_out: 0 },
})
const numbersIn = (value: unknown): number =>
  typeof value === 'number'
    ? 1
    : typeof value === 'object' && value
      ? Object.values(value)
          .map(numbersIn)
          .reduce((a, b) => a + b, 0)
      : 0

describe('limits', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s: every number of its record is one',
    (_, rule) => {
      expect(Object.keys(limitsOf(rule))).toHaveLength(numbersIn(rule.when))
      expect(limitFault(rule)).toBe(null)
      const doubled = Object.fromEntries(
        Object.entries(limitsOf(rule)).map(([place, value]) => [place, value * 2]),
      )
      expect(limitsOf(withLimits(rule, doubled))).toEqual(doubled)
    },
  )

  it('must grow worse in order, away from what is sound', () => {
    // TB07 warns above 20 % and notices above 15 %: a notice at 25 % would lie beyond the warning.
    expect(limitFault(withLimits(ruleOf('TB07'), { notice: 0.25 }))).toBe('order')
    expect(limitFault(withLimits(ruleOf('TB07'), { notice: 0.2 }))).toBe('order')
    expect(limitFault(withLimits(ruleOf('TB07'), { notice: 0.19 }))).toBe(null)
    // TB04: below −15 points fails, below −5 warns, above +15 warns.
    expect(limitFault(withLimits(ruleOf('TB04'), { 'below.warn': -0.2 }))).toBe('order')
    expect(limitFault(withLimits(ruleOf('TB04'), { 'below.warn': 0.3 }))).toBe('overlap')
    expect(limitFault(withLimits(ruleOf('TB04'), { 'above.warn': Number.NaN }))).toBe('not_a_number')
    expect(limitFault(withLimits(ruleOf('LR06'), { sigmas: 0 }))).toBe('order')
  })
})

describe('the rules as set', () => {
  it('judge by the changed limit, and by the record where nothing was changed', () => {
    const settings = withChange(noSettings, ruleOf('TB07'), { limits: { warn: 0.25, notice: 0.15 }, at })
    // Kept is only what differs: the notice at 15 % follows the record.
    expect(settings.changes).toEqual({ TB07: { limits: { warn: 0.25 }, at } })
    const book = ruleBook(settings)
    const level = (rule: (typeof book.rules)[number]) =>
      evaluate(rule, 'all', { now: [december(0.22)], before: [] }, '2021-10').map((each) => [
        each.level,
        each.limit,
      ])
    // 22 % is above 20 % but not above 25 %; it stays above 15 %.
    expect(level(ruleOf('TB07'))).toEqual([['warn', 0.2]])
    expect(level(book.ruleOf('TB07'))).toEqual([['notice', 0.15]])
    expect(book.ruleOf('TB08')).toBe(ruleOf('TB08'))
  })

  it('find nothing by a rule that is off, and judge by a benchmark only when it is on', () => {
    const off = ruleBook(withChange(noSettings, ruleOf('TB07'), { on: false, at })).ruleOf('TB07')
    expect(evaluate(off, 'all', { now: [december(0.5)], before: [] }, '2021-10')).toEqual([])
    const [now, before] = [[december(96)], [december(100)]]
    const cut = ruleOf('TB03_CUT')
    expect(evaluate(cut, 'all', { now, before }, '2021-10')).toEqual([])
    const on = ruleBook(withChange(noSettings, cut, { on: true, at })).ruleOf('TB03_CUT')
    // 96 against 100 × (1 − 5 %) = 95: one too many.
    expect(evaluate(on, 'all', { now, before }, '2021-10')).toMatchObject([
      { level: 'notice', limit: 95, gap: 1 },
    ])
    expect(evaluate(on, 'all', { now: [december(95)], before }, '2021-10')).toEqual([])
    expect(evaluate(on, 'all', { now, before: [] }, '2021-10')).toEqual([])
  })

  it('are the records again after a reset, or after a change back', () => {
    const rule = ruleOf('TB07')
    const changed = withChange(noSettings, rule, { limits: { warn: 0.25 }, on: false, at })
    expect(withoutChange(changed, 'TB07')).toEqual(noSettings)
    expect(withChange(changed, rule, { limits: { warn: 0.2, notice: 0.15 }, on: true, at })).toEqual(
      noSettings,
    )
    expect(effectiveRules(rules, noSettings)).toEqual(rules)
  })

  it('have a revision for all that changes findings, whatever the order, and for nothing else', () => {
    const [one, two] = [ruleOf('TB07'), ruleOf('TB08')]
    const first = withChange(withChange(noSettings, one, { limits: { warn: 0.25 }, at }), two, {
      on: false,
      at,
    })
    const second = withChange(withChange(noSettings, two, { on: false, at }), one, {
      ...{ limits: { warn: 0.25 }, who: '财务部', note: '试行', at: '2021-12-01T00:00:00.000Z' },
    })
    expect(revisionOf(noSettings)).toBe('')
    expect(revisionOf(first)).toBe(revisionOf(second))
    expect(revisionOf(withoutChange(first, 'TB08'))).not.toBe(revisionOf(first))
    expect(revisionOf(withChange(first, one, { limits: { warn: 0.26 }, at }))).not.toBe(revisionOf(first))
  })
})

const exception: RuleException = {
  ...{ rule: 'CV01', by: 'unit_code', key: 'A', who: '区总工会', reason: '停产整顿', until: '2021-12', at },
}

describe('exceptions', () => {
  it('belong to one rule and one key, the later in place of the earlier', () => {
    const settings = withException(withException(noSettings, exception), { ...exception, until: '2022-03' })
    expect(settings.exceptions).toEqual([{ ...exception, until: '2022-03' }])
    expect(exceptionOf(settings, exception)?.until).toBe('2022-03')
    expect(exceptionOf(settings, { ...exception, key: 'B' })).toBe(null)
    expect(exceptionOf(settings, { ...exception, by: 'all', key: 'all' })).toBe(null)
    expect(withoutException(settings, exception)).toEqual(noSettings)
  })

  it('hold in their last month and are expired in the next', () => {
    expect(isExpired(exception, '2021-12')).toBe(false)
    expect(isExpired(exception, '2022-01')).toBe(true)
  })
})

describe('a file of settings', () => {
  const set = withException(
    withChange(noSettings, ruleOf('TB07'), { limits: { warn: 0.25 }, who: '财务部', at }),
    exception,
  )
  const file = (part: object) => ({ ...settingsFile(noSettings), ...part })
  const codes = (raw: unknown) => readSettings(raw, rules).faults.map((fault) => `${fault.at} ${fault.code}`)

  it('is read as it was written', () => {
    expect(readSettings(JSON.parse(JSON.stringify(settingsFile(set))), rules)).toEqual({
      settings: set,
      faults: [],
    })
  })

  it('is refused when it is something else', () => {
    for (const raw of [
      null,
      undefined,
      1,
      'x',
      [],
      {},
      { changes: {} },
      file({ format: 2 }),
      file({ changes: [] }),
    ])
      expect(readSettings(raw, rules)).toEqual({
        settings: noSettings,
        faults: [{ at: '', code: 'not_settings' }],
      })
  })

  it('names each entry that cannot be taken, and keeps the others', () => {
    const changes = {
      NONE: { at },
      TB07: { limits: { warn: 0.1 }, at },
      TB08: { limits: { fail: 'x' }, at },
      TB06: { limits: { notice: 1 }, at },
      TB05: { limits: { constructor: 1 }, at },
      TB04: { on: 'yes', at },
      LR02: { limits: { notice: 0.5 }, at, more: 'ignored' },
    }
    const exceptions = [
      { ...exception, until: '2021-13' },
      { ...exception, by: 'channel' },
      { ...exception, who: ' ' },
      exception,
    ]
    expect(codes(file({ changes, exceptions }))).toEqual([
      'NONE unknown_rule',
      'TB07 order',
      'TB08 not_a_number',
      'TB06 unknown_limit',
      'TB05 unknown_limit',
      'TB04 not_a_change',
      'exceptions 1 not_an_exception',
      'exceptions 2 not_an_exception',
      'exceptions 3 not_an_exception',
    ])
    expect(readSettings(file({ changes, exceptions }), rules).settings).toEqual({
      changes: { LR02: { limits: { notice: 0.5 }, at } },
      exceptions: [exception],
    })
  })
})
