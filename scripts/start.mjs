// `npm start`: installs and builds what is missing, then serves the dashboard to this machine only.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { install, requireNode, root, runPackage } from './setup.mjs'

const sources = ['src', 'data', 'scripts/csp.ts', 'index.html', 'vite.config.ts', 'package-lock.json']

requireNode()
const port = chosenPort()
if (!install()) process.exit(1)
if (!isBuilt()) {
  console.log('构建页面… / Building…')
  if (!runPackage('vite/bin/vite.js', ['build', '--logLevel', 'warn'])) process.exit(1)
}
await serve()

/** True when the page was built after the last change of anything that goes into it. */
function isBuilt() {
  const page = join(root, 'dist', 'index.html')
  return (
    existsSync(page) &&
    statSync(page).mtimeMs >= Math.max(...sources.map((each) => lastChange(join(root, each))))
  )
}

/** Time of the latest change at or below a path; a folder's own time tells of files taken away. */
function lastChange(path) {
  if (!existsSync(path)) return 0
  const own = statSync(path)
  if (!own.isDirectory()) return own.mtimeMs
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))))
}

/** The PORT variable, or 4173. */
function chosenPort() {
  const port = Number(process.env.PORT || 4173)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  console.error(`PORT is no port number: ${process.env.PORT}`)
  return process.exit(1)
}

/** Serves at the chosen port, or the next one that is free. Headers come from vite.config.ts. */
async function serve() {
  const { preview } = await import('vite')
  const server = await preview({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    preview: { port, host: '127.0.0.1', strictPort: false, open: false },
  })
  console.log(`\n  打开 / Open:  ${server.resolvedUrls?.local[0]}\n  停止 / Stop:  Ctrl+C\n`)
}
