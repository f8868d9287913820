/** The data rows of a file as text, before any cell is read; `row` is the record's 1-based number in the file. */
export interface TextRow {
  readonly row: number
  readonly cells: readonly string[]
}

export interface TextTable {
  readonly header: readonly string[]
  readonly rows: readonly TextRow[]
}
