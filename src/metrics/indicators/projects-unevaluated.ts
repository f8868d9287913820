import { type Indicator, stock } from '../indicator'

export const projectsUnevaluated: Indicator = {
  id: 'projects_unevaluated',
  name: { zh: '年度已过未评价项目', en: 'Projects not evaluated after their year' },
  unit: 'pieces',
  better: 'lower',
  formula: {
    zh: '年度已结束而没有评价分和等级的项目数',
    en: 'projects without score and grade whose year is over',
  },
  source: {
    grade: 'P',
    clause: {
      zh: '要点第 11 项：文体设施项目经费绩效评价',
      en: 'Plan, item 11: evaluate culture and sports projects',
    },
  },
  caveat: {
    zh: '清单只记最新状态；含本年及以前年度列入的项目。年度未结束的不算未评价。',
    en: 'The list keeps only its latest state; it holds the projects of this and of earlier years. While its year runs a project is not late.',
  },
  view: 'performance_months',
  aggregate: stock('late'),
  reading: 'month',
}
