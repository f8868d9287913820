import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeAllSums, runAsks } from '../../src/app/run-asks'
import type { Bucket, Figure, Filter } from '../../src/domain/query'
import { type Dimension, viewOf } from '../../src/domain/view'
import { compile } from '../../src/metrics/compile'
import { indicatorOf } from '../../src/metrics/index'
import type { Ask } from '../../src/rules/asks'
import type { Engine } from '../../src/warehouse/engine'
import { load, openTestWarehouse } from '../support/warehouse'

const header =
  'unit_code, period, channel, cause, size_band, open_start, accepted, workers, amount_yuan, closed, mediated_ok, mediated_fail, closed_on_time, avg_days, open_end'

/** Gaps in time, a quarter beside its months, unknown cells of every kind, an unknown channel and an unknown cause. */
const disputes = [
  'A, 2021-01, union, remuneration, 1-9, 2, 5, 9, 100.10, 4, 3, 1, 4, 12, 3',
  'A, 2021-02, union, remuneration, 1-9, 3, 4, , 80.05, , 2, , 1, 30, 2',
  'A, 2021-04, union, remuneration, 1-9, 9, 1, 2, , 1, 1, 0, 1, , 9',
  'A, 2021-03, union, remuneration, 10-29, 7, 2, 20, 5, 1, 0, 1, 0, 61, 8',
  'A, 2021-01, arbitration, work_injury, 30+, 1, 3, 40, 900, 2, 0, 0, 2, 46, 2',
  'A, 2021-03, arbitration, work_injury, 30+, 4, , 40, 900, 2, 0, 0, 2, 44, 2',
  'A, 2021-Q1, street, other, 1-9, 5, 6, 7, 8, 9, 1, 1, 1, 15, 2',
  'A, 2021-03, street, other, 1-9, 6, 1, 1, 1, 1, 1, 0, 1, 16, 6',
  'B, 2020-12, , other, 1-9, 4, 4, 4, 4, 4, 4, 0, 4, 4, 4',
  'B, 2021-02, union, , , 1, 2, 3, 4, 0, 0, 0, 0, , 3',
  'B, 2021-03, union, other, , , 2, 3, 4, 1, 0, 1, 0, 70, 4',
  'C, 2021-02, inspection, other, 10-29, 0, 0, 0, 0, 0, 0, 0, 0, , 0',
]

const filters: readonly Filter[] = [
  { from: '2020-12', to: '2021-04' },
  { from: '2021-02', to: '2021-03' },
  { from: '2020-12', to: '2021-04', where: { unit_code: ['A'] } },
  { from: '2021-01', to: '2021-04', where: { cause: ['other', 'remuneration'] } },
  { from: '2021-01', to: '2021-04', where: { channel: ['union'], unit_code: ['A', 'B'] } },
  { from: '2020-12', to: '2021-03', where: { size_band: ['10-29', '30+'] } },
  { from: '2020-12', to: '2021-03', where: { days_band: ['46-60', '60+'], channel: ['arbitration'] } },
  { from: '2020-12', to: '2021-04', where: { channel: ['no such channel'] } },
  { from: '2021-01', to: '2021-03', where: { channel: [] } },
  { from: '2019-01', to: '2019-12' },
]
const buckets: readonly Bucket[] = ['month', 'quarter', 'year', 'span', 'to_date']
/** A stock, an opening stock, flows with one term and with several, rates with and without an opening stock. */
const asked = [
  'disputes_open',
  'disputes_opening',
  'disputes_accepted',
  'settle_rate',
  'mediation_success',
  'pre_arbitration_share',
  'average_days',
]

/** Every grouping without a restriction, and the main ones under each. */
const asks = asked.flatMap((indicator) =>
  filters.flatMap((filter) => {
    const by: readonly (Dimension | 'all')[] = filter.where
      ? ['all', 'unit_code', 'channel']
      : ['all', ...viewOf('dispute_months').dimensions]
    const over: readonly Bucket[] = filter.where ? ['month', 'year', 'to_date'] : buckets
    return by.flatMap((each) =>
      over.map((bucket): Ask => ({ indicator, grouping: { by: each, bucket }, filter })),
    )
  }),
)

/** The figures of one question from the rows, by the text that is shown as how a figure is computed. */
async function fromRows(engine: Engine, { indicator, grouping, filter }: Ask): Promise<Figure[]> {
  const { sql, params } = compile(indicatorOf(indicator), grouping, filter)
  return (await engine.query(sql, params)) as unknown as Figure[]
}

/** Sums of days are not whole, and their last digit follows the order in which they were added. */
const rounded = (figures: readonly Figure[]) =>
  figures.map((figure) =>
    Object.fromEntries(
      Object.entries(figure).map(([name, cell]) => [
        name,
        typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell,
      ]),
    ),
  )

