export interface LogChannel {
  /** Tells the other tabs that the log grew. */
  readonly announce: () => void
  /** Calls `listener` when another tab says so, until the returned function is called. */
  readonly listen: (listener: () => void) => () => void
}

/** Joins the tabs that have the same store open; a tab does not hear itself. */
export function openLogChannel(store: string): LogChannel {
  const channel = new BroadcastChannel(`${store}/log`)
  return {
    announce: () => channel.postMessage(null),
    listen: (listener) => {
      const hear = () => listener()
      channel.addEventListener('message', hear)
      return () => channel.removeEventListener('message', hear)
    },
  }
}
