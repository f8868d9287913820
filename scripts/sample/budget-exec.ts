import { datasetOf } from '../../src/domain/datasets'
import { adjustedFen, fen } from './budget-lines'
import { carriedIn, type PlanLine, planLines } from './budget-plan'
import { type Fact, officeStyle } from './cell'
import { random } from './random'
import { demoNote, type Sheet } from './sheet'
import { stories } from './stories'

const dataset = datasetOf('budget_exec')
type Year = 2020 | 2021

/** Shares of the year in per cent, January to December; 2021 ends in October. */
const usual: Record<Year, readonly number[]> = {
  2020: [4, 2, 4, 7, 8, 8, 8, 8.5, 8, 8, 7.5, 27],
  2021: [3, 3, 6, 8, 8, 9, 9, 9, 10, 10],
}
const even: Record<Year, readonly number[]> = {
  2020: [9, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 11],
  2021: [9, 8, 8, 8, 8, 8, 8, 8, 8, 8],
}
const own: Record<string, Record<Year, readonly number[]>> = {
  '050205-01': {
    2020: [40, 13, 6, 0, 0, 0, 6, 8, 0, 0, 0, 22],
    2021: [45, 15, 0, 0, 3, 0, 6, 8, 0, 0],
  },
  '050204-02': { 2020: [0, 0, 0, 0, 0, 0, 0, 55, 40, 0, 0, 5], 2021: [0, 0, 0, 0, 0, 0, 0, 52, 41, 0] },
  '050102-01': { 2020: [0, 0, 0, 0, 0, 0, 0, 0, 30, 40, 20, 10], 2021: [0, 0, 0, 4, 22, 40, 27, 0, 13.4, 0] },
}
/** 三公 in 元, month by month: vehicles fall; reception, added up since January, rises from April 2021 on. */
const threePublicYuan: Record<string, Record<Year, readonly number[]>> = {
  '050303-01': { 2020: Array<number>(12).fill(0), 2021: Array<number>(10).fill(0) },
  '050402-03': {
    2020: [6120.5, 3480, 5236, 7110.8, 8030, 7650, 8240.6, 7905, 8310, 7720.4, 8050, 13_980],
    2021: [5210, 3480.3, 5020, 6105, 6240.5, 6010, 6788, 6220, 6450.2, 6035],
  },
  '050402-04': {
    2020: [1860, 0, 620, 1480, 2105, 2360, 2210, 2480, 2655, 2540, 2890, 6120],
    2021: [1720, 0, 560, 3190, 2965.5, 3090, 3020, 3115, 3290, 3160],
  },
  '050402-05': {
    2020: [420, 0, 0, 380, 510, 640, 560, 610, 590, 620, 700, 1540],
    2021: [410, 0, 0, 640, 690, 730, 710, 755, 780, 780],
  },
}
const numbers = (to: number) => Array.from({ length: to }, (_, index) => index + 1)
const evenly = ['050401-01', '050401-02', '050402-06', '050403-01', '050700-01']

/** What a line with a carry-over still spends in December 2020, so that it leaves what it carries over and no more. */
function closingFen(line: PlanLine, carried: number): number {
  const available = adjustedFen(line, 2020) + fen(carriedIn[2020][line.id] ?? 0) - fen(carried)
  return numbers(11).reduce((left, month) => left - spentFen(line, 2020, month), available)
}

function spentFen(line: PlanLine, year: Year, month: number): number {
  const carried = carriedIn[2021][line.id]
  if (carried !== undefined && year === 2020 && month === 12) return closingFen(line, carried)
  const explicit = threePublicYuan[line.id]
  if (explicit) return Math.round((explicit[year][month - 1] ?? 0) * 100)
  if (line.id === stories.notStartedLine && year === 2021) return 0
  const shares = own[line.id] ?? (evenly.includes(line.id) ? even : usual)
  const draw = random(`exec/${line.id}/${year}/${month}`)
  const noise =
    line.id === stories.overspentLine ? 1 : year === 2020 ? draw.between(0.97, 1) : draw.between(0.94, 1.04)
  return Math.round((adjustedFen(line, year) * (shares[year][month - 1] ?? 0) * noise) / 100)
}

function lineMonth(line: PlanLine, year: Year, month: number): Fact[] {
  const spent = spentFen(line, year, month)
  if (spent === 0 && !line.threePublic) return []
  const vouchers = spent === 0 ? 0 : 1 + Math.floor(spent / 900_000)
  return [{ year, month, line_id: line.id, spent_yuan: spent, voucher_count: vouchers, note: null }]
}

const withoutBudget: readonly Fact[] = [
  {
    year: 2021,
    month: 6,
    line_id: stories.noBudgetLine,
    spent_yuan: 2_400_000,
    voucher_count: 2,
    note: '无预算',
  },
  {
    year: 2021,
    month: 9,
    line_id: stories.noBudgetLine,
    spent_yuan: 865_050,
    voucher_count: 1,
    note: '无预算',
  },
]

const monthFacts = (year: Year, month: number) => [
  ...planLines.flatMap((line) => lineMonth(line, year, month)),
  ...withoutBudget.filter((fact) => fact.year === year && fact.month === month),
]

export function budgetExecSheets(): Sheet[] {
  const columns = ['spent_yuan', 'voucher_count']
  const common = { dataset, encoding: 'gb18030', notes: [demoNote] } as const
  const titles = ['芙蓉区总工会经费预算执行情况表（演示数据）']
  return [
    {
      ...common,
      file: '预算执行_2020-01至2021-08.csv',
      facts: [
        ...numbers(12).flatMap((month) => monthFacts(2020, month)),
        ...numbers(8).flatMap((month) => monthFacts(2021, month)),
      ],
      fields: ['year', 'month', 'line_id', ['spent_yuan', '支出（万元）'], 'voucher_count', 'note'],
      style: { ...officeStyle, money: '万元', unknown: '' },
      titles,
      totals: { at: 'block', columns, blockOf: (fact) => `${fact.year}-${fact.month}` },
    },
    {
      ...common,
      file: '预算执行_2021-09.csv',
      facts: monthFacts(2021, 9),
      fields: [
        ['line_id', '预算编号'],
        'year',
        ['month', '月份'],
        ['spent_yuan', '本月支出'],
        'voucher_count',
      ],
      style: { ...officeStyle, grouped: true },
      titles: [...titles, '单位：元'],
      totals: { at: 'bottom', columns },
    },
    {
      ...common,
      file: '预算执行_2021-10.csv',
      facts: monthFacts(2021, 10),
      fields: [
        'year',
        ['month', '月份'],
        ['line_id', '指标代码'],
        ['spent_yuan', '支出金额'],
        'voucher_count',
      ],
      style: { ...officeStyle, money: '万元' },
      titles: [...titles, '编制单位：芙蓉区总工会财务部', { text: '单位：万元', columnsBefore: 3 }],
      totals: { at: 'bottom', columns },
    },
  ]
}
