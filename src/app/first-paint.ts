export interface FirstPaint {
  readonly over: Promise<void>
  readonly tell: () => void
}

/** A page that never says that it is drawn must not keep the engine from starting. */
const longestMs = 600

/** Settled once it is told that a page stands on the screen, or after {@link longestMs}. */
export function firstPaint(): FirstPaint {
  let tell: () => void = () => undefined
  const over = new Promise<void>((resolve) => {
    tell = resolve
    setTimeout(resolve, longestMs)
  })
  return { over, tell }
}
