import { expect, it } from 'vitest'
import { type AgeingRows, ageingModel } from '../../../src/app/union/firm-ageing'
import { all, amount, inA, october, zh } from './given'

const rows: AgeingRows = {
  bands: [amount('0-30', 1), amount('61-90', 3), amount('90+', 3), amount(null, 0)],
  ...{ open: all(7), over: all(3), before: all(18) },
}
const titleOf = (part: Partial<AgeingRows>) => ageingModel({ ...rows, ...part }, october, zh).title

it('sets the overdue firms against the start of the year; a band without a firm is a zero', () => {
  const { title, table } = ageingModel(rows, october, zh)
  expect(title).toBe('超过 90 天的积压从年初 18 家降到 3 家（共 7 家未建会）')
  expect(table.rows).toMatchObject([
    { name: '0–30 天', value: 1 },
    { name: '31–60 天', value: 0 },
    { name: '61–90 天', value: 3 },
    { name: '90 天以上', value: 3 },
  ])
})

it('says up, as before, and all within 90 days', () => {
  expect(titleOf({ before: all(1) })).toBe('超过 90 天的积压从年初 1 家升到 3 家（共 7 家未建会）')
  expect(titleOf({ before: all(3) })).toBe('超过 90 天的积压仍为 3 家，与年初相同（共 7 家未建会）')
  expect(titleOf({ before: [] })).toBe('未建会 7 家中 3 家超过 90 天')
  expect(titleOf({ over: all(0) })).toBe('未建会的 7 家企业都在 90 天以内')
})

it('shows no columns for a backlog of zero, and says so', () => {
  expect(ageingModel({ ...rows, bands: [], open: all(0), over: all(0) }, inA, zh)).toMatchObject({
    ...{ title: '甲街道：没有未建会的百人以上企业，没有积压', option: null, nothing: '没有企业可列' },
  })
})

it('leaves the bands unknown without a ledger', () => {
  const { title, table } = ageingModel({ bands: [], open: [], over: [], before: [] }, october, zh)
  expect(title).toBe('台账中没有百人以上企业的记录')
  expect(table.rows.every(({ value }) => value === null)).toBe(true)
})
