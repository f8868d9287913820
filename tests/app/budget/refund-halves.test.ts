import { describe, expect, it } from 'vitest'
import { type RefundFigures, refundModel } from '../../../src/app/budget/refund-halves'
import { amount, en, inA, october, rate, zh } from './given'

const empty: RefundFigures = { paid: [], overdue: [], pending: [], amountRate: [], firmRate: [], prep: [] }

const late: RefundFigures = {
  paid: [amount('2020-H2', 350_000), amount('2020-H1', 400_000), amount('2021-H2', 0)],
  overdue: [amount('2020-H1', 0), amount('2020-H2', 150_000), amount('2021-H2', 0)],
  pending: [amount('2020-H1', 0), amount('2020-H2', 0), amount('2021-H2', 100_000)],
  amountRate: [rate('2020-H1', 400_000, 400_000), rate('2020-H2', 350_000, 500_000)],
  firmRate: [rate('2020-H1', 380, 380), rate('2020-H2', 300, 400)],
  prep: [amount('all', 30_000)],
}

describe('refunds by half-year', () => {
  it('name the half-year that is overdue and the amount', () => {
    const made = refundModel(late, october, zh)
    expect(made.title).toBe('2020年下半年的小微返还逾期未付 15 万元；累计已返 75 万元，未到期 10 万元')
    expect(made.subtitle).toContain('未建会企业筹备金另有余额 3 万元')
    expect(made.table.rows).toMatchObject([
      { half: '2020年上半年', paid: 400_000, overdue: 0, pending: 0, amountRate: 1, firmRate: 1 },
      { half: '2020年下半年', paid: 350_000, overdue: 150_000, pending: 0, amountRate: 0.7, firmRate: 0.75 },
      // Still running: no rate yet
      { half: '2021年下半年', paid: 0, overdue: 0, pending: 100_000, amountRate: null, firmRate: null },
    ])
    expect(refundModel(late, october, en).title).toBe(
      'Refunds overdue: 150.0k CNY of H2 2020; paid so far 750.0k CNY, not yet due 100.0k CNY',
    )
  })

  it('say that nothing is overdue', () => {
    const sound = { ...late, overdue: late.overdue.map((each) => ({ ...each, value: 0 })) }
    expect(refundModel(sound, inA, zh)).toMatchObject({
      title: '小微返还没有逾期：累计已返 75 万元，未到期 10 万元',
      note: '此面板为全区口径，不按单位筛选',
    })
  })

  it('cannot tell without deadlines, and say which half-years lack them', () => {
    const some = {
      ...late,
      overdue: [amount('2020-H1', null), amount('2020-H2', 150_000), amount('2021-H2', 0)],
    }
    expect(refundModel(some, october, zh).title).toContain('；2020年上半年没有截止日，未计入')
    const none = { ...late, overdue: late.overdue.map(({ key }) => amount(key, null)) }
    expect(refundModel(none, october, zh).title).toBe('小微返还是否逾期无法判断：未返部分没有截止日')
  })

  it('are not there at all', () => {
    expect(refundModel(empty, october, zh)).toMatchObject({ title: '没有小微返还台账', option: null })
  })
})
