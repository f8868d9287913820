// Groups, comparisons and silence, for the findings worked out a second time.
/** The month so many months before or after another. */
export function shifted(month, by) {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}
export const yearOf = (month) => month.slice(0, 4)
export const lastYear = (month) => shifted(month, -12)
export const lastDay = (month) => Date.parse(`${shifted(month, 1)}-01`) / 86_400_000 - 1

export const add = (rows, value) => {
  const known = rows.map(value).filter((each) => each !== null && each !== undefined)
  return known.length > 0 ? known.reduce((sum, each) => sum + each, 0) : null
}
export const divide = (above, below) =>
  above === null || below === null || below <= 0 ? null : above / below

/** [grouping, key, rows] of the whole, where `whole` asks for it, and of each member of a column. */
export function parts(rows, column, whole = true) {
  if (rows.length === 0) return []
  const keys = column ? [...new Set(rows.map((row) => row[column]))] : []
  return [
    ...(whole ? [['all', 'all', rows]] : []),
    ...keys
      .filter((key) => key !== null)
      .map((key) => [column, key, rows.filter((row) => row[column] === key)]),
  ]
}

/** The first of [level, limit] that the value passes, worst first. */
const judge =
  (passes, ...limits) =>
  (value) => {
    if (value === null || value === undefined) return null
    const hit = limits.find(([, limit]) => passes(value, limit))
    return hit ? { level: hit[0], value, limit: hit[1] } : null
  }
export const above = (...limits) => judge((value, limit) => value > limit, ...limits)
export const atLeast = (...limits) => judge((value, limit) => value >= limit, ...limits)
export const below = (...limits) => judge((value, limit) => value < limit, ...limits)
export const compared = (level, passes) => (value, base) =>
  value === null || base === null || value === undefined || base === undefined || !passes(value, base)
    ? null
    : { level, value, limit: base }

/** Findings of values per group. */
export const each = (rule, groups, verdict) =>
  groups.flatMap(([by, key, ...values]) => {
    const found = verdict(...values)
    return found ? [{ rule, by, key, ...found }] : []
  })

/** Reporters who sent a row in any month so far, and those on the list, that have no value in this one. */
export function silent(rule, rows, column, value, asOf, listed = []) {
  const sent = rows.filter((row) => row.month <= asOf)
  if (sent.length === 0) return []
  const heard = sent.filter((row) => row.month === asOf && value(row) !== null).map((row) => row[column])
  return [...new Set([...listed, ...sent.map((row) => row[column])])]
    .filter((key) => !heard.includes(key))
    .map((key) => ({ rule, by: column, key, level: 'unknown', value: null, limit: null }))
}

/** The figures of one indicator in a period as [by, key, value]; `numerator` as a fourth. */
export const figuresIn = (all, indicator, period, bys) =>
  all
    .filter((row) => row.indicator === indicator && row.period === period && bys.includes(row.by))
    .map((row) => [row.by, row.key, row.value, row.numerator])
