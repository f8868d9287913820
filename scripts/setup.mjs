// What `npm start` and `npm test` need before they can begin: a Node that is new enough, and the packages.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the project, with its platform's separators; may hold spaces and Chinese characters. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Ends the process with one plain sentence when Node is older than Vite can run on (20.19, or 22.12 in line 22). */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major >= 23 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return
  console.error(
    `需要 Node.js 20.19 或更高（22 系列需 22.12），当前是 ${process.versions.node}。请先升级。\n` +
      `Node.js 20.19 or later is needed (22.12 in line 22); this is ${process.versions.node}.`,
  )
  process.exit(1)
}

/** Runs a program to its end with its output shown; true when it ended well. `options` as for spawnSync. */
export function run(command, args, options) {
  const ended = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options })
  if (ended.error) console.error(`${command}: ${ended.error.message}`)
  return ended.status === 0
}

/** Runs the script of an installed package, as 'vite/bin/vite.js', without a shell, so that any path will do. */
export const runPackage = (script, args, options) =>
  run(process.execPath, [join(root, 'node_modules', script), ...args], options)

/** Installs the packages of the lock file when they are missing or older than it; true when they are there. */
export function install() {
  // npm writes this file last, so a broken-off installation counts as none.
  const installed = join(root, 'node_modules', '.package-lock.json')
  const lock = join(root, 'package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return true
  console.log('安装依赖… / Installing packages…')
  return npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'])
}

function npm(args) {
  const own = process.env.npm_execpath
  if (own?.endsWith('npm-cli.js')) return run(process.execPath, [own, ...args])
  // On Windows npm is a batch file, which only a shell can start.
  return run('npm', args, { shell: process.platform === 'win32' })
}
