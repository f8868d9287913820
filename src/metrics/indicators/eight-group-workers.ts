import { type Indicator, stock } from '../indicator'

export const eightGroupWorkers: Indicator = {
  id: 'eight_group_workers',
  name: { zh: '八大群体摸底人数', en: 'Workers of the eight groups, estimated' },
  unit: 'persons',
  better: 'neither',
  formula: { zh: '期末摸底人数之和', en: 'estimated workers at the end, summed' },
  source: {
    grade: 'P',
    clause: { zh: '要点第 11 项：推动八大群体入会', en: 'Plan, item 11: the eight groups into the union' },
  },
  view: 'eight_group_months',
  aggregate: stock('estimated_workers'),
  reading: 'month',
}
