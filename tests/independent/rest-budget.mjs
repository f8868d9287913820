// Spending, initial budgets and the three public expenses by line (domain.md §4.3, §4.5: B6–B8). Money in 分 until the end.
import { budgetExec, budgetLines } from './sources.mjs'
import { figures, plain, rate, total } from './sums.mjs'

const of = (column) => (row) => row[column]
const inYuan = ({ value }) => plain(value === null ? null : value / 100)
const share = (rows, above, below) => {
  const { value, numerator, denominator } = rate(rows, above, below)
  return {
    value: denominator > 0 ? value : null,
    numerator: numerator === null ? null : numerator / 100,
    denominator: denominator === null ? null : denominator / 100,
  }
}
const monthText = (year, month) => `${year}-${String(month).padStart(2, '0')}`
const sumOf = (rows, column) => rows.reduce((sum, row) => sum + row[column], 0)

/** Every budgeted or paid line in every month of its year that has payments: one without its own spent nothing. */
function lineMonths(lines, payments) {
  const years = [...new Set(lines.map(({ year }) => year))]
  return years.flatMap((year) => {
    const paid = payments.filter((row) => row.year === year)
    const budgeted = new Map(lines.filter((row) => row.year === year).map((row) => [row.line_id, row]))
    const unbudgeted = { initial: 0, adjustment: 0, general: null }
    const ids = [...new Set([...budgeted.keys(), ...paid.map((row) => row.line_id)])]
    const months = [...new Set(paid.map((row) => row.month))].sort((a, b) => a - b)
    return ids.flatMap((id) => {
      const own = paid.filter((row) => row.line_id === id)
      return months.map((month) => ({
        ...(budgeted.get(id) ?? unbudgeted),
        line_id: id,
        month: monthText(year, month),
        spent: sumOf(
          own.filter((row) => row.month === month),
          'spent',
        ),
        ytd: sumOf(
          own.filter((row) => row.month <= month),
          'spent',
        ),
      }))
    })
  })
}

function lineFigures(rows) {
  const bys = ['all', 'line_id', 'account_class', 'fund_source', 'beneficiary_level', 'three_public']
  const sum = (name, isStock, cell) =>
    figures(name, rows, bys, isStock, (members) => inYuan(total(members, cell)))
  const general = (row) =>
    row.general === null || row.general === undefined ? null : row.general ? row.ytd : 0
  return [
    ...sum('spent', false, of('spent')),
    ...sum('spent_ytd', true, of('ytd')),
    ...sum('initial_budget', true, of('initial')),
    ...sum('general_spent_ytd', true, general),
    ...figures('budget_control', rows, bys, true, (members) =>
      share(members, of('adjustment'), of('initial')),
    ),
  ]
}

/** Every component and source that any year's budget names, in every month; last year's cells null without that year. */
function threePublicMonths(lines, payments) {
  const named = lines.filter((line) => line.three_public)
  const partOf = (line) => `${line.three_public}|${line.fund_source}`
  const parts = [...new Set(named.map(partOf))]
  const years = [...new Set(lines.map(({ year }) => year))]
  const budgetOf = (part, year, column) =>
    years.includes(year)
      ? sumOf(
          named.filter((line) => line.year === year && partOf(line) === part),
          column,
        )
      : null
  const paidTo = (part, year, month) => {
    if (!payments.some((row) => row.year === year)) return null
    const ids = named
      .filter((line) => line.year === year && partOf(line) === part)
      .map((line) => line.line_id)
    return sumOf(
      payments.filter((row) => row.year === year && row.month <= month && ids.includes(row.line_id)),
      'spent',
    )
  }
  const periods = [...new Set(payments.map((row) => monthText(row.year, row.month)))].sort()
  return periods.flatMap((period) => {
    const [year, month] = period.split('-')
    const before = String(Number(year) - 1)
    return parts.map((part) => {
      const [three_public, fund_source] = part.split('|')
      return {
        month: period,
        three_public,
        fund_source,
        budget: budgetOf(part, year, 'initial'),
        adjusted: budgetOf(part, year, 'adjusted'),
        budgetBefore: budgetOf(part, before, 'initial'),
        spent: paidTo(part, year, Number(month)),
        spentBefore: paidTo(part, before, Number(month)),
      }
    })
  })
}

function threePublicFigures(rows) {
  const bys = ['all', 'three_public', 'fund_source']
  const sum = (name, column) =>
    figures(name, rows, bys, true, (members) => inYuan(total(members, of(column))))
  const ratio = (name, above, below) =>
    figures(name, rows, bys, true, (members) => share(members, above, below))
  const growth = (row) => (row.budgetBefore === null ? null : row.budget - row.budgetBefore)
  return [
    ...sum('three_public_spent', 'spent'),
    ...sum('three_public_spent_last_year', 'spentBefore'),
    ...sum('three_public_budget', 'budget'),
    ...ratio('three_public_budget_change', growth, of('budgetBefore')),
    ...ratio('three_public_control', of('spent'), of('adjusted')),
  ]
}

export function restBudgetFigures(folder) {
  const lines = budgetLines(folder)
  const payments = budgetExec(folder)
  return [
    ...lineFigures(lineMonths(lines, payments)),
    ...threePublicFigures(threePublicMonths(lines, payments)),
  ]
}
