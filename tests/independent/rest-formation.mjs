// Stocks and rates of coverage, real names and bargaining, and how long 100+ firms wait (domain.md §2.3–2.5, §3.7).
import { departure, employeesOf } from './formation.mjs'
import { bargaining, coverage, firms, realname } from './sources.mjs'
import { figures, plain, rate, total } from './sums.mjs'

const of = (column) => (row) => row[column]

/** Figures of stocks over rows: [indicator, cell] sums, [indicator, above, below] divides. */
const stocks = (rows, bys, list) =>
  list.flatMap(([name, above, below]) =>
    figures(name, rows, bys, true, (members) =>
      below ? rate(members, above, below) : total(members, above),
    ),
  )

function coverageStocks(folder) {
  return stocks(
    coverage(folder),
    ['all', 'unit_code', 'ownership'],
    [
      ['members', of('members')],
      ['unionised_units', of('unionised_units')],
      ['basic_unions', of('basic_unions')],
      ['all_employees', of('all_employees')],
      ['density_reference', of('members'), of('all_employees')],
    ],
  )
}

function realnameStocks(folder) {
  return stocks(
    realname(folder),
    ['all', 'unit_code'],
    [
      ['realname_members', of('members')],
      ['registered_members', of('registered')],
      ['qualified_members', of('qualified')],
      ['realname_qualified_rate', of('qualified'), of('registered')],
      ['org_online_rate', of('online_unions'), of('basic_unions')],
    ],
  )
}

function bargainingStocks(folder) {
  const employees = employeesOf(folder)
  return stocks(
    bargaining(folder),
    ['all', 'unit_code'],
    [
      ['wc_rate', of('wc_orgs'), of('unionised_orgs')],
      ['cba_rate_100plus', of('cba_firms_100plus'), of('firms_100plus_unionised')],
      ['bargaining_reference', of('cba_workers'), (row) => employees(row.unit_code, row.month)],
    ],
  )
}

const dayCount = (from, to) => (Date.parse(to) - Date.parse(from)) / 86_400_000
const lastDay = (month) => {
  const [year, number] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

function ageBand(days) {
  if (days <= 30) return '0-30'
  if (days <= 60) return '31-60'
  return days <= 90 ? '61-90' : '90+'
}

/** A firm as a month ends. The ledger keeps the latest step only: that of a firm gone since then is unknown. */
function firmInMonth(firm, month) {
  const { on, how } = departure(firm)
  const end = lastDay(month)
  const open = firm.identified <= end && on > end
  const days = open ? dayCount(firm.identified, end) : null
  const unionised = how === 'unionised' && on <= end
  const step = open && !['unionised', 'exited'].includes(firm.status) ? firm.status : null
  return {
    month,
    firm_code: firm.firm_code,
    unit_code: firm.unit_code,
    industry: firm.industry,
    age_band: open ? ageBand(days) : null,
    status: unionised ? 'unionised' : step,
    open: Number(open),
    late: Number(open && days > 90),
    joined: Number(unionised && on.startsWith(month)),
  }
}

function firmWaits(folder, months) {
  const list = firms(folder)
  const rows = months.flatMap((month) => list.map((firm) => firmInMonth(firm, month)))
  const bys = ['all', 'unit_code', 'firm_code', 'industry', 'age_band', 'status']
  const inHand = (members, bucket) => {
    const atEnd = members.filter(({ month }) => month === bucket.last)
    return plain(total(atEnd, of('open')).value + total(members, of('joined')).value)
  }
  return [
    ...stocks(rows, bys, [['firms_open_over_90_days', of('late')]]),
    ...figures('firms_in_hand', rows, bys, false, inHand),
  ]
}

export function restFormationFigures(folder, months) {
  return [
    ...coverageStocks(folder),
    ...realnameStocks(folder),
    ...bargainingStocks(folder),
    ...firmWaits(folder, months),
  ]
}
