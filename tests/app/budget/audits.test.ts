import { describe, expect, it } from 'vitest'
import { type AuditFigures, auditsModel, fundsOf } from '../../../src/app/budget/audits'
import { amount, cells, en, inA, october, rate, zh } from './given'

const model = (figures: AuditFigures, words = zh, at = october) =>
  auditsModel(figures, fundsOf(figures, words), at, words)

const mixed: AuditFigures = {
  coverage: [rate('all', 1_450_000, 2_800_000)],
  years: [rate('2020', 1_150_000, 1_800_000), rate('2021', 300_000, 1_000_000)],
  rectified: [rate('all', 3, 4)],
  funds: [
    rate('2020 ops', 150_000, 300_000),
    rate('2020 aid', 1_000_000, 1_000_000),
    rate('2020 build', 0, 500_000),
    rate('2021 aid', 300_000, 300_000),
    rate('2021 build', 0, 700_000),
  ],
  issues: [amount('2020 aid', 4), amount('2020 ops', 0), amount('2020 build', null), amount('2021 aid', 0)],
  putRight: [rate('2020 aid', 3, 4), rate('2020 ops', 0, 0), rate('2021 aid', 0, 0)],
  unaudited: [amount('2020 build', 1), amount('2020 aid', 0), amount('2021 build', 0)],
  overdue: ['2020 ops', '2020 build', '2021 aid', '2021 build']
    .map((key) => amount(key, 0))
    .concat(amount('2020 aid', 1)),
}

describe('audits', () => {
  it('name the fund that is not audited and the one with late findings', () => {
    const made = model(mixed)
    expect(made.title).toBe(
      '专项资金审计覆盖 51.8%，整改率 75.0%；2020 build年度已过未审计；2020 aid有 1 项问题逾期未整改',
    )
    expect(made.subtitle).toContain('（2020年 63.9%，2021年 30.0%）')
    expect(cells(made.table.rows, 'verdict', 'name', 'audited', 'issues', 'rectified', 'overdue')).toEqual([
      ['未审计', '2020 build', 0, null, null, 0],
      ['逾期未整改', '2020 aid', 1_000_000, 4, 3, 1],
      ['部分已审', '2020 ops', 150_000, 0, 0, 0],
      ['待审', '2021 build', 0, null, null, 0],
      ['已审', '2021 aid', 300_000, 0, 0, 0],
    ])
    expect(model(mixed, en).title).toContain('overdue findings: 1 (2020 aid)')
  })

  it('take what is not told for unknown', () => {
    const silent = { ...mixed, funds: [rate('2021 train', 1, 1)], overdue: [amount('2021 train', null)] }
    expect(cells(model(silent).table.rows, 'verdict', 'issues', 'overdue')).toEqual([
      ['无法判断', null, null],
    ])
  })

  it('tell what is being put right in time', () => {
    const running = { ...mixed, funds: [rate('2020 aid', 1, 1)], overdue: [amount('2020 aid', 0)] }
    const made = model(running)
    expect(cells(made.table.rows, 'verdict')).toEqual([['整改中']])
    expect(made.title).toBe('专项资金审计覆盖 51.8%，整改率 75.0%；没有应审未审，没有逾期未整改')
  })

  it('are not there at all', () => {
    const none = { ...mixed, funds: [], years: [] }
    expect(model(none, zh, inA)).toMatchObject({
      title: '没有专项审计清单',
      nothing: '没有专项审计清单',
      note: '此面板为全区口径，不按单位筛选',
    })
  })
})
