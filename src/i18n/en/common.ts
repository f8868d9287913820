import type { WordsOf } from '../texts'
import type { common as zh } from '../zh/common'

export const common = {
  product: 'Labour relations monitor',
  none: '—',
  unknown: 'unknown',
  all: 'All',
  comma: ', ',
  cancel: 'Cancel',
  close: 'Close',
  clear: 'Clear',
  download: 'Download',
  rows: 'rows',
  from_to: '{{from}} to {{to}}',
  show_more: 'Show all {{n}}',
  show_less: 'Show fewer',
} as const satisfies WordsOf<typeof zh>
