import type { Dataset } from '../dataset'
import { code, money, note, required } from './common'

export const budgetLines: Dataset = {
  id: 'budget_lines',
  title: { zh: '预算', en: 'Budget lines' },
  grain: { zh: '每年度、预算行一行', en: 'one row per year and line' },
  columns: [
    required({ name: 'year', title: { zh: '年度', en: 'Year' }, aliases: ['预算年度'], kind: 'year' }),
    required({
      name: 'line_id',
      title: { zh: '预算行代码', en: 'Line' },
      aliases: ['预算编号', '指标代码', '行代码'],
      kind: 'code',
    }),
    required({
      name: 'account_code',
      title: { zh: '科目代码', en: 'Account code' },
      aliases: ['科目编码'],
      kind: 'code',
    }),
    { name: 'account_name', title: { zh: '科目名称', en: 'Account name' }, kind: 'text' },
    { name: 'account_scheme', title: { zh: '科目版本', en: 'Account scheme' }, kind: 'code' },
    { name: 'econ_class', title: { zh: '经济分类', en: 'Economic class' }, kind: 'code' },
    {
      name: 'fund_source',
      title: { zh: '资金来源', en: 'Fund source' },
      kind: 'category',
      codes: [
        code('fiscal', '财政拨款', 'Fiscal'),
        code('union_fund', '工会经费', 'Union fund'),
        code('superior_grant', '上级补助', 'Grant from above'),
        code('other', '其他', 'Other'),
      ],
    },
    { name: 'project', title: { zh: '项目', en: 'Project' }, aliases: ['项目名称'], kind: 'text' },
    {
      name: 'beneficiary_level',
      title: { zh: '受益层级', en: 'Beneficiary level' },
      kind: 'category',
      codes: [
        code('district', '区级', 'District', ['区']),
        code('street', '街道', 'Street'),
        code('community', '社区', 'Community'),
        code('enterprise', '企业', 'Enterprise'),
      ],
    },
    {
      name: 'is_key_work',
      title: { zh: '是否重点', en: 'Key work' },
      aliases: ['是否重点工作'],
      kind: 'flag',
    },
    {
      name: 'is_general',
      title: { zh: '是否一般性', en: 'General expenditure' },
      aliases: ['是否一般性支出'],
      kind: 'flag',
    },
    {
      name: 'three_public',
      title: { zh: '三公类别', en: 'Three-public item' },
      kind: 'category',
      codes: [
        code('abroad', '因公出国（境）', 'Travel abroad', ['因公出国(境)费', '出国']),
        code('vehicle_buy', '公务用车购置', 'Vehicle purchase'),
        code('vehicle_run', '公务用车运行维护', 'Vehicle running', ['公务用车运行维护费']),
        code('reception', '公务接待', 'Official receptions', ['公务接待费', 'Reception']),
      ],
    },
    required(money('initial_yuan', '年初预算', 'Initial budget', ['年初预算数'])),
    money('carry_in_yuan', '上年结转', 'Carried in'),
    money('adjust_yuan', '调整', 'Adjustment', ['调整增减', '预算调整']),
    { name: 'adjust_basis', title: { zh: '调整依据', en: 'Basis of adjustment' }, kind: 'text' },
    note,
  ],
  key: ['year', 'line_id'],
  dated: { year: 'year' },
  crossChecks: [
    {
      id: 'budget_covers_spent',
      title: {
        zh: '调整后预算不低于已执行的支出',
        en: 'the adjusted budget covers what is spent already',
      },
      with: 'budget_exec',
      breaches: `SELECT _row FROM $rows
        JOIN (SELECT year, line_id, SUM(spent_yuan) AS spent FROM budget_exec GROUP BY year, line_id) USING (year, line_id)
        WHERE spent > initial_yuan + COALESCE(adjust_yuan, 0)`,
    },
  ],
}
