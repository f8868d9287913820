import { datasetOf } from '../../src/domain/datasets'
import { allMonths, deliveries, monthNumber } from './calendar'
import { type Fact, officeStyle, systemStyle } from './cell'
import { random } from './random'
import { demoNote, type Field, type Sheet } from './sheet'
import { isSilent, stories } from './stories'
import { type SampleUnit, unitName, units } from './units'

const dataset = datasetOf('eight_groups')
const measures = ['estimated_workers', 'new_members', 'members_end', 'new_unions', 'covered_firms']

/** Workers per 1,000 employees of a place, and the share of members at both ends of the sample. */
const groups: readonly (readonly [code: string, per1000: number, from: number, to: number])[] = [
  ['truck_driver', 6, 0.3, 0.58],
  ['courier', 9, 0.18, 0.47],
  ['care_worker', 4, 0.4, 0.71],
  ['domestic_worker', 7, 0.22, 0.44],
  ['mall_promoter', 8, 0.35, 0.62],
  [stories.lowGroup, 11, 0.05, 0.19],
  ['realty_agent', 5, 0.26, 0.5],
  ['guard', 12, 0.55, 0.83],
]

/** Bureaus, fronts and direct unions have workers of few groups; of the others they report 0. */
const beyondPlaces: Readonly<Record<string, readonly string[]>> = {
  FRJ02: ['truck_driver', 'guard'],
  FRZ01: ['guard'],
  FRZ02: ['care_worker', 'guard'],
  FRZ03: ['guard'],
}

const has = (unit: SampleUnit, group: string) =>
  unit.tile !== undefined || (beyondPlaces[unit.code] ?? []).includes(group)

function history(unit: SampleUnit, [group, per1000, from, to]: (typeof groups)[number]): Fact[] {
  const draw = random(`eight-groups/${unit.code}/${group}`)
  const survey = Math.round((unit.employees * per1000 * draw.between(0.7, 1.3)) / 1000)
  const base = has(unit, group) ? Math.max(survey, 6) : 0
  const tilt = draw.between(0.85, 1.12)
  let members = Math.round(base * from * tilt)
  let firms = Math.round(base / 14)
  return allMonths.map((month) => {
    const along = monthNumber(month) / (allMonths.length - 1)
    // A second survey in 2021 finds more workers, whom the union reaches by and by: the rates dip in January.
    const estimated = month < '2021-01' ? base : Math.round(base * 1.06)
    const reached = base * (1 + 0.06 * Math.max(0, (monthNumber(month) - 12) / 9))
    const aim = Math.round(reached * (from + (to - from) * along) * tilt)
    const left = members > 20 && draw.chance(0.3) ? 1 : 0
    const joined = Math.max(0, aim - members + left)
    members += joined - left
    const union = joined > 3 && draw.chance(0.25) ? 1 : 0
    firms += union
    const unsurveyed = unit.code === '430102014' && group === stories.lowGroup && month < '2020-04'
    return {
      ...{ unit_code: unit.code, period: month, group_code: group },
      ...{ estimated_workers: unsurveyed ? null : estimated, new_members: joined, members_end: members },
      ...{ new_unions: union, covered_firms: firms, reported: true, note: null },
    }
  })
}

export function eightGroupSheets(): Sheet[] {
  const histories = units.flatMap((unit) => groups.flatMap((group) => history(unit, group)))
  const facts = allMonths.flatMap((month) =>
    histories.filter((fact) => fact.period === month && !isSilent(String(fact.unit_code), month)),
  )
  const of = (index: 0 | 1 | 2) =>
    facts.filter(
      (fact) => String(fact.period) >= deliveries[index].from && String(fact.period) <= deliveries[index].to,
    )
  const name: Field = { header: '单位名称', cell: (fact) => unitName(String(fact.unit_code)) }
  const titles = ['芙蓉区八大群体入会情况表（演示数据）', '填报单位：芙蓉区总工会组织部']
  const common = { dataset, notes: [demoNote] }
  return [
    {
      ...common,
      file: `八大群体入会_${deliveries[0].label}.csv`,
      facts: of(0),
      fields: ['unit_code', 'period', 'group_code', ...measures],
      style: { ...officeStyle, month: '2021年9月' },
      encoding: 'gb18030',
      titles,
    },
    {
      dataset,
      file: '八大群体入会_2021-09_演示数据.csv',
      facts: of(1),
      fields: ['period', 'unit_code', 'group_code', ...measures, 'reported'],
      style: systemStyle,
      encoding: 'utf-8-bom',
    },
    {
      ...common,
      file: '八大群体入会_2021-10.csv',
      facts: of(2),
      fields: [
        name,
        'unit_code',
        ['period', '报告期'],
        ['group_code', '群体类别'],
        'estimated_workers',
        ['members_end', '期末会员数'],
        ['new_members', '新发展会员'],
        'new_unions',
        'covered_firms',
        'note',
      ],
      style: {
        ...officeStyle,
        month: '202109',
        grouped: true,
        wording: { group_code: { food_rider: '外卖骑手', guard: '保安' } },
      },
      encoding: 'gb18030',
      titles,
      totals: { at: 'bottom', columns: measures },
    },
  ]
}
