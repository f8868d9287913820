import type { NotePin } from '../../domain/note'
import type { Subject } from '../trace/subject'

/** Figures of a subject that a note can be pinned to: one of each indicator, of the one unit or member it is cut to. */
export function pinsOf({ indicators, filter, member }: Subject): NotePin[] {
  const [unit, ...others] = filter.where?.unit_code ?? []
  const whose = member ?? (unit && others.length === 0 ? ({ by: 'unit_code', key: unit } as const) : null)
  const { by, key } = whose ?? { by: 'all' as const, key: null }
  return indicators.map((indicator) => ({ indicator, by, key, month: filter.to }))
}
