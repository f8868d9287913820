import { expect, it } from 'vitest'
import { judged } from '../../../src/app/plan/plan-state'
import { bulletsModel } from '../../../src/app/plan/target-bullets'
import { en, figures, inA, october, share, target, year, zh } from './given'

it('says how many targets are met, at risk, behind and silent, and which is furthest behind', () => {
  const { title, table } = bulletsModel(year, october, zh)
  expect(title).toBe(
    '4 项下限目标：1 项已达标、1 项预计完不成、1 项落后于时间进度、1 项未报；差距最大的是“推荐师徒”（22/40 对）',
  )
  // The one at risk first, then who is behind, silent, and last who is done.
  expect(table.rows.map(({ id }) => id)).toEqual(['T2', 'T3', 'T4', 'T1'])
  expect(table.rows[0]).toEqual({
    ...{ mark: 'T2', id: 'T2', task: '推荐师徒', unit: '对', owner: '组织部', standing: '预计完不成' },
    ...{ count: 22, target: 40, completion: 0.55, due: 0.55 + 34 / 120 },
    ...{ recommended: 22, awarded: 7, low: 26, high: 29 },
  })
  // Unknown stays unknown
  expect(table.rows[2]).toMatchObject({
    id: 'T4',
    count: null,
    completion: null,
    due: null,
    standing: '未报',
  })
})

it('does not call silence a failure', () => {
  const silent = judged([target('T1'), target('T2')], figures(), {}, [])
  const { title, option } = bulletsModel(silent, october, zh)
  expect(title).toBe('2021-10 没有进展报告，2 项下限目标无法判断')
  expect(option).not.toBeNull()
})

it('is content when all are met, and says so without targets', () => {
  const met = judged([target('T1')], figures({ completion: [share('T1', 5, 4)] }), {}, [])
  expect(bulletsModel(met, october, zh).title).toBe('1 项下限目标全部达标')
  const none = bulletsModel([], { period: '2022-01', unit: null }, zh)
  expect([none.title, none.option]).toEqual(['没有 2022 年的量化目标', null])
})

it('says when all keep up with time', () => {
  const fine = judged([target('T1')], figures({ completion: [share('T1', 3.5, 4)] }), {}, [])
  expect(bulletsModel(fine, october, zh).title).toBe('1 项下限目标：1 项按进度')
})

it('says the basis, and that a unit does not restrict it', () => {
  const { subtitle, note } = bulletsModel(year, inA, en)
  expect(subtitle).toContain('83.3% of the year gone (calendar year, in equal months up to the due month)')
  expect(note).toBe(en.t('panel.district_only'))
})
