import { each, type Indicator, last } from '../indicator'

export const firmsInHand: Indicator = {
  id: 'firms_in_hand',
  name: { zh: '百人以上企业在办与新建会', en: '100+ firms in hand or unionised' },
  unit: 'firms',
  better: 'neither',
  formula: { zh: '期末未建会 + 期内新建会', en: 'open at the end + unionised in the period' },
  source: { grade: 'D', clause: { zh: '要点第 11 项', en: 'Plan, item 11' } },
  caveat: {
    zh: '未建会企业所处环节以最新台账为准：台账只保留当前状态；当时未建会、现已离开的，环节未知。',
    en: 'The step of an open firm is that of the latest ledger, which keeps only the current one; for a firm open then and gone since it is unknown.',
  },
  view: 'firm_months',
  aggregate: { kind: 'sum', terms: [last('open_end'), each('unionised')] },
  reading: 'year_to_date',
}
