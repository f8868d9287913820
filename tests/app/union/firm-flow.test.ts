import { expect, it } from 'vitest'
import { type FlowRows, flowModel } from '../../../src/app/union/firm-flow'
import { all, en, inA, october, zh } from './given'

const rows: FlowRows = {
  ...{ opening: all(25), new: all(11), unionised: all(27), exited: all(2), open: all(7), over: all(3) },
}

it('says how many are open, against January, and how many are overdue', () => {
  const { title, table } = flowModel(rows, october, zh)
  expect(title).toBe('百人以上企业未建会从年初 25 家降到 7 家，3 家超过 90 天')
  expect(table.rows).toMatchObject([
    { name: '年初未建会', value: 25 },
    { name: '新纳入', value: 11 },
    { name: '新建会', value: 27 },
    { name: '退出', value: 2 },
    { name: '月末未建会', value: 7 },
  ])
})

it('says up, as before, and cleared', () => {
  const titleOf = (part: Partial<FlowRows>) => flowModel({ ...rows, ...part }, october, zh).title
  expect(titleOf({ opening: all(5), over: all(0) })).toBe(
    '百人以上企业未建会从年初 5 家升到 7 家，均未超过 90 天',
  )
  expect(titleOf({ opening: all(7) })).toBe('百人以上企业未建会 7 家，与年初相同，3 家超过 90 天')
  expect(titleOf({ open: all(0), over: all(0) })).toBe('百人以上企业未建会已清零（年初 25 家）')
  expect(titleOf({ open: all(0), opening: all(0) })).toBe('没有未建会的百人以上企业，年初也没有')
})

it('does not take an empty ledger for an empty backlog', () => {
  const nothing: FlowRows = { opening: [], new: [], unionised: [], exited: [], open: [], over: [] }
  expect(flowModel(nothing, october, zh)).toMatchObject({
    title: '台账中没有百人以上企业的记录',
    option: null,
  })
  expect(flowModel(nothing, inA, en)).toMatchObject({
    title: '甲街道: No firm with 100+ employees in the ledger',
    nothing: 'No firm to show',
  })
})

it('notes firms that cannot be placed in time', () => {
  expect(flowModel({ ...rows, open: all(7, 2) }, inA, zh)).toMatchObject({
    title: '甲街道：百人以上企业未建会从年初 25 家降到 7 家，3 家超过 90 天',
    note: '2 家已建会或退出但没有日期，未计入',
  })
})
