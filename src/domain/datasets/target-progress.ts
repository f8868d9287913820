import type { Dataset } from '../dataset'
import { caseTargets } from '../plan-items'
import { code, note, period, required } from './common'

export const targetProgress: Dataset = {
  id: 'target_progress',
  title: { zh: '要点任务进展', en: 'Target progress' },
  grain: { zh: '每目标、期间、状态一行', en: 'one row per target, period and status' },
  columns: [
    required({
      name: 'target_id',
      title: { zh: '目标编号', en: 'Target' },
      kind: 'code',
      refers: { dataset: 'plan_targets', column: 'target_id' },
    }),
    period,
    // Empty for a target without a number, of which only the status is told.
    {
      name: 'cum_value',
      title: { zh: '累计完成', en: 'Cumulative' },
      kind: 'number',
      cases: true,
      casesWhere: { column: 'target_id', in: caseTargets },
    },
    required({
      name: 'status',
      title: { zh: '状态', en: 'Status' },
      kind: 'category',
      codes: [
        code('draft', '进行中', 'In progress', ['草稿']),
        code('recommended', '已推荐', 'Recommended'),
        code('awarded', '已获评', 'Awarded'),
        code('done', '已完成', 'Done'),
      ],
    }),
    { name: 'evidence_ref', title: { zh: '佐证', en: 'Evidence' }, kind: 'text' },
    note,
  ],
  key: ['target_id', 'period', 'status'],
  dated: { period: 'period' },
}
