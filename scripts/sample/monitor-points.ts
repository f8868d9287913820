import { allMonths } from './calendar'
import type { Fact } from './cell'
import { random } from './random'
import { stories } from './stories'
import { places } from './units'

interface Point {
  readonly code: string
  readonly unit: string
  readonly industry: string
  readonly employees: number
}

const industries = ['F', 'H', 'E', 'I', 'L', 'K', 'C', 'G', 'O'] as const

/** 30 points: two in each place, one more in the two largest. */
const points: readonly Point[] = [
  ...places,
  ...places,
  ...places.filter((place) => place.employees > 24_000),
].map((place, index) => {
  const code = `JCD${String(index + 1).padStart(3, '0')}`
  const draw = random(`points/${code}`)
  const planted = code === stories.layoffs.point
  return {
    code,
    unit: place.code,
    industry: code === stories.arrears.point ? 'E' : (industries[index % industries.length] ?? 'F'),
    employees: planted ? stories.layoffs.employees : draw.whole(90, 620),
  }
})

/** Months in arrears before the planted story: two points, one month each, settled in the next. */
const settledArrears: Record<string, string> = { JCD003: '2020-03', JCD014: '2020-12' }

function arrearsOf(point: Point, month: string) {
  const { arrears } = stories
  const late = point.code === arrears.point ? ([...arrears.months] as string[]).indexOf(month) + 1 : 0
  if (late > 0) return { workers: arrears.workers, fen: arrears.fenPerMonth * late, months: late }
  if (settledArrears[point.code] === month) return { workers: 18, fen: 9_360_000, months: 1 }
  return { workers: 0, fen: 0, months: 0 }
}

function history(point: Point): Fact[] {
  const draw = random(`points/${point.code}/months`)
  let employees = point.employees
  return allMonths.map((month) => {
    const joined = draw.whole(0, Math.ceil(employees / 40))
    const left = draw.whole(0, Math.ceil(employees / 40)) + (month === '2020-02' ? 6 : 0)
    const held = point.code === stories.layoffs.point && month === stories.layoffs.month
    const hires = held ? Math.max(0, stories.layoffs.employees - employees) : joined
    const separations = held ? Math.max(0, employees - stories.layoffs.employees) : left
    employees += hires - separations
    const unpaid = arrearsOf(point, month)
    const planned = held ? stories.layoffs.persons : draw.chance(0.03) ? draw.whole(1, 6) : 0
    const disputes = draw.chance(0.08) ? draw.whole(1, 2) : 0
    const acting = unpaid.months > 1 || planned >= 20 ? 'handling' : unpaid.months === 1 ? 'open' : 'none'
    return {
      point_code: point.code,
      unit_code: point.unit,
      period: month,
      industry: point.industry,
      employees,
      hires,
      separations,
      planned_layoffs: planned,
      unpaid_workers: unpaid.workers,
      unpaid_yuan: unpaid.fen,
      unpaid_months: unpaid.months,
      stoppage_days: month === '2020-02' ? draw.whole(5, 15) : 0,
      social_ins_arrear_months: unpaid.months > 1 ? unpaid.months - 1 : 0,
      avg_weekly_hours: draw.chance(0.04) ? null : draw.whole(395, 485) / 10,
      disputes,
      collective_disputes: 0,
      has_union: point.code !== stories.arrears.point,
      has_cba: point.code !== stories.arrears.point && month > '2020-03',
      handling_status: acting,
      reported: true,
      note: null,
    }
  })
}

const named = ['point_code', 'unit_code', 'period', 'industry']

/** The row of a point that the office listed although nothing had come: nothing in it is known. */
function asEmpty(fact: Fact): Fact {
  const unknown = Object.keys(fact).map((column) => [column, named.includes(column) ? fact[column] : null])
  return { ...Object.fromEntries(unknown), reported: false, note: '未报' }
}

const histories = new Map(points.map((point) => [point.code, history(point)]))

/** Rows as sent, by month and point; one point is absent in one month, another is there without content. */
export const pointFacts: readonly Fact[] = allMonths.flatMap((month) =>
  points
    .flatMap((point) => histories.get(point.code) ?? [])
    .filter((fact) => fact.period === month)
    .filter((fact) => fact.point_code !== stories.silentPoint.point || month !== stories.silentPoint.month)
    .map((fact) =>
      fact.point_code === stories.emptyPoint.point && month === stories.emptyPoint.month
        ? asEmpty(fact)
        : fact,
    ),
)
