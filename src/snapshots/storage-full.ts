/** The browser has no room left; the transaction was undone, so what was kept before is unharmed. */
export class StorageFullError extends Error {
  override readonly name = 'StorageFullError'
}

/** Does `work`; turns the browser's refusal for lack of room, however deep it is wrapped, into a StorageFullError. */
export async function write<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    throw isQuota(cause) ? new StorageFullError('the browser has no room left', { cause }) : cause
  }
}

/** Dexie wraps a failed put as `inner` of an abort or as one of the `failures` of a bulk write. */
function isQuota(fault: unknown): boolean {
  if (typeof fault !== 'object' || fault === null) return false
  if ('name' in fault && fault.name === 'QuotaExceededError') return true
  if ('inner' in fault && isQuota(fault.inner)) return true
  return 'failures' in fault && Array.isArray(fault.failures) && fault.failures.some(isQuota)
}
