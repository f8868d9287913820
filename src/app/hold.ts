/** Lets changes of the data wait while figures are shown to a room. */
export interface Hold {
  readonly isHeld: () => boolean
  /** Settled when nobody holds; tells the holders that something waits. */
  readonly released: () => Promise<void>
  /** Holds until the result is called; `onWaiting` is called for each change that waits. */
  readonly hold: (onWaiting: () => void) => () => void
}

export function createHold(): Hold {
  const holders = new Set<() => void>()
  let waiting: (() => void)[] = []
  return {
    isHeld: () => holders.size > 0,
    released: () => {
      if (holders.size === 0) return Promise.resolve()
      for (const onWaiting of holders) onWaiting()
      return new Promise((resolve) => waiting.push(resolve))
    },
    hold(onWaiting) {
      // A function of its own: the same callback may hold twice.
      const holder = () => onWaiting()
      holders.add(holder)
      return () => {
        holders.delete(holder)
        if (holders.size > 0) return
        for (const resolve of waiting) resolve()
        waiting = []
      }
    },
  }
}
