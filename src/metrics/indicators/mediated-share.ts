import { flowRatio, type Indicator } from '../indicator'

export const mediatedShare: Indicator = {
  id: 'mediated_share',
  code: 'D4',
  name: { zh: '调解结案占比', en: 'Share closed by mediation' },
  unit: 'ratio',
  better: 'higher',
  formula: { zh: '调解成功件数 ÷ 结案总数', en: 'mediated ÷ closed' },
  numerator: { zh: '调解成功', en: 'mediated' },
  denominator: { zh: '结案', en: 'closed' },
  source: { grade: 'S', clause: { zh: '2013 年全国仲裁通报口径', en: 'as in the national report of 2013' } },
  view: 'dispute_months',
  aggregate: flowRatio('mediated_ok', 'closed'),
  reading: 'year_to_date',
}
