import { type Indicator, stockRatio } from '../indicator'

export const targetForecastLow: Indicator = {
  id: 'target_forecast_low',
  name: { zh: '到期预计完成率（低）', en: 'Forecast completion, low' },
  unit: 'ratio',
  better: 'higher',
  formula: {
    zh: '按全部月份平均速度与按近三个月速度匀速推到截止月，取较低者，四舍五入到整数，÷ 目标值',
    en: 'carried on evenly to the due month at the mean pace of all months and at that of the last three; the lower, in whole numbers, ÷ target',
  },
  numerator: { zh: '预计完成数', en: 'forecast' },
  denominator: { zh: '目标值', en: 'target' },
  source: { grade: 'D', clause: { zh: '线性推算', en: 'linear' } },
  caveat: {
    zh: '4 月起至截止月前才推算；两种速度给出区间，不是承诺。',
    en: 'From April to the month before the due one; the two paces give a range, not a promise.',
  },
  view: 'plan_months',
  aggregate: stockRatio('forecast_low', 'target_value'),
  within: 'target_id',
  reading: 'month',
}
