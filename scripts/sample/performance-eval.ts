import { datasetOf } from '../../src/domain/datasets'
import { type Fact, officeStyle, systemStyle } from './cell'
import { demoNote, type Sheet } from './sheet'

const dataset = datasetOf('performance_eval')

/** year | project | category | budget in 元 | score | grade | put right; the library of 2020 is not evaluated, its palace is graded too high. */
const table = `
2020|文体设施建设补助|culture_sports|450000|88.5|good|
2020|工人文化宫修缮|culture_sports|600000|92|excellent|
2020|工人文化宫运行|culture_sports|480000|76.5|good|否
2020|职工书屋建设|culture_sports|240000|||
2020|职工健步走|activity|75000|84|good|
2020|职工素质提升培训|training|380000|86|good|
2020|困难职工分类帮扶|aid|1142500|95|excellent|
2020|网上工会平台|informatics|360000|58|poor|是
2021|文体设施建设补助|culture_sports|585000|||
2021|工人文化宫修缮|culture_sports|800000|||
2021|工人文化宫运行|culture_sports|460000|81|good|
2021|职工书屋建设|culture_sports|260000|90|excellent|
2021|职工素质提升培训|training|400000|||
`

const flags: Readonly<Record<string, boolean>> = { 是: true, 否: false }

function evaluationFact(text: string): Fact {
  const [year, project = '', category = '', budget, score = '', grade = '', rectified = ''] = text.split('|')
  return {
    year: Number(year),
    project,
    category,
    budget_yuan: Number(budget) * 100,
    score: score === '' ? null : Number(score),
    grade: grade || null,
    rectified: flags[rectified] ?? null,
    note: null,
  }
}

/** The projects of 2020, evaluated after the year, and those of 2021, of which two are evaluated by October. */
export function performanceEvalSheets(): Sheet[] {
  const facts = table.trim().split('\n').map(evaluationFact)
  const of = (year: number) => facts.filter((fact) => fact.year === year)
  return [
    {
      file: '项目绩效评价_2020年.csv',
      dataset,
      facts: of(2020),
      fields: [
        'year',
        ['project', '项目名称'],
        ['category', '类别'],
        ['budget_yuan', '预算'],
        ['score', '绩效得分'],
        ['grade', '等级'],
        ['rectified', '整改'],
        'note',
      ],
      style: { ...officeStyle, money: '万元' },
      encoding: 'gb18030',
      titles: ['芙蓉区总工会2020年度项目绩效评价结果（演示数据）', { text: '单位：万元', columnsBefore: 7 }],
      totals: { at: 'bottom', columns: ['budget_yuan'] },
      notes: [demoNote],
    },
    {
      file: '项目绩效评价_2021年_演示数据.csv',
      dataset,
      facts: of(2021),
      fields: ['year', 'project', 'category', 'budget_yuan', 'score', 'grade', 'rectified'],
      style: systemStyle,
      encoding: 'utf-8-bom',
    },
  ]
}
