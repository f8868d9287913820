import { expect, type Page } from '@playwright/test'
import { comesTrue } from './controls'

/** What lies over the page, or takes its place. */
const over = '[role=dialog], [role=menu], [data-testid=stage-bar]'
/** The same where it takes keys. */
const holding = '[role=dialog]:focus-within, [role=menu]:focus-within, html:has([data-testid=stage-bar])'

/** How many layers lie over the page. */
export const layersOf = (page: Page): Promise<number> =>
  page.evaluate(
    (over) =>
      [...document.querySelectorAll(over)].filter((each) =>
        each.checkVisibility({ visibilityProperty: true }),
      ).length,
    over,
  )

/** What a key opens has come: its code, whatever time that takes, and what the page does a few tasks later. */
async function settled(page: Page) {
  await expect(page.getByTestId('coming')).toHaveCount(0)
  // By the page's own clock, which stands still while it is busy.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)))
  await expect(page.getByTestId('coming')).toHaveCount(0)
}

/** Esc closes what came, down to so many layers; false where it does not. */
export async function leaveAll(page: Page, down = 0): Promise<boolean> {
  for (let tries = 0; tries < 4; tries += 1) {
    await settled(page)
    const open = await layersOf(page)
    if (open <= down) return true
    await expect(page.locator(holding).first()).toBeAttached()
    await page.keyboard.press('Escape')
    await comesTrue(async () => (await layersOf(page)) < open, 3_000)
  }
  return (await layersOf(page)) <= down
}
