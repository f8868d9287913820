// Labour disputes, D1–D9 (domain.md §3.4).
import { employeesOf } from './formation.mjs'
import { disputes } from './sources.mjs'
import { figures, rate } from './sums.mjs'

const of = (column) => (row) => row[column]
const early = ['enterprise', 'union', 'street']
const sum = (rows, column) => rows.reduce((total, row) => total + row[column], 0)

/** Closed against what lay open when the bucket began and what came in since. */
function settled(rows, bucket) {
  const opening = rows.filter((row) => row.month === bucket.first)
  const numerator = sum(rows, 'closed')
  const denominator = sum(opening, 'open_start') + sum(rows, 'accepted')
  return { value: denominator === 0 ? null : numerator / denominator, numerator, denominator }
}

function perThousand(rows, bucket, employees) {
  const last = (unit) => employees(unit, bucket.last)
  const known = rows.filter((row) => last(row.unit_code) !== null)
  if (known.length === 0) return { value: null, numerator: null, denominator: null }
  const units = [...new Set(known.map((row) => row.unit_code))]
  const numerator = sum(known, 'accepted')
  const denominator = units.reduce((total, unit) => total + last(unit), 0)
  return { value: denominator === 0 ? null : (numerator / denominator) * 1000, numerator, denominator }
}

export function disputeFigures(folder) {
  const rows = disputes(folder)
  const employees = employeesOf(folder)
  const bys = ['all', 'unit_code', 'channel', 'cause', 'size_band']
  const flow = (indicator, above, below) =>
    figures(indicator, rows, bys, false, (members) => rate(members, above, below))
  return [
    ...figures('settle_rate', rows, bys, false, settled),
    ...flow('on_time_rate', of('closed_on_time'), of('closed')),
    ...flow('mediation_success', of('mediated_ok'), (row) => row.mediated_ok + row.mediated_fail),
    ...flow('mediated_share', of('mediated_ok'), of('closed')),
    ...flow(
      'pre_arbitration_share',
      (row) => (row.channel === null ? null : early.includes(row.channel) ? row.mediated_ok : 0),
      of('closed'),
    ),
    ...flow('collective_share', (row) => (row.size_band === '1-9' ? 0 : row.accepted), of('accepted')),
    ...flow('workers_per_case', of('workers'), of('accepted')),
    ...flow('amount_per_worker', (row) => (row.amount === null ? null : row.amount / 100), of('workers')),
    ...figures('disputes_per_1000', rows, ['all', 'unit_code'], false, (members, bucket) =>
      perThousand(members, bucket, employees),
    ),
  ]
}
