import { flow, type Indicator } from '../indicator'

export const eightGroupNewMembers: Indicator = {
  id: 'eight_group_new_members',
  name: { zh: '八大群体新增会员', en: 'New members of the eight groups' },
  unit: 'persons',
  better: 'higher',
  formula: { zh: '各月新增会员之和', en: 'new members of each month, summed' },
  source: {
    grade: 'P',
    clause: { zh: '要点第 11 项：推动八大群体入会', en: 'Plan, item 11: the eight groups into the union' },
  },
  view: 'eight_group_months',
  aggregate: flow('new_members'),
  reading: 'year_to_date',
}
