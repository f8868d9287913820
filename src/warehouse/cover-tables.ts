import type { Column, Dataset } from '../domain/dataset'
import { monthOf } from './rows'

/** Tables of rows under cover: all columns, and of each row only what decides which of its cells are hidden. */
export interface CoverTables {
  readonly rows: string
  readonly marks: string
  readonly picked: string
  readonly texts: string
}

export const coverTables = (rows: string): CoverTables => ({
  rows,
  marks: `${rows}_marks`,
  picked: `${rows}_picked`,
  texts: `${rows}_texts`,
})

/** The column of `marks` that says how a count is hidden: 0 not, 1 small, 2 on account of another. */
export const markOf = (column: string) => `_hides_${column}`

/** Columns of cases that stand by themselves. */
export const ownCases = ({ columns }: Dataset): Column[] =>
  columns.filter(({ cases, casesOf }) => cases && !casesOf)

/** Columns that tell more of the cases of one of these. */
export const tellingOf = ({ columns }: Dataset, of: Column): Column[] =>
  columns.filter(({ casesOf }) => casesOf === of.name)

/** Parts of the key by which rows are added up; the period itself is no member. */
export const membersOf = ({ key, columns }: Dataset): string[] =>
  key.filter((name) => columns.some((each) => each.name === name && each.kind !== 'period'))

/** What the lines are told apart by, as columns of `marks`. */
export const lineColumns = (dataset: Dataset): string[] => {
  const month = monthOf(dataset)
  return month ? [...membersOf(dataset), `${month} AS _month`, `year(${month})::SMALLINT AS _year`] : []
}

/** Lines whose totals a screen shows: all of a month, and each member of a part of the key in a month and in a year. */
export const linesOf = (dataset: Dataset): string[][] =>
  monthOf(dataset)
    ? [
        ['_month'],
        ...membersOf(dataset).flatMap((name) => [
          [name, '_month'],
          [name, '_year'],
        ]),
      ]
    : []
