import { type BrowserContext, test as base, type Page } from '@playwright/test'

export { expect } from '@playwright/test'

interface Watch {
  /** Announces a console message or page error that this test brings about. */
  readonly allow: (pattern: RegExp) => void
}

interface Fixtures {
  watch: Watch
  expectConsole: (pattern: RegExp) => void
}

/** What DuckDB's worker says of a question that nobody waits for any more: whether one is left so depends on the clock. */
const givenUp = /query was canceled/

/**
 * Every test fails on a console message of any type or a page error that it did not announce with `expectConsole`,
 * and on any request to another origin than its own (which is also cut off).
 */
export const test = base.extend<Fixtures>({
  watch: [
    async ({ context, baseURL }, use) => {
      const announced = [givenUp]
      const said = listen(context)
      const strayed = await confine(context, new URL(baseURL ?? '').origin)
      await use({ allow: (pattern) => void announced.push(pattern) })
      const unannounced = said.filter((line) => !announced.some((pattern) => pattern.test(line)))
      const faults = [...unannounced, ...strayed.map((url) => `request to another host: ${url}`)]
      if (faults.length > 0) throw new Error(`the page was not quiet:\n${faults.join('\n')}`)
    },
    { auto: true },
  ],
  expectConsole: async ({ watch }, use) => use(watch.allow),
})

/** Everything the context's pages say, as 'type: text', gathered as it comes. */
function listen(context: BrowserContext): string[] {
  const said: string[] = []
  context.on('console', (message) => said.push(`${message.type()}: ${message.text()}`))
  context.on('weberror', (fault) => said.push(`page error: ${String(fault.error())}`))
  return said
}

/** Cuts off every request that leaves `origin`, and gathers their addresses. */
async function confine(context: BrowserContext, origin: string): Promise<string[]> {
  const strayed: string[] = []
  const isOwn = (url: URL) => url.origin === origin || url.protocol === 'blob:' || url.protocol === 'data:'
  await context.route(
    (url) => !isOwn(url),
    async (route) => {
      strayed.push(route.request().url())
      await route.abort()
    },
  )
  context.on('page', (page) => {
    page.on('websocket', (socket) => strayed.push(socket.url()))
  })
  return strayed
}

/** Empties all that the browser keeps for the page's origin; the page is left blank, open it again afterwards. */
export async function clearStorage(page: Page): Promise<void> {
  const { origin } = new URL(page.url())
  await page.goto('about:blank')
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await session.detach()
}
