// Tight-budget rules TB01–TB15 of domain.md §9, judged a second time. Money in 分 until it is told.

import {
  above,
  add,
  below,
  compared,
  divide,
  each,
  figuresIn,
  lastYear,
  parts,
  yearOf,
} from './finding-parts.mjs'
import { lines as budgetLines, projects } from './finding-sources.mjs'
import { budgetExec } from './sources.mjs'

/** Lines with what was spent on them from January to a month; a payment may have no line. Money in 分. */
function book(folder, asOf) {
  const year = yearOf(asOf)
  const lines = budgetLines(folder).filter((row) => row.year === year)
  const paid = budgetExec(folder).filter((row) => row.year === year && row.month <= Number(asOf.slice(5)))
  const ids = [...new Set([...lines, ...paid].map((row) => row.line_id))]
  return ids.map((line_id) => {
    const line = lines.find((row) => row.line_id === line_id)
    const spent = add(
      paid.filter((row) => row.line_id === line_id),
      (row) => row.spent,
    )
    return { line_id, line, spent: spent ?? 0, budget: line ? line.initial + line.adjust : 0 }
  })
}

const yuan = (value) => (value === null ? null : value / 100)
const spentOn = (rows, test) => add(rows.filter(test), (row) => row.spent)

/** Share of what lines that tell the attribute have spent. */
const leaning = (rows, attribute, test) => {
  const known = rows.filter(({ line }) => line && line[attribute] !== null)
  return divide(
    spentOn(known, ({ line }) => test(line[attribute])) ?? 0,
    spentOn(known, () => true),
  )
}

/** More than last year, of a rate where there is one; from nothing there is none. */
const rise = (now, before) => {
  if (now === null || before === null || now <= before) return null
  return { level: 'fail', value: before === 0 ? null : (now - before) / before, limit: 0 }
}

/** More than the whole budget; on a budget of nothing any amount, which has no rate. */
const beyondBudget = (spent, budget) => {
  if (budget === 0) return spent > 0 ? { level: 'fail', value: null, limit: 1 } : null
  return above(['fail', 1])(divide(spent, budget))
}

function threePublic(now, before) {
  const components = [...new Set([...now, ...before].map(({ line }) => line?.component))].filter(
    (each) => each,
  )
  const of = (rows, key, value) =>
    rows
      .filter(({ line }) => line?.component && (key === 'all' || line.component === key))
      .reduce((sum, row) => sum + value(row), 0)
  const groups = [['all', 'all'], ...components.map((key) => ['three_public', key])]
  const changes = (value) =>
    groups.map(([by, key]) => [
      by,
      key,
      of(now, key, value),
      before.length > 0 ? of(before, key, value) : null,
    ])
  const cuts = changes((row) => row.spent)
    .slice(0, 1)
    .map(([by, key, value, base]) => [by, key, base === null ? null : divide(value - base, base)])
  const control = groups.map(([by, key]) => [
    by,
    key,
    of(now, key, (row) => row.spent),
    of(now, key, (row) => row.budget),
  ])
  return [
    ...each(
      'TB01',
      changes((row) => row.spent),
      rise,
    ),
    ...each('TB01_CUT', cuts, above(['notice', -0.05])),
    ...each(
      'TB02',
      changes((row) => row.line.initial),
      rise,
    ),
    ...each('TB15', now.some(({ line }) => line) ? control : [], beyondBudget),
  ]
}

const part = (value, share) => (value === null ? null : value * share)
const more = (value, limit) => value > limit

/** The last year that was over by a month. */
const fullYear = (asOf) => (asOf.endsWith('-12') ? yearOf(asOf) : String(Number(yearOf(asOf)) - 1))

function rush(folder, asOf) {
  const paid = budgetExec(folder).filter((row) => row.year === fullYear(asOf))
  if (new Set(paid.map((row) => row.month)).size < 12) return { share: null, times: null }
  const december = spentOn(paid, (row) => row.month === 12) ?? 0
  const earlier = spentOn(paid, (row) => row.month < 12)
  return { share: divide(december, december + earlier), times: divide(december * 11, earlier) }
}

export function budgetFindings(folder, figures, asOf) {
  const now = book(folder, asOf)
  const before = book(folder, lastYear(asOf))
  const whole = (value, base) => [['all', 'all', value, base]]
  const perLine = (value) => now.map((row) => ['line_id', row.line_id, yuan(value(row))])
  const total = (rows, value) => rows.reduce((sum, row) => sum + value(row), 0)
  const general = (rows) => (rows.length > 0 ? yuan(spentOn(rows, ({ line }) => line?.general)) : null)
  const budget = total(now, (row) => row.budget)
  const pace = divide(
    total(now, (row) => row.spent),
    budget,
  )
  const deviation = pace === null ? null : pace - Number(asOf.slice(5)) / 12
  const adjusted = divide(
    total(now, ({ line }) => line?.adjust ?? 0),
    total(now, ({ line }) => line?.initial ?? 0),
  )
  const base = (rows) => leaning(rows, 'level', (level) => !level.startsWith('区'))
  const keyWork = (rows) => leaning(rows, 'key_work', (is) => is)
  const late = rush(folder, asOf)
  const less = compared('warn', (value, limit) => value < limit)
  return [
    ...threePublic(now, before),
    ...each('TB03', whole(general(now), general(before)), compared('fail', more)),
    ...each('TB03_CUT', whole(general(now), part(general(before), 0.95)), compared('notice', more)),
    ...each(
      'TB04',
      whole(deviation),
      (value) => below(['fail', -0.15], ['warn', -0.05])(value) ?? above(['warn', 0.15])(value),
    ),
    ...each(
      'TB05',
      perLine(({ line, spent }) => (line ? 0 : spent)),
      above(['fail', 0]),
    ),
    ...each(
      'TB06',
      perLine(({ line, spent, budget: own }) => (line ? spent - own : 0)),
      above(['fail', 0]),
    ),
    ...each('TB07', whole(late.share), above(['warn', 0.2], ['notice', 0.15])),
    ...each('TB07_TIMES', whole(late.times), above(['notice', 2.5])),
    ...each('TB08', whole(adjusted), above(['fail', 0.3], ['warn', 0.1])),
    ...each('TB09', whole(base(now), base(before)), less),
    ...each('TB10', whole(keyWork(now), keyWork(before)), less),
    ...oversight(folder, figures, asOf),
  ]
}

function oversight(folder, figures, asOf) {
  const missing = projects(folder).filter(
    (row) => row.facilities && !row.evaluated && `${row.year}-12` <= asOf,
  )
  const carried = (indicator) => figuresIn(figures, indicator, fullYear(asOf), ['all'])
  const stock = (rule, indicator, column, verdict) =>
    each(rule, figuresIn(figures, indicator, asOf, ['all', column]), verdict)
  return [
    ...each(
      'TB11',
      parts(missing, 'project').map(([by, key, rows]) => [by, key, rows.length]),
      above(['fail', 0]),
    ),
    ...stock('TB11_GRADE', 'grade_mismatches', 'project', above(['warn', 0])),
    ...stock('TB12', 'refund_overdue', 'half_year', above(['fail', 0])),
    ...stock('TB13', 'funds_unaudited', 'fund_name', above(['fail', 0])),
    ...stock('TB13_RECTIFY', 'rectify_overdue', 'fund_name', above(['fail', 0])),
    ...each('TB14_BUDGET', carried('carryover_budget_rate'), above(['notice', 0.05])),
    ...each('TB14', carried('carryover_rate'), above(['notice', 0.09])),
  ]
}
