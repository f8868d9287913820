import type { WordsOf } from '../texts'
import type { own as zh } from '../zh/own'

export const own = {
  keep: 'Keep as a table of its own',
  keep_hint:
    'A file that fits no dataset can be kept as a table of its own; no indicator and no rule reads it.',
  chosen: 'Kept as a table of its own; no indicator and no rule reads it.',
  step: 'Columns of the own table',
  name: 'Table name',
  same_name:
    'There is an own table of this name (from {{file}}, {{rows}} rows): this import takes the place of the whole table. Columns of the same header keep their types; withdrawing the import brings the earlier table back. To keep both, change the name.',
  same_waiting:
    '{{file}}, waiting to be imported, has this table name too: the later import wins. To keep both, change the name.',
  column: 'Column',
  example: 'Example',
  kind: 'Type',
  cells: 'Cells that read as it',
  empty: 'Empty or unknown',
  odd: 'Do not read',
  kind_of: 'Type of “{{header}}”',
  kind_text: 'text',
  kind_count: 'whole number',
  kind_number: 'number',
  kind_date: 'date',
  kind_period: 'month or period',
  kind_flag: 'yes/no',
  kinds_hint:
    'Types are inferred from the first rows: nine cells in ten must read as one; codes with leading zeros or more than 15 digits stay text. All can be changed. A percentage is read as a ratio (12.5% is 0.125).',
  odd_kept:
    'Cells that do not read as the chosen type: {{n}}. They are kept as unknown (not 0), their rows are imported all the same, and each is listed under problems. As text they stay as written.',
  title: 'Own tables',
  hint: 'Tables that belong to no dataset. A later import of the same name takes the place of the whole table.',
  rows: 'Rows',
  columns: 'Columns',
  file: 'File',
  action: 'Action',
  view: 'View',
  view_of: 'View own table “{{name}}”',
  types: 'Types of the columns',
  first_rows: 'First {{n}} of {{total}} rows',
  original_row: 'Row in the file',
  yes: 'yes',
  no: 'no',
} as const satisfies WordsOf<typeof zh>
