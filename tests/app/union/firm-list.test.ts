import { expect, it } from 'vitest'
import { listModel } from '../../../src/app/union/firm-list'
import type { OpenFirm } from '../../../src/warehouse/open-firms'
import { amount, inA, october, zh } from './given'

const firm = (part: Partial<OpenFirm>): OpenFirm => ({
  ...{ firm_code: 'F1', firm_name: '一厂', unit_code: 'A', employees: 120 },
  ...{ identified_date: '2020-11-04', age_days: 361, status: 'approval', ...part },
})
const two = [
  firm({}),
  firm({ firm_code: 'F2', firm_name: null, unit_code: 'X9', employees: null, status: null }),
]

it('tells which firm has waited longest, where it stands, and how many there are', () => {
  const { title, table } = listModel(two, amount('all', 2), october, zh)
  expect(title).toBe('最久的是一厂，已 361 天，报批（甲街道）；共 2 家未建会')
  expect(table.rows).toEqual([
    {
      ...{ firm: '一厂', code: 'F1', unit: '甲街道', employees: 120 },
      ...{ identified: '2020-11-04', age: 361, status: '报批' },
    },
    {
      ...{ firm: 'F2', code: 'F2', unit: 'X9', employees: null },
      ...{ identified: '2020-11-04', age: 361, status: '环节不详' },
    },
  ])
})

it('marks what is overdue by a sign', () => {
  const { columns } = listModel(two, amount('all', 2), october, zh).table
  const format = columns.find(({ id }) => id === 'age')?.format
  expect([90, 91].map((days) => format?.(days))).toEqual(['90', '▲ 91'])
})

it('says that none is open', () => {
  const { title, nothing } = listModel([], amount('all', 0), inA, zh)
  expect([title, nothing]).toEqual(['甲街道：没有未建会的百人以上企业', '没有企业可列'])
})

it('leaves an absent ledger to the hint at what is missing', () => {
  const { title, nothing } = listModel([], null, october, zh)
  expect([title, nothing]).toEqual(['台账中没有百人以上企业的记录', undefined])
})
