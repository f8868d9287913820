import { expect, it } from 'vitest'
import { type VariantRows, variantsModel } from '../../../src/app/union/coverage-variants'
import { amount, inA, october, rate, zh } from './given'

const heard = ['A', 'B', 'C'].map((key) => amount(key, 10))
const rows: VariantRows = {
  unit_union_rate_legal: [rate('all', 44, 100)],
  unit_union_rate_due: [rate('all', 44, 50)],
  unit_coverage_rate: [rate('all', 46, 100)],
  member_rate_unionised: [rate('all', 94, 100)],
  member_rate_all: [rate('all', 81, 100)],
  heard,
}
const nothing: VariantRows = {
  ...{ unit_union_rate_legal: [], unit_union_rate_due: [], unit_coverage_rate: [] },
  ...{ member_rate_unionised: [], member_rate_all: [], heard: [] },
}

it('says how far the variants are apart, each by its name', () => {
  const { title, table } = variantsModel(rows, october, zh)
  expect(title).toBe(
    '建会率因口径而异：88.0%（应建口径）到 44.0%（法人单位口径）；入会率因口径而异：94.0%（已建会单位口径）到 81.0%（全部职工口径），丁局未报',
  )
  expect(table.rows.map(({ name, numerator, denominator }) => [name, numerator, denominator])).toEqual([
    ['建会率（应建口径）', 44, 50],
    ['建会覆盖率（涵盖口径）', 46, 100],
    ['建会率（法人单位口径）', 44, 100],
    ['入会率（已建会单位口径）', 94, 100],
    ['入会率（全部职工口径）', 81, 100],
  ])
})

it('names the one variant that is known, and leaves the others unknown', () => {
  const { title, table } = variantsModel(
    { ...nothing, member_rate_all: rows.member_rate_all, heard },
    inA,
    zh,
  )
  expect(title).toBe('甲街道：入会率 81.0%（全部职工口径）')
  expect(table.rows.map(({ value }) => value)).toEqual([null, null, null, null, 0.81])
})

it('says that nothing is known', () => {
  const { title, option } = variantsModel(nothing, october, zh)
  expect(title).toBe('建会入会：2021-10 没有可用数据')
  expect(option).toBeNull()
  expect(variantsModel(nothing, inA, zh).title).toBe('甲街道未报 2021-10 的建会入会，不等于零')
})
