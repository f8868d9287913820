import { datasetOf } from '../../src/domain/datasets'
import { allMonths, deliveries } from './calendar'
import { type Fact, officeStyle } from './cell'
import { random } from './random'
import { demoNote, type Field, type Sheet } from './sheet'
import { unitName, units } from './units'

const dataset = datasetOf('activities')

/** What units hold: plan item, kind, how likely in a month, participants from and to (none for sites). */
const programme: readonly (readonly [
  item: number,
  kind: string,
  chance: number,
  from: number,
  to: number,
])[] = [
  [4, 'skill_exchange', 0.05, 20, 80],
  [5, 'lecture', 0.08, 40, 160],
  [6, 'competition', 0.06, 30, 240],
  [7, 'innovation', 0.04, 8, 40],
  [8, 'job_fair', 0.03, 60, 300],
  [8, 'legal_service', 0.09, 25, 120],
  [8, 'mediator_training', 0.02, 10, 45],
  [9, 'reading', 0.08, 15, 90],
  [9, 'sports', 0.06, 40, 320],
  [9, 'site', 0.02, 0, 0],
  [9, 'counselling', 0.04, 10, 60],
  [12, 'online_service', 0.04, 30, 200],
  [14, 'cadre_training', 0.03, 12, 60],
  [14, 'visit', 0.12, 4, 30],
]

function monthOf(month: string): Fact[] {
  return units.flatMap(({ code }) => {
    const draw = random(`activities/${code}/${month}`)
    return programme.flatMap(([item, kind, chance, from, to]) => {
      if (!draw.chance(chance)) return []
      const times = kind === 'visit' ? draw.whole(1, 4) : 1
      const people = times * draw.whole(from, to)
      return [
        {
          ...{ unit_code: code, period: month, item_no: item, kind, activity_count: times },
          // Sites count no participants; now and then nobody wrote them down.
          participants: kind === 'site' || draw.chance(0.05) ? null : people,
          note: null,
        },
      ]
    })
  })
}

export function activitySheets(): Sheet[] {
  const facts = allMonths.flatMap(monthOf)
  const of = (index: 0 | 1 | 2) =>
    facts.filter(
      (fact) => String(fact.period) >= deliveries[index].from && String(fact.period) <= deliveries[index].to,
    )
  const name: Field = { header: '单位名称', cell: (fact) => unitName(String(fact.unit_code)) }
  const titles = ['芙蓉区总工会要点活动开展情况表（演示数据）']
  const common = { dataset, encoding: 'gb18030', titles, notes: [demoNote] } as const
  return [
    {
      ...common,
      file: `要点活动_${deliveries[0].label}.csv`,
      facts: of(0),
      fields: ['unit_code', 'period', 'item_no', 'kind', 'activity_count', 'participants'],
      style: { ...officeStyle, month: '202109' },
    },
    {
      ...common,
      file: '要点活动_2021-09.csv',
      facts: of(1),
      fields: [
        name,
        'unit_code',
        'period',
        'item_no',
        ['kind', '活动类型'],
        ['activity_count', '场次'],
        'participants',
        'note',
      ],
      style: { ...officeStyle, month: '2021年9月', unknown: '' },
      totals: { at: 'bottom', columns: ['activity_count', 'participants'] },
    },
    {
      ...common,
      file: '要点活动_2021-10.csv',
      facts: of(2),
      fields: [
        'item_no',
        'kind',
        'unit_code',
        name,
        ['period', '统计月份'],
        'activity_count',
        ['participants', '参与人次'],
      ],
      style: { ...officeStyle, month: '2021-09' },
    },
  ]
}
