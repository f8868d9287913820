import { type Month, monthNumber, yearOf } from '../domain/period'
import type { Bucket, Filter } from '../domain/query'

/** How the months of a filter fall into periods. */
export interface Periods {
  /** Expression over `month` (or `upto`) that is equal for the months of one period; null where there is only one. */
  readonly start: string | null
  /** Name of the only period; null where there may be several. */
  readonly only: string | null
  /** Text of the period, over {@link Periods.start}. */
  readonly text: string
  /** First month of a row's period that counts, over the columns of {@link Periods.start}. */
  readonly first: string
}

type Parts = Exclude<Bucket, 'span'>

const starts: Readonly<Record<Parts, string>> = {
  month: 'month',
  to_date: 'upto',
  quarter: "date_trunc('quarter', month)",
  year: "date_trunc('year', month)",
}

const texts: Readonly<Record<Parts, string>> = {
  month: `strftime(${starts.month}, '%Y-%m')`,
  to_date: `strftime(${starts.to_date}, '%Y-%m')`,
  quarter: `strftime(${starts.quarter}, '%Y') || '-Q' || quarter(${starts.quarter})`,
  year: `strftime(${starts.year}, '%Y')`,
}

/** Name of the period that a month lies in; null where it needs a look at the rows. */
function nameOf(bucket: Bucket, month: Month): string | null {
  switch (bucket) {
    case 'month':
      return month
    case 'quarter':
      return `${yearOf(month)}-Q${Math.ceil(monthNumber(month) / 3)}`
    case 'year':
      return String(yearOf(month))
    default:
      return null
  }
}

/** The periods of a filter; a single one is named without a look at its rows. */
export function periodsOf(bucket: Bucket, { from, to }: Filter): Periods {
  const single = bucket === 'span' ? `${from}..${to}` : nameOf(bucket, from)
  if (bucket === 'span' || (single !== null && single === nameOf(bucket, to)))
    return { start: null, only: single, text: `'${single}'`, first: `DATE '${from}-01'` }
  const start = starts[bucket]
  return {
    start,
    only: null,
    text: texts[bucket],
    first: bucket === 'to_date' ? "date_trunc('year', upto)" : `GREATEST(${start}, DATE '${from}-01')`,
  }
}

/** A mark for a month's first day. */
export const dayMark = 'CAST(? AS DATE)'

/** Months of a mark to another. */
export const monthsMark = `BETWEEN ${dayMark} AND ${dayMark}`

/** Values of the marks of {@link monthsMark}. */
export const monthsOf = ({ from, to }: Filter): readonly string[] => [`${from}-01`, `${to}-01`]

/** Where a bucket's rows come from, and the month that the filter holds against: of the row, or of the year to date. */
export const scopeOf = (rows: string, bucket: Bucket): { readonly rows: string; readonly month: string } =>
  bucket === 'to_date'
    ? {
        rows: `${rows} JOIN (SELECT month AS upto FROM calendar) ON month BETWEEN date_trunc('year', upto) AND upto`,
        month: 'upto',
      }
    : { rows, month: 'month' }
