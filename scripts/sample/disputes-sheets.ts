import { datasetOf } from '../../src/domain/datasets'
import { allMonths, deliveries } from './calendar'
import { officeStyle } from './cell'
import { disputeFacts } from './disputes'
import { demoNote, type Field, type Sheet } from './sheet'
import { unitName } from './units'

const dataset = datasetOf('disputes')
const name: Field = { header: '单位名称', cell: (fact) => unitName(String(fact.unit_code)) }
const flows = ['mediated_ok', 'mediated_fail', 'awarded', 'other_closed', 'closed_on_time']
const totalled = ['open_start', 'accepted', 'workers', 'amount_yuan', 'closed', ...flows, 'open_end']

function of(index: 0 | 1 | 2) {
  const { from, to } = deliveries[index]
  return allMonths
    .filter((month) => month >= from && month <= to)
    .flatMap((month) => disputeFacts.filter((fact) => fact.period === month))
}

export function disputeSheets(): Sheet[] {
  const titles = ['芙蓉区劳动争议调处情况月报（演示数据）', '填报单位：芙蓉区总工会权益保障部']
  return [
    {
      file: `劳动争议_${deliveries[0].label}.csv`,
      dataset,
      facts: of(0),
      fields: [
        'unit_code',
        'period',
        'channel',
        'cause',
        'size_band',
        'open_start',
        'accepted',
        'workers',
        ['amount_yuan', '涉案金额（元）'],
        'closed',
        ...flows,
        'avg_days',
        'open_end',
      ],
      style: { ...officeStyle, month: '2021年9月' },
      encoding: 'gb18030',
      titles,
      notes: [demoNote],
    },
    {
      file: '劳动争议_2021-09.csv',
      dataset,
      facts: of(1),
      fields: [
        name,
        'unit_code',
        'period',
        ['channel', '受理渠道'],
        'cause',
        ['size_band', '人数规模'],
        ['open_start', '上期未结'],
        ['accepted', '当期受理'],
        ['workers', '涉及劳动者'],
        ['amount_yuan', '涉案金额（万元）'],
        ['closed', '当期结案'],
        ...flows,
        ['avg_days', '平均办理天数'],
        ['open_end', '本期未结'],
        'reported',
      ],
      style: {
        ...officeStyle,
        month: '202109',
        money: '万元',
        wording: { channel: { street: '街道/行业调解组织' }, cause: { work_injury: '工伤' } },
      },
      encoding: 'gb18030',
      titles,
      totals: { at: 'bottom', columns: totalled },
      notes: [demoNote],
    },
    {
      file: '劳动争议_2021-10_演示数据.csv',
      dataset,
      facts: of(2),
      fields: [
        'period',
        'unit_code',
        'size_band',
        'cause',
        'channel',
        'accepted',
        'closed',
        'open_start',
        'open_end',
        'workers',
        'amount_yuan',
        ...flows,
        'avg_days',
        'reported',
        'note',
      ],
      style: { ...officeStyle, flags: '10', unknown: '' },
      encoding: 'utf-8-bom',
    },
  ]
}
