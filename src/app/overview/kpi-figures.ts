import { addMonths } from '../../domain/period'
import type { Figure } from '../../domain/query'
import { indicatorOf } from '../../metrics/index'
import type { Ask } from '../../rules/asks'
import { currentAsk, earlier, monthlyAsk, type Standpoint } from '../panels/asks'
import { only } from '../panels/words'
import { type KpiFigures, type KpiId, kpiIds } from './kpis'

const sparkMonths = 13
type Part = 'now' | 'lastYear' | 'trend'
export type KpiRows = Readonly<Partial<Record<`${Part}_${KpiId}` | 'time', readonly Figure[]>>>

const isMonthly = (id: KpiId) => indicatorOf(id).reading === 'month'

/** Thirteen months of each figure; one of the year to date is asked for by itself, for months do not add up to it. */
export const kpiAsks = (at: Standpoint): Record<keyof KpiRows, Ask> =>
  Object.fromEntries([
    ...kpiIds.flatMap((id): [string, Ask][] => {
      const now = currentAsk(id, 'all', at)
      const trend: [string, Ask] = [`trend_${id}`, monthlyAsk(id, 'all', sparkMonths, at)]
      return isMonthly(id) ? [trend] : [trend, [`now_${id}`, now], [`lastYear_${id}`, earlier(now, 12)]]
    }),
    ['time', currentAsk('time_progress', 'all', at)],
  ]) as Record<keyof KpiRows, Ask>

/** The figure of the month shown with those it is compared with. */
export function kpiFigures(id: KpiId, rows: KpiRows | undefined, { period }: Standpoint): KpiFigures {
  const ofMonth = (back: number) =>
    rows?.[`trend_${id}`]?.find((figure) => figure.period === addMonths(period, -back)) ?? null
  const monthly = isMonthly(id)
  return {
    now: monthly ? ofMonth(0) : only(rows?.[`now_${id}`]),
    lastYear: monthly ? ofMonth(12) : only(rows?.[`lastYear_${id}`]),
    previous: ofMonth(1),
    timeProgress: only(rows?.time),
  }
}
