import { expect, it } from 'vitest'
import {
  datasetsOf,
  figureFilter,
  monthsOfPeriod,
  narrowed,
  type Subject,
} from '../../../src/app/trace/subject'

const panel: Subject = {
  title: '结案',
  indicators: ['settle_rate', 'disputes_closed'],
  filter: { from: '2020-11', to: '2021-10', where: { channel: ['arbitration'] } },
  exact: false,
}

it.each([
  ['2021-03', '2021-03', '2021-03'],
  ['2021-Q2', '2021-04', '2021-06'],
  // A year that is not over, and one that began before the panel.
  ['2021', '2021-01', '2021-10'],
  ['2020', '2020-11', '2020-12'],
  ['2021-01..2021-06', '2021-01', '2021-06'],
  ['全年', '2020-11', '2021-10'],
])('the months of %s are %s to %s', (period, from, to) => {
  expect(monthsOfPeriod(period, panel.filter)).toEqual({ from, to })
})

it('a cell narrows its panel to one indicator, member and month, and keeps its other restrictions', () => {
  const place = { indicator: 'settle_rate', by: 'unit_code', key: '001', period: '2021-03' } as const
  expect(narrowed(panel, '甲', place)).toEqual({
    title: '甲',
    indicators: ['settle_rate'],
    filter: { from: '2021-03', to: '2021-03', where: { channel: ['arbitration'], unit_code: ['001'] } },
    exact: true,
    member: { by: 'unit_code', key: '001' },
  })
})

it('a cell that says nothing of itself stands for its panel, of which the card shows the latest figure', () => {
  const same = narrowed(panel, '甲', {})
  expect(same).toEqual({ ...panel, title: '甲' })
  // A stock is that of the month, and knows no channels; a rate of the year is that of the year up to it.
  expect(figureFilter(same, 'members')).toEqual({ from: '2021-10', to: '2021-10' })
  expect(figureFilter(same, 'settle_rate')).toEqual({
    from: '2021-01',
    to: '2021-10',
    where: { channel: ['arbitration'] },
  })
})

it('a report is traced to the rows of its own dataset', () => {
  const filter = { from: '2021-10', to: '2021-10', where: { dataset: ['realname'] } } as const
  expect(datasetsOf({ ...panel, indicators: ['reporting_rate'], filter })).toEqual(['realname'])
})
