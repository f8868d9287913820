import { zipSync } from 'fflate'

/**
 * Takes the place of write-excel-file's own way to zip (vite.config.ts), which starts workers of blob: addresses; these
 * `worker-src 'self'` forbids. It runs in a worker of ours already.
 */
// biome-ignore lint/style/noDefaultExport: the module that it replaces has one
export default async function zipHere(files: Record<string, Uint8Array>): Promise<ArrayBufferLike> {
  return zipSync(files).buffer
}
