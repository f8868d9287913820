import type { Month } from '../../domain/period'
import type { Figure } from '../../domain/query'
import type { Words } from '../panels/use-words'
import { monthName } from './months'

const namedAtMost = 3

/** Codes of the units that ought to report: the chosen one, or all. */
export const expectedUnits = (unit: string | null, words: Words): string[] =>
  unit ? [unit] : words.units.map(({ code }) => code)

/** Expected units without a known figure in a month; an empty cell is no report. */
export function silentIn(month: Month, byUnit: readonly Figure[], expected: readonly string[]): string[] {
  const heard = heardIn(byUnit).get(month)
  return expected.filter((code) => !heard?.has(code))
}

const heardByMonth = new WeakMap<readonly Figure[], ReadonlyMap<Month, ReadonlySet<Figure['key']>>>()

/** Units with a known figure, by month; looked through once for all panels that ask and all months. */
function heardIn(byUnit: readonly Figure[]): ReadonlyMap<Month, ReadonlySet<Figure['key']>> {
  const known = heardByMonth.get(byUnit)
  if (known) return known
  const heard = new Map<Month, Set<Figure['key']>>()
  for (const { period, key, value } of byUnit) {
    if (value === null) continue
    const units = heard.get(period as Month) ?? new Set()
    heard.set(period as Month, units.add(key))
  }
  heardByMonth.set(byUnit, heard)
  return heard
}

/** Up to three names; of a longer list the first three "and others". */
export function nameList(names: readonly string[], { t }: Words): string {
  const list = names.slice(0, namedAtMost).join(t('labour.list_mark'))
  return names.length > namedAtMost ? t('labour.among_others', { names: list }) : list
}

/** "；东湖街道未报", to end a title with; nothing when all reported. The month is said where the title names none. */
export function silentClause(codes: readonly string[], words: Words, month?: Month): string {
  if (codes.length === 0) return ''
  const size = codes.length > namedAtMost ? 'many' : 'few'
  const said = { n: codes.length, names: nameList(codes.map(words.unitName), words) }
  return month
    ? words.t(`labour.silent_${size}_month`, { ...said, month: monthName(month, words) })
    : words.t(`labour.silent_${size}`, said)
}
