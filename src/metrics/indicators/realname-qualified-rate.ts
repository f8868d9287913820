import { type Indicator, stockRatio } from '../indicator'

export const realnameQualifiedRate: Indicator = {
  id: 'realname_qualified_rate',
  code: 'R7',
  name: { zh: '实名信息合格率', en: 'Qualified-record rate' },
  unit: 'ratio',
  better: 'higher',
  formula: { zh: '合格记录数 ÷ 已实名登记会员数', en: 'qualified records ÷ registered members' },
  numerator: { zh: '合格记录数', en: 'qualified records' },
  denominator: { zh: '已实名登记会员数', en: 'registered members' },
  source: { grade: 'GK', clause: { zh: '通行口径', en: 'common practice' } },
  view: 'realname_months',
  aggregate: stockRatio('qualified', 'registered'),
  reading: 'month',
}
