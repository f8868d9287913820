// Coverage, real names and bargaining: R1–R12 of domain.md §2.3–2.4, I1 and I2 of §3.7.
import { bargaining, coverage, realname } from './sources.mjs'
import { ratio, stock, tabulate, total } from './sums.mjs'

/** R3: single unions and the units that joint unions cover. */
const covered = ({ single_unions, joint_covered_units }) =>
  single_unions === null || joint_covered_units === null ? null : single_unions + joint_covered_units

const coverageFigures = (folder) =>
  tabulate(coverage(folder), ['unit_code', 'ownership'], {
    unit_union_rate_legal: stock(ratio('unionised_units', 'legal_units')),
    unit_union_rate_due: stock(ratio('unionised_units', 'due_units')),
    unit_coverage_rate: stock(ratio(covered, 'legal_units')),
    member_rate_unionised: stock(ratio('members', 'unionised_employees')),
    member_rate_all: stock(ratio('members', 'all_employees')),
    density_reference: stock(ratio('members', 'all_employees')),
    members: stock(total('members')),
    unionised_units: stock(total('unionised_units')),
    basic_unions: stock(total('basic_unions')),
    all_employees: stock(total('all_employees')),
  })

const realnameFigures = (folder) =>
  tabulate(realname(folder), ['unit_code'], {
    realname_rate: stock(ratio('registered', 'members')),
    realname_qualified_rate: stock(ratio('qualified', 'registered')),
    org_online_rate: stock(ratio('online_unions', 'basic_unions')),
    realname_members: stock(total('members')),
    registered_members: stock(total('registered')),
    qualified_members: stock(total('qualified')),
  })

/** Employees of a unit in a month, all ownerships; null when the unit sent nothing or one cell is unknown. */
export function employeesOf(folder) {
  const sums = new Map()
  for (const { unit_code, month, all_employees } of coverage(folder)) {
    const key = `${unit_code}|${month}`
    const before = sums.has(key) ? sums.get(key) : 0
    sums.set(key, before === null || all_employees === null ? null : before + all_employees)
  }
  return (unit, month) => sums.get(`${unit}|${month}`) ?? null
}

function bargainingFigures(folder) {
  const employees = employeesOf(folder)
  const rows = bargaining(folder).map((row) => ({ ...row, employees: employees(row.unit_code, row.month) }))
  return tabulate(rows, ['unit_code'], {
    wc_rate: stock(ratio('wc_orgs', 'unionised_orgs')),
    cba_rate: stock(ratio('cba_firms', 'eligible_firms')),
    wage_cba_rate: stock(ratio('wage_cba_firms', 'eligible_firms')),
    cba_rate_100plus: stock(ratio('cba_firms_100plus', 'firms_100plus_unionised')),
    cba_worker_coverage: stock(ratio('cba_workers', 'employees')),
    bargaining_reference: stock(ratio('cba_workers', 'employees')),
  })
}

export const formationFigures = (folder) => [
  ...coverageFigures(folder),
  ...realnameFigures(folder),
  ...bargainingFigures(folder),
]
