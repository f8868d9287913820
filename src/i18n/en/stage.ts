import type { WordsOf } from '../texts'
import type { stage as zh } from '../zh/stage'

export const stage = {
  start: 'Full screen',
  start_key: 'Show in full screen (press F)',
  back: 'Back',
  on: 'On',
  leave: 'Leave full screen',
  position: 'Position',
  rows_below: '↓ {{n}} more rows',
  more_below: '↓ More below',
  columns_beside: '→ {{n}} more columns',
  waiting: 'Data changed; shown after you leave full screen',
} as const satisfies WordsOf<typeof zh>
