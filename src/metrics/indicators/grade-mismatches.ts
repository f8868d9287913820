import { type Indicator, stock } from '../indicator'

export const gradeMismatches: Indicator = {
  id: 'grade_mismatches',
  name: { zh: '等级与评价分不符', en: 'Grades that contradict the score' },
  unit: 'pieces',
  better: 'lower',
  formula: {
    zh: '等级与按评价分重算的等级不同的项目数（≥90 优，≥80 良，≥60 中，其余差）',
    en: 'projects whose grade differs from that of their score (≥ 90, ≥ 80, ≥ 60, below)',
  },
  source: {
    grade: 'S',
    clause: { zh: '财政部预算司四档等级', en: 'unified grades of the Ministry of Finance' },
  },
  caveat: {
    zh: '只有分或只有等级的，无从比较，不计。',
    en: 'A score without a grade, or the reverse, contradicts nothing.',
  },
  view: 'performance_months',
  aggregate: stock('contradicts'),
  reading: 'month',
}
