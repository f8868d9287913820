import { allMonths, monthEnd, monthNumber } from './calendar'
import type { Fact } from './cell'
import { random } from './random'
import { stories } from './stories'
import { type Ownership, type SampleUnit, units } from './units'

const employeesPerUnit: Record<Ownership, number> = {
  domestic: 21,
  hmt: 58,
  foreign: 66,
  institution: 84,
  government: 62,
  social: 13,
  individual: 4.5,
}
/** Change against the year's level, January to December: fewer hands after the spring festival. */
const season = [0, -0.012, -0.006, 0, 0.002, 0.004, 0.004, 0.003, 0.004, 0.005, 0.004, 0]
const lockdown: Record<string, number> = { '2020-02': -0.03, '2020-03': -0.022, '2020-04': -0.01 }

interface Base {
  readonly employees: number
  readonly legal: number
  readonly growth: number
  readonly due: number
  readonly alone: number
  /** First and last share of the time span; months in between lie on the line. */
  readonly unionised: readonly [number, number]
  readonly inUnionised: readonly [number, number]
  readonly joined: readonly [number, number]
  readonly female: number
  readonly migrant: number
}

function baseOf(unit: SampleUnit, ownership: Ownership, share: number): Base {
  const draw = random(`coverage/${unit.code}/${ownership}`)
  const settled = ownership === 'institution' || ownership === 'government' ? 0.08 : 0
  const start = draw.between(0.78, 0.84) + settled
  return {
    employees: unit.employees * share * draw.between(0.97, 1.03),
    legal: (unit.employees * share) / (employeesPerUnit[ownership] * draw.between(0.9, 1.1)),
    growth: draw.between(0.0002, 0.0022),
    due: settled ? draw.between(0.92, 0.98) : draw.between(0.42, 0.56),
    alone: settled ? 0.9 : draw.between(0.2, 0.32),
    unionised: [start, start + draw.between(0.05, 0.1)],
    inUnionised: [draw.between(0.77, 0.81) + settled, draw.between(0.84, 0.88) + settled],
    joined: [draw.between(0.89, 0.91), draw.between(0.93, 0.955)],
    female: draw.between(0.36, 0.44),
    migrant: settled ? 0 : draw.between(0.16, 0.3),
  }
}

const along = ([start, end]: readonly [number, number], month: string) =>
  start + ((end - start) * monthNumber(month)) / (allMonths.length - 1)

function peopleOf(base: Base, month: string, ownership: Ownership): Fact {
  const level =
    1 + base.growth * monthNumber(month) + (season[monthNumber(month) % 12] ?? 0) + (lockdown[month] ?? 0)
  const employees = Math.round(base.employees * level)
  const inUnionised = Math.round(employees * along(base.inUnionised, month))
  const members = Math.round(inUnionised * along(base.joined, month))
  return {
    all_employees: employees,
    unionised_employees: inUnionised,
    members,
    female_members: ownership === 'government' ? null : Math.round(members * base.female),
    migrant_members: Math.round(members * base.migrant),
    fulltime_staff: ownership === 'individual' ? null : Math.round(members / 1400),
  }
}

function organisationsOf(base: Base, month: string, unit: SampleUnit, ownership: Ownership): Fact {
  const legal = Math.round(base.legal * (1 + 0.0018 * monthNumber(month)))
  const due = Math.round(legal * base.due)
  const unionised = Math.round(due * along(base.unionised, month))
  const single = Math.round(unionised * base.alone)
  const inJoint = unionised - single
  const joint = inJoint > 0 ? Math.max(1, Math.round(inJoint / 9)) : 0
  const rosterUnknown = unit.code === '430102012' && ownership === 'individual' && month < '2021-01'
  return {
    legal_units: legal,
    due_units: rosterUnknown ? null : due,
    unionised_units: unionised,
    basic_unions: single + joint,
    single_unions: single,
    joint_unions: joint,
    joint_covered_units: inJoint + Math.round(inJoint * 0.06),
    federations: ownership === 'domestic' ? (unit.type === 'street' ? 7 : 1) : 0,
  }
}

function history(unit: SampleUnit, ownership: Ownership, share: number): Fact[] {
  const base = baseOf(unit, ownership, share)
  return allMonths.map((month) => ({
    unit_code: unit.code,
    period: month,
    period_start: `${month}-01`,
    period_end: monthEnd(month),
    ownership,
    ...organisationsOf(base, month, unit, ownership),
    ...peopleOf(base, month, ownership),
    reported: true,
    note: null,
  }))
}

/** Every unit, ownership and month as it truly was, also where nothing is sent; ordered by month, then unit. */
export const coverageTruth: readonly Fact[] = units
  .flatMap((unit) => unit.ownerships.flatMap(([ownership, share]) => history(unit, ownership, share)))
  .map((fact, index) => ({ fact, index }))
  .sort(
    (a, b) => monthNumber(String(a.fact.period)) - monthNumber(String(b.fact.period)) || a.index - b.index,
  )
  .map(({ fact }) => fact)

/** Sum of a column over the ownerships of a unit in a month. */
export function coverageSum(unit: string, month: string, column: string): number {
  return coverageTruth
    .filter((fact) => fact.unit_code === unit && fact.period === month)
    .reduce((sum, fact) => sum + Number(fact[column] ?? 0), 0)
}

/** The row as it first arrived: two joint unions of one street had been left out. */
export function asFirstSent(fact: Fact): Fact {
  const { unit, ownership, month, members, units: left } = stories.correction
  if (fact.unit_code !== unit || fact.ownership !== ownership || fact.period !== month) return fact
  const less = (column: string, by: number) => Number(fact[column]) - by
  return {
    ...fact,
    unionised_units: less('unionised_units', left),
    basic_unions: less('basic_unions', 2),
    joint_unions: less('joint_unions', 2),
    joint_covered_units: less('joint_covered_units', left),
    unionised_employees: less('unionised_employees', members + 90),
    members: less('members', members),
    female_members: less('female_members', 500),
  }
}
