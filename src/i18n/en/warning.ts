import type { WordsOf } from '../texts'
import type { warning as zh } from '../zh/warning'

export const warning = {
  unmapped_column:
    'The file column “{{column}}” belongs to no column of the dataset and is not imported. Choose one in the mapping if it should be.',
  scaled_unit:
    '“{{column}}” is read as {{value}} and turned into CNY. Change the unit in the mapping if it is wrong.',
  unit_conflict:
    '“{{column}}” is read as {{value}}, but the unit row names another unit. Check which of them the column is in.',
  unit_unstated: '“{{column}}” names no unit and is read as CNY. Change it in the mapping if it is 万元.',
  counts_manyfold:
    'The unit row says {{value}}, but “{{column}}” is read as single ones, unscaled. Convert the file first, or mend the unit row.',
  period_differs: 'The title speaks of “{{value}}”, the rows of {{column}}. Check the file and the period.',
  period_from_title:
    'The file has no period column; every row takes “{{value}}” from the title. Please check.',
  control_total_differs:
    'The total row differs from the recomputed sum in “{{column}}”. The difference is in the reconciliation; ask the reporting unit.',
  encoding_uncertain:
    'The encoding is a guess ({{value}}). Look at the preview and change it if the text is wrong.',
  bad_places:
    'Bytes are damaged in {{value}} places, read as �, the first in row {{row}}. The rest is read as usual; check these cells in the file.',
  zero_bytes:
    '{{value}} cell(s) of {{each}}“{{column}}” hold zero bytes (0x00), read as ␀, the first in row {{row}}. Check them in the file.',
  zero_bytes_around:
    '{{value}} cell(s) in the header or outside the data hold zero bytes (0x00), read as ␀, the first in row {{row}}.',
  rounded: 'Rounded to the cent, having more than two decimals after scaling to CNY: {{value}} row(s).',
  check_failed: 'A check does not hold: {{column}}. The row is imported; ask the reporting unit.',
  check_more: '{{value}} more row(s) breach “{{column}}” and are not listed.',
  unknown_code:
    'The code “{{value}}” in “{{column}}” is on no list that is loaded; the first is row {{row}}. Check the code or import the list first.',
  far_from_usual:
    'The amount {{value}} CNY in “{{column}}” is about ten thousand times off its usual size: 元 and 万元 may be mixed up. Check the unit.',
  replaces_earlier:
    '{{value}} row(s) have the keys of rows of version {{column}}, which they replace; the first is row {{row}}.',
  period_overlap:
    'The period of this row overlaps with another row of the same unit ({{value}}); sums may count it twice. Keep one kind of period.',
  sum_of_others:
    'All figures of “{{value}}” are the sums of the others of its period: it may be a total without the word, and would count twice. If so, take it out of the file.',
  short_row:
    '{{value}} row(s) have fewer cells than the header; the missing ones count as unknown. The first is row {{row}}. If a cell is missing in the middle, what follows it has moved to the left; please check.',
  long_row:
    '{{value}} row(s) end with empty cells beyond the header: a delimiter too many may have shifted what follows it by a column. The first is row {{row}}; please check.',
  stray_quote:
    '{{value}} row(s) hold a lone quote inside text, kept as written; the first is row {{row}}. Compare with the file.',
  other_delimiter:
    '{{value}} row(s) use another delimiter than the rest and were divided by their own. The first is row {{row}}. Check them.',
  other_tables:
    'Other tables in the file, not imported now: {{value}}. Choose another one under Structure, or import it after this one.',
  other_sheets:
    'Only the sheet “{{column}}” of the workbook is read, not: {{value}}. Save them as files of their own to import them.',
  no_header:
    'No header found; the columns are called 列1, 列2 …. Choose a dataset and map each column by hand.',
  blank_columns_dropped: 'Columns without content dropped: {{value}}.',
  full_width:
    '{{value}} cell(s) of {{each}}“{{column}}” have full-width digits or signs, read as half-width. The first is row {{row}}.',
  apostrophe:
    '{{value}} cell(s) of {{each}}“{{column}}” begin with an apostrophe, Excel’s mark for text; it is taken off.',
  excel_text:
    '{{value}} cell(s) of {{each}}“{{column}}” are written as ="…", Excel’s form of a text; only what stands in the quotes is taken.',
  brackets_minus:
    '{{value}} amount(s) of {{each}}“{{column}}” stand in brackets and are read as negative. Take the brackets off in the file if they are not.',
  brackets_plain:
    '{{value}} number(s) of {{each}}“{{column}}” stand in brackets, which mean “of these”; they are read as positive.',
  percent_ratio:
    '{{value}} cell(s) of {{each}}“{{column}}” with % are turned into ratios (85% is read as 0.85).',
  permille_ratio:
    '{{value}} cell(s) of {{each}}“{{column}}” with ‰ are turned into ratios (5‰ is read as 0.005).',
  inner_spaces:
    '{{value}} number(s) of {{each}}“{{column}}” have blanks inside and are read as one. Mend the file if they are two. The first is row {{row}}.',
  currency_sign:
    '{{value}} cell(s) of {{each}}“{{column}}” have a currency sign; all are read as CNY. Convert foreign currency first.',
  scientific_number:
    '{{value}} number(s) of {{each}}“{{column}}” are in scientific notation (as 1.2E+05); the export may have lost their last digits. The first is row {{row}}.',
  republic_year: '{{value}} cell(s) of {{each}}“{{column}}” count years of the Republic; 1911 is added.',
  serial_date:
    '{{value}} cell(s) of {{each}}“{{column}}” are Excel serial numbers (as 44333), turned into dates. The first is row {{row}}.',
  month_one:
    '{{value}} cell(s) of {{each}}“{{column}}” are written like 2021.1 and read as January; if it is October (Excel drops the last 0), write 2021-10.',
  as_of:
    '{{value}} cell(s) of {{each}}“{{column}}” say “as of” and are read as that month; if the figures run since January, give those of the month.',
  time_dropped: '{{value}} cell(s) of {{each}}“{{column}}” have a time of day; only the date is kept.',
} as const satisfies WordsOf<typeof zh>
