import type { WordsOf } from '../texts'
import type { problem as zh } from '../zh/problem'

export const problem = {
  empty_file: 'The file is empty. Check that the export finished, export again and import that file.',
  not_text: 'This is not a text file (an Excel workbook or an archive?). Save it as CSV first, then import.',
  many_zeros:
    'Too many zero bytes (0x00): probably no text, or damaged on its way. If it is text, name its encoding and look at the preview.',
  not_a_table:
    'No header and data rows were found. Check that the file is a table with its header above the data; try another encoding.',
  no_data_rows: 'There is a header but no data row. Check the period and units chosen for the export.',
  ragged_row:
    'This row has {{value}} cells, more than the header. Look for an extra delimiter, or text with commas that is not quoted.',
  unclosed_quote:
    'A quote is not closed from “{{value}}” on, so the cells of this row cannot be told; other rows are unharmed. Add or delete the quote in the file.',
  bad_bytes: '{{value}} places cannot be read in this encoding. Choose another and look at the preview.',
  duplicate_header:
    'The header “{{column}}” occurs more than once, so its column is ambiguous. Rename or delete one in the file.',
  header_shifted:
    'The header stands {{value}} column(s) beside its data: nothing stands below one end, and data without a name beyond the other. Align them in the file and import again.',
  unknown_dataset:
    'The dataset is not recognised. Choose it above, keep the file as a table of its own, or change the headers as in the template.',
  other_dataset:
    'Apart from common columns such as unit and period, no column of the file belongs to “{{dataset}}”. Choose another dataset, or map the columns one by one.',
  missing_column:
    'The required column “{{column}}” is missing. Choose a file column for it in the mapping, or add it to the file.',
  missing_value:
    'A required cell is empty (of merged cells only the first holds the value). Fill in “{{column}}” in the file, or leave the row out.',
  bad_number:
    '“{{value}}” is not a number. Write a number; leave the cell empty when unknown, do not write 0.',
  not_whole: '“{{value}}” is not a whole number, but this column counts things. Check the unit (thousands?).',
  bad_money:
    '“{{value}}” is not an amount. Write digits only; the unit belongs in the header or the unit row.',
  bad_date: '“{{value}}” is not a valid date. Write it like 2021-05-17.',
  bad_period: '“{{value}}” is not a period. Write it like 2021-05, 2021Q2, 2021H1 or 2021.',
  bad_year: '“{{value}}” is not a year. Write four digits, such as 2021.',
  bad_month: '“{{value}}” is not a month. Write 1 to 12.',
  bad_flag: '“{{value}}” is not yes or no. Write 是, 否, 1 or 0.',
  bad_code: '“{{value}}” is not a value of “{{column}}”. Use the spelling of the template.',
  negative: '“{{value}}” is negative, which this column cannot be. Check the original figure.',
  scientific_code:
    '“{{value}}” is in scientific notation: digits of the code are lost for good. Set the column to text in the source and export again.',
  duplicate_key:
    '{{keys}} are those of row {{first}}, and row {{first}} is kept. Check whether it was reported twice, or which of them is the correction.',
  archive_limit:
    'The archive is beyond a limit ({{value}}) and was not unpacked. At most 1000 files, 1 GB unpacked, ratio 1 : 200. Divide it into several.',
  archive_damaged:
    'The archive is damaged or locked with a password. Pack it anew without one, or unpack it and load the files.',
  archive_empty:
    'The archive holds no CSV or xlsx file (it holds: {{value}}). Archives inside archives are not opened; unpack them first.',
  archive_rest:
    'Not read, being neither CSV nor xlsx: {{value}}. The other files are listed. Archives inside archives are not opened.',
  workbook_damaged: 'The workbook is damaged or locked with a password. Open it in Excel and save it as CSV.',
  too_large:
    'The file has {{value}}, more than the limit of 2 GB, and was not read. Divide it by month or unit.',
  persons_only:
    'The file holds nothing but data about persons ({{value}}). This program takes data of organisations and totals only; report a summary instead.',
  persons_stuck:
    'The file holds data about persons ({{value}}), but its quotes or delimiters are damaged, so it cannot be removed safely. Delete these columns in the original and load it again.',
  already_loaded:
    'This file is loaded already (identical content); there is nothing to do. To load it anew, withdraw the earlier import first.',
  storage_full:
    'The browser has no room left. Nothing was written and earlier data is unchanged. Free disk space or withdraw imports you no longer need, then try again.',
  file_unreadable:
    'The browser cannot read this file; it may have been moved, renamed or be in use. Close the program that holds it and choose it again.',
} as const satisfies WordsOf<typeof zh>
