import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import { browserArguments, findBrowser } from './scripts/browser.mjs'

// Away from the port of `npm start`, so that tests never meet a page someone left open.
const port = Number(process.env.E2E_PORT || 4319)
const executablePath = findBrowser()
const serve = `npx vite preview --port ${port} --strictPort`

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  // Chromium, the engine's worker and the server share two cores.
  workers: 1,
  retries: 0,
  // Generous: a machine that builds others may be ten times slower. Nothing here is measured by the clock.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    browserName: 'chromium',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: browserArguments },
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: existsSync('dist/index.html') ? serve : `npx vite build --logLevel warn && ${serve}`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
})
