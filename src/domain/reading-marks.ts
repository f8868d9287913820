import type { Column, Dataset } from './dataset'
import type { DateForm } from './period'

/** Readings of single cells that take them for something else than their characters say, as SQL counts them. */
export const cellMarks = [
  'full_width',
  'apostrophe',
  'excel_text',
  'brackets_minus',
  'brackets_plain',
  'percent_ratio',
  'permille_ratio',
  'inner_spaces',
  'currency_sign',
  'scientific_number',
] as const

/** Any such reading: it is a warning with the column, how many cells, and the first row. */
export type ReadingMark = (typeof cellMarks)[number] | DateForm

/** Brackets are a minus in the money of budgets alone; elsewhere they mean a part of the number before. */
export const isBracketMinus = (dataset: Dataset, column: Column): boolean =>
  column.kind === 'money' && dataset.id.startsWith('budget')
