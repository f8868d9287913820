import type { Month } from '../../domain/period'
import type { Words } from '../panels/use-words'
import { monthName } from './months'
import { type PointMonth, type PointRisk, sinceWhen } from './point-risk'

interface PointNow {
  readonly point: PointRisk
  readonly now: PointMonth
}

/** Who is in arrears and since when, who plans to lay off, who is silent, in the month shown. */
export function pointTitle(points: readonly PointRisk[], period: Month, words: Words): string {
  const { t } = words
  const month = monthName(period, words)
  const current = points.flatMap((point): PointNow[] => {
    const now = point.months.at(-1)
    return now ? [{ point, now }] : []
  })
  if (current.length === 0) return t('labour.points_unknown')
  const clauses = [arrearsClause(current, words), layoffClause(current, words), silentClause(current, words)]
  const said = clauses.filter((clause) => clause !== '').join(t('labour.clause_mark'))
  if (said !== '') return t('labour.points_title', { month, said })
  const blank = current.filter(({ now }) => now.unpaid === null).length
  const n = current.length
  return blank > 0
    ? t('labour.points_blank', { month, n, blank })
    : t('labour.points_all_clear', { month, n })
}

/** Of a longer list only the number and the worst are said. */
const namedAtMost = 2

const nameOf = ({ point }: PointNow, words: Words) => words.nameOf('point_code', point.key)

function arrearsClause(current: readonly PointNow[], words: Words): string {
  const { t, format } = words
  const owing = current
    .filter(({ now }) => now.arrears !== null)
    .toSorted((a, b) => (b.now.unpaid ?? 0) - (a.now.unpaid ?? 0))
  const places = owing.map((each) => {
    const since = sinceWhen(each.point.months, ({ arrears }) => arrears !== null)
    return t('labour.points_arrears_place', {
      name: nameOf(each, words),
      months: format(each.now.unpaid, 'months'),
      since: since ? monthName(since, words) : '',
    })
  })
  return places.length > namedAtMost
    ? t('labour.points_arrears_many', { n: places.length, place: places[0] })
    : places.join(t('labour.list_mark'))
}

function layoffClause(current: readonly PointNow[], words: Words): string {
  const { t, format } = words
  const planning = current.filter(({ now }) => now.layoff)
  if (planning.length > namedAtMost) return t('labour.points_layoff_many', { n: planning.length })
  return planning
    .map((each) =>
      t('labour.points_layoff_place', {
        name: nameOf(each, words),
        persons: format(each.now.layoffs, 'persons'),
      }),
    )
    .join(t('labour.list_mark'))
}

function silentClause(current: readonly PointNow[], words: Words): string {
  const { t } = words
  const silent = current.filter(({ now }) => now.silent)
  if (silent.length === 0) return ''
  if (silent.length > namedAtMost) return t('labour.points_silent_many', { n: silent.length })
  return t('labour.points_silent', {
    names: silent.map((each) => nameOf(each, words)).join(t('labour.list_mark')),
  })
}
