import { datasetOf } from '../../src/domain/datasets'
import { deliveries } from './calendar'
import { officeStyle, systemStyle } from './cell'
import { pointsEntries } from './points-entries'
import { demoNote, type Sheet } from './sheet'

const dataset = datasetOf('points_entries')

export function pointsEntrySheets(): Sheet[] {
  const facts = pointsEntries()
  const of = (index: 0 | 1 | 2) =>
    facts.filter(
      ({ period }) => String(period) >= deliveries[index].from && String(period) <= deliveries[index].to,
    )
  const titles = ['芙蓉区工会积分制竞赛申报表（演示数据）']
  return [
    {
      file: '积分竞赛申报_2021-01至2021-08.csv',
      dataset,
      facts: of(0),
      fields: [
        'unit_code',
        ['unit_name', '单位名称'],
        'size_class',
        ['period', '月份'],
        'rule_id',
        ['quantity', '数量'],
        ['evidence_ref', '佐证材料'],
        'note',
      ],
      style: { ...officeStyle, month: '2021年9月' },
      encoding: 'gb18030',
      titles,
      notes: [demoNote],
    },
    {
      file: '积分竞赛申报_2021-09_演示数据.csv',
      dataset,
      facts: of(1),
      fields: ['unit_code', 'unit_name', 'size_class', 'period', 'rule_id', 'quantity', 'evidence_ref'],
      style: systemStyle,
      encoding: 'utf-8-bom',
    },
    {
      file: '积分竞赛申报_2021-10.csv',
      dataset,
      facts: of(2),
      fields: [
        'period',
        'unit_code',
        ['unit_name', '参赛单位'],
        'size_class',
        'rule_id',
        'quantity',
        'evidence_ref',
        'note',
      ],
      style: { ...officeStyle, month: '202109', unknown: '' },
      encoding: 'gb18030',
      titles: [...titles, '填报单位：芙蓉区总工会组织部'],
      notes: [demoNote],
    },
  ]
}
