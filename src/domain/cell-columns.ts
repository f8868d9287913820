/** The cells of a file, column by column, on their way to the engine; none of them has been read yet. */

/** Texts in UTF-8, one behind the other. */
export interface Texts {
  readonly bytes: Uint8Array
  /** Where each begins in `bytes`; one more than texts, for the end of the last. */
  readonly starts: Int32Array
}

export interface TextColumn {
  /** Each distinct text once; where `ids` is null, the text of every row. */
  readonly texts: Texts
  /** For each row the place of its text; null where about every row has another one. */
  readonly ids: Uint8Array | Uint16Array | Uint32Array | null
}

/** A column of amounts, all written alike, so that each can be written again as it was. */
export interface DecimalColumn {
  /** In units of 10^-scale, four words for each row, the lowest first. */
  readonly decimals: Uint32Array
  /** Digits behind the point: 0, 1 or 2. */
  readonly scale: number
}

export type CellColumn = TextColumn | DecimalColumn

/** All columns of the file by their places; the records follow one another without a gap. */
export interface CellColumns {
  readonly columns: readonly CellColumn[]
  readonly rows: number
  /** Record number of the first row, from 1. */
  readonly firstRow: number
}

/** Number of texts. */
export const countOf = ({ starts }: Texts): number => starts.length - 1
