import type { Column, Dataset } from '../dataset'
import { note, required } from './common'

const flag = (name: string, zh: string, en: string, aliases: string[] = []): Column => ({
  ...{ name, title: { zh, en }, kind: 'flag', aliases },
})

export const pointsRules: Dataset = {
  id: 'points_rules',
  title: { zh: '积分竞赛规则', en: 'Contest rules' },
  grain: { zh: '每年度、规则一行', en: 'one row per year and rule' },
  columns: [
    required({ name: 'year', title: { zh: '年度', en: 'Year' }, aliases: ['竞赛年度'], kind: 'year' }),
    required({
      name: 'rule_id',
      title: { zh: '规则编号', en: 'Rule' },
      aliases: ['积分规则编号', '指标编号'],
      kind: 'code',
    }),
    required({
      name: 'dimension',
      title: { zh: '积分维度', en: 'Dimension' },
      aliases: ['维度', '考核方面'],
      kind: 'text',
    }),
    required({
      name: 'name',
      title: { zh: '规则名称', en: 'Rule name' },
      aliases: ['积分项目', '考核内容'],
      kind: 'text',
    }),
    {
      name: 'points_per_unit',
      title: { zh: '单位分值', en: 'Points each' },
      aliases: ['分值', '每项分值'],
      kind: 'number',
      unit: 'score',
    },
    {
      name: 'cap',
      title: { zh: '封顶分', en: 'Cap' },
      aliases: ['封顶分值', '最高分'],
      kind: 'number',
      unit: 'score',
    },
    flag('is_deduction', '是否扣分', 'Deduction', ['扣分项']),
    flag('needs_evidence', '是否需佐证', 'Needs evidence', ['需佐证', '是否需要佐证']),
    flag('is_veto', '一票否决', 'Veto', ['是否一票否决']),
    {
      name: 'tie_order',
      title: { zh: '同分比较次序', en: 'Tie-break order' },
      aliases: ['同分次序'],
      kind: 'count',
    },
    note,
  ],
  key: ['year', 'rule_id'],
  dated: { year: 'year' },
  checks: [
    {
      id: 'points_known',
      title: {
        zh: '除一票否决外，每条规则都有单位分值',
        en: 'every rule but a veto says how many points it gives',
      },
      holds: 'COALESCE(is_veto, false) OR points_per_unit IS NOT NULL',
    },
  ],
}
