// Refunds, evaluations, audits (domain.md §4.6, §4.7) and what budgets carry over (B5, B9, B10). Cells are whole 分.
import { spentIn } from './budget.mjs'
import { lastDay, months } from './calendar.mjs'
import { day, fen, number, readDataset } from './read.mjs'
import { budgetExec, budgetLines } from './sources.mjs'
import { flow, money, ofYears, ratio, single, stock, tabulate, total } from './sums.mjs'

const halfMonths = { 上: ['01', '06'], 下: ['07', '12'], 1: ['01', '06'], 2: ['07', '12'] }

const refunds = (folder) =>
  readDataset(folder, {
    match: /^小微企业/,
    names: {
      period: ['期间'],
      eligible_firms: ['符合条件小微户数'],
      due_firms: ['应返还户数'],
      due_yuan: ['应返还金额'],
      paid_firms: ['已返还户数'],
      paid_yuan: ['已返还金额'],
      pending_prep_yuan: ['未建会筹备金'],
      deadline: ['返还截止日'],
    },
    anchors: ['period', 'due_yuan', 'paid_yuan'],
    key: ['half_year'],
    shape: (record) => {
      const [, year, half] = /^(\d{4})\D+?([上下12])/.exec(record.period)
      const [from, to] = halfMonths[half]
      return {
        half_year: `${year}-H${from === '01' ? 1 : 2}`,
        from: `${year}-${from}`,
        month: `${year}-${to}`,
        eligible_firms: number(record.eligible_firms),
        due_firms: number(record.due_firms),
        paid_firms: number(record.paid_firms),
        due: fen(record.due_yuan, record.wan.due_yuan),
        paid: fen(record.paid_yuan, record.wan.paid_yuan),
        prep: fen(record.pending_prep_yuan, record.wan.pending_prep_yuan),
        deadline: day(record.deadline),
      }
    },
  })

const categories = {
  文体设施: 'culture_sports',
  职工活动: 'activity',
  维权帮扶: 'aid',
  教育培训: 'training',
  信息化: 'informatics',
}
const grades = { 优: 'excellent', 良: 'good', 中: 'fair', 差: 'poor' }
const told = (cell) => (cell === undefined || ['', '—'].includes(cell) ? null : cell)

const projects = (folder) =>
  readDataset(folder, {
    match: /^项目绩效评价/,
    names: {
      year: ['年度'],
      project: ['项目名称'],
      category: ['类别'],
      score: ['绩效得分'],
      grade: ['等级'],
    },
    anchors: ['year', 'project'],
    key: ['project'],
    shape: ({ year, project, category, score, grade }) => ({
      from: `${year}-01`,
      due: `${year}-12`,
      budget_year: year,
      project: `${year} ${project}`,
      category: categories[category] ?? category,
      score: number(score),
      grade: told(grade) && (grades[grade] ?? grade),
    }),
  })

const funds = (folder) =>
  readDataset(folder, {
    match: /^专项资金审计/,
    names: {
      year: ['年度'],
      fund_name: ['专项名称'],
      fund_yuan: ['资金额'],
      audited_yuan: ['已审资金额'],
      issues: ['发现问题数'],
      issue_yuan: ['问题金额'],
      rectified: ['已整改数'],
      due_date: ['整改期限'],
    },
    anchors: ['year', 'fund_name', 'audited_yuan'],
    key: ['fund_name'],
    shape: (record) => ({
      from: `${record.year}-01`,
      due: `${record.year}-12`,
      budget_year: record.year,
      fund_name: `${record.year} ${record.fund_name}`,
      fund: fen(record.fund_yuan, record.wan.fund_yuan),
      audited: fen(record.audited_yuan, record.wan.audited_yuan),
      issues: number(record.issues),
      amount: fen(record.issue_yuan, record.wan.issue_yuan),
      rectified: number(record.rectified),
      until: day(record.due_date),
    }),
  })

/** A row for each month from the one in which something begins. */
const through = (rows) =>
  rows.flatMap((row) => months.filter((month) => month >= row.from).map((month) => ({ ...row, month })))

/** The ledger of the sample speaks of the whole district: no row names a unit. */
const refundColumns = ['unit_code', 'half_year']

