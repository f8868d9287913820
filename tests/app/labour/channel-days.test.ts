import { expect, it } from 'vitest'
import { channelDaysModel } from '../../../src/app/labour/channel-days'
import { october, rate, zh } from './given'

const days = (channel: string, average: number) => rate(channel, average * 10, 10, '2021')

it('names the channels over their own limit, the farthest first', () => {
  const averages = [days('street', 17.5), days('union', 16), days('arbitration', 61), days('litigation', 90)]
  const { title, table } = channelDaysModel(averages, october, zh)
  expect(title).toBe(
    '3 个渠道平均天数超限：仲裁 61.0 天（限 45 天）、街道调解 17.5 天（限 15 天）、工会调解 16.0 天（限 15 天）',
  )
  expect(table.rows.map(({ name, value, limit }) => [name, value, limit])).toEqual([
    ['诉讼', 90, null],
    ['仲裁', 61, 45],
    ['街道调解', 17.5, 15],
    ['工会调解', 16, 15],
  ])
})

it('names the nearest to its limit when all keep it; the limit itself is kept', () => {
  expect(channelDaysModel([days('street', 15), days('arbitration', 44)], october, zh).title).toBe(
    '有时限的 2 个渠道平均天数都在限内，最接近上限的是街道调解（15.0 天，限 15 天）',
  )
})

it('judges no channel without a limit', () => {
  expect(channelDaysModel([days('litigation', 90)], october, zh).title).toBe(
    '本年 1月至10月只有无时限渠道结案，最长诉讼 90.0 天',
  )
})

it('draws nothing when nothing was closed', () => {
  const { title, option } = channelDaysModel([rate('union', 0, 0, '2021')], october, zh)
  expect(title).toBe('本年 1月至10月没有可算平均天数的结案')
  expect(option).toBeNull()
})
