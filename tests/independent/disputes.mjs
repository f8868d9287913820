// Labour disputes, D1–D9 and the balance of cases (domain.md §3.4).
import { employeesOf } from './formation.mjs'
import { disputes } from './sources.mjs'
import { divided, flow, opens, ratio, stock, tabulate, total, withBefore } from './sums.mjs'

const early = ['enterprise', 'union', 'street']
const series = ['unit_code', 'channel', 'cause', 'size_band']

/** Where the mean days of closing lie against the limits of 15, 45 and 45 + 15 days (domain.md §3.2). */
function daysBand({ avg_days: days, closed }) {
  if (days === null || closed === 0) return null
  if (days <= 15) return '0-15'
  if (days <= 45) return '16-45'
  return days <= 60 ? '46-60' : '60+'
}

/** D1: closed ÷ (open when the stretch began + accepted since), over rows that know all three. */
function settled(members, stretch) {
  const sum = (rows, column) => total(column)(rows).value
  const known = members.filter(({ counted }) => counted !== undefined)
  const openStart = sum(
    known.filter(({ counted }) => opens(counted, stretch)),
    'open_start',
  )
  return divided(sum(known, 'closed'), openStart === null ? null : openStart + sum(known, 'accepted'))
}

const openStart = (members, stretch) =>
  total('open_start')(members.filter(({ before }) => opens(before, stretch)))

function caseDays({ avg_days, closed }) {
  if (closed === 0) return 0
  return avg_days === null || closed === null ? null : avg_days * closed
}

function gap({ open_start, accepted, closed, open_end }) {
  return [open_start, accepted, closed, open_end].includes(null)
    ? null
    : Math.abs(open_start + accepted - closed - open_end)
}

/** D9 counts what the firm's, the union's and the street's mediators solve. */
function solvedEarly({ channel, mediated_ok }) {
  if (channel === null) return null
  return early.includes(channel) ? mediated_ok : 0
}

/** D5: ten workers and more. */
function collective({ size_band, accepted }) {
  if (size_band === null) return null
  return size_band === '1-9' ? 0 : accepted
}

const mediated = ({ mediated_ok: ok, mediated_fail: fail }) =>
  ok === null || fail === null ? null : ok + fail

function caseFigures(folder) {
  const banded = disputes(folder).map((row) => ({ ...row, days_band: daysBand(row) }))
  const knows = (row) => ![row.open_start, row.accepted, row.closed].includes(null)
  const marked = withBefore(banded, 'before', series, () => true)
  const rows = withBefore(marked, 'counted', series, knows)
  return tabulate(rows, [...series, 'days_band'], {
    settle_rate: flow(settled),
    on_time_rate: flow(ratio('closed_on_time', 'closed')),
    mediation_success: flow(ratio('mediated_ok', mediated)),
    mediated_share: flow(ratio('mediated_ok', 'closed')),
    pre_arbitration_share: flow(ratio(solvedEarly, 'closed')),
    collective_share: flow(ratio(collective, 'accepted')),
    workers_per_case: flow(ratio('workers', 'accepted')),
    amount_per_worker: flow(ratio(({ amount }) => (amount === null ? null : amount / 100), 'workers')),
    average_days: flow(ratio(caseDays, 'closed')),
    disputes_opening: flow(openStart),
    disputes_accepted: flow(total('accepted')),
    disputes_closed: flow(total('closed')),
    disputes_open: stock(total('open_end')),
    dispute_balance_gap: flow(total(gap)),
  })
}

/** Cases of a unit and month, unknown when one of its rows does not tell them, beside the employees of the same month. */
function unitMonths(folder) {
  const employees = employeesOf(folder)
  const reports = new Map()
  for (const row of disputes(folder)) {
    const name = `${row.unit_code}|${row.month}`
    reports.set(name, [...(reports.get(name) ?? []), row])
  }
  return [...reports.values()].map((rows) => {
    const [{ unit_code, month }] = rows
    const whole = rows.every(({ accepted }) => accepted !== null)
    return {
      ...{ unit_code, month },
      cases: whole ? total('accepted')(rows).value : null,
      staff: employees(unit_code, month),
    }
  })
}

/** D8: cases of the stretch per 1,000 employees of its last month; a unit that lacks either counts in neither. */
function perThousand(members, { last }) {
  const units = [...new Set(members.map(({ unit_code }) => unit_code))].map((unit) => {
    const own = members.filter(({ unit_code }) => unit_code === unit)
    return {
      cases: total('cases')(own).value,
      staff: own.find(({ month }) => month === last)?.staff ?? null,
    }
  })
  return ratio('cases', 'staff', 1000)(units)
}

export const disputeFigures = (folder) => [
  ...caseFigures(folder),
  ...tabulate(unitMonths(folder), ['unit_code'], { disputes_per_1000: flow(perThousand) }),
]
