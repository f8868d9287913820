import { type Indicator, stockRatio } from '../indicator'

export const bargainingReference: Indicator = {
  id: 'bargaining_reference',
  code: 'I2',
  name: {
    zh: '集体协商覆盖（非国际组织口径）',
    en: 'Bargaining coverage (not the ILO/OECD concept)',
  },
  unit: 'ratio',
  better: 'neither',
  formula: {
    zh: '期末集体合同覆盖职工数 ÷ 期末全部职工数',
    en: 'workers covered by collective contracts ÷ all employees, at the end of the month',
  },
  numerator: { zh: '覆盖职工', en: 'workers covered' },
  denominator: { zh: '全部职工数（同单位同月）', en: 'all employees (same unit and month)' },
  source: {
    grade: 'S',
    clause: { zh: '国际劳工组织统计：集体谈判覆盖率', en: 'ILOSTAT: collective-bargaining coverage' },
  },
  caveat: {
    zh: '非国际劳工组织、经合组织官方口径，不可与其公布值比较：分母未剔除无协商权的职工，经合组织只计独立代表谈成的合同。',
    en: 'Not the official ILO/OECD concept and not comparable with their figures: employees without the right to bargain stay in the denominator, and the OECD counts only agreements negotiated by independent representation.',
  },
  view: 'bargaining_months',
  aggregate: stockRatio('cba_workers', 'all_employees'),
  reading: 'month',
}
