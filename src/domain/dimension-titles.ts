import type { Text } from './text'
import type { Dimension } from './view'

const text = (zh: string, en: string): Text => ({ zh, en })

/** What a dimension is called where a restriction is put into words. */
export const dimensionTitles: Readonly<Record<Dimension, Text>> = {
  unit_code: text('单位', 'unit'),
  ownership: text('单位性质', 'ownership'),
  firm_code: text('企业', 'firm'),
  industry: text('行业', 'industry'),
  age_band: text('未建会时长', 'time without a union'),
  status: text('进度', 'step'),
  point_code: text('监测点', 'monitoring point'),
  channel: text('渠道', 'channel'),
  cause: text('案由', 'cause'),
  size_band: text('规模', 'size band'),
  days_band: text('平均天数档', 'average days'),
  line_id: text('预算行', 'budget line'),
  account_class: text('科目类', 'account class'),
  account_line: text('可比科目', 'comparable account'),
  fund_source: text('资金来源', 'fund source'),
  beneficiary_level: text('受益层级', 'beneficiary level'),
  three_public: text('三公类别', '三公 component'),
  target_id: text('指标', 'target'),
  target_type: text('指标类型', 'kind of target'),
  item_no: text('要点事项', 'plan item'),
  owner_dept: text('责任部门', 'department'),
  group_code: text('八大群体', 'group'),
  kind: text('活动类别', 'kind of activity'),
  dataset: text('数据', 'data'),
  reporter: text('填报者', 'reporter'),
  rule_id: text('积分规则', 'points rule'),
  rule_dimension: text('积分维度', 'points dimension'),
  half_year: text('半年度', 'half-year'),
  budget_year: text('预算年度', 'budget year'),
  project: text('项目', 'project'),
  category: text('类别', 'category'),
  grade: text('评价等级', 'grade'),
  score_grade: text('按得分的等级', 'grade by score'),
  fund_name: text('专项资金', 'fund'),
}
