// Sees to it that a browser for the tests is there, with letters to draw Chinese.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser } from './browser.mjs'
import { run, runPackage } from './setup.mjs'

/**
 * Installs Chromium where none is found: from the system's packages on Debian as root, else Playwright's own.
 * A failure is shown and not thrown: the browser tests then fail and say why.
 */
export function prepareBrowser() {
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) installOnDebian()
  if (!findBrowser()) runPackage('@playwright/test/cli.js', ['install', 'chromium'])
}

function installOnDebian() {
  const missing = [
    ...(findBrowser() ? [] : ['chromium']),
    ...(isInstalled('fonts-noto-cjk') ? [] : ['fonts-noto-cjk']),
  ]
  if (missing.length === 0) return
  console.log(`安装 / Installing: ${missing.join(', ')}`)
  apt(['update'])
  apt(['install', '-y', '--no-install-recommends', ...missing])
}

function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return run('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

function isInstalled(name) {
  const asked = spawnSync('dpkg-query', ['-W', '-f', '$' + '{Status}', name], { encoding: 'utf8' })
  return asked.status === 0 && asked.stdout.includes('ok installed')
}
