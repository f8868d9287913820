import { describe, expect, it } from 'vitest'
import { type Month, monthsBetween } from '../../src/domain/period'
import type { Figure } from '../../src/domain/query'
import { indicatorOf } from '../../src/metrics/index'
import { ruleOf } from '../../src/rules/index'
import type { Finding } from '../../src/rules/rule'
import { dueHistoryAskOf, historyAskOf, sinceOf, withSince } from '../../src/rules/since'

const figure = (key: string, period: string, value: number | null): Figure => ({
  ...{ key, period, value, numerator: null, denominator: null, left_out: 0 },
})
/** Monthly figures of a key up to October, the last one October's. */
const monthly = (key: string, values: readonly (number | null)[]): Figure[] =>
  values.map((value, index) =>
    figure(key, `2021-${String(10 - values.length + 1 + index).padStart(2, '0')}`, value),
  )
const told = (
  id: string,
  by: 'all' | 'unit_code',
  history: readonly Figure[],
  asOf: Month = '2021-10',
  due: readonly Figure[] = [],
) => Object.fromEntries(sinceOf(ruleOf(id), by, history, asOf, due).map(({ key, month }) => [key, month]))

describe('since when a rule has found the same', () => {
  it('is the first month after the last break', () => {
    // A: open firms 1, 0, 2, 1: none in August, so since September. B has none now.
    const history = [...monthly('A', [1, 0, 2, 1]), ...monthly('B', [3, 3, 3, 0])]
    expect(told('CV01', 'unit_code', history)).toEqual({ A: '2021-09' })
  })

  it('is broken by a month without a figure, for nobody knows whether it held', () => {
    expect(told('CV01', 'unit_code', monthly('A', [1, null, 1]))).toEqual({ A: '2021-10' })
    expect(told('CV01', 'unit_code', [figure('A', '2021-08', 1), figure('A', '2021-10', 1)])).toEqual({
      A: '2021-10',
    })
  })

  it('goes twelve months back at most', () => {
    const history = ['2020-09', '2020-10', '2020-11', '2020-12'].map((month) => figure('A', month, 1))
    const year = [
      ...history,
      ...monthly(
        'A',
        Array.from({ length: 10 }, () => 1),
      ),
    ]
    expect(told('CV01', 'unit_code', year)).toEqual({ A: '2020-11' })
  })

  it('compares each month with its own past', () => {
    // CV03: members below the month before. 10 → 9 (Aug) → 8 (Sep) → 7 (Oct): since August.
    expect(told('CV03', 'all', monthly('all', [10, 9, 8, 7]))).toEqual({ all: '2021-08' })
    // TB03: the year to date above that of last year. August 5 against 6 is fine, September 9 and October 9 are not.
    const last = [figure('all', '2020-08', 6), figure('all', '2020-09', 8), figure('all', '2020-10', 8)]
    expect(told('TB03', 'all', [...last, ...monthly('all', [5, 9, 9])])).toEqual({ all: '2021-09' })
  })

  it('tells silence from the first month without a report', () => {
    // A reported until July 2020; C is expected from June 2020 on and was never heard; B reports.
    const history = [figure('A', '2020-06', 1), figure('A', '2020-07', 0), ...monthly('B', [1, 1, 1])]
    const months = monthsBetween('2020-06', '2021-10')
    const due = months.flatMap((month) => [
      figure('A', month, month <= '2020-07' ? 1 : 0),
      figure('B', month, 1),
      figure('C', month, 0),
    ])
    expect(told('RP01', 'unit_code', history, '2021-10', due)).toEqual({ A: '2020-08', C: '2020-06' })
  })

  it('is asked for in one question, with the months that the first one is compared with', () => {
    const ask = (id: string) => historyAskOf(ruleOf(id), 'all', indicatorOf(ruleOf(id).indicator), '2021-10')
    expect(ask('CV01')).toMatchObject({
      grouping: { bucket: 'month' },
      filter: { from: '2020-11', to: '2021-10' },
    })
    expect(ask('CV03')).toMatchObject({ filter: { from: '2020-10' } })
    expect(ask('LR01')).toMatchObject({ grouping: { bucket: 'to_date' }, filter: { from: '2020-11' } })
    expect(ask('TB03')).toMatchObject({ grouping: { bucket: 'month' }, filter: { from: '2019-11' } })
    expect(ask('LR06')).toMatchObject({ grouping: { bucket: 'month' }, filter: { from: '2019-11' } })
    expect(ask('TB07')).toBe(null)
    expect(ask('RP01')).toMatchObject({ filter: { from: '1900-01', to: '2021-10' } })
    expect(dueHistoryAskOf(ruleOf('RP01'), 'unit_code', '2021-10')).toMatchObject({
      indicator: 'reporting_rate',
      filter: { from: '1900-01', where: { dataset: ['union_coverage'] } },
    })
    expect(dueHistoryAskOf(ruleOf('CV01'), 'unit_code', '2021-10')).toBe(null)
  })

  it('is put beside the findings it belongs to', () => {
    const finding: Finding = {
      ...{ rule: 'CV01', code: 'CV01', level: 'warn', indicator: 'firms_open', by: 'unit_code', key: 'A' },
      ...{ period: '2021-10', value: 1, limit: 0, gap: 1 },
    }
    const other = { ...finding, key: 'B' }
    const known = [{ rule: 'CV01', by: 'unit_code', key: 'A', month: '2021-08' }] as const
    expect(withSince([finding, other], known)).toEqual([{ ...finding, since: '2021-08' }, other])
  })
})
