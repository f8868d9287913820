import { expect, it } from 'vitest'
import { causeMonthsModel } from '../../../src/app/labour/cause-months'
import { given, october, zh } from './given'

const span = '2020-11..2021-10'
const rows = {
  cells: [
    given('remuneration', 40, '2021-09'),
    given('remuneration', 35, '2021-10'),
    given('work_injury', 2, '2021-09'),
    given('work_injury', 9, '2021-10'),
    given(null, 1, '2021-10'),
  ],
  months: [given('all', 42, '2021-09'), given('all', 45, '2021-10')],
  causes: [given('work_injury', 11, span), given('remuneration', 75, span), given(null, 1, span)],
  total: [given('all', 87, span)],
}

it('names the most frequent cause and the one that rose most', () => {
  const { title, table } = causeMonthsModel(rows, october, zh)
  expect(title).toBe('近 12 个月劳动报酬最多（75 件，共 87 件）；10月工伤待遇升得最多（9 件，较上月 +7）')
  expect(table.rows.map(({ name, total }) => [name, total])).toEqual([
    ['劳动报酬', 75],
    ['工伤待遇', 11],
    ['未标注', 1],
  ])
  expect(table.rows[2]).toMatchObject({ '2021-09': null, '2021-10': 1 })
})

it('says it once when the most frequent cause also rose most', () => {
  const cells = [given('remuneration', 30, '2021-09'), given('remuneration', 45, '2021-10')]
  expect(causeMonthsModel({ ...rows, cells }, october, zh).title).toBe(
    '近 12 个月劳动报酬最多（75 件，共 87 件），10月又升得最多（45 件，较上月 +15）',
  )
})

it('says when no cause rose, and when the month was not reported', () => {
  const cells = [given('remuneration', 40, '2021-09'), given('remuneration', 35, '2021-10')]
  expect(causeMonthsModel({ ...rows, cells }, october, zh).title).toContain('；10月各案由均未上升')
  const silent = { ...rows, months: [given('all', 42, '2021-09')] }
  expect(causeMonthsModel(silent, october, zh).title).toContain('；10月未报')
})

it('tells nothing reported from nothing accepted', () => {
  const nothing = { cells: [], months: [], causes: [], total: [] }
  expect(causeMonthsModel(nothing, october, zh)).toMatchObject({
    title: '近 12 个月没有按案由的争议报告',
    option: null,
  })
  const zero = { ...nothing, causes: [given('other', 0, span)], total: [given('all', 0, span)] }
  expect(causeMonthsModel(zero, october, zh).title).toBe('近 12 个月已报均无受理')
})
