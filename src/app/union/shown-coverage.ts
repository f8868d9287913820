import type { Figure } from '../../domain/query'
import type { Ask } from '../../rules/asks'
import { currentAsk, type Standpoint } from '../panels/asks'
import { useFigures } from '../panels/use-figures'
import { only } from '../panels/words'

/** Variants of the unionisation rate in the order in which they are preferred (domain.md §8.1). */
const variants = ['unit_union_rate_due', 'unit_coverage_rate', 'unit_union_rate_legal'] as const
type Variant = (typeof variants)[number]
type Name = `${'all' | 'unit'}_${Variant}`

/** The preferred variant that the data of the month carries, for the district and by unit. */
export interface ShownCoverage {
  readonly id: Variant
  readonly ask: Ask
  readonly total: Figure | null
  readonly byUnit: readonly Figure[]
}

const asksOf = (at: Standpoint) =>
  Object.fromEntries(
    variants.flatMap((id) => [
      [`all_${id}`, currentAsk(id, 'all', at)],
      [`unit_${id}`, currentAsk(id, 'unit_code', at)],
    ]),
  ) as Record<Name, Ask>

/** Always of the whole district: charts by unit compare the chosen one with all others. */
export function useShownCoverage(at: Standpoint): {
  readonly shown: ShownCoverage | undefined
  readonly error: Error | null
} {
  const asks = asksOf({ ...at, unit: null })
  const { rows, error } = useFigures(asks)
  if (!rows) return { shown: undefined, error }
  const id = variants.find((each) => only(rows[`all_${each}`])?.value != null) ?? variants[0]
  const total = only(rows[`all_${id}`])
  return { shown: { id, ask: asks[`unit_${id}`], total, byUnit: rows[`unit_${id}`] }, error }
}
