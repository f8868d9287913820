import type { Month } from '../domain/period'
import type { Hidden } from '../domain/suppression'
import type { Ask } from '../rules/asks'
import { type DisputeTotal, type TotalCount, totalCounts, totalSplits } from '../warehouse/dispute-totals'
import type { Engine } from '../warehouse/engine'
import { extents } from '../warehouse/extents'
import { totalIndicators } from './asks-of-all'
import { runAsks } from './run-asks'
import { type Answer, suppress } from './suppress'

const splits = ['none', ...totalSplits] as const
const grains = ['month', 'year'] as const

interface Asked extends Pick<DisputeTotal, 'grain'> {
  readonly count: TotalCount
  readonly ask: Ask
}

/**
 * Totals of disputes by month and year, of all and by one dimension at a time; empty without disputes. Each split is
 * suppressed by itself, as a panel is: what ties the splits together are the totals of all, which every page shows, so to
 * hide one of these would protect nothing.
 */
export async function safeTotals(engine: Engine, leastShown: number): Promise<DisputeTotal[]> {
  const extent = (await extents(engine)).find(({ dataset }) => dataset === 'disputes')
  if (!extent?.from || !extent.to) return []
  const totals = new Map<string, Draft>()
  for (const split of splits) {
    const asked = asksOf(split, extent.from as Month, extent.to as Month)
    const found = await runAsks(
      engine,
      asked.map(({ ask }) => ask),
    )
    const answers = asked.map(({ ask }, at): [string, Answer] => [
      String(at),
      { ask, figures: found[at] ?? [] },
    ])
    const shown = suppress(Object.fromEntries(answers), leastShown)
    for (const [at, { grain, count }] of asked.entries()) {
      for (const { key, period, value, hidden } of shown[String(at)] ?? []) {
        const total = totalOf(totals, { split, grain, period, member: split === 'none' ? null : key })
        total.counts[count] = hidden?.value ? null : value
        if (hidden?.value) total.hidden.set(count, hidden.value)
      }
    }
  }
  return [...totals.values()]
}

interface Draft extends DisputeTotal {
  readonly counts: Partial<Record<TotalCount, number | null>>
  readonly hidden: Map<TotalCount, Hidden>
}

function totalOf(totals: Map<string, Draft>, place: Omit<DisputeTotal, 'counts' | 'hidden'>): Draft {
  const name = JSON.stringify(place)
  const total = totals.get(name) ?? { ...place, counts: {}, hidden: new Map() }
  totals.set(name, total)
  return total
}

const asksOf = (split: DisputeTotal['split'], from: Month, to: Month): Asked[] =>
  grains.flatMap((grain) =>
    totalCounts.map((count) => ({
      ...{ grain, count },
      ask: {
        indicator: totalIndicators[count],
        grouping: { by: split === 'none' ? 'all' : split, bucket: grain },
        filter: { from, to },
      },
    })),
  )
