import { addDays, daysBetween, monthAt, monthEnd } from './calendar'
import type { Fact } from './cell'
import { type Random, random } from './random'
import { places } from './units'

/** Per month from 2020-01: firms that come onto the list, that form a union, that drop out. */
const newly = [0, 0, 2, 2, 3, 2, 2, 1, 2, 2, 3, 2, 1, 0, 2, 1, 1, 1, 1, 2, 1, 1]
const formed = [0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 2, 3, 4, 4, 4, 3, 3, 2]
const dropped = [0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0]
const openAtStart = 18
const settledBefore = 74
/** Running numbers of the three that nobody gets moving: on the list since 2020-11, 2021-03 and 2021-06. */
const stubborn = [110, 116, 119]

const industries = [
  ['F', 26],
  ['L', 18],
  ['I', 12],
  ['H', 12],
  ['K', 9],
  ['O', 9],
  ['E', 7],
  ['G', 4],
  ['C', 3],
] as const
const reasons = ['职工数降至百人以下', '迁出本区', '注销'] as const

interface Firm {
  readonly number: number
  readonly unit: string
  readonly industry: string
  readonly employees: number
  readonly identified: string
  unionised?: string
  exited?: string
  reason?: string
  readonly memberShare: number
  readonly joint: boolean
}

function firm(draw: Random, number: number, identified: string): Firm {
  return {
    number,
    identified,
    unit: draw.pick(places.map((place) => [place.code, place.employees] as const)),
    industry: draw.pick(industries),
    employees: draw.chance(0.06) ? draw.whole(700, 2300) : draw.whole(102, 420),
    memberShare: draw.between(0.74, 0.96),
    joint: draw.chance(0.08),
  }
}

const dayIn = (draw: Random, month: string, from = 1) =>
  `${month}-${String(draw.whole(from, 26)).padStart(2, '0')}`

function settledFirms(draw: Random): Firm[] {
  return Array.from({ length: settledBefore }, (_, index) => {
    const one = firm(draw, index + 1, addDays('2018-03-01', draw.whole(0, 480)))
    one.unionised = addDays(one.identified, draw.whole(25, 170))
    if (index % 13 === 5) {
      one.exited = addDays('2020-03-10', draw.whole(0, 500))
      one.reason = reasons[index % 3] ?? reasons[0]
    }
    return one
  })
}

function leave(draw: Random, waiting: Firm[], month: string, how: 'unionised' | 'exited'): void {
  const [gone] = waiting.splice(draw.whole(0, Math.max(0, Math.min(2, waiting.length - 5))), 1)
  if (!gone) throw new Error(`nobody left to leave in ${month}`)
  const from = gone.identified.startsWith(month) ? 26 : 2
  gone[how] = dayIn(draw, month, from)
  if (how === 'exited') gone.reason = reasons[gone.number % 3] ?? reasons[0]
}

function allFirms(): Firm[] {
  const draw = random('firms')
  const firms = settledFirms(draw)
  for (let index = 0; index < openAtStart; index++)
    firms.push(firm(draw, firms.length + 1, addDays('2019-08-05', index * 8)))
  const waiting = firms.slice(settledBefore)
  newly.forEach((count, index) => {
    for (let each = 0; each < count; each++) {
      const one = firm(draw, firms.length + 1, dayIn(draw, monthAt(index)))
      firms.push(one)
      if (!stubborn.includes(one.number)) waiting.push(one)
    }
    for (let each = 0; each < (formed[index] ?? 0); each++) leave(draw, waiting, monthAt(index), 'unionised')
    for (let each = 0; each < (dropped[index] ?? 0); each++) leave(draw, waiting, monthAt(index), 'exited')
  })
  return firms
}

const firms = allFirms()

function statusOf(one: Firm, day: string): string {
  if (one.exited && one.exited <= day) return 'exited'
  if (one.unionised && one.unionised <= day) return 'unionised'
  if (one.number === stubborn[0]) return 'approval'
  const waited = daysBetween(one.identified, day)
  return waited > 150 ? 'preparing' : waited > 45 ? 'contacted' : 'identified'
}

/** Letters S and I never occur in a real 统一社会信用代码, so no code here can be somebody's. */
export const firmCode = (number: number): string => `91430102YSSI${String(number).padStart(6, '0')}`

/** The whole ledger as it stood at the end of a month. */
export function ledgerAt(month: string): Fact[] {
  const day = monthEnd(month)
  const by = (date: string | undefined) => (date && date <= day ? date : null)
  return firms
    .filter((one) => one.identified <= day)
    .map((one) => ({
      firm_code: firmCode(one.number),
      firm_name: `演示企业${String(one.number).padStart(3, '0')}有限公司`,
      unit_code: one.unit,
      industry: one.industry,
      employees: one.employees,
      identified_date: one.identified,
      status: statusOf(one, day),
      unionised_date: by(one.unionised),
      exit_date: by(one.exited),
      exit_reason: by(one.exited) ? (one.reason ?? null) : null,
      members: by(one.unionised) ? Math.round(one.employees * one.memberShare) : null,
      union_form: by(one.unionised) ? (one.joint ? 'joint' : 'single') : null,
      period: month,
    }))
}

/** Firms of a unit that have a union and are still there at the end of a month. */
export const unionisedFirms = (unit: string, month: string): number =>
  ledgerAt(month).filter((fact) => fact.unit_code === unit && fact.status === 'unionised').length

/** Firms on the list without a union at the end of a month, all units. */
export const openFirms = (month: string): number =>
  ledgerAt(month).filter((fact) => fact.unionised_date === null && fact.exit_date === null).length
