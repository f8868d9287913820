import { flowRatio, type Indicator } from '../indicator'

export const mediationSuccess: Indicator = {
  id: 'mediation_success',
  code: 'D3',
  name: { zh: '调解成功率', en: 'Mediation success rate' },
  unit: 'ratio',
  better: 'higher',
  formula: {
    zh: '调解成功件数 ÷ 调解办结件数（成功 + 不成）',
    en: 'mediated ÷ mediations ended (mediated + failed)',
  },
  numerator: { zh: '调解成功', en: 'mediated' },
  denominator: { zh: '调解成功 + 不成', en: 'mediations ended' },
  source: {
    grade: 'U',
    clause: { zh: '人社部确切分母未查到', en: 'the ministry’s exact denominator was not found' },
  },
  caveat: { zh: '与调解结案占比不同，不可混用。', en: 'Not the share closed by mediation.' },
  view: 'dispute_months',
  aggregate: flowRatio('mediated_ok', 'mediated_ok + mediated_fail'),
  reading: 'year_to_date',
}
