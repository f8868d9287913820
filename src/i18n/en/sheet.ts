import type { WordsOf } from '../texts'
import type { sheet as zh } from '../zh/sheet'

export const sheet = {
  records: 'records',
  header: 'header',
  title: 'title',
  note: 'note',
  total: 'total',
  blank: 'blank',
  loaded: 'loaded',
  rejected: 'rejected',
  balanced: 'Every record is accounted for; both sides are equal.',
  unbalanced: 'The sides differ by {{n}} records. Do not import; tell the maintainer.',
  months: 'Months',
  control: 'Control totals',
  control_none: 'The file has no total row.',
  control_label: 'Total row',
  control_column: 'Column',
  control_stated: 'As stated',
  control_recomputed: 'Recomputed',
  control_difference: 'Difference',
  agrees: 'agrees',
  differs: 'differs',
  control_row: 'row {{row}} {{label}}',
} as const satisfies WordsOf<typeof zh>
