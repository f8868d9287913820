import type { Month } from '../../domain/period'
import type { Hidden } from '../../domain/suppression'
import type { Ask } from '../../rules/asks'
import { type DisputeTotal, type TotalCount, totalCounts, totalSplits } from '../../warehouse/dispute-totals'
import type { Engine } from '../../warehouse/engine'
import { extents } from '../../warehouse/extents'
import { runAsks } from '../run-asks'
import { type Answer, suppress } from '../suppress'

const indicators: Readonly<Record<TotalCount, string>> = {
  open_start: 'disputes_opening',
  accepted: 'disputes_accepted',
  closed: 'disputes_closed',
  open_end: 'disputes_open',
}
const splits = ['none', ...totalSplits] as const
const grains = ['month', 'year'] as const

type Asked = Pick<DisputeTotal, 'split' | 'grain'> & { readonly count: TotalCount; readonly ask: Ask }

/**
 * Totals of disputes by month and year, of all and by one dimension at a time, suppressed together: none gives back a
 * small one. In the order of split, grain and period; empty without disputes.
 */
export async function safeTotals(engine: Engine, leastShown: number): Promise<DisputeTotal[]> {
  const extent = (await extents(engine)).find(({ dataset }) => dataset === 'disputes')
  if (!extent?.from || !extent.to) return []
  const asked = asksOf(extent.from as Month, extent.to as Month)
  const answers: Record<string, Answer> = {}
  for (const split of splits) {
    // One split at a time, so that what screens ask meanwhile is answered in between.
    const some = [...asked.entries()].filter(([, each]) => each.split === split)
    const found = await runAsks(
      engine,
      some.map(([, { ask }]) => ask),
    )
    for (const [place, [at, { ask }]] of some.entries()) answers[at] = { ask, figures: found[place] ?? [] }
  }
  const shown = suppress(answers, leastShown)
  const totals = new Map<string, Draft>()
  for (const [at, { split, grain, count }] of asked.entries()) {
    for (const { key, period, value, hidden } of shown[String(at)] ?? []) {
      const member = split === 'none' ? null : key
      const total = totalOf(totals, { split, grain, period, member })
      total.counts[count] = hidden?.value ? null : value
      if (hidden?.value) total.hidden.set(count, hidden.value)
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

const asksOf = (from: Month, to: Month): Asked[] =>
  splits.flatMap((split) =>
    grains.flatMap((grain) =>
      totalCounts.map((count) => ({
        ...{ split, grain, count },
        ask: {
          indicator: indicators[count],
          grouping: { by: split === 'none' ? 'all' : split, bucket: grain },
          filter: { from, to },
        },
      })),
    ),
  )
