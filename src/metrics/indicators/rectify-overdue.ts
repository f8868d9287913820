import { type Indicator, stock } from '../indicator'

export const rectifyOverdue: Indicator = {
  id: 'rectify_overdue',
  name: { zh: '逾期未整改问题', en: 'Findings overdue' },
  unit: 'pieces',
  better: 'lower',
  formula: {
    zh: 'Σ(发现问题 − 已整改)，整改期限早于该月末',
    en: 'Σ (findings − put right) of funds whose date lies before the month’s end',
  },
  source: {
    grade: 'P',
    clause: { zh: '要点第 15 项：工会专项资金审计', en: 'Plan, item 15: audit of special funds' },
  },
  caveat: {
    zh: '清单只记最新状态：以前月份的数是至今仍未整改的部分。没有期限的未整改问题未知。',
    en: 'The list keeps only its latest state: for earlier months this is what is open to this day. Open findings without a date are unknown.',
  },
  view: 'audit_months',
  aggregate: stock('overdue'),
  reading: 'month',
}
