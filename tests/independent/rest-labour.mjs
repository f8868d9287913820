// Dispute cases, collective events, monitoring points and lost days (domain.md §3.4–3.7).
import { collectiveEvents, monitorPoints } from './rest-sources.mjs'
import { disputes } from './sources.mjs'
import { figures, rate, total } from './sums.mjs'

const of = (column) => (row) => row[column]

function bandOf({ avg_days: days, closed }) {
  if (days === null || closed === 0) return null
  if (days <= 15) return '0-15'
  if (days <= 45) return '16-45'
  return days <= 60 ? '46-60' : '60+'
}

const seriesOf = (row) => [row.unit_code, row.channel, row.cause, row.size_band].join('|')
const yearOf = (month) => month.slice(0, 4)

/** Rows that open their series in the bucket: each row in its month, the earliest one in its year. */
function openers(rows) {
  const earliest = new Map()
  for (const row of rows) {
    const key = `${yearOf(row.month)}|${seriesOf(row)}`
    const known = earliest.get(key)
    if (known === undefined || row.month < known) earliest.set(key, row.month)
  }
  return (row, { period }) =>
    period.length === 7 || earliest.get(`${yearOf(row.month)}|${seriesOf(row)}`) === row.month
}

function disputeCases(folder) {
  const rows = disputes(folder).map((row) => ({ ...row, days_band: bandOf(row) }))
  const bys = ['all', 'unit_code', 'channel', 'cause', 'size_band', 'days_band']
  const opens = openers(rows)
  const sum = (name, isStock, cell) => figures(name, rows, bys, isStock, (members) => total(members, cell))
  const days = (row) => {
    if (row.closed === 0) return 0
    return row.avg_days === null || row.closed === null ? null : row.avg_days * row.closed
  }
  const gap = (row) => {
    const parts = [row.open_start, row.accepted, row.closed, row.open_end]
    return parts.includes(null) ? null : Math.abs(parts[0] + parts[1] - parts[2] - parts[3])
  }
  return [
    ...sum('disputes_accepted', false, of('accepted')),
    ...sum('disputes_closed', false, of('closed')),
    ...sum('disputes_open', true, of('open_end')),
    ...sum('dispute_balance_gap', false, gap),
    ...figures('disputes_opening', rows, bys, false, (members, bucket) =>
      total(
        members.filter((row) => opens(row, bucket)),
        of('open_start'),
      ),
    ),
    ...figures('average_days', rows, bys, false, (members) => rate(members, days, of('closed'))),
  ]
}

const lost = (row) =>
  row.employees === null || row.stoppage_days === null ? null : row.employees * row.stoppage_days

/** Lost days of the bucket per 1,000 employees of its last month; a point that lacks either counts in neither. */
function lostPerThousand(rows, bucket) {
  const points = [...new Set(rows.map((row) => row.point_code))].map((code) => {
    const own = rows.filter((row) => row.point_code === code)
    const staff = own.find((row) => row.month === bucket.last)?.employees ?? null
    return { days: total(own, lost).value, staff }
  })
  const { value, ...parts } = rate(points, of('days'), of('staff'))
  return { ...parts, value: value === null ? null : value * 1000 }
}

function pointFigures(folder) {
  const rows = monitorPoints(folder)
  const bys = ['all', 'unit_code', 'point_code', 'industry']
  const stock = (name, cell) => figures(name, rows, bys, true, (members) => total(members, cell))
  return [
    ...stock('points_reported', ({ sent }) => (sent ? 1 : null)),
    ...stock('points_in_arrears', ({ unpaid_months: months }) =>
      months === null ? null : Number(months > 0),
    ),
    ...stock('unpaid_months', of('unpaid_months')),
    ...stock('planned_layoffs', of('planned_layoffs')),
    ...figures('planned_layoff_share', rows, bys, true, (members) =>
      rate(members, of('planned_layoffs'), of('employees')),
    ),
    ...figures('days_not_worked', rows, bys, false, (members) => total(members, lost)),
    ...figures('days_not_worked_per_1000', rows, bys, false, lostPerThousand),
  ]
}

export function restLabourFigures(folder) {
  const events = collectiveEvents(folder)
  const flow = (name, column) =>
    figures(name, events, ['all', 'unit_code'], false, (members) => total(members, of(column)))
  return [
    ...disputeCases(folder),
    ...flow('collective_events', 'events'),
    ...flow('collective_petitions', 'petitions'),
    ...pointFigures(folder),
  ]
}
