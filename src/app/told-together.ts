import { notifyManager } from '@tanstack/react-query'

/**
 * What is told at the same moment is told in one task: a page whose answers come in one message is drawn once, not once for
 * each. The task follows at once; a timer's would be some ms late.
 */
export function tellTogether(): void {
  let waiting: (() => void)[] = []
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    const all = waiting
    waiting = []
    for (const each of all) each()
  }
  notifyManager.setScheduler((tell) => {
    if (waiting.push(tell) === 1) port2.postMessage(null)
  })
}
