// Rule CV04 of domain.md §9 judged a second time: members of a unit fell by more than a fifth between versions.
import { coverage } from './sources.mjs'

/** Members in a folder: unit → month → sum, or null where a row of the unit does not give them. */
export function membersOf(folder) {
  const units = new Map()
  for (const { unit_code, month, members } of coverage(folder)) {
    const months = units.get(unit_code) ?? new Map()
    units.set(unit_code, months)
    const sum = months.has(month) ? months.get(month) : 0
    months.set(month, sum === null || members === null ? null : sum + members)
  }
  return units
}

const text = (months) => JSON.stringify([...(months ?? [])].sort())

/**
 * Findings of the last of these folders' members; each folder holds all files that had arrived by then. A unit is compared with
 * the last folder in which it had other figures, in that folder's last month if it has not this one.
 */
export function fallen(versions, month) {
  const now = versions.at(-1)
  return [...now].flatMap(([key, months]) => {
    const before = versions.findLast((units) => text(units.get(key)) !== text(months))
    if (!before) return []
    const last = [...before.values()]
      .flatMap((each) => [...each.keys()])
      .sort()
      .at(-1)
    const [value, base] = [months.get(month), before.get(key)?.get(last < month ? last : month)]
    if (value === undefined || value === null || base === undefined || base === null) return []
    return value < base * 0.8 ? [{ key, value, limit: base * 0.8 }] : []
  })
}
