import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page } from '@playwright/test'
import { build } from 'vite'
import { test as base, expect } from './test'

export { expect }

interface Fixtures {
  /** Opens a page of its own that holds nothing but `window.store`; two of them are two tabs of one browser. */
  openStorePage: () => Promise<Page>
}

export const test = base.extend<Fixtures, { storeScript: string }>({
  storeScript: [async ({ browserName: _ }, use) => use(await bundle()), { scope: 'worker' }],
  openStorePage: async ({ context, storeScript }, use) => {
    await serveStore(context, storeScript)
    await use(async () => {
      const page = await context.newPage()
      await page.goto('/store-page.html')
      await expect(page).toHaveTitle('ready')
      return page
    })
  },
})

/** Answers two addresses of the app's own origin, so that IndexedDB and BroadcastChannel work as in the app. */
async function serveStore(context: BrowserContext, script: string) {
  const html = '<!doctype html><title>…</title><script type="module" src="/store-page.js"></script>'
  await context.route('**/store-page.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  )
  await context.route('**/store-page.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  )
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('../pages/store.ts', import.meta.url))
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2023', lib: { entry, formats: ['es'], fileName: 'store' } },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('the store page was not built')
  return output.output[0].code
}
