import { addMonths, type Month, yearStart } from '../../domain/period'
import type { Bucket, Filter } from '../../domain/query'
import type { Dimension } from '../../domain/view'
import { knows } from '../../metrics/compile'
import { indicatorOf } from '../../metrics/index'
import type { Ask } from '../../rules/asks'

/** Where a screen stands: the month shown, the unit chosen, and the members chosen in other dimensions. */
export interface Standpoint {
  readonly period: Month
  readonly unit: string | null
  readonly where?: Filter['where']
}

/** The standpoint of a panel that shows all members of these dimensions, or cannot be cut by them. */
export function besides(at: Standpoint, ...dimensions: readonly Dimension[]): Standpoint {
  const rest = Object.entries(at.where ?? {}).filter(
    ([dimension]) => !dimensions.some((each) => each === dimension),
  )
  return { ...at, where: Object.fromEntries(rest) }
}

/** The standpoint of a panel whose figures hold for the whole only, as a verdict on all spending does. */
export const whole = ({ period, unit }: Standpoint): Standpoint => ({ period, unit })

type Limits = NonNullable<Filter['where']>

/** Choices restrict an indicator as far as its view knows their dimension; budgets, for one, know no units. */
function restricted(id: string, at: Standpoint, where: Limits = {}): Limits {
  const chosen = { ...at.where, ...(at.unit ? { unit_code: [at.unit] } : {}) }
  const limits: Record<string, readonly string[]> = { ...where }
  for (const [dimension, members] of Object.entries(chosen)) {
    if (!knows(indicatorOf(id), dimension as Dimension)) continue
    const asked = limits[dimension]
    limits[dimension] = asked ? asked.filter((each) => members.includes(each)) : members
  }
  return limits
}

export function asking(
  id: string,
  by: Dimension | 'all',
  bucket: Bucket,
  from: Month,
  at: Standpoint,
  where?: Filter['where'],
): Ask {
  const limits = restricted(id, at, where)
  const isCut = Object.keys(limits).length > 0
  return {
    indicator: id,
    grouping: { by, bucket },
    filter: { from, to: at.period, ...(isCut ? { where: limits } : {}) },
    ...(where ? { limits: where } : {}),
  }
}

/** The figure "of the month shown" in the indicator's own reading: the month, or the year up to it. */
export function currentAsk(id: string, by: Dimension | 'all', at: Standpoint, where?: Filter['where']): Ask {
  return indicatorOf(id).reading === 'month'
    ? asking(id, by, 'month', at.period, at, where)
    : asking(id, by, 'year', yearStart(at.period), at, where)
}

/** The same question, so many months earlier: 12 for 同比, 1 for 环比 of a month. */
export function earlier(ask: Ask, months: number): Ask {
  const { filter } = ask
  return {
    ...ask,
    filter: { ...filter, from: addMonths(filter.from, -months), to: addMonths(filter.to, -months) },
  }
}

/** Monthly figures of the last `count` months up to the month shown. */
export const monthlyAsk = (
  id: string,
  by: Dimension | 'all',
  count: number,
  at: Standpoint,
  where?: Filter['where'],
): Ask => asking(id, by, 'month', addMonths(at.period, 1 - count), at, where)

/** Monthly figures since January of the year shown. */
export const sinceJanuaryAsk = (
  id: string,
  by: Dimension | 'all',
  at: Standpoint,
  where?: Filter['where'],
): Ask => asking(id, by, 'month', yearStart(at.period), at, where)
