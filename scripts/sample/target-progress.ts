import { datasetOf } from '../../src/domain/datasets'
import { deliveries, lastMonth, monthsBetween } from './calendar'
import { type Fact, officeStyle, systemStyle } from './cell'
import { openFirms } from './firms-100plus'
import { demoNote, type Sheet } from './sheet'
import { stories } from './stories'

const dataset = datasetOf('target_progress')
const year = monthsBetween('2021-01', lastMonth)

/** Cumulative figures, January to October 2021, by target and status. T05-2 and T11-4 lag behind the calendar. */
const cumulative: readonly (readonly [target: string, status: string, values: readonly number[]])[] = [
  ['T04-1', 'done', [0, 0, 0, 0, 0, 1, 1, 1, 1, 1]],
  ['T05-1', 'recommended', [0, 0, 0, 0, 1, 1, 2, 2, 3, 3]],
  ['T05-1', 'awarded', [0, 0, 0, 0, 0, 0, 0, 0, 1, 1]],
  ['T05-2', 'recommended', [0, 0, 0, 2, 6, 9, 12, 15, 18, 22]],
  ['T05-2', 'awarded', [0, 0, 0, 0, 0, 0, 0, 4, 4, 7]],
  ['T07-1', 'done', [0, 0, 0, 0, 1, 1, 1, 1, 2, 2]],
  ['T08-1', 'done', [0, 0, 1, 1, 2, 2, 3, 3, 4, 5]],
  ['T08-2', 'recommended', [0, 0, 0, 0, 0, 0, 1, 1, 1, 1]],
  ['T09-1', 'draft', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
  ['T09-2', 'done', [0, 0, 1, 1, 2, 3, 3, 4, 4, 5]],
  ['T11-2', 'recommended', [0, 0, 0, 0, 0, 0, 0, 1, 1, 1]],
  ['T11-3', 'done', [0, 0, 0, 1, 1, 2, 2, 2, 3, 3]],
  ['T11-4', 'done', [0, 0, 0, 0, 3, 3, 5, 7, 8, 9]],
]

const fact = (target: string, month: string, value: number, status: string): Fact => ({
  target_id: target,
  period: month,
  cum_value: value,
  status,
  evidence_ref: value > 0 ? `演示佐证-${target}-${month}` : null,
  note: null,
})

/** The two zero targets follow from the other files: petitions of the year so far, open firms at month end. */
const zeroTargets = (month: string) => [
  fact('T08-3', month, month >= stories.petition.month ? 1 : 0, 'draft'),
  fact('T11-1', month, openFirms(month), 'draft'),
]

export function targetProgressSheets(): Sheet[] {
  const facts = year.flatMap((month, index) => [
    ...cumulative.map(([target, status, values]) => fact(target, month, values[index] ?? 0, status)),
    ...zeroTargets(month),
  ])
  const of = (index: 0 | 1 | 2) =>
    facts.filter(
      (each) => String(each.period) >= deliveries[index].from && String(each.period) <= deliveries[index].to,
    )
  const fields = ['target_id', 'period', 'cum_value', 'status', 'evidence_ref']
  const titles = ['芙蓉区总工会2021年要点任务进展表（演示数据）']
  return [
    {
      file: '要点任务进展_2021-01至2021-08.csv',
      dataset,
      facts: of(0),
      fields,
      style: { ...officeStyle, month: '2021年9月' },
      encoding: 'gb18030',
      titles,
      notes: [demoNote],
    },
    {
      file: '要点任务进展_2021-09_演示数据.csv',
      dataset,
      facts: of(1),
      fields,
      style: systemStyle,
      encoding: 'utf-8-bom',
    },
    {
      file: '要点任务进展_2021-10.csv',
      dataset,
      facts: of(2),
      fields: ['period', 'target_id', 'status', 'cum_value', 'evidence_ref', 'note'],
      style: { ...officeStyle, unknown: '' },
      encoding: 'gb18030',
      titles: [...titles, '填报单位：芙蓉区总工会办公室'],
      notes: [demoNote],
    },
  ]
}
