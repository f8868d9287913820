import { expect, it } from 'vitest'
import { referencesModel } from '../../../src/app/labour/references'
import { district, en, given, rate, zh } from './given'

const rows = {
  density_reference: [rate('all', 816, 1000)],
  bargaining_reference: [rate('all', 469, 1000)],
  days_not_worked: [given('all', 1500, '2021')],
  days_not_worked_per_1000: [rate('all', 1500, 6000, '2021', 1000)],
}

it('says of each figure what it is, and of all that they are not official', () => {
  const { title, subtitle, table, option } = referencesModel(rows, district, zh)
  expect(title).toBe('国际参考（非官方口径）：会员密度 81.6%，集体协商覆盖 46.9%，监测点停工 1,500 人日')
  expect(subtitle).toContain('不可与国际劳工组织、经合组织公布值比较')
  expect(option).toBeNull()
  expect(table.rows.map(({ value }) => value)).toEqual(['81.6%', '46.9%', '1,500 人日', '250.0 天/千人'])
  expect(table.rows.every(({ name }) => String(name).includes('非国际组织口径'))).toBe(true)
  expect(referencesModel(rows, district, en).title).toBe(
    'International reference (not official): density 81.6%, bargaining coverage 46.9%, 1,500 person-days not worked at points',
  )
})

it('shows the unknown as unknown, not as zero', () => {
  const silent = { ...rows, days_not_worked: [], days_not_worked_per_1000: [given('all', null, '2021')] }
  const { title, table } = referencesModel(silent, district, zh)
  expect(title).toContain('监测点停工 —')
  expect(table.rows[2]).toMatchObject({ value: '—', numerator: null })
  expect(table.rows[3]).toMatchObject({ value: '—', denominator: null, left_out: 1 })
})

it('shows no stoppage as zero', () => {
  const quiet = { ...rows, days_not_worked: [given('all', 0, '2021')] }
  expect(referencesModel(quiet, district, zh).table.rows[2]).toMatchObject({ value: '0 人日' })
})
