import { datasetOf } from '../../src/domain/datasets'
import { deliveries } from './calendar'
import { officeStyle } from './cell'
import { pointFacts } from './monitor-points'
import { demoNote, type Field, type Sheet } from './sheet'
import { unitName } from './units'

const dataset = datasetOf('monitor_points')
const measures = ['hires', 'separations', 'planned_layoffs', 'unpaid_workers']
const times = ['unpaid_months', 'stoppage_days', 'social_ins_arrear_months', 'avg_weekly_hours']
const rest = ['disputes', 'collective_disputes', 'has_union', 'has_cba', 'handling_status', 'reported']

const of = (index: 0 | 1 | 2) =>
  pointFacts.filter(
    (fact) => String(fact.period) >= deliveries[index].from && String(fact.period) <= deliveries[index].to,
  )

/** The form of October asks for the letter of the industry instead of its name. */
const letters = Object.fromEntries([...'CEFGHIKLO'].map((letter) => [letter, letter]))

export function monitorPointSheets(): Sheet[] {
  const place: Field = { header: '所在街道', cell: (fact) => unitName(String(fact.unit_code)) }
  const common = { dataset, encoding: 'gb18030', notes: [demoNote] } as const
  const titles = ['芙蓉区劳动关系监测点月报（演示数据）']
  return [
    {
      ...common,
      file: `劳动关系监测点_${deliveries[0].label}.csv`,
      facts: of(0),
      fields: [
        'point_code',
        'unit_code',
        'period',
        'industry',
        'employees',
        ...measures,
        ['unpaid_yuan', '欠薪金额（元）'],
        ...times,
        ...rest,
      ],
      style: { ...officeStyle, month: '2021/9' },
      titles,
    },
    {
      ...common,
      file: '劳动关系监测点_2021-09.csv',
      facts: of(1),
      fields: [
        ['point_code', '监测点编号'],
        place,
        'unit_code',
        'period',
        ['industry', '所属行业'],
        'employees',
        ['hires', '新增人数'],
        ['separations', '减少人数'],
        ['planned_layoffs', '计划裁减人数'],
        'unpaid_workers',
        ['unpaid_yuan', '欠薪金额（万元）'],
        ...times,
        ...rest,
        'note',
      ],
      style: { ...officeStyle, month: '2021年9月', money: '万元' },
      titles: [...titles, '填报单位：芙蓉区总工会权益保障部'],
    },
    {
      ...common,
      file: '劳动关系监测点_2021-10.csv',
      facts: of(2),
      fields: [
        ['period', '年月'],
        'unit_code',
        place,
        'point_code',
        ['industry', '行业代码'],
        'employees',
        ...measures,
        'unpaid_yuan',
        'unpaid_months',
        ['stoppage_days', '停工停产天数'],
        'social_ins_arrear_months',
        ['avg_weekly_hours', '平均周工时'],
        ...rest,
        'note',
      ],
      style: { ...officeStyle, month: '202109', grouped: true, flags: '10', wording: { industry: letters } },
      titles,
      totals: { at: 'bottom', columns: ['employees', ...measures, 'unpaid_yuan'] },
    },
  ]
}
