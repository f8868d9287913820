import type { Standpoint } from '../../../src/app/panels/asks'
import { judged, type PlanFigures, type PlanState, zeroFact } from '../../../src/app/plan/plan-state'
import type { Figure } from '../../../src/domain/query'
import type { Finding, Level } from '../../../src/rules/rule'
import type { PlanTarget } from '../../../src/warehouse/plan-list'
import { testUnit, testWords } from '../../support/words'

const units = [testUnit('A', '甲街道', [1, 1]), testUnit('B', '乙街道', [2, 1])]
export const zh = testWords(units)
export const en = testWords(units, 'en')
export const october: Standpoint = { period: '2021-10', unit: null }
export const inA: Standpoint = { period: '2021-10', unit: 'A' }

export const target = (target_id: string, more: Partial<PlanTarget> = {}): PlanTarget => ({
  ...{ target_id, item_no: 5, task: `任务${target_id}`, unit: '家', target_type: 'floor' },
  ...{ target_value: 4, owner_dept: '组织部', due_date: '2021-12-31' },
  ...{ status: 'done', told: '2021-10', evidence: null },
  ...more,
})

export const amount = (key: string, value: number | null): Figure => ({
  ...{ key, period: '2021-10', value, numerator: null, denominator: null, left_out: 0 },
})
export const share = (key: string, numerator: number, denominator: number): Figure => ({
  ...{ key, period: '2021-10', value: numerator / denominator, numerator, denominator, left_out: 0 },
})
export const finding = (rule: string, key: string, more: Partial<Finding> = {}): Finding => ({
  ...{
    rule,
    code: rule.slice(0, 4),
    level: 'warn' as Level,
    indicator: 'target_deviation',
    by: 'target_id',
    key,
  },
  ...{ period: '2021-10', value: -0.3, limit: 0, gap: 0.3 },
  ...more,
})

export const figures = (part: Partial<PlanFigures> = {}): PlanFigures => ({
  ...{ completion: [], deviation: [], recommended: [], awarded: [], low: [], high: [], zero: [] },
  ...part,
})

const pairs = target('T2', { task: '推荐师徒', unit: '对', target_value: 40, status: 'awarded' })
const petitions = {
  item_no: 8,
  task: '不发生上访',
  unit: '起',
  target_type: 'ceiling_flow',
  target_value: 0,
} as const
const firms = { item_no: 11, task: '动态清零', target_type: 'ceiling_stock', target_value: 0 } as const

/** T1 met, T2 at risk at 22 of 40, T3 behind, T4 silent since August; petitions 1, open firms unknown to the sheet. */
export const year: readonly PlanState[] = judged(
  [
    target('T1'),
    pairs,
    target('T3', { owner_dept: '女工部' }),
    target('T4', { told: '2021-08', owner_dept: '女工部' }),
    target('T08-3', petitions),
    target('T11-1', firms),
  ],
  figures({
    completion: [share('T1', 4, 4), share('T2', 22, 40), share('T3', 3, 4)],
    deviation: [share('T1', 2 / 3, 4), share('T2', -34 / 3, 40), share('T3', -1 / 3, 4)],
    recommended: [amount('T2', 22)],
    awarded: [amount('T2', 7)],
    low: [share('T1', 5, 4), share('T2', 26, 40), share('T3', 4, 4)],
    high: [share('T1', 6, 4), share('T2', 29, 40), share('T3', 4, 4)],
    zero: [amount('T08-3', 1), amount('T11-1', null)],
  }),
  {
    'T08-3': zeroFact('collective_petitions', 1, [
      finding('LR01', 'all', { by: 'all', indicator: 'collective_petitions', level: 'fail', value: 1 }),
      finding('LR01_SILENT', 'B', { by: 'unit_code', indicator: 'collective_petitions', level: 'unknown' }),
    ]),
    'T11-1': zeroFact('firms_open', 7, [
      finding('CV01', 'all', { by: 'all', indicator: 'firms_open', value: 7 }),
      finding('CV01', 'A', { by: 'unit_code', indicator: 'firms_open', value: 4 }),
    ]),
  },
  [finding('PT01_RISK', 'T2'), finding('PT01', 'T2'), finding('PT01', 'T3')],
)
