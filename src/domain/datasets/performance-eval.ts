import type { Dataset } from '../dataset'
import { code, money, note, required } from './common'

/** The list of projects to be evaluated: one without a score has not been evaluated. */
export const performanceEval: Dataset = {
  id: 'performance_eval',
  title: { zh: '项目绩效评价', en: 'Performance evaluation' },
  grain: { zh: '每年度、项目一行', en: 'one row per year and project' },
  columns: [
    required({ name: 'year', title: { zh: '年度', en: 'Year' }, aliases: ['评价年度'], kind: 'year' }),
    required({
      name: 'project',
      title: { zh: '项目', en: 'Project' },
      aliases: ['项目名称', '评价项目'],
      kind: 'text',
    }),
    required({
      name: 'category',
      title: { zh: '项目类别', en: 'Category' },
      aliases: ['类别'],
      kind: 'category',
      codes: [
        code('culture_sports', '文体设施', 'Culture and sports', ['文体设施项目', '文体设施建设']),
        code('activity', '职工活动', 'Workers’ activities', ['文体活动']),
        code('aid', '维权帮扶', 'Rights and aid', ['维权', '帮扶']),
        code('training', '教育培训', 'Training', ['培训']),
        code('informatics', '信息化', 'Information systems'),
        code('other', '其他', 'Other'),
      ],
    }),
    money('budget_yuan', '项目预算', 'Project budget', ['预算', '预算金额']),
    {
      name: 'score',
      title: { zh: '评价分', en: 'Score' },
      aliases: ['绩效得分', '评价得分', '评分'],
      kind: 'number',
      unit: 'score',
    },
    {
      name: 'grade',
      title: { zh: '评价等级', en: 'Grade' },
      aliases: ['等级', '绩效等级'],
      kind: 'category',
      codes: [
        code('excellent', '优', 'Excellent', ['优秀']),
        code('good', '良', 'Good', ['良好']),
        code('fair', '中', 'Fair', ['中等', '合格']),
        code('poor', '差', 'Poor', ['不合格']),
      ],
    },
    {
      name: 'rectified',
      title: { zh: '是否完成整改', en: 'Put right' },
      aliases: ['整改', '是否整改', '整改完成'],
      kind: 'flag',
    },
    note,
  ],
  key: ['year', 'project'],
  dated: { year: 'year' },
  checks: [
    {
      id: 'score_in_range',
      title: { zh: '评价分在 0 至 100 之间', en: 'a score lies between 0 and 100' },
      holds: 'score BETWEEN 0 AND 100',
    },
    {
      id: 'grade_follows_score',
      title: {
        zh: '等级与评价分一致（优 ≥90，良 ≥80，中 ≥60，差 <60）',
        en: 'the grade follows from the score (≥ 90, ≥ 80, ≥ 60, below)',
      },
      holds:
        "grade::VARCHAR = CASE WHEN score >= 90 THEN 'excellent' WHEN score >= 80 THEN 'good' WHEN score >= 60 THEN 'fair' WHEN score < 60 THEN 'poor' END",
    },
  ],
}
