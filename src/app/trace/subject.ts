import type { Month } from '../../domain/period'
import type { Filter } from '../../domain/query'
import type { Dimension } from '../../domain/view'
import { knows } from '../../metrics/compile'
import { indicatorOf } from '../../metrics/index'
import { currentAsk } from '../panels/asks'
import { datasetsBehind } from '../panels/sources'

/** What is traced: the figures of some indicators in some months and restrictions, down to the rows of their files. */
export interface Subject {
  /** What the reader has clicked, as it stood there. */
  readonly title: string
  readonly indicators: readonly string[]
  readonly filter: Filter
  /** The filter is that of one very figure, so that the card may compute it; else it is that of a whole picture. */
  readonly exact: boolean
  /** The one member that it speaks of; null where the files leave it unknown. Absent for a total. */
  readonly member?: { readonly by: Dimension; readonly key: string | null }
  /** What was clicked is hidden where it stands, on account of its neighbours there: so it is wherever it is told. */
  readonly hides?: boolean
  /** Rows of these datasets only, in this order; all that the indicators read when absent. */
  readonly datasets?: readonly string[]
}

/** What a cell or a mark says of itself; what it leaves open is that of its panel. */
export interface Place {
  readonly indicator?: string
  readonly by?: Dimension
  readonly key?: string | null
  /** 'YYYY-MM', 'YYYY-Qn', 'YYYY' or 'YYYY-MM..YYYY-MM'. */
  readonly period?: string
  readonly hides?: boolean
}

/** Months of a figure's period, as far as they lie within a filter; the whole filter where the text is no period. */
export function monthsOfPeriod(period: string, { from, to }: Pick<Filter, 'from' | 'to'>) {
  const [, year, quarter] = /^(\d{4})(?:-Q([1-4]))?$/.exec(period) ?? []
  const [, first, last = first] = /^(\d{4}-\d{2})(?:\.\.(\d{4}-\d{2}))?$/.exec(period) ?? []
  const stretch = (start: string, end: string) => ({ from: start as Month, to: end as Month })
  if (first && last) return stretch(first, last)
  if (!year) return { from, to }
  const month = (n: number) => `${year}-${String(n).padStart(2, '0')}`
  const whole = quarter
    ? stretch(month(Number(quarter) * 3 - 2), month(Number(quarter) * 3))
    : stretch(month(1), month(12))
  const overlaps = whole.from <= to && whole.to >= from
  return overlaps ? stretch(whole.from > from ? whole.from : from, whole.to < to ? whole.to : to) : whole
}

/** The very figure that a place within a subject shows. */
export function narrowed(subject: Subject, title: string, place: Place): Subject {
  const { indicator, by, key, period, hides = false } = place
  const { where, ...months } = subject.filter
  const isMember = by !== undefined && key !== undefined
  const limits = isMember && key !== null ? { ...where, [by]: [key] } : where
  return {
    ...subject,
    title,
    exact: subject.exact || indicator !== undefined || isMember || period !== undefined,
    indicators: indicator ? [indicator] : subject.indicators,
    filter: {
      ...(period ? monthsOfPeriod(period, months) : months),
      ...(limits ? { where: limits } : {}),
    },
    ...(isMember ? { member: { by, key } } : {}),
    ...(hides ? { hides } : {}),
  }
}

/** Months and restrictions of the one figure that the card shows of an indicator: of a picture, the latest. */
export function figureFilter({ exact, filter }: Subject, indicator: string): Filter {
  const known = Object.entries(filter.where ?? {}).filter(([dimension]) =>
    knows(indicatorOf(indicator), dimension as Dimension),
  )
  const where = known.length > 0 ? { where: Object.fromEntries(known) } : {}
  const { from, to } = exact ? filter : currentAsk(indicator, 'all', { period: filter.to, unit: null }).filter
  return { from, to, ...where }
}

/** Datasets whose rows a subject rests on, each once. A report is named by its dataset. */
export function datasetsOf({ datasets, indicators, filter }: Subject): readonly string[] {
  const named = filter.where?.dataset
  const all = datasets ?? datasetsBehind(indicators)
  return named ? all.filter((id) => named.includes(id)) : all
}
