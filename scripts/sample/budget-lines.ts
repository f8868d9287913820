import { datasetOf } from '../../src/domain/datasets'
import { adjustments, carriedIn, type PlanLine, planLines } from './budget-plan'
import { type Fact, officeStyle } from './cell'
import { demoNote, type Field, type Sheet } from './sheet'

const dataset = datasetOf('budget_lines')
/** 万元 in whole 分. */
export const fen = (wan: number) => Math.round(wan * 1_000_000)

function lineFact(line: PlanLine, year: 2020 | 2021, adjusted: boolean): Fact {
  const change = adjusted ? adjustments[year][line.id] : undefined
  const carried = carriedIn[year][line.id]
  return {
    year,
    line_id: line.id,
    account_code: line.account,
    account_name: line.accountName,
    account_scheme: '2010',
    econ_class: line.econ,
    fund_source: line.fund,
    project: line.project,
    beneficiary_level: line.level,
    is_key_work: line.marks.includes('K'),
    is_general: line.marks.includes('G'),
    three_public: line.threePublic ?? null,
    initial_yuan: fen(line.initial[year]),
    carry_in_yuan: carried === undefined ? null : fen(carried),
    adjust_yuan: fen(change?.[0] ?? 0),
    adjust_basis: change?.[1] ?? null,
  }
}

/** Initial plus adjustment in whole 分, without what was carried in. */
export function adjustedFen(line: PlanLine, year: 2020 | 2021): number {
  const fact = lineFact(line, year, true)
  return Number(fact.initial_yuan) + Number(fact.adjust_yuan)
}

const all = (year: 2020 | 2021, adjusted: boolean) => planLines.map((line) => lineFact(line, year, adjusted))

const described: readonly Field[] = [
  'year',
  'line_id',
  'account_code',
  'account_name',
  'account_scheme',
  'econ_class',
  'fund_source',
  'project',
  'beneficiary_level',
  'is_key_work',
  'is_general',
  'three_public',
]
const unitRow = { text: '单位：万元', columnsBefore: 12 }
const style = { ...officeStyle, money: '万元' } as const

/** 2020 as closed; 2021 as approved in January; then the lines that changed in July 2021. */
export function budgetLineSheets(): Sheet[] {
  const columns = ['initial_yuan', 'carry_in_yuan', 'adjust_yuan']
  const common = { dataset, encoding: 'gb18030', notes: [demoNote] } as const
  return [
    {
      ...common,
      file: '预算_2020年.csv',
      facts: all(2020, true),
      fields: [...described, ...columns, 'adjust_basis'],
      style,
      titles: ['芙蓉区总工会2020年度经费收支预算表（演示数据）', '编制单位：芙蓉区总工会财务部', unitRow],
      totals: { at: 'block', columns, blockOf: (fact) => String(fact.account_code).slice(0, 3) },
    },
    {
      ...common,
      file: '预算_2021年.csv',
      facts: all(2021, false),
      fields: [...described, ['initial_yuan', '年初预算数'], 'carry_in_yuan', ['adjust_yuan', '调整增减']],
      style: { ...style, wording: { beneficiary_level: { district: '区' } } },
      titles: ['芙蓉区总工会2021年度经费收支预算表（演示数据）', unitRow],
      totals: { at: 'top', columns },
    },
    {
      ...common,
      file: '预算_2021年_调整.csv',
      facts: all(2021, true).filter((fact) => fact.adjust_yuan !== 0),
      fields: [
        ...described,
        ['initial_yuan', '年初预算（万元）'],
        ['carry_in_yuan', '上年结转（万元）'],
        ['adjust_yuan', '预算调整（万元）'],
        'adjust_basis',
        'note',
      ],
      style,
      titles: ['芙蓉区总工会2021年度预算调整表（演示数据）'],
      totals: { at: 'bottom', columns },
    },
  ]
}
