import { expect, it } from 'vitest'
import {
  byDataset,
  type ReportingFigures,
  reportingModel,
  reportsOf,
} from '../../../src/app/overview/reporting-model'
import type { Figure } from '../../../src/domain/query'
import { testUnit, testWords } from '../../support/words'

const units = [testUnit('A', '甲街道'), testUnit('B', '乙街道'), testUnit('C', '丙局')]
const names = new Map([['point_code P1', '演示厂']])
const words = testWords(units, 'zh', names)
const at = { period: '2021-10', unit: null } as const
const base = { period: '2021-10', left_out: 0 }

const rate = (key: string | null, numerator: number, denominator: number, dataset?: string): Figure => ({
  ...{ ...base, key, value: numerator / denominator, numerator, denominator },
  ...(dataset ? { dataset } : {}),
})
const zero = (key: string, value: number | null, dataset?: string): Figure => ({
  ...{ ...base, key, value, numerator: null, denominator: null },
  ...(dataset ? { dataset } : {}),
})

/** A reports and is zero in the zero report; B reports; C is silent in both; of two points one is silent. */
const typical: ReportingFigures = {
  all: [rate('all', 5, 8)],
  datasets: [rate('collective_events', 2, 3), rate('union_coverage', 2, 3), rate('monitor_points', 1, 2)],
  zeros: [zero('collective_events', 1), zero('union_coverage', 0), zero('monitor_points', 0)],
  units: [
    ...[rate('A', 1, 1, 'collective_events'), rate('B', 1, 1, 'collective_events')],
    ...[rate('C', 0, 1, 'collective_events'), rate('A', 1, 1, 'union_coverage')],
    ...[rate('B', 1, 1, 'union_coverage'), rate('C', 0, 1, 'union_coverage')],
    // Of its two points; who they are is told below.
    rate('A', 1, 2, 'monitor_points'),
  ],
  points: [
    ...[rate('P1', 1, 1, 'monitor_points'), rate('P2', 0, 1, 'monitor_points')],
    rate(null, 4, 6, 'union_coverage'),
  ],
  unitZeros: [
    ...[zero('A', 1, 'collective_events'), zero('B', 0, 'collective_events')],
    ...[zero('C', null, 'collective_events'), zero('A', 0, 'union_coverage'), zero('B', 0, 'union_coverage')],
  ],
  pointZeros: [zero('P1', 0, 'monitor_points'), zero('P2', null, 'monitor_points')],
}

it('keeps reported, reported as zero and not reported apart, report by report', () => {
  const told = reportsOf(typical).map(({ dataset, key, state }) => `${dataset} ${key} ${state}`)
  expect(told.toSorted()).toEqual(
    [
      ...['collective_events A zero', 'collective_events B reported', 'collective_events C silent'],
      ...['union_coverage A reported', 'union_coverage B reported', 'union_coverage C silent'],
      ...['monitor_points P1 reported', 'monitor_points P2 silent'],
    ].toSorted(),
  )
  const { columns, rows } = reportingModel(typical, reportsOf(typical), at, words).table
  expect(columns.map(({ header }) => header)).toEqual(['数据集', '报送对象', '状态'])
  expect(rows.slice(0, 4)).toEqual([
    { dataset: '群体性事项零报告', reporter: '丙局', state: '未报' },
    { dataset: '建会入会', reporter: '丙局', state: '未报' },
    { dataset: '劳动关系监测点', reporter: '监测点 P2', state: '未报' },
    { dataset: '群体性事项零报告', reporter: '甲街道', state: '报零' },
  ])
})

it('says how much of what was due has come, and who is missing, those with most first', () => {
  const model = reportingModel(typical, reportsOf(typical), at, words)
  // 5 of 8 = 62.5 %
  expect(model.title).toBe('2021-10 应报 8 份，已报 5 份（62.5%）；缺 丙局 2 份、监测点 P2 1 份')
  const lists = byDataset(typical, reportsOf(typical))
  expect(lists.map(({ id, figure, zero: none, silent }) => [id, figure.value, none, silent.length])).toEqual([
    ['union_coverage', 2 / 3, 0, 1],
    ['collective_events', 2 / 3, 1, 1],
    ['monitor_points', 1 / 2, 0, 1],
  ])
})

it('names two of many and counts them', () => {
  const silent = ['A', 'B', 'C'].map((key) => rate(key, 0, 1, 'realname'))
  const rows = { ...typical, all: [rate('all', 0, 3)], units: silent, points: [], unitZeros: [] }
  expect(reportingModel(rows, reportsOf(rows), at, words).title).toBe(
    '2021-10 应报 3 份，已报 0 份（0.0%）；缺 甲街道 1 份、乙街道 1 份等 3 个报送对象',
  )
})

it('says that all have reported, zeros among them', () => {
  const rows: ReportingFigures = {
    ...{ all: [rate('all', 1, 1)], datasets: [rate('collective_events', 1, 1)], points: [], pointZeros: [] },
    ...{ zeros: [zero('collective_events', 1)], units: [rate('A', 1, 1, 'collective_events')] },
    unitZeros: [zero('A', 1, 'collective_events')],
  }
  const model = reportingModel(rows, reportsOf(rows), at, words)
  expect(model.title).toBe('2021-10 应报的 1 份都报了')
  expect(model.table.rows.map(({ state }) => state)).toEqual(['报零'])
})

it('says that nothing was due, in place of a rate', () => {
  const empty = { all: [], datasets: [], zeros: [], units: [], points: [], unitZeros: [], pointZeros: [] }
  const model = reportingModel(empty, reportsOf(empty), at, words)
  expect([model.title, model.nothing]).toEqual(['2021-10 没有应报的报表', '2021-10 没有应报的报表'])
  expect(byDataset(empty, [])).toEqual([])
})

it('reads the same in English', () => {
  const english = testWords(units, 'en', names)
  expect(reportingModel(typical, reportsOf(typical), at, english).title).toBe(
    '5 of 8 reports due in 2021-10 have come (62.5%); missing: 丙局 2, Point P2 1',
  )
})
