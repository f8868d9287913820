import { expect, it } from 'vitest'
import { channelsModel } from '../../../src/app/labour/channels'
import { given, october, rate, zh } from './given'

const rows = {
  accepted: [given('union', 20, '2021'), given('street', 30, '2021'), given('litigation', 4, '2021')],
  total: [given('all', 54, '2021')],
  success: [rate('union', 6, 10, '2021'), rate('street', 9, 10, '2021'), rate('litigation', 0, 0, '2021')],
  allSuccess: [rate('all', 15, 20, '2021')],
}

it('names the busiest channel and where mediation succeeds least', () => {
  const { title, table } = channelsModel(rows, october, zh)
  expect(title).toBe(
    '本年 1月至10月街道调解受理最多（30 件，共 54 件）；调解成功率工会调解最低（60.0%，整体 75.0%）',
  )
  expect(table.rows).toMatchObject([
    { name: '街道调解', accepted: 30, success: 0.9, numerator: 9, denominator: 10 },
    { name: '工会调解', accepted: 20, success: 0.6, numerator: 6, denominator: 10 },
    { name: '诉讼', accepted: 4, success: null, numerator: 0, denominator: 0 },
  ])
})

it('compares no channel with itself', () => {
  const one = { ...rows, success: [rate('union', 6, 10, '2021')] }
  expect(channelsModel(one, '2021-01', zh).title).toBe('本年 1月街道调解受理最多（30 件，共 54 件）')
})

it('tells nothing reported from nothing accepted', () => {
  const nothing = { accepted: [], total: [], success: [], allSuccess: [] }
  expect(channelsModel(nothing, october, zh)).toMatchObject({
    title: '本年 1月至10月没有按渠道的争议报告',
    option: null,
  })
  const zero = { ...nothing, accepted: [given('union', 0, '2021')], total: [given('all', 0, '2021')] }
  expect(channelsModel(zero, october, zh).title).toBe('本年 1月至10月已报均无受理')
})
