/** The rows of a file as CSV in UTF-8, without header, and all that a reader has to be told about them. */
export interface CsvText {
  readonly file: Blob
  readonly delimiter: string
  readonly newline: '\n' | '\r\n'
  /** Which column of the original file (0-based) each column is. */
  readonly columns: readonly number[]
  /** Record number of the first row, the others following without a gap; null: a first column says it of each row. */
  readonly firstRow: number | null
}
