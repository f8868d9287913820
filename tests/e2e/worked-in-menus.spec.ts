import type { Locator, Page } from '@playwright/test'
import { pressesOf } from './support/controls'
import { leaveAll } from './support/layers'
import { loadSample, openScreen } from './support/sample'
import { expect, test } from './support/test'

test('every line of a menu is reached by arrow keys and worked, and its button has the focus afterwards', async ({
  page,
}) => {
  await loadSample(page)
  await openScreen(page, 'union')
  const press = pressesOf(page)
  const panel = page.getByTestId('panel-coverage-ranking')
  const button = panel.getByRole('button', { name: /菜单/ })
  const items = panel.locator('[role^=menuitem]:not([data-disabled])')
  const open = async () => {
    await button.press('Enter')
    await expect(page.locator('[role=menu]:focus-within')).toBeVisible()
  }
  await open()
  const count = await items.count()
  expect(count).toBeGreaterThan(5)
  await page.keyboard.press('Escape')
  for (let at = 0; at < count; at += 1) {
    await open()
    await reach(page, items.nth(at))
    expect(await press('Enter'), `line ${at}`).toBe(true)
    await expect(page.getByRole('menu')).toHaveCount(0)
    expect(await leaveAll(page)).toBe(true)
    await expect(button, `line ${at}`).toBeFocused()
  }
})

async function reach(page: Page, item: Locator) {
  const isThere = () => item.evaluate((each) => each === document.activeElement)
  for (let step = 0; step < 20 && !(await isThere()); step += 1) await page.keyboard.press('ArrowDown')
  await expect(item).toBeFocused()
}
