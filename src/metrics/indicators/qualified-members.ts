import { type Indicator, stock } from '../indicator'

export const qualifiedMembers: Indicator = {
  id: 'qualified_members',
  name: { zh: '实名信息合格会员数', en: 'Qualified members' },
  unit: 'persons',
  better: 'higher',
  formula: { zh: '期末合格记录数之和', en: 'qualified records, summed' },
  source: { grade: 'P', clause: { zh: '要点第 12 项', en: 'Plan, item 12' } },
  view: 'realname_months',
  aggregate: stock('qualified'),
  reading: 'month',
}
