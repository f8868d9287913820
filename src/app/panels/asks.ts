import { addMonths, type Month, yearStart } from '../../domain/period'
import type { Bucket, Filter } from '../../domain/query'
import type { Dimension } from '../../domain/view'
import { knows } from '../../metrics/compile'
import { indicatorOf } from '../../metrics/index'
import type { Ask } from '../../rules/asks'

/** Where a screen stands: the month shown and the unit chosen. */
export interface Standpoint {
  readonly period: Month
  readonly unit: string | null
}

/** The unit restricts an indicator only if its view knows units; budgets, for one, are the whole district's. */
function restricted(id: string, unit: string | null, where: Filter['where'] = {}): Filter['where'] {
  return unit && knows(indicatorOf(id), 'unit_code') ? { ...where, unit_code: [unit] } : where
}

export function asking(
  id: string,
  by: Dimension | 'all',
  bucket: Bucket,
  from: Month,
  at: Standpoint,
  where?: Filter['where'],
): Ask {
  const limits = restricted(id, at.unit, where)
  return {
    indicator: id,
    grouping: { by, bucket },
    filter: { from, to: at.period, ...(limits ? { where: limits } : {}) },
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
