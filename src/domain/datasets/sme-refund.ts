import type { Dataset } from '../dataset'
import { count, money, note, period, required, unitCode } from './common'

/**
 * A ledger: each half-year stands as it is known today, paid or not, so that a half-year still running does not move the
 * month that all figures are shown as of. Without a unit a row is the whole district's.
 */
export const smeRefund: Dataset = {
  id: 'sme_refund',
  title: { zh: '小微企业工会经费返还', en: 'Small-firm refunds' },
  grain: { zh: '每单位（可不分）、半年一行', en: 'one row per half-year, and unit where told apart' },
  columns: [
    period,
    { ...unitCode, required: false },
    count('payers', '缴费小微户数', 'Small firms that paid', 'firms', ['缴费户数']),
    count('eligible_firms', '符合条件户数', 'Eligible firms', 'firms', ['符合条件小微户数']),
    count('due_firms', '应返户数', 'Firms due a refund', 'firms', ['应返还户数']),
    required(money('due_yuan', '应返金额', 'Refund due', ['应返还金额'])),
    count('paid_firms', '已返户数', 'Firms refunded', 'firms', ['已返还户数']),
    required(money('paid_yuan', '已返金额', 'Refund paid', ['已返还金额'])),
    money('prep_fund_yuan', '其中筹备金', 'Of it preparatory fund', ['返还筹备金']),
    money('pending_prep_yuan', '未建会筹备金', 'Preparatory fund held', ['未建会筹备金余额', '筹备金余额']),
    {
      name: 'deadline',
      title: { zh: '返还截止日', en: 'Refund deadline' },
      aliases: ['返还期限', '截止日', '截止日期'],
      kind: 'date',
    },
    note,
  ],
  key: ['unit_code', 'period'],
  checks: [
    {
      id: 'refund_within_due',
      title: { zh: '已返金额不超过应返金额', en: 'no more is refunded than is due' },
      holds: 'paid_yuan <= due_yuan',
    },
    {
      id: 'refunded_firms_within_due',
      title: { zh: '已返户数不超过应返户数', en: 'no more firms are refunded than are due' },
      holds: 'paid_firms <= due_firms',
    },
    {
      id: 'due_firms_eligible',
      title: { zh: '应返户数不超过符合条件户数', en: 'firms due a refund are eligible' },
      holds: 'due_firms <= eligible_firms',
    },
  ],
}
