import { expect, it } from 'vitest'
import { type StepRows, stepsModel } from '../../../src/app/union/firm-steps'
import { all, amount, inA, october, zh } from './given'

const rows: StepRows = {
  steps: [
    ...[amount('identified', 2), amount('contacted', 3), amount('approval', 1)],
    ...[amount('unionised', 4), amount(null, null)],
  ],
  ...{ all: all(10), open: all(6) },
}
const titleOf = (steps: StepRows['steps'], open: number) =>
  stepsModel({ steps, all: all(10), open: all(open) }, october, zh).title

it('says how many have hardly begun and how many are about to be done', () => {
  const { title, table } = stepsModel(rows, october, zh)
  expect(title).toBe('6 家未建会企业中 5 家还在摸底、联系阶段，1 家已报批')
  expect(table.rows).toMatchObject([
    { name: '摸底', value: 2, share: 0.2 },
    { name: '已联系', value: 3, share: 0.3 },
    { name: '筹备', value: 0, share: 0 },
    { name: '报批', value: 1, share: 0.1 },
    { name: '已建会（今年）', value: 4, share: 0.4 },
  ])
})

it('names firms whose step then is not kept', () => {
  const left = [amount('preparing', 1), amount(null, 2)]
  expect(titleOf(left, 3)).toBe('3 家未建会企业都已过摸底、联系阶段，2 家环节不详')
  expect(titleOf([amount(null, 2)], 2)).toBe('2 家未建会企业中 2 家当时所处环节不详')
  expect(stepsModel({ steps: left, all: all(3), open: all(3) }, october, zh).table.rows.at(-1)).toMatchObject(
    {
      ...{ name: '环节不详', value: 2, share: 2 / 3 },
    },
  )
})

it('says that none is open', () => {
  expect(titleOf([amount('unionised', 10)], 0)).toBe('没有未建会企业；今年新建会 10 家')
})

it('does not take an empty ledger for an empty backlog', () => {
  const { title, nothing } = stepsModel({ steps: [], all: [], open: [] }, inA, zh)
  expect([title, nothing]).toMatchObject(['甲街道：台账中没有百人以上企业的记录', '没有企业可列'])
})
