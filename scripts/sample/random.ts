/** Seeded random numbers with plain arithmetic only, so that every machine writes the same bytes. */
export interface Random {
  /** 0 ≤ x < 1. */
  unit(): number
  /** Whole number, both ends included. */
  whole(from: number, to: number): number
  chance(share: number): boolean
  between(from: number, to: number): number
  /** How often something of this mean happens: 100 draws, near to Poisson for small means. */
  count(mean: number): number
  pick<T>(weighted: readonly (readonly [T, number])[]): T
}

function seedOf(name: string): number {
  let hash = 0x811c9dc5
  for (const sign of name) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One stream per name: a change in one dataset leaves the others as they are. */
export function random(name: string): Random {
  const unit = mulberry(seedOf(`furong-2021/${name}`))
  const between = (from: number, to: number) => from + (to - from) * unit()
  return {
    unit,
    between,
    whole: (from, to) => from + Math.floor(unit() * (to - from + 1)),
    chance: (share) => unit() < share,
    count: (mean) => Array.from({ length: 100 }, () => unit() < mean / 100).filter(Boolean).length,
    pick: (weighted) => {
      let left = unit() * weighted.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of weighted) {
        left -= weight
        if (left < 0) return value
      }
      const last = weighted.at(-1)
      if (!last) throw new Error('nothing to pick from')
      return last[0]
    },
  }
}
