import type { Month } from '../domain/period'
import type { Engine } from './engine'

export interface Extent {
  readonly dataset: string
  readonly rows: number
  /** 'YYYY-MM'; null for a ledger or a dimension. */
  readonly from: string | null
  readonly to: string | null
}

/** Rows and months of every dataset that has any: where the as-of month and the period filter come from. */
export async function extents(engine: Engine): Promise<Extent[]> {
  return (await engine.query('SELECT dataset, rows, "from", "to" FROM extent')) as unknown as Extent[]
}

/** Last month that any dated dataset speaks of: the "today" of all figures (domain.md §8.9). */
export function lastMonth(list: readonly Extent[]): Month | null {
  return list.reduce<string | null>(
    (latest, { to }) => (to && (!latest || to > latest) ? to : latest),
    null,
  ) as Month | null
}
