import { type Indicator, stockRatio } from '../indicator'

export const cbaWorkerCoverage: Indicator = {
  id: 'cba_worker_coverage',
  code: 'R12',
  name: { zh: '集体合同覆盖职工率', en: 'Workers covered by contracts' },
  unit: 'ratio',
  better: 'higher',
  formula: { zh: '集体合同覆盖职工数 ÷ 职工总数', en: 'workers covered ÷ all employees' },
  numerator: { zh: '覆盖职工', en: 'workers covered' },
  denominator: { zh: '全部职工数（同单位同月）', en: 'all employees (same unit and month)' },
  source: { grade: 'GK', clause: { zh: '通行口径', en: 'common practice' } },
  view: 'bargaining_months',
  aggregate: stockRatio('cba_workers', 'all_employees'),
  reading: 'month',
}
