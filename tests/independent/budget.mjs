// Budget execution by line, B1–B6 and B11–B14 (domain.md §4.5). Cells are whole 分.
import { months, numberOf, yearOf } from './calendar.mjs'
import { budgetExec, budgetLines } from './sources.mjs'
import { flow, money, ofYears, ratio, stock, tabulate, total } from './sums.mjs'

/** A payment without a line has no budget, and nothing is known of what it is for. */
const unbudgeted = { budgeted: false, initial: 0, adjustment: 0, adjusted: 0 }
const grassroots = ['street', 'community', 'enterprise']
/** The sample's budgets are written in the chart of 2010, whose classes each make a line of their own (domain.md §4.2). */
const accountLines = {
  501: 'activities',
  502: 'rights_and_services',
  503: 'operations',
  504: 'administration',
  505: 'capital',
  506: 'grants_to_lower',
  507: 'affiliated_units',
  508: 'other',
}

/** Σ of payments over months that were all reported; one month without any payment in the books is unknown. */
export const spentIn = (payments, year, from, to, holds) => {
  const inside = payments.filter((row) => row.year === year && row.month >= from && row.month <= to)
  if (new Set(inside.map(({ month }) => month)).size < to - from + 1) return null
  return inside.filter(holds).reduce((sum, { spent }) => sum + spent, 0)
}

/** Every budgeted or paid line in every month of its year: one without a payment in a reported month spent nothing in it. */
export function lineMonths(folder) {
  const lines = budgetLines(folder)
  const payments = budgetExec(folder)
  return months.flatMap((at) => {
    const [year, month] = [yearOf(at), numberOf(at)]
    const budgeted = new Map(lines.filter((line) => line.year === year).map((line) => [line.line_id, line]))
    const sum = (from, to, id) => spentIn(payments, year, from, to, ({ line_id }) => line_id === id)
    return [...new Set([...budgeted.keys(), ...paidIn(payments, year)])].map((line_id) => {
      const line = budgeted.has(line_id) ? { ...budgeted.get(line_id), budgeted: true } : unbudgeted
      return {
        ...line,
        ...{ line_id, month: at },
        account_line: accountLines[line.account_class] ?? null,
        spent: sum(month, month, line_id),
        ytd: sum(1, month, line_id),
        isWholeYear: sum(1, 12, line_id) !== null,
        // B3 holds for the money: after so many months so many twelfths of it are due.
        due: (line.adjusted * month) / 12,
      }
    })
  })
}

const paidIn = (payments, year) => payments.filter((row) => row.year === year).map(({ line_id }) => line_id)

/** What a row has spent this year, if a test holds of what is known of it. */
const spentIf = (column, test) => (row) => {
  const value = row[column] ?? null
  if (value === null) return null
  return row.ytd === null || test(value) ? row.ytd : 0
}

/** Spending of a year's months from one to another; unknown unless every month of the year was reported. */
const during = (from, to) => (row) => {
  if (!row.isWholeYear) return null
  return numberOf(row.month) >= from && numberOf(row.month) <= to ? row.spent : 0
}

/** Part of a whole year that lies in its months from `from` on. */
const lateShare = (from) => ofYears(flow(money(ratio(during(from, 12), during(1, 12)))))

/** B13: December against the mean of the eleven months before it. */
const decMultiple = ofYears(flow(money(ratio(during(12, 12), during(1, 11), 11))))

const general = ({ general: is, ytd }) => ((is ?? null) === null || ytd === null ? null : is ? ytd : 0)
const above = ({ budgeted, ytd, adjusted }) => {
  if (ytd === null) return null
  return budgeted ? Math.max(0, ytd - adjusted) : 0
}

export const budgetFigures = (folder) =>
  tabulate(
    lineMonths(folder),
    ['line_id', 'account_class', 'account_line', 'fund_source', 'beneficiary_level', 'three_public'],
    {
      initial_budget: stock(money(total('initial'))),
      adjusted_budget: stock(money(total('adjusted'))),
      spent: flow(money(total('spent'))),
      spent_ytd: stock(money(total('ytd'))),
      general_spent_ytd: stock(money(total(general))),
      exec_rate: stock(money(ratio('ytd', 'adjusted'))),
      time_progress: stock(money(ratio('due', 'adjusted'))),
      deviation_pp: stock(money(ratio(({ ytd, due }) => (ytd === null ? null : ytd - due), 'adjusted'))),
      budget_control: stock(money(ratio('adjustment', 'initial'))),
      grassroots_share: stock(
        money(
          ratio(
            spentIf('beneficiary_level', (level) => grassroots.includes(level)),
            'ytd',
          ),
        ),
      ),
      key_work_share: stock(money(ratio(spentIf('key_work', Boolean), 'ytd'))),
      dec_share: lateShare(12),
      q4_share: lateShare(10),
      dec_multiple: decMultiple,
      no_budget_spend: stock(money(total(({ budgeted, ytd }) => (ytd === null ? null : budgeted ? 0 : ytd)))),
      over_budget: stock(money(total(above))),
    },
  )
