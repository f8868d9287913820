import { datasetOf } from '../../domain/datasets'
import { type ViewName, views } from '../../domain/view'
import { totalsTable } from '../../warehouse/dispute-totals'
import { tokensOf } from '../../warehouse/sql-tokens'
import type { Catalogue } from './session'

export interface HiddenIn {
  readonly dataset: string
  /** Rows of the dataset that have hidden cells. */
  readonly rows: number
  /** Of so many. */
  readonly total: number
}

const namesIn = (sql: string): ReadonlySet<string> =>
  new Set(
    tokensOf(sql).flatMap(({ kind, text }) =>
      kind === 'word' ? [text.toLowerCase()] : kind === 'name' ? [text.slice(1, -1).toLowerCase()] : [],
    ),
  )

/** True of a statement that reads the totals without a word on which of them. */
export function countsTwice(sql: string): boolean {
  const named = namesIn(sql)
  return named.has(totalsTable) && !(named.has('split_by') && named.has('grain'))
}

/** The datasets with hidden cells that a statement reads, by itself or through a view: sums over them come out too low. */
export function hiddenIn(sql: string, { hiding, tables }: Pick<Catalogue, 'hiding' | 'tables'>): HiddenIn[] {
  const named = namesIn(sql)
  return [...hiding].flatMap(([dataset, rows]) => {
    const over = Object.keys(views).filter((name) =>
      views[name as ViewName].datasets.some((id) => id === datasetOf(dataset).id),
    )
    const total = tables.find(({ name }) => name === dataset)?.rows ?? rows
    return [dataset, ...over].some((name) => named.has(name)) ? [{ dataset, rows, total }] : []
  })
}
