import type { Dataset } from '../dataset'
import { entrantCode, note, period, required } from './common'

export const pointsEntries: Dataset = {
  id: 'points_entries',
  title: { zh: '积分竞赛申报', en: 'Contest entries' },
  grain: { zh: '每参赛单位、期间、规则一行', en: 'one row per entrant, period and rule' },
  columns: [
    entrantCode,
    // Grassroots unions take part too, and the dimension of units does not name them.
    {
      name: 'unit_name',
      title: { zh: '参赛单位', en: 'Entrant' },
      aliases: ['参赛单位名称', '单位名称'],
      kind: 'text',
    },
    { name: 'size_class', title: { zh: '规模组', en: 'Size class' }, kind: 'text' },
    period,
    required({
      name: 'rule_id',
      title: { zh: '规则编号', en: 'Rule' },
      aliases: ['积分规则编号', '指标编号'],
      kind: 'code',
      refers: { dataset: 'points_rules', column: 'rule_id' },
    }),
    {
      name: 'quantity',
      title: { zh: '申报数量', en: 'Quantity' },
      aliases: ['数量', '完成数量'],
      kind: 'number',
    },
    {
      name: 'evidence_ref',
      title: { zh: '佐证', en: 'Evidence' },
      aliases: ['佐证材料', '佐证编号'],
      kind: 'text',
    },
    note,
  ],
  key: ['unit_code', 'period', 'rule_id'],
  dated: { period: 'period' },
}
