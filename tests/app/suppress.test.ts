import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { runRules } from '../../src/app/run-ask'
import { runAsk } from '../../src/app/run-asks'
import { type Answer, suppress } from '../../src/app/suppress'
import type { Month } from '../../src/domain/period'
import type { Bucket, Figure, Filter } from '../../src/domain/query'
import type { Dimension } from '../../src/domain/view'
import { casesOf } from '../../src/metrics/cases'
import { indicators } from '../../src/metrics/index'
import { rules } from '../../src/rules/index'
import type { Engine } from '../../src/warehouse/engine'
import { load, openTestWarehouse } from '../support/warehouse'

const count = (key: string, value: number | null, period = '2021-10'): Figure => ({
  ...{ key, period, value, numerator: null, denominator: null, left_out: 0 },
})
const share = (key: string, numerator: number, denominator: number, period = '2021'): Figure => ({
  ...{ key, period, numerator, denominator, left_out: 0 },
  value: denominator > 0 ? numerator / denominator : null,
})
const answer = (
  indicator: string,
  by: Dimension | 'all',
  bucket: Bucket,
  figures: readonly Figure[],
  filter: Filter = { from: '2021-10', to: '2021-10' },
): Answer => ({ ask: { indicator, grouping: { by, bucket }, filter }, figures })
const year: Filter = { from: '2021-01', to: '2021-10' }

/** Value, numerator and denominator as they read. */
const texts = (figures: readonly Figure[] = []) =>
  figures.map((figure) =>
    (['value', 'numerator', 'denominator'] as const)
      .filter((part) => figure[part] !== null)
      .map((part) => {
        const kind = figure.hidden?.[part]
        if (kind) expect(figure[part]).toBeNaN()
        return kind === 'small' ? '<3' : kind ? '*' : figure[part]
      })
      .join(' '),
  )