describe('figures over sums', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openTestWarehouse()
    const { problems } = await load(engine, 'disputes', header, disputes)
    expect(problems).toEqual([])
  })
  afterAll(() => engine.close())

  it('are those over the rows, what they leave out included, whatever is asked of disputes', async () => {
    const answers: Figure[][] = []
    for (let from = 0; from < asks.length; from += 50)
      answers.push(...(await runAsks(engine, asks.slice(from, from + 50))))
    for (const [index, ask] of asks.entries())
      expect(rounded(answers[index] ?? []), JSON.stringify(ask)).toEqual(rounded(await fromRows(engine, ask)))
    expect(answers.flat().some(({ left_out }) => left_out > 0)).toBe(true)
    expect(answers.flat().length).toBeGreaterThan(1000)
  })

  it('are those over the rows when the engine answers by a plan made for other members', async () => {
    const months = { from: '2021-01', to: '2021-04' } as const
    const wheres: readonly Filter['where'][] = [
      {},
      { channel: ['union'] },
      { cause: ['other'] },
      { cause: ['remuneration', 'other'], channel: ['arbitration', 'street'] },
      { cause: [] },
      { channel: ['unstated', 'union'] },
      { unit_code: ['A'] },
      { unit_code: ['C'], cause: ['other'] },
      { unit_code: ['nobody'] },
      { unit_code: ['B'], channel: ['unstated'] },
      {},
    ]
    const answers: Figure[][] = []
    for (const where of wheres) {
      const page = asked.flatMap((indicator) =>
        (['all', 'unit_code', 'channel', 'days_band'] as const).map(
          (by): Ask => ({
            indicator,
            grouping: { by, bucket: 'month' },
            filter: { ...months, ...(where ? { where } : {}) },
          }),
        ),
      )
      const limits = { channel: ['union', 'street'] }
      const members = limits.channel.filter((each) => where?.channel?.includes(each) ?? true)
      page.push({
        indicator: 'disputes_closed',
        grouping: { by: 'all', bucket: 'year' },
        filter: { ...months, where: { ...where, channel: members } },
        limits,
      })
      const figures = await runAsks(engine, page)
      answers.push(figures.flat())
      // Beside a panel that shows every channel, the rows taken out are not only those of the channel chosen.
      const every: Ask = {
        indicator: 'disputes_accepted',
        grouping: { by: 'channel', bucket: 'month' },
        filter: months,
      }
      const beside = await runAsks(engine, [...page, every])
      for (const [index, ask] of [...page, ...page, every].entries())
        expect(rounded([...figures, ...beside][index] ?? []), JSON.stringify(ask)).toEqual(
          rounded(await fromRows(engine, ask)),
        )
    }
    // None of cause [], of a unit that is not there, and of B without a channel, whose row is of 2020.
    expect(answers.flatMap(({ length }, index) => (length === 0 ? [index] : []))).toEqual([4, 8, 9])
  })

  it('are worked out anew once the facts have changed', async () => {
    const ask: Ask = {
      indicator: 'disputes_accepted',
      grouping: { by: 'all', bucket: 'span' },
      filter: { from: '2020-12', to: '2021-04' },
    }
    // 5 + 4 + 1 + 2 + 3 + 6 + 1 + 4 + 2 + 2 + 0; one row does not say.
    for (const _ of [1, 2])
      expect((await runAsks(engine, [ask]))[0]?.[0]).toMatchObject({ value: 30, left_out: 1 })
    await load(engine, 'disputes', header, ['C, 2021-04, union, other, 1-9, 0, 7, 0, 0, 0, 0, 0, 0, , 7'])
    expect((await runAsks(engine, [ask]))[0]?.[0]).toMatchObject({ value: 37, left_out: 1 })
  })

  it('can all be worked out before anyone asks, and again once their facts have changed', async () => {
    const tables = async () =>
      (
        await engine.query(
          "SELECT table_name AS name FROM duckdb_tables() WHERE contains(table_name, '_sums_') ORDER BY ALL",
        )
      ).map(({ name }) => String(name))
    await makeAllSums(engine)
    const all = await tables()
    // The sets that domain/view names, and the copy that is sorted by unit.
    expect(all.filter((name) => name.startsWith('dispute_months'))).toHaveLength(6 + 1)
    expect(all.filter((name) => name.startsWith('budget_line_months'))).toHaveLength(1)
    await load(engine, 'disputes', header, ['C, 2021-03, union, other, 1-9, 0, 1, 0, 0, 0, 0, 0, 0, , 1'])
    expect((await tables()).filter((name) => name.startsWith('dispute_months'))).toEqual([])
    await makeAllSums(engine)
    expect(await tables()).toEqual(all)
  })
})
