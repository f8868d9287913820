import { datasetOf } from '../../src/domain/datasets'
import { type Fact, officeStyle, systemStyle } from './cell'
import { random } from './random'
import { demoNote, type Field, type Sheet } from './sheet'

const dataset = datasetOf('sme_refund')

interface Half {
  readonly period: string
  readonly deadline: string
  readonly payers: number
  readonly eligible: number
  readonly due: number | null
  readonly paid: number
  /** What the firms paid stand for of what is due. */
  readonly share: number
}

/**
 * The second half of 2020 is paid in part and was due on 30 June 2021; the first half of 2021 is being paid; the second
 * one still runs, so that it only holds what has come in and does not say how many firms are due.
 */
const halves: readonly Half[] = [
  {
    ...{ period: '2020-H1', deadline: '2020-12-31', payers: 412, eligible: 365 },
    ...{ due: 341, paid: 341, share: 1 },
  },
  {
    ...{ period: '2020-H2', deadline: '2021-06-30', payers: 431, eligible: 381 },
    ...{ due: 356, paid: 297, share: 0.83 },
  },
  {
    ...{ period: '2021-H1', deadline: '2021-12-31', payers: 446, eligible: 392 },
    ...{ due: 372, paid: 214, share: 0.6 },
  },
  {
    ...{ period: '2021-H2', deadline: '2022-06-30', payers: 221, eligible: 198 },
    ...{ due: null, paid: 0, share: 0 },
  },
]

function facts(): Fact[] {
  const draw = random('sme_refund')
  return halves.map(({ period, deadline, payers, eligible, due, paid, share }) => {
    const dueFen = (due ?? eligible) * draw.whole(90_000, 104_000)
    const prep = draw.whole(1_200_000, 1_800_000)
    return {
      unit_code: null,
      period,
      payers,
      eligible_firms: eligible,
      due_firms: due,
      due_yuan: dueFen,
      paid_firms: paid,
      paid_yuan: share === 1 ? dueFen : Math.round(dueFen * share),
      prep_fund_yuan: Math.round(prep * share),
      pending_prep_yuan: prep * 2,
      deadline,
    }
  })
}

/** 2020年上半年, as offices write it. */
const halfName: Field = {
  header: '期间',
  cell: ({ period }) => {
    const [year, half] = String(period).split('-')
    return `${year}年${half === 'H1' ? '上' : '下'}半年`
  },
}

/** Three half-years as the ledger stood at the end of August 2021, and the one that runs. */
export function smeRefundSheets(): Sheet[] {
  const all = facts()
  const fields = ['payers', 'eligible_firms', 'due_firms', 'due_yuan', 'paid_firms', 'paid_yuan']
  return [
    {
      file: '小微企业工会经费返还_2020年至2021年上半年.csv',
      dataset,
      facts: all.slice(0, -1),
      fields: [
        halfName,
        ['payers', '缴费户数'],
        ['eligible_firms', '符合条件小微户数'],
        ['due_firms', '应返还户数'],
        ['due_yuan', '应返还金额'],
        ['paid_firms', '已返还户数'],
        ['paid_yuan', '已返还金额'],
        ...['prep_fund_yuan', 'pending_prep_yuan'],
        ['deadline', '返还截止日'],
      ],
      style: { ...officeStyle, money: '万元', date: '2021年9月5日' },
      encoding: 'gb18030',
      titles: ['芙蓉区总工会小微企业工会经费返还台账（演示数据）', { text: '单位：万元', columnsBefore: 9 }],
      // The balances of the preparatory fund are no sum of half-years.
      totals: { at: 'bottom', columns: [...fields, 'prep_fund_yuan'] },
      notes: [demoNote],
    },
    {
      file: '小微企业工会经费返还_2021-H2_演示数据.csv',
      dataset,
      facts: all.slice(-1),
      fields: ['period', ...fields, 'prep_fund_yuan', 'pending_prep_yuan', 'deadline'],
      style: systemStyle,
      encoding: 'utf-8-bom',
    },
  ]
}
