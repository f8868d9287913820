import { type Indicator, stock } from '../indicator'

export const targetsMissed: Indicator = {
  id: 'targets_missed',
  name: { zh: '到期未达标目标', en: 'Targets due and not met' },
  unit: 'pieces',
  better: 'lower',
  formula: {
    zh: '截止月已到而完成数低于目标值的下限目标数',
    en: 'minimum targets below their value in the due month or after',
  },
  source: { grade: 'P', clause: { zh: '要点量化目标（下限）', en: 'targets of the plan (at least)' } },
  view: 'plan_months',
  aggregate: stock('missed'),
  reading: 'month',
}
