import type { Rule } from './rule'

const targets = {
  zh: '要点量化目标；时间基准为自然年，自 1 月 1 日匀速到截止月',
  en: 'Targets of the plan; basis: the calendar year, evenly from 1 January to the due month',
}
const zeroItems = {
  zh: '要点第 8、11 项：不发生群体性上访；百人以上企业建会动态清零',
  en: 'Plan, items 8 and 11: no collective petition; 100+ firms to zero',
}
const notReported = { zh: '未报不等于零', en: 'no report is not zero' }

/** Rules on the targets of the plan, domain.md §9: behind, at risk, missed; zero targets; and who has not reported. */
export const planRules = [
  {
    id: 'PT02',
    code: 'PT02',
    name: { zh: '零目标', en: 'Zero targets' },
    // As the plan's own sheet states it; LR01 and CV01 judge the same from zero reports and the ledger of firms.
    indicator: 'zero_target_count',
    by: ['target_id'],
    where: { target_type: ['ceiling_flow', 'ceiling_stock'] },
    when: { op: 'above', limits: { fail: 0 } },
    source: { grade: 'P', clause: zeroItems },
  },
  {
    id: 'PT01_MISSED',
    code: 'PT01',
    name: { zh: '目标到期未达标', en: 'Target due and not met' },
    indicator: 'targets_missed',
    by: ['target_id'],
    where: { target_type: ['floor'] },
    when: { op: 'above', limits: { fail: 0 } },
    source: { grade: 'P', clause: targets },
  },
  {
    id: 'PT01_RISK',
    code: 'PT01',
    name: { zh: '目标预计到期完不成', en: 'Target at risk' },
    // The better of two linear forecasts: what misses even by that one is at risk.
    indicator: 'target_forecast_high',
    by: ['target_id'],
    where: { target_type: ['floor'] },
    when: { op: 'below', limits: { warn: 1 } },
    source: {
      grade: 'D',
      clause: {
        zh: '两种线性推算中较高者仍低于目标',
        en: 'the higher of two linear forecasts stays below the target',
      },
    },
  },
  {
    id: 'PT01',
    code: 'PT01',
    name: { zh: '目标落后于时间进度', en: 'Target behind time' },
    indicator: 'target_deviation',
    by: ['target_id'],
    where: { target_type: ['floor'] },
    when: { op: 'below', limits: { notice: 0 } },
    source: { grade: 'P', clause: targets },
  },
  {
    id: 'PT01_SILENT',
    code: 'PT01',
    name: { zh: '目标进展未报', en: 'Progress not reported' },
    indicator: 'target_achieved',
    by: ['target_id'],
    where: { target_type: ['floor'] },
    when: { op: 'silent' },
    source: { grade: 'D', clause: notReported },
  },
  {
    id: 'PT02_SILENT',
    code: 'PT02',
    name: { zh: '零目标未报', en: 'Zero target not reported' },
    indicator: 'zero_target_count',
    by: ['target_id'],
    where: { target_type: ['ceiling_flow', 'ceiling_stock'] },
    when: { op: 'silent' },
    source: { grade: 'D', clause: notReported },
  },
] as const satisfies readonly Rule[]
