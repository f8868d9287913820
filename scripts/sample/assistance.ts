import { datasetOf } from '../../src/domain/datasets'
import { allMonths, deliveries, monthNumber } from './calendar'
import { type Fact, officeStyle } from './cell'
import { random } from './random'
import { demoNote, type Field, type Sheet } from './sheet'
import { type SampleUnit, unitName, units } from './units'

const dataset = datasetOf('assistance')
const measures = ['filed', 'sessions', 'helped', 'mutual_aid']

/** Months of the four seasonal campaigns, in which most is done. */
const campaigns = ['-01', '-04', '-07', '-09']

function history(unit: SampleUnit): Fact[] {
  const draw = random(`assistance/${unit.code}`)
  const start = Math.round(unit.employees * draw.between(0.0016, 0.0028))
  const rate = draw.between(0.24, 0.4)
  return allMonths.map((month) => {
    const number = monthNumber(month)
    const campaign = campaigns.some((each) => month.endsWith(each))
    const sessions = campaign ? draw.whole(1, 3) : draw.chance(0.35) ? 1 : 0
    const insured = Math.round(unit.employees * (rate + 0.004 * number))
    return {
      ...{ unit_code: unit.code, period: month },
      filed: Math.max(0, start - Math.floor(number / 3) + draw.whole(0, 1)),
      ...{ sessions, helped: sessions * draw.whole(12, 30) },
      // The direct union keeps no list of the insured before July 2020.
      mutual_aid: unit.code === 'FRD01' && month < '2020-07' ? null : insured,
      ...{ reported: true, note: null },
    }
  })
}

export function assistanceSheets(): Sheet[] {
  const histories = units.flatMap(history)
  const facts = allMonths.flatMap((month) => histories.filter((fact) => fact.period === month))
  const of = (index: 0 | 1 | 2) =>
    facts.filter(
      (fact) => String(fact.period) >= deliveries[index].from && String(fact.period) <= deliveries[index].to,
    )
  const name: Field = { header: '单位名称', cell: (fact) => unitName(String(fact.unit_code)) }
  const titles = ['芙蓉区工会帮扶与医疗互助汇总表（演示数据）']
  const common = { dataset, encoding: 'gb18030', titles, notes: [demoNote] } as const
  return [
    {
      ...common,
      file: `帮扶与医疗互助_${deliveries[0].label}.csv`,
      facts: of(0),
      fields: ['unit_code', 'period', ...measures],
      style: officeStyle,
    },
    {
      ...common,
      file: '帮扶与医疗互助_2021-09.csv',
      facts: of(1),
      fields: ['unit_code', name, ['period', '统计月份'], ...measures, 'reported'],
      style: { ...officeStyle, month: '2021年9月', flags: '10' },
      totals: { at: 'bottom', columns: measures },
    },
    {
      ...common,
      file: '帮扶与医疗互助_2021-10.csv',
      facts: of(2),
      fields: [
        name,
        'unit_code',
        'period',
        ['filed', '在档困难职工'],
        'sessions',
        ['helped', '惠及人次'],
        ['mutual_aid', '医疗互助参保人数'],
        'note',
      ],
      style: { ...officeStyle, month: '2021/9', grouped: true, unknown: '' },
      totals: { at: 'top', columns: measures },
    },
  ]
}
