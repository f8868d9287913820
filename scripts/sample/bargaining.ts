import { datasetOf } from '../../src/domain/datasets'
import { allMonths, deliveries, monthNumber } from './calendar'
import { type Fact, officeStyle } from './cell'
import { unionisedFirms } from './firms-100plus'
import { random } from './random'
import { demoNote, type Field, type Sheet } from './sheet'
import { stories } from './stories'
import { coverageSum } from './union-coverage'
import { type SampleUnit, unitName, units } from './units'

const dataset = datasetOf('bargaining')
const measures = [
  'unionised_orgs',
  'wc_orgs',
  'eligible_firms',
  'cba_count',
  'cba_firms',
  'cba_workers',
  'wage_cba_count',
  'wage_cba_firms',
  'wage_cba_workers',
  'cba_firms_100plus',
  'firms_100plus_unionised',
  'mediation_committees',
]

function history(unit: SampleUnit): Fact[] {
  const draw = random(`bargaining/${unit.code}`)
  const low = unit.code === stories.lowBargaining.unit
  const end = low ? stories.lowBargaining.share : draw.between(0.84, 0.93)
  const fit = unit.code === 'FRZ03' ? 0 : unit.type === 'front' ? 0.04 : draw.between(0.55, 0.68)
  const wage = draw.between(0.78, 0.88)
  return allMonths.map((month) => {
    const orgs = coverageSum(unit.code, month, 'unionised_units')
    const share = end - 0.04 + (0.04 * monthNumber(month)) / (allMonths.length - 1)
    const eligible = Math.round(orgs * fit)
    const firms = Math.round(eligible * share)
    const workers = Math.round(coverageSum(unit.code, month, 'unionised_employees') * fit * share * 1.1)
    const large = unionisedFirms(unit.code, month)
    return {
      unit_code: unit.code,
      period: month,
      unionised_orgs: orgs,
      wc_orgs: Math.round(orgs * 0.86),
      eligible_firms: eligible,
      cba_count: Math.ceil(firms / 7),
      cba_firms: firms,
      cba_workers: workers,
      wage_cba_count: Math.ceil((firms * wage) / 7),
      wage_cba_firms: unit.code === 'FRJ02' && month < '2020-04' ? null : Math.floor(firms * wage),
      wage_cba_workers: Math.round(workers * wage),
      cba_firms_100plus: low ? Math.floor(large * 0.8) : Math.ceil(large * 0.92),
      firms_100plus_unionised: large,
      mediation_committees: Math.round(orgs * 0.3),
      reported: true,
    }
  })
}

export function bargainingSheets(): Sheet[] {
  const histories = units.flatMap(history)
  const facts = allMonths.flatMap((month) => histories.filter((fact) => fact.period === month))
  const of = (index: 0 | 1 | 2) =>
    facts.filter(
      (fact) => String(fact.period) >= deliveries[index].from && String(fact.period) <= deliveries[index].to,
    )
  const name: Field = { header: '单位名称', cell: (fact) => unitName(String(fact.unit_code)) }
  const titles = ['芙蓉区职代会与集体协商情况统计表（演示数据）', '填报单位：芙蓉区总工会权益保障部']
  return [
    {
      file: `集体协商_${deliveries[0].label}.csv`,
      dataset,
      facts: of(0),
      fields: ['unit_code', 'period', ...measures],
      style: { ...officeStyle, month: '202109' },
      encoding: 'gb18030',
      titles,
      notes: [demoNote],
    },
    {
      file: '集体协商_2021-09.csv',
      dataset,
      facts: of(1),
      fields: ['unit_code', name, 'period', ...measures, 'reported'],
      style: { ...officeStyle, month: '2021年9月' },
      encoding: 'utf-16le',
      delimiter: '\t',
      titles,
    },
    {
      file: '集体协商_2021-10.csv',
      dataset,
      facts: of(2),
      fields: [
        name,
        ['unit_code', '机构代码'],
        ['period', '统计月份'],
        'unionised_orgs',
        'wc_orgs',
        ['eligible_firms', '具备协商条件的建会企业数'],
        'cba_count',
        ['cba_firms', '集体合同覆盖企业数'],
        ['cba_workers', '集体合同覆盖职工数'],
        ['wage_cba_count', '工资专项集体合同份数'],
        ...measures.slice(7),
        'note',
      ],
      style: { ...officeStyle, month: '202109', grouped: true },
      encoding: 'gb18030',
      titles,
      totals: { at: 'top', columns: measures, label: '总计' },
      notes: [demoNote],
    },
  ]
}
