import type { Dataset } from '../dataset'
import { code, note, required } from './common'

export const planTargets: Dataset = {
  id: 'plan_targets',
  title: { zh: '要点任务目标', en: 'Plan targets' },
  grain: { zh: '每年度、目标一行', en: 'one row per year and target' },
  columns: [
    required({ name: 'year', title: { zh: '年度', en: 'Year' }, kind: 'year' }),
    required({ name: 'target_id', title: { zh: '目标编号', en: 'Target' }, kind: 'code' }),
    required({ name: 'item_no', title: { zh: '要点序号', en: 'Item' }, aliases: ['条目'], kind: 'count' }),
    { name: 'chapter', title: { zh: '章节', en: 'Chapter' }, kind: 'text' },
    required({ name: 'task', title: { zh: '任务', en: 'Task' }, kind: 'text' }),
    { name: 'unit', title: { zh: '单位', en: 'Unit' }, aliases: ['计量单位'], kind: 'text' },
    { name: 'target_value', title: { zh: '目标值', en: 'Target value' }, kind: 'number' },
    required({
      name: 'target_type',
      title: { zh: '类型', en: 'Type' },
      aliases: ['目标类型'],
      kind: 'category',
      codes: [
        code('floor', '下限', 'At least'),
        code('ceiling_flow', '零发生', 'Zero events', ['上限（流量）']),
        code('ceiling_stock', '零存量', 'Zero stock', ['上限（存量）']),
        code('text', '定性', 'Text'),
      ],
    }),
    { name: 'owner_dept', title: { zh: '责任部门', en: 'Owner' }, kind: 'text' },
    { name: 'due_date', title: { zh: '截止', en: 'Due' }, aliases: ['截止日期'], kind: 'date' },
    note,
  ],
  key: ['year', 'target_id'],
  dated: { year: 'year' },
}
