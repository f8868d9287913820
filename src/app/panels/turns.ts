import { nextFrame } from '../next-frame'

/** Those that can wait, one after the other. */
export interface Turns {
  /** Calls `show` when it is its turn, unless the result is called before. */
  readonly wait: (show: () => void) => () => void
}

/** In ms: a page that is never at rest must not keep them waiting for good. */
const longestMs = 500
const pauseMs = 25

function whenIdle(run: () => void): void {
  // Not known to every browser.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: longestMs })
  else setTimeout(run, 1)
}

/** Gives a turn whenever the last frame is on the screen, nothing else is to be done, and `isBusy` denies that figures are still coming. */
export function createTurns(isBusy: () => boolean): Turns {
  const waiting = new Set<() => void>()
  let isCalling = false
  const callNext = () => {
    isCalling = false
    const [show] = waiting
    if (show && !isBusy()) {
      waiting.delete(show)
      show()
    }
    call()
  }
  const call = () => {
    if (isCalling || waiting.size === 0) return
    isCalling = true
    // While figures are coming it looks now and then only.
    nextFrame(() => setTimeout(() => whenIdle(callNext), isBusy() ? pauseMs : 0))
  }
  return {
    wait(show) {
      waiting.add(show)
      call()
      return () => void waiting.delete(show)
    },
  }
}
