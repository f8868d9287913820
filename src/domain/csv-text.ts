/** The rows of a file as CSV in UTF-8, without header, and all that the engine has to be told about them. */
export interface CsvText {
  /** Comma, double quotes where needed, LF; the first cell of each record is its number in the original file. */
  readonly file: Blob
  /** Which column of the original file (0-based) each of the other cells is from. */
  readonly columns: readonly number[]
  /** Characters of the longest record. */
  readonly longest: number
}
