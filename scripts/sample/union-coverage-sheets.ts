import { datasetOf } from '../../src/domain/datasets'
import { deliveries } from './calendar'
import { type CellStyle, type Fact, officeStyle } from './cell'
import { demoNote, type Field, type Sheet, type Totals } from './sheet'
import { isSilent, stories } from './stories'
import { asFirstSent, coverageTruth } from './union-coverage'
import { unitName } from './units'

const dataset = datasetOf('union_coverage')
const name: Field = { header: '单位名称', cell: (fact) => unitName(String(fact.unit_code)) }
const measures = [
  'legal_units',
  'due_units',
  'unionised_units',
  'basic_unions',
  'single_unions',
  'joint_unions',
  'joint_covered_units',
  'federations',
  'all_employees',
  'unionised_employees',
  'members',
  'female_members',
  'migrant_members',
  'fulltime_staff',
]

const sent = (from: string, to: string) =>
  coverageTruth
    .filter((fact) => String(fact.period) >= from && String(fact.period) <= to)
    .filter((fact) => !isSilent(String(fact.unit_code), String(fact.period)))
    .map(asFirstSent)

interface Form {
  readonly fields: readonly Field[]
  readonly style: CellStyle
  readonly totals: Totals
}

/** One form per delivery: the office changed it twice. */
const forms: readonly [Form, Form, Form] = [
  {
    fields: ['unit_code', name, 'period', 'ownership', ...measures, 'reported'],
    style: officeStyle,
    totals: { at: 'block', columns: measures, blockOf: (fact: Fact) => fact.period },
  },
  {
    fields: [
      'unit_code',
      name,
      ['ownership', '经济类型'],
      ['period_start', '统计起始'],
      ['period_end', '统计截止'],
      ...measures.filter((each) => each !== 'members'),
      ['members', '会员人数'],
    ],
    style: {
      ...officeStyle,
      date: '2021年9月5日',
      grouped: true,
      wording: { ownership: { domestic: '内资企业', foreign: '外商投资', institution: '事业单位' } },
    },
    totals: { at: 'top', columns: measures },
  },
  {
    fields: [
      name,
      'unit_code',
      ['period', '统计期间'],
      'ownership',
      ['all_employees', '职工总数'],
      ['unionised_employees', '已建会单位职工人数'],
      ['members', '工会会员数'],
      'female_members',
      'migrant_members',
      ...measures.slice(0, 8),
      'fulltime_staff',
      'reported',
      'note',
    ],
    style: { ...officeStyle, month: '2021年9月' },
    totals: { at: 'bottom', columns: measures },
  },
]

const title = (text: string) => [`芙蓉区工会${text}（演示数据）`, '填报单位：芙蓉区总工会组织部']

function correctionSheet(): Sheet {
  const { unit, month } = stories.correction
  return {
    file: `更正_建会入会_${month}.csv`,
    dataset,
    facts: coverageTruth
      .filter((fact) => fact.unit_code === unit && fact.period === month)
      .map((fact) => ({ ...fact, note: fact.ownership === 'domestic' ? '补报漏统的两家联合工会' : null })),
    fields: ['unit_code', name, 'period', 'ownership', ...measures, 'reported', 'note'],
    style: { ...officeStyle, month: '202109' },
    encoding: 'gb18030',
    titles: title('建会入会情况统计表（更正）'),
    totals: { at: 'bottom', columns: measures },
    notes: [demoNote],
  }
}

export function unionCoverageSheets(): Sheet[] {
  const monthly = forms.map((form, index): Sheet => {
    const delivery = deliveries[index] ?? deliveries[0]
    return {
      file: `建会入会_${delivery.label}.csv`,
      dataset,
      facts: sent(delivery.from, delivery.to),
      encoding: 'gb18030',
      titles: title('建会入会情况统计表'),
      notes: [demoNote],
      ...form,
    }
  })
  return [...monthly, correctionSheet()]
}
