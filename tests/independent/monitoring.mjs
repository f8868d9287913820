// Collective events, monitoring points and lost days (domain.md §3.5–3.7).
import { collectiveEvents, monitorPoints } from './monitoring-sources.mjs'
import { flow, ratio, stock, tabulate, total } from './sums.mjs'

/** I3: workers × days of one point in one month. */
const lost = ({ employees, stoppage_days: days }) =>
  employees === null || days === null ? null : employees * days

/** I4: lost days of the stretch per 1,000 employees of its last month; a point that lacks either counts in neither. */
function lostPerThousand(members, { last }) {
  const points = [...new Set(members.map(({ point_code }) => point_code))].map((code) => {
    const own = members.filter(({ point_code }) => point_code === code)
    return {
      days: total(lost)(own).value,
      staff: own.find(({ month }) => month === last)?.employees ?? null,
    }
  })
  return ratio('days', 'staff', 1000)(points)
}

export const monitoringFigures = (folder) => [
  ...tabulate(collectiveEvents(folder), ['unit_code'], {
    collective_events: flow(total('events')),
    collective_petitions: flow(total('petitions')),
  }),
  ...tabulate(monitorPoints(folder), ['unit_code', 'point_code', 'industry'], {
    points_reported: stock(total(({ sent }) => (sent ? 1 : null))),
    points_in_arrears: stock(total(({ unpaid_months: late }) => (late === null ? null : Number(late > 0)))),
    unpaid_months: stock(total('unpaid_months')),
    planned_layoffs: stock(total('planned_layoffs')),
    planned_layoff_share: stock(ratio('planned_layoffs', 'employees')),
    days_not_worked: flow(total(lost)),
    days_not_worked_per_1000: flow(lostPerThousand),
  }),
]
