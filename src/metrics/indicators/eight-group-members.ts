import { type Indicator, stock } from '../indicator'

export const eightGroupMembers: Indicator = {
  id: 'eight_group_members',
  name: { zh: '八大群体期末会员', en: 'Members of the eight groups' },
  unit: 'persons',
  better: 'higher',
  formula: { zh: '期末会员之和', en: 'members at the end, summed' },
  source: {
    grade: 'P',
    clause: { zh: '要点第 11 项：推动八大群体入会', en: 'Plan, item 11: the eight groups into the union' },
  },
  view: 'eight_group_months',
  aggregate: stock('members_end'),
  reading: 'month',
}
