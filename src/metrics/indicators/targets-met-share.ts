import { type Indicator, stockRatio } from '../indicator'

export const targetsMetShare: Indicator = {
  id: 'targets_met_share',
  name: { zh: '达标目标占比', en: 'Targets met' },
  unit: 'ratio',
  better: 'higher',
  formula: { zh: '已达标的下限目标数 ÷ 已报进展的下限目标数', en: 'targets met ÷ minimum targets reported' },
  numerator: { zh: '已达标', en: 'met' },
  denominator: { zh: '已报目标', en: 'reported' },
  source: { grade: 'P', clause: { zh: '要点量化目标（下限）', en: 'targets of the plan (at least)' } },
  caveat: {
    zh: '数的是目标个数，不是完成量；零目标另看。',
    en: 'Counts targets, not what they count; zero targets stand apart.',
  },
  view: 'plan_months',
  aggregate: stockRatio('met', 'CASE WHEN met IS NOT NULL THEN 1 END'),
  reading: 'month',
}
