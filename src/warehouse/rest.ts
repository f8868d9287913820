/** In ms: so long nobody has asked. Panels that take turns ask sooner after each other, and are not kept waiting. */
const restMs = 50

/** Carries out what is asked of an engine. */
export type Busy = <T>(run: () => Promise<T>) => Promise<T>

/**
 * Does what can wait, a piece at a time, whenever nothing was asked for a while: what is asked meanwhile waits for one
 * piece at most. `isLeft` tells whether there is any, `work` does a piece; if it fails, it is passed over.
 */
export function createRest(isLeft: () => boolean, work: () => Promise<unknown>): Busy {
  let asked = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const busy: Busy = async (run) => {
    asked += 1
    clearTimeout(timer)
    try {
      return await run()
    } finally {
      asked -= 1
      if (asked === 0 && isLeft()) timer = setTimeout(() => void busy(work).catch(() => undefined), restMs)
    }
  }
  return busy
}
