// Budget execution, B1–B14 (domain.md §4.5). Sums run over whole 分 and become 元 at the end.
import { budgetExec, budgetLines } from './sources.mjs'
import { groups, plain } from './sums.mjs'

const total = (rows, column) => rows.reduce((sum, row) => sum + row[column], 0)
const share = (above, below) => ({
  value: below === 0 ? null : above / below,
  numerator: above / 100,
  denominator: below / 100,
})
const none = { value: null, numerator: null, denominator: null }
const grassroots = ['street', 'community', 'enterprise']

/** Payments with the attributes of their line; a payment without a line knows none of them. */
function joined(folder) {
  const lines = budgetLines(folder)
  const byKey = new Map(lines.map((line) => [`${line.year}|${line.line_id}`, line]))
  const payments = budgetExec(folder).map((row) => {
    const line = byKey.get(`${row.year}|${row.line_id}`)
    return { ...line, ...row, budgeted: line !== undefined }
  })
  return { lines, payments }
}

function execution(lines, paid, month) {
  const adjusted = total(lines, 'adjusted')
  const exec = share(total(paid, 'spent'), adjusted)
  const deviation = exec.value === null ? null : exec.value - month / 12
  return { adjusted_budget: plain(adjusted / 100), exec_rate: exec, deviation_pp: plain(deviation) }
}

function overspent(lines, paid) {
  return lines.reduce((sum, line) => {
    const spent = total(
      paid.filter((row) => row.line_id === line.line_id),
      'spent',
    )
    return sum + Math.max(0, spent - line.adjusted)
  }, 0)
}

/** Shares over the payments whose line tells the attribute. */
function shares(paid) {
  const known = paid.filter((row) => row.budgeted)
  const of = (test) => share(total(known.filter(test), 'spent'), total(known, 'spent'))
  return {
    grassroots_share: of((row) => grassroots.includes(row.beneficiary_level)),
    key_work_share: of((row) => row.key_work),
  }
}

const withoutLine = (paid) =>
  plain(
    total(
      paid.filter((row) => !row.budgeted),
      'spent',
    ) / 100,
  )

/** This year's payments against those of the same months of last year, one component or all. */
function change(now, before) {
  if (before.length === 0) return none
  const last = total(before, 'spent')
  return share(total(now, 'spent') - last, last)
}

function threePublic(payments, year, inMonths) {
  const all = payments.filter((row) => row.three_public && inMonths(row.month))
  const now = all.filter((row) => row.year === year)
  const before = all.filter((row) => row.year === String(Number(year) - 1))
  return ['all', 'three_public'].flatMap((by) =>
    groups(now, by).map(([key, rows]) => {
      const same = before.filter((row) => by === 'all' || row.three_public === key)
      return { by, key, ...change(rows, same) }
    }),
  )
}

/** Figures of one period that ends with `month`; `alone`: the month by itself, or the year to date for a year. */
function periodFigures({ lines, payments }, year, month, period) {
  const isYear = period.length === 4
  const yearLines = lines.filter((line) => line.year === year)
  const toDate = payments.filter((row) => row.year === year && row.month <= month)
  const alone = isYear ? toDate : toDate.filter((row) => row.month === month)
  const named = (by, key, results) =>
    Object.entries(results).map(([indicator, figure]) => ({ indicator, by, key, period, ...figure }))
  const byLine = ['fund_source', 'account_class', 'beneficiary_level'].flatMap((by) =>
    groups(yearLines, by).flatMap(([key, members]) =>
      named(
        by,
        key,
        execution(
          members,
          toDate.filter((row) => row[by] === key),
          month,
        ),
      ),
    ),
  )
  const changes = (indicator, inMonths) =>
    threePublic(payments, year, inMonths).map((figure) => ({ indicator, period, ...figure }))
  return [
    ...named('all', 'all', {
      ...execution(yearLines, toDate, month),
      time_progress: { value: month / 12, numerator: month, denominator: 12 },
      ...shares(alone),
      no_budget_spend: withoutLine(toDate),
      no_budget_spend_month: withoutLine(alone),
      over_budget: plain(overspent(yearLines, toDate) / 100),
      ...(isYear ? rush(toDate, month) : {}),
    }),
    ...byLine,
    ...changes('three_public_change', (each) => each <= month),
    ...changes('three_public_change_month', (each) => (isYear ? each <= month : each === month)),
  ]
}

/** Weight of the year's end; unknown while the year runs. */
function rush(paid, month) {
  if (month < 12) return { dec_share: none, q4_share: none }
  const from = (first) =>
    share(
      total(
        paid.filter((row) => row.month >= first),
        'spent',
      ),
      total(paid, 'spent'),
    )
  return { dec_share: from(12), q4_share: from(10) }
}

export function budgetFigures(folder) {
  const books = joined(folder)
  const years = [...new Set(books.payments.map((row) => row.year))].sort()
  return years.flatMap((year) => {
    const last = Math.max(...books.payments.filter((row) => row.year === year).map((row) => row.month))
    const months = Array.from({ length: last }, (_, index) => index + 1)
    return [
      ...months.flatMap((month) =>
        periodFigures(books, year, month, `${year}-${String(month).padStart(2, '0')}`),
      ),
      ...periodFigures(books, year, last, year),
    ]
  })
}
