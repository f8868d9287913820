import type { Month } from '../../domain/period'
import type { Figure } from '../../domain/query'
import type { RuleBook } from '../../rules/book'
import { evaluate } from '../../rules/evaluate'
import { type Level, levels } from '../../rules/rule'
import { figureAt } from './figures-at'

export type PointRows = Readonly<Record<'reported' | 'unpaid' | 'layoffs' | 'share', readonly Figure[]>>

/** What is known of a point in a month. `level` is the worst of arrears and lay-offs; null without either. */
export interface PointMonth {
  readonly month: Month
  readonly reported: boolean
  readonly arrears: Level | null
  readonly layoff: boolean
  readonly level: Level | null
  readonly unpaid: number | null
  readonly layoffs: number | null
  readonly share: number | null
  /** No report although the point had reported before. */
  readonly silent: boolean
}

export interface PointRisk {
  readonly key: string
  readonly months: readonly PointMonth[]
  /** Months with arrears, lay-offs or silence. */
  readonly marked: number
}

/** Every point that was heard of in these months, the worst now first, then the one with most marks. */
export function pointRisks(rows: PointRows, months: readonly Month[], book: RuleBook): PointRisk[] {
  const keys = new Set(rows.reported.flatMap(({ key }) => (key === null ? [] : [key])))
  const judge = judgeOf(rows, book)
  return [...keys]
    .map((key): PointRisk => {
      const judged = withSilence(months.map((month) => judge(key, month)))
      return { key, months: judged, marked: judged.filter(isMarked).length }
    })
    .sort((a, b) => rankNow(a) - rankNow(b) || b.marked - a.marked || (a.key < b.key ? -1 : 1))
}

const isMarked = ({ level, silent }: PointMonth) => level !== null || silent

function rankNow({ months }: PointRisk): number {
  const now = months.at(-1)
  if (!now) return levels.length
  const level = now.level ?? (now.silent ? 'unknown' : null)
  return level === null ? levels.length : levels.indexOf(level)
}

function judgeOf(rows: PointRows, book: RuleBook): (key: string, month: Month) => PointMonth {
  const found = (id: string, now: readonly Figure[]) =>
    new Map(
      evaluate(book.ruleOf(id), 'point_code', { now, before: [] }, '').map((each) => [
        `${each.key} ${each.period}`,
        each.level,
      ]),
    )
  const arrears = found('LR02', rows.unpaid)
  const layoff = [found('LR03', rows.layoffs), found('LR03_SHARE', rows.share)]
  const [reported, unpaid, layoffs, share] = [rows.reported, rows.unpaid, rows.layoffs, rows.share].map(
    figureAt,
  )
  return (key, month) => {
    const place = `${key} ${month}`
    const marks = [arrears.get(place), ...layoff.map((each) => each.get(place))]
    return {
      month,
      reported: (reported?.(key, month)?.value ?? 0) > 0,
      arrears: arrears.get(place) ?? null,
      layoff: layoff.some((each) => each.has(place)),
      level: levels.find((level) => marks.includes(level)) ?? null,
      unpaid: unpaid?.(key, month)?.value ?? null,
      layoffs: layoffs?.(key, month)?.value ?? null,
      share: share?.(key, month)?.value ?? null,
      silent: false,
    }
  }
}

/** A point is not silent in the months before its first report. */
function withSilence(months: readonly PointMonth[]): PointMonth[] {
  const first = months.findIndex(({ reported }) => reported)
  return months.map((each, at) => ({ ...each, silent: first >= 0 && at > first && !each.reported }))
}

/** First of the months up to now without a break in which something holds. */
export function sinceWhen(months: readonly PointMonth[], holds: (each: PointMonth) => boolean): Month | null {
  const start = months.findLastIndex((each) => !holds(each)) + 1
  return months[start]?.month ?? null
}
