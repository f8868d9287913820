/** Columns that a file may leave out because something else says them. */
import type { Column, Dataset } from '../domain/dataset'
import { monthNumber, type Period, parsePeriod, yearOf } from '../domain/period'

/** The value that a period stated above the header gives to a column that dates rows; null for any other column. */
export function statedValue(dataset: Dataset, column: Column, stated: string | null): string | null {
  const period = stated === null ? null : parsePeriod(stated)
  const { dated } = dataset
  if (!period || !dated || stated === null) return null
  if ('period' in dated) return column.name === dated.period ? stated : null
  if (column.name === dated.year && isWithinOneYear(period)) return String(yearOf(period.from))
  return column.name === dated.month && period.grain === 'month' ? String(monthNumber(period.from)) : null
}

const isWithinOneYear = (period: Period) => yearOf(period.from) === yearOf(period.to)

/** Required columns that are neither found nor read from another column that is, nor stated. */
export function missingColumns(
  dataset: Dataset,
  found: ReadonlySet<string>,
  stated: string | null,
): Column[] {
  return dataset.columns.filter(
    (column) =>
      column.required &&
      !found.has(column.name) &&
      !(column.from && found.has(column.from)) &&
      statedValue(dataset, column, stated) === null,
  )
}
