// Sums and shares over rows; a figure is { indicator, by, key, period, value, numerator, denominator }.

/** Rates from two sums over the rows in which both parts are known; no such row, or nothing below the line: null. */
export function rate(rows, above, below) {
  const known = rows.map((row) => [above(row), below(row)]).filter(([a, b]) => a !== null && b !== null)
  if (known.length === 0) return { value: null, numerator: null, denominator: null }
  const numerator = known.reduce((sum, [a]) => sum + a, 0)
  const denominator = known.reduce((sum, [, b]) => sum + b, 0)
  return { value: denominator === 0 ? null : numerator / denominator, numerator, denominator }
}

export const plain = (value) => ({ value, numerator: null, denominator: null })

/** The sum of the cells that are known; none known: null. */
export function total(rows, cell) {
  const known = rows.map(cell).filter((value) => value !== null)
  return plain(known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0))
}

/** [key, rows] per value of a column, or one group of all rows. */
export function groups(rows, by) {
  if (by === 'all') return rows.length > 0 ? [['all', rows]] : []
  const keys = [...new Set(rows.map((row) => row[by]))].filter((key) => key !== null && key !== undefined)
  return keys.sort().map((key) => [key, rows.filter((row) => row[by] === key)])
}

/** Buckets of a table with `month` 'YYYY-MM': each month, then each year with its first and last month present. */
export function buckets(rows) {
  const months = [...new Set(rows.map((row) => row.month))].sort()
  const years = [...new Set(months.map((month) => month.slice(0, 4)))]
  return [
    ...months.map((month) => ({ period: month, first: month, last: month })),
    ...years.map((year) => {
      const inYear = months.filter((month) => month.startsWith(year))
      return { period: year, first: `${year}-01`, last: inYear.at(-1) }
    }),
  ]
}

/** Figures of an indicator over rows with a `month`: `select(rows, bucket)` → { value, numerator, denominator }. */
export function figures(indicator, rows, bys, stock, select) {
  return buckets(rows).flatMap((bucket) => {
    const from = stock ? bucket.last : bucket.first
    const inBucket = rows.filter((row) => row.month >= from && row.month <= bucket.last)
    return bys.flatMap((by) =>
      groups(inBucket, by).map(([key, members]) => ({
        indicator,
        by,
        key,
        period: bucket.period,
        ...select(members, bucket),
      })),
    )
  })
}
