import { type Indicator, stock } from '../indicator'

export const zeroTargetCount: Indicator = {
  id: 'zero_target_count',
  name: { zh: '零目标实际数', en: 'Actual count on a zero target' },
  unit: 'pieces',
  better: 'lower',
  formula: {
    zh: '要点进展表对零目标当月填报的数：零发生为本年累计，零存量为期末数',
    en: 'as the progress sheet states it for the month: since January for events, at its end for a stock',
  },
  source: { grade: 'P', clause: { zh: '要点第 8、11 项', en: 'Plan, items 8 and 11' } },
  caveat: {
    zh: '出自进展表；与零报告、企业台账算出的数并列核对，不重复计算。',
    en: 'From the progress sheet; it stands beside what zero reports and the ledger of firms give, and does not recompute them.',
  },
  view: 'plan_months',
  aggregate: stock('above_zero'),
  within: 'target_id',
  reading: 'month',
}
