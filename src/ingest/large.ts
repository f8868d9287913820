import type { Choice } from './inspect'

/** Below this size nobody waits for PapaParse. */
const largeFrom = 4_000_000

/** True of a file that is worth a look whether it may be taken apart byte by byte; not where its layout was chosen by hand. */
export const isLarge = ({ size }: Blob, { layout }: Choice): boolean =>
  size >= largeFrom && Object.keys(layout ?? {}).length === 0
