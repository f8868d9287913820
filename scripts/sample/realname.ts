import { datasetOf } from '../../src/domain/datasets'
import { allMonths, deliveries, monthNumber } from './calendar'
import { type Fact, officeStyle, systemStyle } from './cell'
import { random } from './random'
import { demoNote, type Sheet } from './sheet'
import { coverageSum } from './union-coverage'
import { type SampleUnit, units } from './units'

const dataset = datasetOf('realname')
const measures = [
  'members',
  'registered',
  'qualified',
  'duplicates',
  'incomplete',
  'basic_unions',
  'online_unions',
]

function history(unit: SampleUnit): Fact[] {
  const draw = random(`realname/${unit.code}`)
  const start = draw.between(0.66, 0.76)
  const end = draw.between(0.86, 0.95)
  const good = draw.between(0.92, 0.95)
  return allMonths.map((month) => {
    const along = monthNumber(month) / (allMonths.length - 1)
    const members = coverageSum(unit.code, month, 'members')
    const registered = Math.round(members * (start + (end - start) * along))
    const qualified = Math.round(registered * (good + 0.03 * along))
    const duplicates = Math.round((registered - qualified) * 0.3)
    const unchecked = month < '2020-07' && unit.type === 'front'
    const unions = coverageSum(unit.code, month, 'basic_unions')
    return {
      unit_code: unit.code,
      period: month,
      members,
      registered,
      qualified: unchecked ? null : qualified,
      duplicates: unchecked ? null : duplicates,
      incomplete: unchecked ? null : registered - qualified - duplicates,
      basic_unions: unions,
      online_unions: Math.round(unions * (0.5 + 0.4 * along)),
      reported: true,
    }
  })
}

export function realnameSheets(): Sheet[] {
  const facts = units.flatMap(history)
  const of = (index: 0 | 1 | 2) =>
    facts.filter(
      (fact) => String(fact.period) >= deliveries[index].from && String(fact.period) <= deliveries[index].to,
    )
  return [
    {
      file: `会员实名制_${deliveries[0].label}_演示数据.csv`,
      dataset,
      facts: of(0),
      fields: ['unit_code', 'period', ...measures, 'reported'],
      style: { ...officeStyle, month: '2021/9', unknown: '—' },
      encoding: 'utf-8-bom',
    },
    {
      file: 'realname_2021-09_演示数据.csv',
      dataset,
      facts: of(1),
      fields: ['period', 'unit_code', ...measures, 'reported'],
      style: systemStyle,
      encoding: 'utf-8-bom',
    },
    {
      file: '会员实名制_2021-10.csv',
      dataset,
      facts: of(2),
      fields: [
        'unit_code',
        {
          header: '单位名称',
          cell: (fact) => units.find((unit) => unit.code === fact.unit_code)?.name ?? '',
        },
        ['members', '会员人数'],
        ['registered', '实名登记会员数'],
        ['qualified', '合格记录数'],
        'duplicates',
        'incomplete',
        'basic_unions',
        'online_unions',
      ],
      style: { ...officeStyle, grouped: true },
      encoding: 'gb18030',
      titles: ['芙蓉区工会会员实名制登记情况表（演示数据）', '统计期间：2021年10月'],
      totals: { at: 'bottom', columns: measures },
      notes: [demoNote],
    },
  ]
}
