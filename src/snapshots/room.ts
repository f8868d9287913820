export interface Room {
  readonly usedBytes: number
  readonly quotaBytes: number
}

/** What the page keeps and may keep, as the browser guesses it; null when it does not say. */
export async function estimate(): Promise<Room | null> {
  const { usage, quota } = (await navigator.storage?.estimate()) ?? {}
  return usage === undefined || quota === undefined ? null : { usedBytes: usage, quotaBytes: quota }
}

/** Asks the browser not to clear the data when the disk runs full; true when it agreed. */
export async function requestPersistence(): Promise<boolean> {
  return (await navigator.storage?.persist()) ?? false
}
