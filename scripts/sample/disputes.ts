import { allMonths } from './calendar'
import type { Fact } from './cell'
import { type Random, random } from './random'
import { isSilent, stories } from './stories'
import { coverageSum } from './union-coverage'
import { type SampleUnit, units } from './units'

/** Cases accepted per 1,000 employees and month. */
const rate = 0.4
const channels = [
  ['street', 30],
  ['union', 20],
  ['enterprise', 16],
  ['arbitration', 22],
  ['court_union', 4],
  ['litigation', 3],
  ['inspection', 5],
] as const
const causes = [
  ['remuneration', 44],
  ['contract_termination', 18],
  ['social_insurance', 12],
  ['compensation', 10],
  ['work_injury', 6],
  ['confirm_relation', 4],
  ['hours_leave', 3],
  ['contract_change', 2],
  ['other', 1],
] as const
const sizes = [
  ['1-9', 991],
  ['10-29', 7],
  ['30+', 2],
] as const
const workersPerCase: Record<string, readonly [number, number]> = {
  '1-9': [1, 3],
  '10-29': [10, 26],
  '30+': [31, 58],
}
/** How closed cases end, per channel: mediated, not mediated, awarded, withdrawn or other. */
const endings: Record<string, readonly [number, number, number, number]> = {
  arbitration: [50, 4, 38, 8],
  litigation: [22, 4, 66, 8],
  inspection: [40, 6, 0, 54],
}
const mediation = [74, 19, 0, 7] as const
/** Days in which a case should be closed; of lawsuits, which no rule limits, days they may well take. */
const limits: Record<string, number> = { arbitration: 45, inspection: 60, litigation: 90 }
const mediationLimit = 15
/** No case that came in this month can have taken longer. */
const monthDays = 28
const nothing = 'street|other|1-9'

function newCases(draw: Random, unit: SampleUnit, month: string): string[] {
  const rise = stories.disputeRise
  const mean = (coverageSum(unit.code, month, 'all_employees') / 1000) * rate
  const usual = draw.count(mean * (month.startsWith('2020-02') ? 0.6 : 1))
  const rising = rise.unit === unit.code && rise.month === month
  const cases = Array.from(
    { length: rising ? rise.accepted : usual },
    () =>
      `${draw.pick(channels)}|${rising && draw.chance(0.6) ? 'remuneration' : draw.pick(causes)}|${draw.pick(sizes)}`,
  )
  const { petition } = stories
  if (petition.unit === unit.code && petition.month === month) cases.push('street|remuneration|30+')
  return cases
}

function closing(draw: Random, channel: string, open: number): number {
  const share = channel === 'arbitration' || channel === 'litigation' ? 0.52 : 0.7
  return Array.from({ length: open }, () => draw.chance(share)).filter(Boolean).length
}

function ends(draw: Random, channel: string, closed: number) {
  const weights = endings[channel] ?? mediation
  const names = ['mediated_ok', 'mediated_fail', 'awarded', 'other_closed'] as const
  const result = { mediated_ok: 0, mediated_fail: 0, awarded: 0, other_closed: 0 }
  for (let each = 0; each < closed; each++)
    result[draw.pick(names.map((name, index) => [name, weights[index] ?? 0] as const))]++
  return result
}

function people(draw: Random, unit: string, month: string, combo: string, accepted: number): number {
  const [from, to] = workersPerCase[combo.split('|')[2] ?? ''] ?? [1, 1]
  const { petition } = stories
  if (petition.unit === unit && petition.month === month && combo.endsWith('30+')) return petition.workers
  return Array.from({ length: accepted }, () => draw.whole(from, to)).reduce((sum, each) => sum + each, 0)
}

/** Average days of closed cases, so many of them late: within the limit while none is late, beyond it if all are. */
function averageDays(pace: number, channel: string, closed: number, late: number, older: boolean): number {
  const limit = limits[channel] ?? mediationLimit
  const timely = Math.min(limit, older ? limit : monthDays) * (0.4 + 0.5 * pace)
  const overdue = limit * (1.1 + 0.3 * pace)
  return Math.round(((closed - late) * timely + late * overdue) * (10 / closed)) / 10
}

function row(
  draw: Random,
  unit: string,
  month: string,
  combo: string,
  start: number,
  accepted: number,
): Fact {
  const [channel = '', cause = '', size = ''] = combo.split('|')
  const closed = closing(draw, channel, start + accepted)
  const slow = Array.from({ length: closed }, () => draw.chance(0.06)).filter(Boolean).length
  const late = limits[channel] ? Math.min(slow, start) : slow
  const workers = people(draw, unit, month, combo, accepted)
  const unclear = accepted > 0 && draw.chance(0.03)
  return {
    unit_code: unit,
    period: month,
    channel,
    cause,
    size_band: size,
    open_start: start,
    accepted,
    workers: size === '1-9' && accepted > 0 && draw.chance(0.015) ? null : workers,
    amount_yuan: unclear
      ? null
      : workers * draw.whole(4000, 26_000) * 100 + (workers ? draw.whole(0, 99) * 100 : 0),
    closed,
    ...ends(draw, channel, closed),
    closed_on_time: channel === 'litigation' ? null : closed - late,
    avg_days: closed ? averageDays(draw.unit(), channel, closed, late, start > 0) : null,
    open_end: start + accepted - closed,
    reported: true,
  }
}

function monthRows(draw: Random, unit: SampleUnit, month: string, open: Map<string, number>): Fact[] {
  const accepted = new Map<string, number>()
  for (const combo of newCases(draw, unit, month)) accepted.set(combo, (accepted.get(combo) ?? 0) + 1)
  const active = [...new Set([...open.keys(), ...accepted.keys()])].sort()
  const rows = (active.length > 0 ? active : [nothing]).map((combo) => {
    const fact = row(draw, unit.code, month, combo, open.get(combo) ?? 0, accepted.get(combo) ?? 0)
    if (fact.open_end === 0) open.delete(combo)
    else open.set(combo, Number(fact.open_end))
    return fact
  })
  return rows
}

function history(unit: SampleUnit): Fact[] {
  const draw = random(`disputes/${unit.code}`)
  const open = new Map<string, number>(
    [...new Set(newCases(draw, unit, '2020-01'))].slice(0, 4).map((combo) => [combo, 1]),
  )
  return allMonths
    .filter((month) => !isSilent(unit.code, month))
    .flatMap((month) => monthRows(draw, unit, month, open))
}

/** Rows as sent: a combination appears in the months in which something is open or happens. */
export const disputeFacts: readonly Fact[] = units.flatMap(history)
