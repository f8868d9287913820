import { notifyManager } from '@tanstack/react-query'

/** What is told at the same moment is told in one task: a page whose answers come in one message is drawn once, not once for each. */
export function tellTogether(): void {
  let waiting: (() => void)[] = []
  notifyManager.setScheduler((tell) => {
    if (waiting.push(tell) > 1) return
    setTimeout(() => {
      const all = waiting
      waiting = []
      for (const each of all) each()
    })
  })
}
