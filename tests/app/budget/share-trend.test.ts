import { describe, expect, it } from 'vitest'
import { type ShareFigures, shareModel } from '../../../src/app/budget/share-trend'
import { cells, en, inA, october, rate, zh } from './given'

const given = (now: readonly [number, number], before: readonly [number, number] | null): ShareFigures => ({
  months: [
    rate('all', 10, 40, '2020-01'),
    rate('all', 60, 100, '2020-02'),
    rate('all', 30, 40, '2021-01'),
    rate('all', null, null, '2021-02'),
    rate('all', null, null, '2021-03'),
  ],
  now: [rate('all', ...now, '2021')],
  before: before ? [rate('all', ...before, '2020')] : [],
})

describe('the trend of a share', () => {
  it('tells the share of the year to date against last year’s', () => {
    const model = shareModel('grassroots_share', given([67, 100], [62, 100]), october, zh)
    expect(model.title).toBe('基层倾斜度 67.0%，高于上年同期 62.0%（+5.0 个百分点）')
    // Each figure is of its year to date. 2021: 30/40; unknown from February on. 2020: 10/40, 60/100
    expect(cells(model.table.rows, '2021', '2020').slice(0, 4)).toEqual([
      [0.75, 0.25],
      [null, 0.6],
      [null, null],
      [null, null],
    ])
  })

  it('says where its numbers come from when they do not seem to add up', () => {
    // 70.24 % − 66.06 % = 4.18: reads 70.2, 66.1 and +4.2
    const model = shareModel('key_work_share', given([7024, 10_000], [6606, 10_000]), october, zh)
    expect(model.title).toContain('70.2%，高于上年同期 66.1%（+4.2 个百分点）')
    expect(model.note).toBe('差数按未取整的数计算')
    expect(shareModel('key_work_share', given([67, 100], [62, 100]), october, zh).note).toBe(undefined)
  })

  it('tells a fall, and no change', () => {
    const fall = given([60, 100], [62, 100])
    expect(shareModel('key_work_share', fall, october, zh).title).toBe(
      '重点工作占比 60.0%，低于上年同期 62.0%（−2.0 个百分点）',
    )
    expect(shareModel('key_work_share', fall, october, en).title).toBe(
      'Share to key work 60.0%, below last year’s 62.0% (−2.0 pp)',
    )
    expect(shareModel('key_work_share', given([1, 2], [2, 4]), october, zh).title).toBe(
      '重点工作占比 50.0%，与上年同期持平',
    )
  })

  it('compares with nothing where last year is unknown', () => {
    expect(shareModel('grassroots_share', given([67, 100], null), inA, zh)).toMatchObject({
      title: '基层倾斜度 67.0%，上年同期无可比数',
      note: '此面板为全区口径，不按单位筛选',
    })
  })

  it('is unknown without figures', () => {
    const model = shareModel('grassroots_share', { months: [], now: [], before: [] }, october, zh)
    expect([model.title, model.option]).toEqual(['基层倾斜度无法计算', null])
  })
})
