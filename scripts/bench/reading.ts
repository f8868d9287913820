/** Clicks over a million dispute rows and 200,000 of spending: all that a page asks, from the click to the last answer. */
import type { Standpoint } from '../../src/app/panels/asks'
import { makeAllSums, runAsks } from '../../src/app/run-asks'
import { columnOf } from '../../src/domain/dataset'
import { datasetOf } from '../../src/domain/datasets'
import { compile } from '../../src/metrics/compile'
import { indicatorOf } from '../../src/metrics/index'
import type { Ask } from '../../src/rules/asks'
import { openBrowserEngine } from '../../src/warehouse/engine-browser'
import { createWarehouse } from '../../src/warehouse/facts'
import { viewSql } from '../../src/warehouse/view-texts'
import { fillFacts } from './big-facts'
import { budgetAsks, labourAsks } from './page-asks'
import { plainDisputes, unitCodes } from './reading-rows'

const period = '2021-10'
const codesOf = (column: string) =>
  columnOf(datasetOf('disputes'), column).codes?.map(({ code }) => code) ?? []

/** Clicks that an analyst makes: a unit, a cause, a channel, then one within the other. */
function clicksOn(count: number): Standpoint[] {
  const [causes, channels] = [codesOf('cause'), codesOf('channel')]
  return Array.from({ length: count }, (_, index) => {
    const unit = unitCodes[(index * 7) % unitCodes.length] ?? null
    const cause = { cause: [causes[index % causes.length] ?? ''] }
    const channel = { channel: [channels[index % channels.length] ?? ''] }
    const kinds: Standpoint[] = [
      { period, unit },
      { period, unit: null, where: cause },
      { period, unit: null, where: channel },
      { period, unit, where: cause },
    ]
    return kinds[index % kinds.length] as Standpoint
  })
}

const accountClicks = (count: number): Standpoint[] =>
  Array.from({ length: count }, (_, index) => ({
    period,
    unit: null,
    where:
      index % 2
        ? { account_class: [`50${2 + (index % 8)}`] }
        : { fund_source: [['fiscal', 'union_fund'][(index / 2) % 2] ?? ''] },
  }))

async function read() {
  const engine = await openBrowserEngine()
  await createWarehouse(engine)
  await fillFacts(engine)
  const timed = async (run: () => Promise<unknown>) => {
    const began = performance.now()
    await run()
    return performance.now() - began
  }
  const click = (asks: readonly Ask[]) => timed(() => runAsks(engine, asks, new AbortController().signal))
  const whole: Standpoint = { period, unit: null }
  // As the program does behind an import and a start.
  const sums = await timed(() => makeAllSums(engine))
  await click(labourAsks(whole))
  await click(budgetAsks(whole))
  await wait(reading)
  const [first = 0, ...labour] = await inTurn(clicksOn(41), (at) => click(labourAsks(at)))
  const budget = await inTurn(accountClicks(20), (at) => click(budgetAsks(at)))
  await engine.query(plainDisputes)
  await engine.query(
    `CREATE OR REPLACE VIEW dispute_months AS ${viewSql('dispute_months').replace('FROM disputes', 'FROM plain_disputes')}`,
  )
  const plain = await inTurn(clicksOn(4), (at) =>
    timed(async () => {
      for (const { indicator, grouping, filter } of labourAsks(at)) {
        const { sql, params } = compile(indicatorOf(indicator), grouping, filter)
        await engine.query(sql, params)
      }
    }),
  )
  await engine.close()
  return { sums, reading, first, labour, budget, plain, asks: labourAsks(whole).length }
}

/** So long a page is read before its first click, in ms: meanwhile the engine plans what the pages have asked. */
const reading = 1000

/** So long nobody clicks again; what the engine plans behind an answer takes a quarter of it. */
const pause = 100

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** One after another: the next click comes a moment after the answers to the one before are there. */
async function inTurn<T>(list: readonly T[], run: (each: T) => Promise<number>): Promise<number[]> {
  const times: number[] = []
  for (const each of list) {
    times.push(await run(each))
    await wait(pause)
  }
  return times
}

Object.assign(window, { read })
document.body.dataset.ready = ''
