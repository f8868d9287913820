// Targets of the plan, the eight groups, aid, activities and reporting (domain.md §1, §7).
import {
  activities,
  assistance,
  eightGroups,
  orgUnits,
  pointReports,
  progress,
  targets,
  zeroReports,
} from './plan-sources.mjs'
import { monitorPoints } from './rest-sources.mjs'
import { bargaining, coverage, disputes, realname } from './sources.mjs'
import { figures, plain, rate } from './sums.mjs'

const of = (column) => (row) => row[column]
const none = { value: null, numerator: null, denominator: null }

/** Σ over the rows that know the column; unknown when none does. */
function total(rows, column) {
  const known = rows.map(of(column)).filter((value) => value !== null)
  return plain(known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : null)
}

/** What the reports up to a month say of a target. */
function stateOf(target, number, told) {
  const month = (at) => `${target.year}-${String(at).padStart(2, '0')}`
  const at = (upTo, status) =>
    told
      .filter((row) => row.target_id === target.target_id && row.status === status && row.value !== null)
      .filter((row) => row.month.startsWith(target.year) && row.month <= month(upTo))
      .sort((a, b) => (a.month < b.month ? -1 : 1))
      .at(-1)?.value ?? null
  const statedIn = (upTo) =>
    told
      .filter((row) => row.target_id === target.target_id && row.month === month(upTo) && row.value !== null)
      .map(of('value'))
  const achievedIn = (upTo) => {
    if (upTo < 1 || statedIn(upTo).length === 0) return null
    return Math.max(...['recommended', 'awarded', 'done'].map((status) => at(upTo, status) ?? 0))
  }
  const isTold = statedIn(number).length > 0
  return {
    achieved: achievedIn(number),
    before: achievedIn(number - 3),
    recommended: isTold ? at(number, 'recommended') : null,
    awarded: isTold ? at(number, 'awarded') : null,
    stated: isTold ? Math.max(...statedIn(number)) : null,
  }
}

function forecast(achieved, before, number, due) {
  if (number < 4 || number >= due || achieved === null) return { low: null, high: null }
  const ends = [(achieved * due) / number]
  if (before !== null) ends.push(achieved + ((achieved - before) * (due - number)) / 3)
  return { low: Math.round(Math.min(...ends)), high: Math.round(Math.max(...ends)) }
}

function targetMonth(target, month, told) {
  const number = Number(month.slice(5))
  const due = target.due && target.due[0] === target.year ? Number(target.due[1]) : 12
  const { achieved, before, recommended, awarded, stated } = stateOf(target, number, told)
  const row = { ...target, month, recommended, awarded, achieved: null, target: null, zero: null }
  if (target.target_type !== 'floor') return { ...row, zero: target.target_type === 'text' ? null : stated }
  const { low, high } = forecast(achieved, before, number, due)
  const late = number >= due
  return {
    ...row,
    achieved,
    target: target.target,
    ahead: achieved === null ? null : achieved - Math.min(target.target, (target.target * number) / due),
    met: achieved === null ? null : Number(achieved >= target.target),
    missed: late ? (achieved === null ? null : Number(achieved < target.target)) : 0,
    one: achieved === null ? null : 1,
    low,
    high,
  }
}

function targetFigures(folder, months) {
  const told = progress(folder)
  const rows = targets(folder).flatMap((target) =>
    months
      .filter((month) => month.startsWith(target.year))
      .map((month) => ({
        ahead: null,
        met: null,
        missed: null,
        one: null,
        low: null,
        high: null,
        ...targetMonth(target, month, told),
      })),
  )
  const bys = ['all', 'target_id', 'target_type', 'item_no', 'owner_dept']
  const stock = (indicator, select) => figures(indicator, rows, bys, true, select)
  /** Targets count different things: several of them have no common figure. */
  const single = (indicator, select) =>
    stock(indicator, (members) => (new Set(members.map(of('target_id'))).size === 1 ? select(members) : none))
  const share = (column) => (members) => rate(members, of(column), of('target'))
  const sum = (column) => (members) => total(members, column)
  return [
    ...single('target_achieved', sum('achieved')),
    ...single('target_recommended', sum('recommended')),
    ...single('target_awarded', sum('awarded')),
    ...single('zero_target_count', sum('zero')),
    ...single('target_completion', share('achieved')),
    ...single('target_deviation', share('ahead')),
    ...single('target_forecast_low', share('low')),
    ...single('target_forecast_high', share('high')),
    ...stock('targets_met_share', (members) => rate(members, of('met'), of('one'))),
    ...stock('targets_missed', sum('missed')),
  ]
}

function countFigures(folder) {
  const groups = eightGroups(folder)
  const groupBys = ['all', 'unit_code', 'group_code']
  const aid = assistance(folder)
  const held = activities(folder)
  const sums = (indicator, rows, bys, isStock, column) =>
    figures(indicator, rows, bys, isStock, (members) => total(members, column))
  const units = ['all', 'unit_code']
  const items = ['all', 'unit_code', 'item_no']
  return [
    ...sums('eight_group_workers', groups, groupBys, true, 'estimated_workers'),
    ...sums('eight_group_members', groups, groupBys, true, 'members_end'),
    ...sums('eight_group_new_members', groups, groupBys, false, 'new_members'),
    ...figures('eight_group_coverage', groups, groupBys, true, (members) =>
      rate(members, of('members_end'), of('estimated_workers')),
    ),
    ...sums('aid_filed', aid, units, true, 'filed'),
    ...sums('aid_helped', aid, units, false, 'helped'),
    ...sums('mutual_aid', aid, units, true, 'mutual_aid'),
    ...sums('activities_held', held, items, false, 'held'),
    ...sums('activity_participants', held, items, false, 'participants'),
  ]
}

/** Who was to report and did; a point reports for its unit. */
function reportFigures(folder, months) {
  const units = orgUnits(folder).map(of('unit_code'))
  const byUnit = (rows) => rows.map((row) => ({ reporter: row.unit_code, month: row.month }))
  const sent = {
    union_coverage: byUnit(coverage(folder)),
    realname: byUnit(realname(folder)),
    bargaining: byUnit(bargaining(folder)),
    disputes: byUnit(disputes(folder)),
    eight_groups: byUnit(eightGroups(folder)),
    assistance: byUnit(assistance(folder)),
    collective_events: zeroReports(folder),
    monitor_points: pointReports(folder),
  }
  const unitOfPoint = new Map(monitorPoints(folder).map((row) => [row.point_code, row.unit_code]))
  const rows = Object.entries(sent).flatMap(([dataset, reports]) => {
    const heard = new Set(reports.map(({ reporter, month }) => `${reporter}|${month}`))
    const first = reports.map(of('month')).sort()[0]
    const since = (reporter) =>
      reports
        .filter((row) => row.reporter === reporter)
        .map(of('month'))
        .sort()[0]
    const expected =
      dataset === 'monitor_points'
        ? [...new Set(reports.map(of('reporter')))].map((each) => [each, since(each)])
        : units.map((each) => [each, first])
    return months.flatMap((month) =>
      expected
        .filter(([, from]) => from <= month)
        .map(([reporter]) => ({
          dataset,
          unit_code: unitOfPoint.get(reporter) ?? reporter,
          month,
          due: 1,
          reported: Number(heard.has(`${reporter}|${month}`)),
        })),
    )
  })
  return figures('reporting_rate', rows, ['all', 'dataset', 'unit_code'], false, (members) =>
    rate(members, of('reported'), of('due')),
  )
}

export const planFigures = (folder, months) => [
  ...targetFigures(folder, months),
  ...countFigures(folder),
  ...reportFigures(folder, months),
]
