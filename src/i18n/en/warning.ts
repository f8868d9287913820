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
    'The total row differs from the recomputed sum in “{{column}}”. The difference is in the reconciliation; ask the reporting unit.',
  encoding_uncertain:
    'The encoding is a guess ({{value}}). Look at the preview and change it if the text is wrong.',
  rounded: 'Rounded to the cent, having more than two decimals after scaling to CNY: {{value}} row(s).',
  check_failed: 'A check does not hold: {{column}}. The row is imported; ask the reporting unit.',
  short_row:
    '{{value}} row(s) have fewer cells than the header; the missing ones count as unknown. The first is row {{row}}. Check for omissions.',
  stray_quote: '{{value}} row(s) hold a lone quote inside text, kept as written. Look at the preview.',
  blank_columns_dropped: 'Columns without content dropped: {{value}}.',
} as const satisfies WordsOf<typeof zh>
