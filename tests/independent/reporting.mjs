// Who was to report and did (domain.md §1.3, §3.6): a dataset is due from its first month on.
import { months } from './calendar.mjs'
import { monitorPoints } from './monitoring-sources.mjs'
import { assistance, eightGroups, orgUnits, pointReports, zeroReports } from './plan-sources.mjs'
import { bargaining, coverage, disputes, realname } from './sources.mjs'
import { flow, ratio, tabulate, total } from './sums.mjs'

const byUnit = (rows) => rows.map(({ unit_code, month, counts }) => ({ reporter: unit_code, month, counts }))
const earliest = (reports) => reports.map(({ month }) => month).sort()[0]

/** [reporter, first month it is expected]: those on the list from the start, others from their first report on. */
function expected(reports, listed) {
  const heard = [...new Set(reports.map(({ reporter }) => reporter))]
  const off = heard.filter((reporter) => !listed.includes(reporter))
  return [
    ...listed.map((reporter) => [reporter, earliest(reports)]),
    ...off.map((each) => [each, earliest(reports.filter(({ reporter }) => reporter === each))]),
  ]
}

/** 1 when every row tells numbers, all of them zero; unknown of a report that was not sent. */
function zeroOf(rows) {
  if (rows.length === 0) return null
  return Number(rows.every(({ counts }) => counts.length > 0 && counts.every((count) => count === 0)))
}

/** A row for each month in which a reporter was expected to send a dataset. */
function due(dataset, reports, listed, placeOf) {
  const sent = new Map()
  for (const report of reports) {
    const name = `${report.reporter}|${report.month}`
    sent.set(name, [...(sent.get(name) ?? []), report])
  }
  const rowsOf = (reporter, month) => sent.get(`${reporter}|${month}`) ?? []
  return expected(reports, listed).flatMap(([reporter, since]) =>
    months
      .filter((month) => month >= since)
      .map((month) => ({
        ...{ dataset, month, ...placeOf(reporter) },
        expected: 1,
        reported: Number(rowsOf(reporter, month).length > 0),
        zero: zeroOf(rowsOf(reporter, month)),
      })),
  )
}

export function reportingFigures(folder) {
  const units = orgUnits(folder).map(({ unit_code }) => unit_code)
  const unitOfPoint = new Map(monitorPoints(folder).map((row) => [row.point_code, row.unit_code]))
  const ofUnits = {
    union_coverage: byUnit(coverage(folder)),
    realname: byUnit(realname(folder)),
    bargaining: byUnit(bargaining(folder)),
    disputes: byUnit(disputes(folder)),
    eight_groups: byUnit(eightGroups(folder)),
    assistance: byUnit(assistance(folder)),
    collective_events: zeroReports(folder),
  }
  const rows = [
    ...Object.entries(ofUnits).flatMap(([dataset, reports]) =>
      due(dataset, reports, units, (unit_code) => ({ unit_code })),
    ),
    ...due('monitor_points', pointReports(folder), [], (point_code) => ({
      point_code,
      unit_code: unitOfPoint.get(point_code),
    })),
  ]
  return tabulate(rows, ['dataset', 'unit_code', 'point_code'], {
    reporting_rate: flow(ratio('reported', 'expected')),
    zero_reports: flow(total('zero')),
  })
}
