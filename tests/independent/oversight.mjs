// Refunds, evaluations, audits (domain.md §4.6, §4.7) and what budgets carry over (B5, B9, B10). Money in 分 until the end.
import { day, fen, number, readDataset } from './read.mjs'
import { budgetExec, budgetLines } from './sources.mjs'
import { figures, groups, plain, rate } from './sums.mjs'

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
const through = (rows, months) =>
  rows.flatMap((row) => months.filter((month) => month >= row.from).map((month) => ({ ...row, month })))

const lastDay = (month) => {
  const [year, number_] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number_, 0)).toISOString().slice(0, 10)
}

const sum = (value) => (rows) => {
  const known = rows.map(value).filter((each) => each !== null)
  return plain(known.length > 0 ? known.reduce((total, each) => total + each, 0) : null)
}
const yuan = (fen_) => (fen_ === null ? null : fen_ / 100)
const of = (above, below) => (rows) => rate(rows, above, below)

function refundFigures(folder, months) {
  const all = refunds(folder)
  const bys = ['all', 'half_year']
  const closed = all.filter((row) => months.includes(row.month))
  const running = through(all, months)
  const late = (row) => row.deadline !== null && row.deadline < lastDay(row.month)
  const unpaid = (row, when) => (late(row) === when ? yuan(Math.max(0, row.due - row.paid)) : 0)
  const flow = (indicator, select) => figures(indicator, closed, bys, false, select)
  const stock = (indicator, value) => figures(indicator, running, bys, true, sum(value))
  return [
    ...flow(
      'refund_amount_rate',
      of(
        (row) => yuan(row.paid),
        (row) => yuan(row.due),
      ),
    ),
    ...flow(
      'refund_firm_rate',
      of(
        (row) => row.paid_firms,
        (row) => row.due_firms,
      ),
    ),
    ...flow(
      'refund_reach',
      of(
        (row) => row.paid_firms,
        (row) => row.eligible_firms,
      ),
    ),
    ...flow(
      'avg_refund',
      of(
        (row) => yuan(row.paid),
        (row) => row.paid_firms,
      ),
    ),
    ...figures(
      'prep_fund_pending',
      closed,
      bys,
      true,
      sum((row) => yuan(row.prep)),
    ),
    ...stock('refund_overdue', (row) => unpaid(row, true)),
    ...stock('refund_pending', (row) => unpaid(row, false)),
    ...stock('refund_paid', (row) => yuan(row.paid)),
  ]
}

const gradeOf = (score) =>
  ['excellent', 'good', 'fair', 'poor'][[90, 80, 60].filter((least) => score < least).length]

function evaluationFigures(folder, months) {
  const rows = through(projects(folder), months)
  const bys = ['all', 'project', 'budget_year', 'category']
  const stock = (indicator, select, by = bys) => figures(indicator, rows, by, true, select)
  const done = (row) => row.score !== null || row.grade !== null
  const wrong = (row) => row.score !== null && row.grade !== null && gradeOf(row.score) !== row.grade
  return [
    ...stock(
      'evaluation_rate',
      of(
        (row) => Number(done(row)),
        () => 1,
      ),
    ),
    ...stock(
      'projects_unevaluated',
      sum((row) => Number(!done(row) && row.month >= row.due)),
    ),
    ...stock(
      'grade_mismatches',
      sum((row) => Number(wrong(row))),
    ),
    ...stock(
      'evaluation_score',
      sum((row) => row.score),
      ['project'],
    ),
  ]
}

function auditFigures(folder, months) {
  const rows = through(funds(folder), months)
  const bys = ['all', 'fund_name', 'budget_year']
  const stock = (indicator, select) => figures(indicator, rows, bys, true, select)
  const open = (row) => {
    if (row.issues === null) return row.audited === 0 ? 0 : null
    return row.issues === row.rectified || row.until >= lastDay(row.month) ? 0 : row.issues - row.rectified
  }
  return [
    ...stock(
      'audit_coverage',
      of(
        (row) => yuan(row.audited),
        (row) => yuan(row.fund),
      ),
    ),
    ...stock(
      'funds_unaudited',
      sum((row) => Number(row.audited === 0 && row.month >= row.due)),
    ),
    ...stock(
      'audit_issues',
      sum((row) => row.issues),
    ),
    ...stock(
      'audit_issue_amount',
      sum((row) => yuan(row.amount)),
    ),
    ...stock(
      'rectify_rate',
      of(
        (row) => row.rectified,
        (row) => row.issues,
      ),
    ),
    ...stock('rectify_overdue', sum(open)),
  ]
}

/** 2020 is the only year whose next budget is there; all its months are spent. An empty carry-in is none. */
function carryoverFigures(folder) {
  const lines = budgetLines(folder)
  const paid = budgetExec(folder).filter((row) => row.year === '2020')
  const at = (year, id) => lines.find((line) => line.year === year && line.line_id === id)
  const ids = [...new Set([...lines, ...paid].map((row) => row.line_id))]
  const rows = ids.flatMap((id) => {
    const [now, next] = [at('2020', id), at('2021', id)]
    const own = paid.filter((row) => row.line_id === id)
    const out = next?.carried ?? 0
    if (!now && own.length === 0 && out === 0) return []
    const carried = now?.carried ?? 0
    const { account_class, fund_source } = now ?? next ?? {}
    const spent = own.reduce((total, row) => total + row.spent, 0)
    return [
      {
        line_id: id,
        account_class,
        fund_source,
        in: carried,
        out,
        spent,
        has: carried + (now?.adjusted ?? 0),
      },
    ]
  })
  const parts = {
    completion_rate: [(row) => row.has - row.out, (row) => row.has],
    carryover_rate: [(row) => row.out, (row) => row.spent],
    carryover_budget_rate: [(row) => row.out, (row) => row.has],
    carryover_change: [(row) => row.out - row.in, (row) => row.in],
  }
  return Object.entries(parts).flatMap(([indicator, [above, below]]) =>
    ['all', 'line_id', 'account_class', 'fund_source'].flatMap((by) =>
      groups(rows, by).map(([key, members]) => ({
        ...{ indicator, by, key, period: '2020' },
        ...rate(
          members,
          (row) => yuan(above(row)),
          (row) => yuan(below(row)),
        ),
      })),
    ),
  )
}

export const oversightFigures = (folder, months) => [
  ...refundFigures(folder, months),
  ...evaluationFigures(folder, months),
  ...auditFigures(folder, months),
  ...carryoverFigures(folder),
]