function refundFigures(folder) {
  const all = refunds(folder)
  const late = ({ deadline, month }) => deadline < lastDay(month)
  const unpaid = (wanted) => (row) => (late(row) === wanted ? Math.max(0, row.due - row.paid) : 0)
  return [
    ...tabulate(all, refundColumns, {
      refund_amount_rate: flow(money(ratio('paid', 'due'))),
      refund_firm_rate: flow(ratio('paid_firms', 'due_firms')),
      refund_reach: flow(ratio('paid_firms', 'eligible_firms')),
      avg_refund: flow(ratio(({ paid }) => paid / 100, 'paid_firms')),
      prep_fund_pending: stock(money(total('prep'))),
    }),
    ...tabulate(through(all), refundColumns, {
      refund_overdue: stock(money(total(unpaid(true)))),
      refund_pending: stock(money(total(unpaid(false)))),
      refund_paid: stock(money(total('paid'))),
    }),
  ]
}

const gradeOf = (score) =>
  score === null
    ? null
    : ['excellent', 'good', 'fair', 'poor'][[90, 80, 60].filter((least) => score < least).length]

function evaluationFigures(folder) {
  const rows = through(projects(folder)).map((row) => ({ ...row, score_grade: gradeOf(row.score) }))
  const done = ({ score, grade }) => Number(score !== null || grade !== null)
  const wrong = ({ score_grade, grade }) =>
    Number(score_grade !== null && grade !== null && score_grade !== grade)
  return tabulate(rows, ['project', 'budget_year', 'category', 'grade', 'score_grade'], {
    evaluation_rate: stock(ratio(done, () => 1)),
    projects_unevaluated: stock(total((row) => Number(!done(row) && row.month >= row.due))),
    grade_mismatches: stock(total(wrong)),
    evaluation_score: stock(single('project', total('score'))),
  })
}

function auditFigures(folder) {
  /** Nothing is late before its day; where nothing was audited nothing was found that could be. */
  const open = ({ issues, rectified, audited, until, month }) => {
    if (issues === 0 || until >= lastDay(month)) return 0
    if (issues === null) return audited === 0 ? 0 : null
    return rectified === null || until === null ? null : Math.max(0, issues - rectified)
  }
  return tabulate(through(funds(folder)), ['fund_name', 'budget_year'], {
    audit_coverage: stock(money(ratio('audited', 'fund'))),
    funds_unaudited: stock(total(({ audited, month, due }) => Number(audited === 0 && month >= due))),
    audit_issues: stock(total('issues')),
    audit_issue_amount: stock(money(total('amount'))),
    rectify_rate: stock(ratio('rectified', 'issues')),
    rectify_overdue: stock(total(open)),
  })
}

/** Lines of a year that is over, in its December, with what the next budget takes over; an empty carry-in is none. */
function yearEnds(folder) {
  const lines = budgetLines(folder)
  const payments = budgetExec(folder)
  const ends = months.filter((month) => month.endsWith('-12')).map((month) => month.slice(0, 4))
  return ends.flatMap((year) => {
    const at = (wanted, id) => lines.find((line) => line.year === wanted && line.line_id === id)
    const paid = payments.filter((row) => row.year === year)
    return [...new Set([...lines, ...paid].map((row) => row.line_id))].flatMap((line_id) => {
      const [now, next] = [at(year, line_id), at(String(Number(year) + 1), line_id)]
      const own = paid.filter((row) => row.line_id === line_id)
      const [carried, out] = [now?.carried ?? 0, next?.carried ?? 0]
      if (!now && own.length === 0 && out === 0) return []
      const { account_class, fund_source } = now ?? next ?? {}
      const spent = spentIn(payments, year, 1, 12, (row) => row.line_id === line_id)
      const has = carried + (now?.adjusted ?? 0)
      return [
        {
          month: `${year}-12`,
          line_id,
          account_class,
          fund_source,
          carried,
          out,
          spent,
          has,
          used: has - out,
        },
      ]
    })
  })
}

const carryoverFigures = (folder) =>
  tabulate(yearEnds(folder), ['line_id', 'account_class', 'fund_source'], {
    completion_rate: ofYears(stock(money(ratio('used', 'has')))),
    carryover_rate: ofYears(stock(money(ratio('out', 'spent')))),
    carryover_budget_rate: ofYears(stock(money(ratio('out', 'has')))),
    carryover_change: ofYears(stock(money(ratio(({ out, carried }) => out - carried, 'carried')))),
  })

export const oversightFigures = (folder) => [
  ...refundFigures(folder),
  ...evaluationFigures(folder),
  ...auditFigures(folder),
  ...carryoverFigures(folder),
]
