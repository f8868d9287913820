import { type Indicator, stock } from '../indicator'

export const realnameMembers: Indicator = {
  id: 'realname_members',
  name: { zh: '会员数（实名制台账）', en: 'Members (real-name ledger)' },
  unit: 'persons',
  better: 'higher',
  formula: { zh: '期末会员数之和', en: 'members in the ledger, summed' },
  source: { grade: 'P', clause: { zh: '要点第 12 项', en: 'Plan, item 12' } },
  view: 'realname_months',
  aggregate: stock('members'),
  reading: 'month',
}
