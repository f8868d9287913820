import { flow, type Indicator } from '../indicator'

export const collectivePetitions: Indicator = {
  id: 'collective_petitions',
  name: { zh: '群体性劳资纠纷上访', en: 'Collective petitions' },
  unit: 'cases',
  better: 'lower',
  formula: { zh: '其中上访起数之和', en: 'of which petitions, summed' },
  source: { grade: 'P', clause: { zh: '要点第 8 项：确保不发生', en: 'Plan, item 8: none may occur' } },
  caveat: { zh: '未报单位不等于零。', en: 'A unit that did not report is not zero.' },
  view: 'collective_months',
  aggregate: flow('petitions'),
  reading: 'year_to_date',
}
