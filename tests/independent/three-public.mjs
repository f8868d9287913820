// The three public expenses against last year and their budget, B7 and B8 (domain.md §4.3, §4.5). Cells are whole 分.

import { lineMonths } from './budget.mjs'
import { months, yearOf } from './calendar.mjs'
import { budgetLines } from './sources.mjs'
import { money, ratio, stock, tabulate, total } from './sums.mjs'

const partOf = ({ three_public, fund_source }) => `${three_public}|${fund_source}`
const lastYear = (month) => `${Number(yearOf(month)) - 1}${month.slice(4)}`

/** Σ of a column over the rows of one part; unknown without any row of the year or month, and where one is unknown. */
function sumOf(rows, part, column) {
  const own = rows.filter((row) => row.three_public && partOf(row) === part)
  return rows.length === 0 || own.some((row) => row[column] === null)
    ? null
    : own.reduce((sum, row) => sum + row[column], 0)
}

/** Every component and source that any year's budget names, in every month, beside the same of the year before. */
function partMonths(folder) {
  const lines = budgetLines(folder)
  const spending = lineMonths(folder)
  const parts = [...new Set(lines.filter(({ three_public }) => three_public).map(partOf))]
  const inYear = (month) => lines.filter(({ year }) => year === yearOf(month))
  const inMonth = (month) => spending.filter((row) => row.month === month)
  return months.flatMap((month) =>
    parts.map((part) => {
      const [three_public, fund_source] = part.split('|')
      return {
        ...{ month, three_public, fund_source },
        budget: sumOf(inYear(month), part, 'initial'),
        adjusted: sumOf(inYear(month), part, 'adjusted'),
        budgetBefore: sumOf(inYear(lastYear(month)), part, 'initial'),
        spent: sumOf(inMonth(month), part, 'ytd'),
        spentBefore: sumOf(inMonth(lastYear(month)), part, 'ytd'),
      }
    }),
  )
}

const rise = (now, before) => (row) =>
  row[now] === null || row[before] === null ? null : row[now] - row[before]

export const threePublicFigures = (folder) =>
  tabulate(partMonths(folder), ['three_public', 'fund_source'], {
    three_public_spent: stock(money(total('spent'))),
    three_public_spent_last_year: stock(money(total('spentBefore'))),
    three_public_budget: stock(money(total('budget'))),
    three_public_change: stock(money(ratio(rise('spent', 'spentBefore'), 'spentBefore'))),
    three_public_budget_change: stock(money(ratio(rise('budget', 'budgetBefore'), 'budgetBefore'))),
    three_public_control: stock(money(ratio('spent', 'adjusted'))),
  })
