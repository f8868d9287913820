import { flow, type Indicator } from '../indicator'

export const collectiveEvents: Indicator = {
  id: 'collective_events',
  name: { zh: '群体性劳资纠纷', en: 'Collective labour disputes' },
  unit: 'cases',
  better: 'lower',
  formula: { zh: '群体性劳资纠纷起数之和', en: 'collective disputes, summed' },
  source: { grade: 'P', clause: { zh: '要点第 8 项', en: 'Plan, item 8' } },
  caveat: {
    zh: '10 人以上、有共同请求；未报不等于零。',
    en: '10 or more workers with a common claim; no report is not zero.',
  },
  view: 'collective_months',
  aggregate: flow('events'),
  reading: 'year_to_date',
}
