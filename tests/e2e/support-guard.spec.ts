import type { Page } from '@playwright/test'
import { clearStorage, expect, test } from './support/test'

/** A page of the app's origin without its policy, which would stop strays before the guard sees them. */
async function openBarePage(page: Page) {
  await page.route('**/bare.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bare</title>' }),
  )
  await page.goto('/bare.html')
}

const noisy: Record<string, () => unknown> = {
  'a console message': () => console.debug('hello'),
  'a console message of a worker': () =>
    new Promise((resolve) => {
      const worker = new Worker('data:text/javascript,console.log("hello");postMessage(1)')
      worker.onmessage = () => resolve(null)
    }),
  'a page error': () =>
    new Promise((resolve) => {
      addEventListener('error', () => setTimeout(resolve, 50))
      setTimeout(() => {
        throw new Error('hello')
      })
    }),
}

for (const [fault, act] of Object.entries(noisy)) {
  test(`must fail (✘): ${fault}`, async ({ page }) => {
    test.fail()
    await openBarePage(page)
    await page.evaluate(act)
    // What a worker says comes by a way of its own.
    await page.waitForTimeout(1000)
  })

  test(`${fault} may be announced`, async ({ page, expectConsole }) => {
    expectConsole(/hello/)
    await openBarePage(page)
    await page.evaluate(act)
  })
}

for (const address of ['https://example.com/a.wasm', 'http://127.0.0.1:9/a'])
  test(`must fail (✘): a request to ${address}`, async ({ page, expectConsole }) => {
    test.fail()
    expectConsole(/./)
    await openBarePage(page)
    await page.evaluate((url) => fetch(url, { mode: 'no-cors' }).catch(() => null), address)
  })

test('must fail (✘): a socket to another host', async ({ page, expectConsole }) => {
  test.fail()
  expectConsole(/./)
  await openBarePage(page)
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        new WebSocket('ws://127.0.0.1:9/a').onclose = resolve
      }),
  )
})

test('blob: and data: addresses are the own page', async ({ page }) => {
  await openBarePage(page)
  const texts = await page.evaluate(async () => {
    const addresses = [URL.createObjectURL(new Blob(['a'])), 'data:text/plain,b']
    return Promise.all(addresses.map(async (address) => (await fetch(address)).text()))
  })
  expect(texts).toEqual(['a', 'b'])
})

test('storage can be emptied', async ({ page }) => {
  await openBarePage(page)
  await page.evaluate(() => localStorage.setItem('key', 'value'))
  await clearStorage(page)
  await page.goto('/bare.html')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})
