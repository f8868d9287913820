import { addMonths, type Month, monthNumber, yearOf, yearStart } from '../domain/period'
import type { Filter, Grouping } from '../domain/query'
import type { Dimension } from '../domain/view'
import type { Indicator } from '../metrics/indicator'
import type { Rule } from './rule'

/** A question to the warehouse: one indicator, grouped and filtered. */
export interface Ask {
  readonly indicator: string
  readonly grouping: Grouping
  readonly filter: Filter
  /** What of the filter is the question's own, beside what is chosen on the screen. */
  readonly limits?: Filter['where']
}

/** What evaluate needs to see for one rule and grouping; only the parts its comparison uses. */
export interface Asks {
  readonly now: Ask
  readonly before?: Ask
}

const historyMonths = 12

function stretch(basis: NonNullable<Rule['basis']>, asOf: Month): Filter & { bucket: 'month' | 'year' } {
  if (basis === 'month') return { from: asOf, to: asOf, bucket: 'month' }
  if (basis === 'year_to_date') return { from: yearStart(asOf), to: asOf, bucket: 'year' }
  const year = monthNumber(asOf) === 12 ? yearOf(asOf) : yearOf(asOf) - 1
  return { from: `${year}-01` as Month, to: `${year}-12` as Month, bucket: 'year' }
}

/** Who was due to report in each month, and whether they did; null where the view itself lists who is expected. */
export function dueAsk({ when }: Rule, by: Dimension | 'all', from: Month, to: Month): Ask | null {
  if (when.op !== 'silent' || !when.reports) return null
  return {
    indicator: 'reporting_rate',
    grouping: { by, bucket: 'month' },
    filter: { from, to, where: { dataset: [when.reports] } },
  }
}

/** The figures that a rule compares, as of a month. */
export function asksOf(rule: Rule, by: Dimension | 'all', indicator: Indicator, asOf: Month): Asks {
  const { from, to, bucket } = stretch(rule.basis ?? indicator.reading, asOf)
  const ask = (start: Month, end: Month, each: 'month' | 'year'): Ask => ({
    indicator: rule.indicator,
    grouping: { by, bucket: each },
    filter: { from: start, to: end, ...(rule.where ? { where: rule.where } : {}) },
  })
  const now = ask(from, to, bucket)
  switch (rule.when.op) {
    case 'above_last_year':
    case 'below_last_year':
      return { now, before: ask(addMonths(from, -12), addMonths(to, -12), bucket) }
    case 'below_previous':
      return { now, before: ask(addMonths(from, -1), addMonths(to, -1), bucket) }
    case 'above_control_limit':
      return {
        now: ask(asOf, asOf, 'month'),
        before: ask(addMonths(asOf, -historyMonths), addMonths(asOf, -1), 'month'),
      }
    case 'silent': {
      const due = dueAsk(rule, by, asOf, asOf)
      return { now: ask(asOf, asOf, 'month'), ...(due ? { before: due } : {}) }
    }
    default:
      return { now }
  }
}