describe('figures on their way to a screen', () => {
  test('hide small counts, and the next smallest of a month whose total is known', () => {
    // 1 + 9 + 4 = 14: with the 1 alone hidden, 14 − 13 = 1.
    const { causes } = suppress(
      {
        causes: answer('disputes_accepted', 'cause', 'month', [
          count('a', 1),
          count('b', 9),
          count('c', 4),
          count('d', 0),
        ]),
      },
      3,
    )
    expect(texts(causes)).toEqual(['<3', '9', '*', '0'])
  })

  test('take the total with them where it is all that is left', () => {
    // 2 + 2 = 4: two counts of 1 or 2 that make 4 are 2 and 2.
    const { causes, total } = suppress(
      {
        causes: answer('disputes_accepted', 'cause', 'month', [count('a', 2), count('b', 2)]),
        total: answer('disputes_accepted', 'all', 'month', [count('all', 4)]),
      },
      3,
    )
    expect([texts(causes), texts(total)]).toEqual([['<3', '<3'], ['*']])
  })

  test('leave a total that is settled as it is elsewhere', () => {
    const total = answer('disputes_accepted', 'all', 'month', [count('all', 4)])
    const causes = answer('disputes_accepted', 'cause', 'month', [count('a', 2), count('b', 2)])
    const beside = suppress({ causes, total }, 3, [total])
    // 2 + 2 = 4 as above, but the 4 is seen in another panel: then neither may be called small.
    expect([texts(beside.causes), texts(beside.total)]).toEqual([['*', '*'], ['4']])
    // January (5) is hidden there so that the year does not give February's 1: the causes that make it up do not show it.
    const months = [5, 1, 7].map((value, at) => count('all', value, `2021-0${at + 1}`))
    const january: Filter = { from: '2021-01', to: '2021-01' }
    const cells = [count('a', 5, '2021-01'), count('b', 0, '2021-01')]
    const shown = suppress({ causes: answer('disputes_accepted', 'cause', 'month', cells, january) }, 3, [
      answer('disputes_accepted', 'all', 'month', months, year),
    ])
    expect(texts(shown.causes)).toEqual(['*', '0'])
  })

  test('know a member by its year also where it reports in one month only', () => {
    // In the year a 1, c 5, b 9 of 15: c goes with a. c and b have all of theirs in February, so there they go too, and
    // b in the year, which its only month would tell. As 15 and February's 14 are known, a is not even called small.
    const window: Filter = { from: '2020-11', to: '2021-10' }
    const months = [count('a', 1, '2021-01'), count('c', 5, '2021-02'), count('b', 9, '2021-02')]
    const whole = months.map((each) => ({ ...each, period: '2020-11..2021-10' }))
    const { cells, spans } = suppress(
      {
        cells: answer('disputes_accepted', 'cause', 'month', months, window),
        spans: answer('disputes_accepted', 'cause', 'span', whole, window),
      },
      3,
    )
    expect([texts(cells), texts(spans)]).toEqual([
      ['*', '*', '*'],
      ['*', '*', '*'],
    ])
  })

  test('hide a second month, so that the year does not give the first back', () => {
    const months = [5, 1, 7, 0].map((value, at) => count('all', value, `2021-0${at + 1}`))
    const { shown } = suppress({ shown: answer('disputes_accepted', 'all', 'month', months, year) }, 3)
    expect(texts(shown)).toEqual(['*', '<3', '7', '0'])
  })

  test('hide a second of opening, in, out and open, and what the next month opens with', () => {
    // 6 + 1 − 3 = 4. With in (1) hidden the smallest other goes: out (3).
    const one = (indicator: string, value: number) => answer(indicator, 'all', 'month', [count('all', value)])
    const rows = suppress(
      {
        opening: one('disputes_opening', 6),
        accepted: one('disputes_accepted', 1),
        closed: one('disputes_closed', 3),
        open: one('disputes_open', 4),
      },
      3,
    )
    expect(Object.values(rows).map((figures) => texts(figures)[0])).toEqual(['6', '<3', '*', '4'])
    // Open at the end of September (2) is what October opens with.
    const { open, opening } = suppress(
      {
        open: answer('disputes_open', 'all', 'month', [count('all', 2, '2021-09')], year),
        opening: answer('disputes_opening', 'all', 'month', [count('all', 2)], year),
      },
      3,
    )
    expect([texts(open), texts(opening)]).toEqual([['<3'], ['<3']])
  })

  test('hide a share with what it is made of, and what it leaves over', () => {
    const rates = [
      share('few', 1, 10), // one settled: 10 % of 10 is 1
      share('nearly', 9, 10), // one left over
      share('none', 0, 10),
      share('small', 1, 2),
      share('many', 40, 90),
    ]
    const { shown } = suppress({ shown: answer('on_time_rate', 'channel', 'year', rates, year) }, 3)
    // The 2 that were closed are hidden, and with them the smallest other number closed.
    expect(texts(shown)).toEqual(['* <3 *', '* * 10', '0 0 10', '* <3 <3', `${40 / 90} 40 90`])
  })

  test('hide a rate per 1,000 from which a count follows, not the employees', () => {
    const rates = [
      share('A', 2, 4000, '2021-10'),
      share('B', 8, 1000, '2021-10'),
      share('C', 0, 10, '2021-10'),
    ]
    const { shown } = suppress({ shown: answer('disputes_per_1000', 'unit_code', 'month', rates) }, 3)
    expect(texts(shown)).toEqual(['* <3 4000', '* * 1000', '0 0 10'])
  })

  test('hide what is told per case with the cases', () => {
    const { shown } = suppress(
      {
        shown: answer(
          'average_days',
          'channel',
          'year',
          [share('a', 80, 2), share('b', 90, 9), share('c', 70, 7)],
          year,
        ),
      },
      3,
    )
    expect(texts(shown)).toEqual(['* * <3', '10 90 9', '* * *'])
  })

  test('hide a zero target of cases and not one of firms', () => {
    const { shown } = suppress(
      { shown: answer('zero_target_count', 'target_id', 'month', [count('T08-3', 1), count('T11-1', 1)]) },
      3,
    )
    expect(texts(shown)).toEqual(['<3', '1'])
  })

  test('leave zero, unknown and everything that counts no cases as it is', () => {
    const figures = [count('a', null), count('b', 0), count('c', 3)]
    const firms = [count('all', 1)]
    const { shown, other } = suppress(
      {
        shown: answer('disputes_accepted', 'cause', 'month', figures),
        other: answer('firms_open', 'all', 'month', firms),
      },
      3,
    )
    expect(shown).toBe(figures)
    expect(other).toBe(firms)
  })

  test('hide nothing when every count may be shown', () => {
    const figures = [count('a', 1), count('b', 2)]
    expect(suppress({ shown: answer('disputes_accepted', 'cause', 'month', figures) }, 1).shown).toBe(figures)
  })
})

