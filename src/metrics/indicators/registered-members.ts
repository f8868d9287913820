import { type Indicator, stock } from '../indicator'

export const registeredMembers: Indicator = {
  id: 'registered_members',
  name: { zh: '已实名登记会员数', en: 'Registered members' },
  unit: 'persons',
  better: 'higher',
  formula: { zh: '期末已实名登记会员数之和', en: 'registered members, summed' },
  source: { grade: 'P', clause: { zh: '要点第 12 项', en: 'Plan, item 12' } },
  view: 'realname_months',
  aggregate: stock('registered'),
  reading: 'month',
}
