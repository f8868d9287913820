import { addMonths, type Month } from '../domain/period'
import type { Filter } from '../domain/query'
import type { Ask } from '../rules/asks'
import type { TotalCount } from '../warehouse/dispute-totals'

/** The indicators that add up the counts of disputes. */
export const totalIndicators: Readonly<Record<TotalCount, string>> = {
  open_start: 'disputes_opening',
  accepted: 'disputes_accepted',
  closed: 'disputes_closed',
  open_end: 'disputes_open',
}

/** As many months as screens show of them. */
const months = 12

/**
 * The questions by which every panel settles which counts of all disputes are hidden (see `suppress`): those of the panel
 * that shows them all, of the months up to `period` and with the same choices. None for a panel that adds up no disputes
 * or has limits of its own.
 */
export function asksOfAll(asks: readonly Ask[], period: Month): Ask[] {
  const counting = asks.filter(
    ({ indicator, limits }) => !limits && Object.values(totalIndicators).includes(indicator),
  )
  const choices = new Map(counting.map(({ filter: { where } }) => [JSON.stringify(where), where]))
  return [...choices.values()].flatMap((where) => {
    const isCut = where && Object.keys(where).length > 0
    const filter: Filter = { from: addMonths(period, 1 - months), to: period, ...(isCut ? { where } : {}) }
    return Object.values(totalIndicators).map(
      (indicator): Ask => ({ indicator, grouping: { by: 'all', bucket: 'month' }, filter }),
    )
  })
}
