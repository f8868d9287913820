import type { ReadingMark } from './reading-marks'

/** What is wrong with the user's data, as a value: collected, never thrown; worded in i18n under `problem.<code>`. */
export type ProblemCode =
  | 'empty_file'
  | 'not_text'
  | 'many_zeros'
  | 'not_a_table'
  | 'no_data_rows'
  | 'ragged_row'
  | 'unclosed_quote'
  | 'bad_bytes'
  | 'duplicate_header'
  | 'header_shifted'
  | 'unknown_dataset'
  | 'other_dataset'
  | 'missing_column'
  | 'missing_value'
  | 'bad_number'
  | 'not_whole'
  | 'bad_money'
  | 'bad_date'
  | 'bad_period'
  | 'bad_year'
  | 'bad_month'
  | 'bad_flag'
  | 'bad_code'
  | 'negative'
  | 'scientific_code'
  | 'duplicate_key'
  | 'archive_limit'
  | 'archive_damaged'
  | 'archive_empty'
  | 'archive_rest'
  | 'workbook_damaged'
  | 'too_large'
  | 'persons_only'
  | 'persons_stuck'
  | 'already_loaded'
  | 'storage_full'
  | 'file_unreadable'

/** `row` is the 1-based record number in the original file (a record may span several lines); `column` its header. */
export interface Problem {
  readonly code: ProblemCode
  readonly row?: number
  readonly column?: string
  readonly value?: string
  /** Record number of the row that is kept, where this one repeats its key. */
  readonly first?: number
}

/** Things the analyst should know, none of which stops the import. */
export type WarningCode =
  | 'unmapped_column'
  | 'scaled_unit'
  | 'unit_conflict'
  | 'unit_unstated'
  | 'counts_manyfold'
  | 'period_from_title'
  | 'period_differs'
  | 'control_total_differs'
  | 'encoding_uncertain'
  | 'bad_places'
  | 'zero_bytes'
  | 'zero_bytes_around'
  | 'rounded'
  | 'check_failed'
  | 'check_more'
  | 'unknown_code'
  | 'far_from_usual'
  | 'replaces_earlier'
  | 'period_overlap'
  | 'sum_of_others'
  | 'blank_columns_dropped'
  | 'short_row'
  | 'long_row'
  | 'stray_quote'
  | 'other_delimiter'
  | 'other_tables'
  | 'other_sheets'
  | 'no_header'
  | ReadingMark

export interface Warning {
  readonly code: WarningCode
  readonly row?: number
  readonly column?: string
  readonly value?: string
}
