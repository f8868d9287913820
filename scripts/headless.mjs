// Runs one TypeScript entry of this project in Node through Vite, so that `?raw`, `?url` and SQL files load as in the app.
import { resolve } from 'node:path'
import { createServer } from 'vite'

const [entry, ...args] = process.argv.slice(2)
if (!entry) throw new Error('usage: node scripts/headless.mjs ENTRY [ARG …]')
process.argv = [process.argv[0], resolve(entry), ...args]
const server = await createServer({
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true, include: [] },
})
try {
  const module = await server.ssrLoadModule(resolve(entry))
  process.exitCode = await module.main(args)
} finally {
  await server.close()
}
