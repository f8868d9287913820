import { describe, expect, test } from 'vitest'
import type { Table } from '../../../src/app/panels/figure-panel'
import { spokenMark, spokenPicture } from '../../../src/app/panels/spoken-picture'
import { testWords } from '../../support/words'

const { t: zh } = testWords([])
const { t: en } = testWords([], 'en')
const percent = (cell: unknown) => `${Number(cell) * 100}%`

const table = (...values: (number | null)[]): Table => ({
  columns: [
    { id: 'name', header: '名称' },
    { id: 'period', header: '期间' },
    { id: 'value', header: '建会率', align: 'right', format: percent },
    { id: 'left_out', header: '未计入行', align: 'right' },
  ],
  rows: values.map((value, at) => ({
    name: ['甲', '乙', '丙'][at] ?? '',
    period: '2021-10',
    value,
    left_out: 0,
  })),
})

describe('a picture in words', () => {
  test('has the finding, the count, both extremes and what is unknown', () => {
    expect(spokenPicture('甲街道最低', table(0.5, null, 0.75), zh)).toBe(
      '甲街道最低。图中共 3 项；建会率最高 75%（丙 2021-10），最低 50%（甲 2021-10）；1 项未知',
    )
    expect(spokenPicture('A is lowest', table(0.5, null, 0.75), en)).toBe(
      'A is lowest. 3 items; 建会率: highest 75% (丙 2021-10), lowest 50% (甲 2021-10); 1 unknown',
    )
  })

  test('calls nothing the lowest where small counts are hidden', () => {
    const { columns, rows } = table(0.5, 0.75, null)
    const hidden = { columns, rows: [...rows, { name: '丁', period: '2021-10', value: '<3', left_out: 0 }] }
    expect(spokenPicture('有隐藏', hidden, zh)).toBe(
      '有隐藏。图中共 4 项；建会率最高 75%（乙 2021-10）；1 项因数字小不显示；1 项未知',
    )
  })

  test('does not name extremes where all are the same, or none is known', () => {
    expect(spokenPicture('平。', table(0.5, 0.5), zh)).toBe('平。图中共 2 项；建会率均为 50%')
    expect(spokenPicture('未报', table(null, null), zh)).toBe('未报。图中共 2 项')
  })
})

describe('one mark in words', () => {
  const rows = {
    ...table(0.5, null),
    rows: [{ mark: 'A', name: '甲', period: '2021-10', value: 0.5, left_out: 2 }],
  }
  const months: Table = {
    columns: [
      { id: 'name', header: '名称' },
      { id: '2021-09', header: '2021-09', align: 'right' },
      { id: '2021-10', header: '2021-10', align: 'right' },
    ],
    rows: [{ mark: 'pay', name: '劳动报酬', '2021-09': 7, '2021-10': null }],
  }

  test('is its row of the table', () => {
    expect(spokenMark(rows, 'A')).toBe('甲 期间 2021-10 建会率 50% 未计入行 2')
    expect(spokenMark(rows, 'B')).toBe('')
  })

  test('is the one figure of a cell', () => {
    expect(spokenMark(months, 'pay 2021-09')).toBe('劳动报酬 2021-09 7')
    expect(spokenMark(months, 'pay 2021-10')).toBe('劳动报酬 2021-10 —')
  })

  test('is found by its month, also where rows are months and columns what is counted', () => {
    const turned: Table = {
      columns: [
        { id: 'month', header: '期间' },
        { id: 'petitions', header: '上访', align: 'right' },
        { id: 'open', header: '未结', align: 'right' },
      ],
      rows: [{ month: '2021-10', petitions: 1, open: 9 }],
    }
    expect(spokenMark(turned, '2021-10')).toBe('2021-10 上访 1 未结 9')
    expect(spokenMark(turned, 'petitions 2021-10')).toBe('2021-10 上访 1')
  })
})
