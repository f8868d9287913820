import { expect, type Page } from '@playwright/test'

/** Screens by their address; the first six show figures. */
export const screens = ['', 'union', 'labour', 'budget', 'plan', 'scoring', 'data', 'settings']
export const figureScreens = screens.slice(0, 6)

export async function loadSample(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByTestId('load-sample').click()
  await expect(page.getByTestId('sample-badge')).toBeVisible({ timeout: 120_000 })
}

/** Opens a screen and waits until its figures are there. */
export async function openScreen(page: Page, screen: string, search = ''): Promise<void> {
  await page.goto(`/#/${screen}${search}`)
  const current = page.locator('#navigation a[aria-current="page"]')
  await expect(current).toHaveAttribute('href', new RegExp(`#/${screen}(\\?|$)`))
  // The former screen stays until the chunk of this one is there.
  const named = async () => (await page.locator('main h1').textContent()) === (await current.textContent())
  await expect.poll(named).toBe(true)
  if (figureScreens.includes(screen))
    await expect(page.locator('main [data-testid^="panel-"]').first()).toBeVisible()
  await settled(page)
}

export async function settled(page: Page): Promise<void> {
  await expect(page.locator('#content h1')).toBeVisible()
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
  // A picture in its panel is drawn as soon as the chunk that draws is there.
  await expect(page.locator('main [role="img"]:not(:has(svg))[style*="--chart-height"]')).toHaveCount(0)
  await atRest(page)
}

/** Nothing more comes: three looks in a row see the same. */
async function atRest(page: Page): Promise<void> {
  const sizes: string[] = []
  const isSame = async () => {
    const all = await page.evaluate(() => document.querySelectorAll('body *').length)
    const busy = await page.locator('main [aria-busy="true"]').count()
    sizes.push(`${all} ${busy}`)
    return sizes.length > 2 && new Set(sizes.slice(-3)).size === 1 && busy === 0
  }
  await expect.poll(isSame, { intervals: [60] }).toBe(true)
}

/** The page is no wider than the window, as soon as its pictures are drawn for it. */
export async function expectNoSideways(page: Page, where: string): Promise<void> {
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  await expect.poll(wide, where).toBeLessThanOrEqual(0)
}