test('which indicators count cases follows from their expressions and the records', () => {
  const parts = Object.fromEntries(
    indicators.map(({ id }) => [id, Object.keys(casesOf(id)).join(' ')]).filter(([, found]) => found !== ''),
  )
  expect(parts).toEqual({
    ...{
      disputes_opening: 'value',
      disputes_accepted: 'value',
      disputes_closed: 'value',
      disputes_open: 'value',
    },
    ...{ settle_rate: 'numerator denominator', on_time_rate: 'numerator denominator' },
    ...{ mediation_success: 'numerator denominator', mediated_share: 'numerator denominator' },
    ...{ collective_share: 'numerator denominator', pre_arbitration_share: 'numerator denominator' },
    ...{ workers_per_case: 'denominator', average_days: 'denominator', disputes_per_1000: 'numerator' },
    ...{ collective_events: 'value', collective_petitions: 'value', zero_target_count: 'value' },
  })
})

describe('over real rows', () => {
  let engine: Engine
  const months = ['2021-07', '2021-08', '2021-09', '2021-10'] as const
  beforeAll(async () => {
    engine = await openTestWarehouse()
    const rows = fc.sample(
      fc.record({
        unit: fc.constantFrom('A', 'B', 'C'),
        month: fc.constantFrom(...months),
        cause: fc.constantFrom('remuneration', 'work_injury', 'other', 'compensation'),
        accepted: fc.oneof(fc.nat(3), fc.nat(12)),
      }),
      { numRuns: 40, seed: 7 },
    )
    await load(
      engine,
      'disputes',
      'unit_code,period,channel,cause,size_band,open_start,accepted,closed,open_end',
      rows.map(
        ({ unit, month, cause, accepted }) =>
          `${unit},${month},union,${cause},1-9,0,${accepted},${accepted},0`,
      ),
    )
    await load(engine, 'collective_events', 'unit_code,period,events,petitions,reported', [
      'A,2021-10,1,1,是',
      'B,2021-10,0,0,是',
    ])
  })

  test('a finding of a broken zero is found on the true figure and does not tell it', async () => {
    const judge = async (leastShown?: number) =>
      (await runRules(engine, '2021-10', rules, undefined, leastShown)).filter(({ rule }) => rule === 'LR01')
    expect((await judge()).map(({ by, value }) => [by, value])).toEqual([
      ['all', 1],
      ['unit_code', 1],
    ])
    const shown = await judge(3)
    expect(shown.map(({ by, level, hidden, gap }) => [by, level, hidden, gap])).toEqual([
      ['all', 'fail', 'small', null],
      ['unit_code', 'fail', 'small', null],
    ])
    expect(shown.every(({ value }) => Number.isNaN(value))).toBe(true)
  })

  test.each(['cause', 'unit_code'] as const)(
    'a table of %s and months with its totals gives no hidden count back',
    async (by) => {
      const filter: Filter = { from: months[0] as Month, to: months[3] as Month }
      const asks = {
        cells: { indicator: 'disputes_accepted', grouping: { by, bucket: 'month' as const }, filter },
        rows: { indicator: 'disputes_accepted', grouping: { by, bucket: 'span' as const }, filter },
        columns: {
          indicator: 'disputes_accepted',
          grouping: { by: 'all' as const, bucket: 'month' as const },
          filter,
        },
      }
      const answers = Object.fromEntries(
        await Promise.all(
          Object.entries(asks).map(
            async ([name, ask]) => [name, { ask, figures: await runAsk(engine, ask) }] as const,
          ),
        ),
      ) as unknown as Record<keyof typeof asks, Answer>
      const shown = suppress(answers, 3)
      expect(shown.cells.some(({ hidden }) => hidden?.value === 'small')).toBe(true)
      expect(shown.cells.some(({ hidden }) => !hidden)).toBe(true)
      for (const [name, { figures }] of Object.entries(answers) as [keyof typeof asks, Answer][]) {
        for (const [at, { value }] of figures.entries()) {
          if (value !== null && value > 0 && value < 3) expect(shown[name][at]?.hidden?.value).toBeDefined()
        }
      }
      // Every known total has none hidden under it, or two at least.
      const lines = [
        ...shown.columns.map((total) => ({
          total,
          parts: shown.cells.filter(({ period }) => period === total.period),
        })),
        ...shown.rows.map((total) => ({ total, parts: shown.cells.filter(({ key }) => key === total.key) })),
      ]
      for (const { total, parts } of lines) {
        const hidden = parts.filter((part) => part.hidden).length + (total.hidden ? 1 : 0)
        expect(hidden).not.toBe(1)
      }
    },
  )
})
