/** What was taken out of a file because it speaks of persons (domain.md §10); never what was found itself. */

export const personKinds = [
  'id_number',
  'mobile',
  'bank_card',
  'name',
  'contact',
  'address',
  'email',
] as const
export type PersonKind = (typeof personKinds)[number]

/** A column that was emptied: its header, why, and how many cells held something. */
export interface PersonColumn {
  readonly header: string
  readonly kind: PersonKind
  readonly cells: number
}

/** Where numbers were masked inside cells that were kept: cells of a column, or records around the data. */
export interface PersonMask {
  readonly place: 'data' | 'around' | 'file_name'
  /** Of the column, for `data`; absent for rows that do not fit the header. */
  readonly header?: string
  readonly cells: number
}

export interface PersonData {
  readonly columns: readonly PersonColumn[]
  readonly masked: readonly PersonMask[]
}

export const noPersonData: PersonData = { columns: [], masked: [] }

export const holdsPersonData = ({ columns, masked }: PersonData): boolean =>
  columns.length + masked.length > 0
