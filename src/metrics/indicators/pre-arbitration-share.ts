import { flowRatio, type Indicator } from '../indicator'

export const preArbitrationShare: Indicator = {
  id: 'pre_arbitration_share',
  code: 'D9',
  name: { zh: '基层化解率', en: 'Resolved before arbitration' },
  unit: 'ratio',
  better: 'higher',
  formula: {
    zh: '企业、工会、街道渠道调解成功件数 ÷ 全部渠道结案数',
    en: 'mediated by enterprise, union or street ÷ closed in all channels',
  },
  numerator: { zh: '仲裁前化解', en: 'resolved before arbitration' },
  denominator: { zh: '全部结案', en: 'all closed' },
  source: { grade: 'D', clause: { zh: '本项目口径', en: "this project's definition" } },
  caveat: {
    zh: '法院+工会、劳动监察渠道的化解不计入分子。',
    en: 'What court and union together, or the inspection, resolve is not in the numerator.',
  },
  view: 'dispute_months',
  aggregate: flowRatio(
    "CASE WHEN channel IN ('enterprise', 'union', 'street') THEN mediated_ok WHEN channel IS NOT NULL THEN 0 END",
    'closed',
  ),
  reading: 'year_to_date',
}
