// Coverage, real names, bargaining and the 100+ firms (domain.md §2.3–2.5).
import { bargaining, coverage, firms, realname } from './sources.mjs'
import { figures, plain, rate } from './sums.mjs'

const of = (column) => (row) => row[column]

export function coverageFigures(folder) {
  const rows = coverage(folder)
  const stock = (indicator, above, below) =>
    figures(indicator, rows, ['all', 'unit_code', 'ownership'], true, (members) =>
      rate(members, above, below),
    )
  const covered = (row) =>
    row.single_unions === null || row.joint_covered_units === null
      ? null
      : row.single_unions + row.joint_covered_units
  return [
    ...stock('unit_union_rate_legal', of('unionised_units'), of('legal_units')),
    ...stock('unit_union_rate_due', of('unionised_units'), of('due_units')),
    ...stock('unit_coverage_rate', covered, of('legal_units')),
    ...stock('member_rate_unionised', of('members'), of('unionised_employees')),
    ...stock('member_rate_all', of('members'), of('all_employees')),
  ]
}

/** Employees of a unit in a month, all ownerships; null when the unit sent nothing. */
export function employeesOf(folder) {
  const sums = new Map()
  for (const row of coverage(folder)) {
    const key = `${row.unit_code}|${row.month}`
    if (row.all_employees !== null) sums.set(key, (sums.get(key) ?? 0) + row.all_employees)
  }
  return (unit, month) => sums.get(`${unit}|${month}`) ?? null
}

export function bargainingFigures(folder) {
  const employees = employeesOf(folder)
  const rows = bargaining(folder)
  const stock = (indicator, above, below) =>
    figures(indicator, rows, ['all', 'unit_code'], true, (members) => rate(members, above, below))
  return [
    ...stock('cba_rate', of('cba_firms'), of('eligible_firms')),
    ...stock('wage_cba_rate', of('wage_cba_firms'), of('eligible_firms')),
    ...stock('cba_worker_coverage', of('cba_workers'), (row) => employees(row.unit_code, row.month)),
    ...figures('realname_rate', realname(folder), ['all', 'unit_code'], true, (members) =>
      rate(members, of('registered'), of('members')),
    ),
  ]
}

/** The day a firm leaves the list and how: the earlier of its two dates. */
export function departure(firm) {
  const { unionised, exited } = firm
  if (unionised && (!exited || unionised <= exited)) return { on: unionised, how: 'unionised' }
  return exited ? { on: exited, how: 'exited' } : { on: '9999', how: 'open' }
}

/** Days compare as text; a month runs from `${month}-00` to `${month}-99`. */
function flows(list, first, last) {
  const start = `${first}-00`
  const end = `${last}-99`
  const within = (date) => date > start && date < end
  const gone = (how) => list.filter((firm) => firm.how === how && within(firm.on)).length
  const openAt = (moment) => list.filter((firm) => firm.identified < moment && firm.on > moment).length
  return {
    firms_opening: openAt(start),
    firms_newly_qualified: list.filter((firm) => within(firm.identified)).length,
    firms_unionised: gone('unionised'),
    firms_exited: gone('exited'),
    firms_open: openAt(end),
  }
}

/** The ledger speaks of every month from 2020-01 to the month of the last ledger. */
export function firmFigures(folder, months) {
  const list = firms(folder).map((firm) => {
    const { on, how } = departure(firm)
    return { ...firm, on, how }
  })
  const units = [...new Set(list.map((firm) => firm.unit_code))].sort()
  const spine = months.flatMap((month) => units.map((unit) => ({ month, unit_code: unit })))
  const names = ['firms_opening', 'firms_newly_qualified', 'firms_unionised', 'firms_exited', 'firms_open']
  return names.flatMap((name) =>
    figures(name, spine, ['all', 'unit_code'], false, (members, bucket) => {
      const here = new Set(members.map((row) => row.unit_code))
      const local = list.filter((firm) => here.has(firm.unit_code))
      return plain(flows(local, bucket.first, bucket.last)[name])
    }),
  )
}
