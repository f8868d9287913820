// Targets of the plan, the eight groups, aid and activities (domain.md §1, §7).
import { months } from './calendar.mjs'
import { activities, assistance, eightGroups, progress, targets } from './plan-sources.mjs'
import { flow, ratio, single, stock, tabulate, total } from './sums.mjs'

const of = (column) => (row) => row[column]
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

/** Targets count different things: several of them have no common figure. */
const one = (select) => stock(single('target_id', select))

function targetFigures(folder) {
  const told = progress(folder)
  const silent = { ahead: null, met: null, missed: null, one: null, low: null, high: null }
  const rows = targets(folder).flatMap((target) =>
    months
      .filter((month) => month.startsWith(target.year))
      .map((month) => ({ ...silent, ...targetMonth(target, month, told) })),
  )
  return tabulate(rows, ['target_id', 'target_type', 'item_no', 'owner_dept'], {
    target_achieved: one(total('achieved')),
    target_recommended: one(total('recommended')),
    target_awarded: one(total('awarded')),
    zero_target_count: one(total('zero')),
    target_completion: one(ratio('achieved', 'target')),
    target_deviation: one(ratio('ahead', 'target')),
    target_forecast_low: one(ratio('low', 'target')),
    target_forecast_high: one(ratio('high', 'target')),
    targets_met_share: stock(ratio('met', 'one')),
    targets_missed: stock(total('missed')),
  })
}

const countFigures = (folder) => [
  ...tabulate(eightGroups(folder), ['unit_code', 'group_code'], {
    eight_group_workers: stock(total('estimated_workers')),
    eight_group_members: stock(total('members_end')),
    eight_group_new_members: flow(total('new_members')),
    eight_group_coverage: stock(ratio('members_end', 'estimated_workers')),
  }),
  ...tabulate(assistance(folder), ['unit_code'], {
    aid_filed: stock(total('filed')),
    aid_helped: flow(total('helped')),
    mutual_aid: stock(total('mutual_aid')),
  }),
  ...tabulate(activities(folder), ['unit_code', 'item_no', 'kind'], {
    activities_held: flow(total('held')),
    activity_participants: flow(total('participants')),
  }),
]

export const planFigures = (folder) => [...targetFigures(folder), ...countFigures(folder)]
