import type { WordsOf } from '../texts'
import type { warning as zh } from '../zh/warning'

export const warning = {
  unmapped_column:
    'The file column “{{column}}” belongs to no column of the dataset and is not imported. Choose one in the mapping if it should be.',
  scaled_unit:
    '“{{column}}” is read as {{value}} and turned into CNY. Change the unit in the mapping if it is wrong.',
  period_from_title:
    'The file has no period column; every row takes “{{value}}” from the title. Please check.',
  control_total_differs:
    'The total row differs from the recomputed sum in “{{column}}” ({{value}}). See the reconciliation and ask the reporting unit.',
  encoding_uncertain:
    'The encoding is a guess ({{value}}). Look at the preview and change it if the text is wrong.',
  rounded: '{{value}} rows had more than two decimals after scaling to CNY and were rounded to the cent.',
  check_failed: 'A check does not hold: {{column}}. The row is imported; ask the reporting unit.',
  short_row:
    '{{value}} rows have fewer cells than the header; the missing ones count as unknown. The first is row {{row}}. Check for omissions.',
  stray_quote: '{{value}} rows hold a lone quote inside text, kept as written. Look at the preview.',
  blank_columns_dropped: 'Columns without header and content were dropped ({{value}}).',
} as const satisfies WordsOf<typeof zh>
