import { datasetOf } from '../../src/domain/datasets'
import { allMonths, deliveries } from './calendar'
import { type Fact, officeStyle } from './cell'
import { disputeFacts } from './disputes'
import { demoNote, type Field, type Sheet } from './sheet'
import { isSilent, stories } from './stories'
import { unitName, units } from './units'

const dataset = datasetOf('collective_events')

/** Events are the disputes of ten workers and more that were accepted in the month: the two files tell one story. */
function zeroReport(unit: string, month: string): Fact {
  const large = disputeFacts.filter(
    (fact) => fact.unit_code === unit && fact.period === month && fact.size_band !== '1-9',
  )
  const sumOf = (column: string) => large.reduce((sum, fact) => sum + Number(fact[column] ?? 0), 0)
  const events = sumOf('accepted')
  const petition = stories.petition.unit === unit && stories.petition.month === month
  return {
    unit_code: unit,
    period: month,
    events,
    petitions: petition ? 1 : 0,
    workers: sumOf('workers'),
    resolved: Math.min(events, sumOf('closed')),
    reported: true,
    note: petition ? '欠薪引发,已协调支付并办结\r\n（区总、人社、街道"三方"联动）' : null,
  }
}

export function collectiveEventSheets(): Sheet[] {
  const facts = allMonths.flatMap((month) =>
    units.filter((unit) => !isSilent(unit.code, month)).map((unit) => zeroReport(unit.code, month)),
  )
  const of = (index: 0 | 1 | 2) =>
    facts.filter(
      (fact) => String(fact.period) >= deliveries[index].from && String(fact.period) <= deliveries[index].to,
    )
  const name: Field = { header: '单位名称', cell: (fact) => unitName(String(fact.unit_code)) }
  const common = { dataset, encoding: 'gb18030', notes: [demoNote] } as const
  const titles = ['芙蓉区群体性劳资纠纷零报告表（演示数据）']
  const measures = ['events', 'petitions', 'workers', 'resolved']
  return [
    {
      ...common,
      file: `群体性事项零报告_${deliveries[0].label}.csv`,
      facts: of(0),
      fields: ['unit_code', name, 'period', ...measures, 'reported', 'note'],
      style: { ...officeStyle, unknown: '' },
      titles,
    },
    {
      ...common,
      file: '群体性事项零报告_2021-09.csv',
      facts: of(1),
      fields: ['unit_code', ['period', '报告期'], ...measures, ['reported', '是否上报']],
      style: { ...officeStyle, month: '202109', flags: '10' },
      titles: [...titles, '填报单位：芙蓉区总工会权益保障部'],
      totals: { at: 'bottom', columns: measures },
    },
    {
      ...common,
      file: '群体性事项零报告_2021-10.csv',
      facts: of(2),
      fields: [
        name,
        'unit_code',
        'period',
        ['reported', '是否报送'],
        ['events', '起数'],
        ['petitions', '上访起数'],
        'workers',
        'resolved',
        'note',
      ],
      style: { ...officeStyle, month: '2021年9月', unknown: '' },
      titles,
      totals: { at: 'top', columns: measures },
    },
  ]
}
