import type { Page } from '@playwright/test'
import { layoutFaults } from './support/layout'
import { filesOf } from './support/many-units'
import { expect, test } from './support/test'

const screens = ['', 'union', 'labour', 'budget', 'plan', 'scoring', 'data', 'workbench', 'settings']

const sizes = [
  [320, 640],
  [390, 844],
  [768, 1024],
  [1280, 720],
  [1440, 900],
  [1920, 1080],
  [3840, 2160],
] as const

async function withSample(page: Page) {
  await page.goto('/')
  await page.getByTestId('load-sample').click()
  await expect(page.getByTestId('sample-badge')).toBeVisible({ timeout: 120_000 })
}

async function withUnits(page: Page, units: number) {
  const files = filesOf(units)
  await page.goto('/#/data')
  await page.getByTestId('drop-zone').setInputFiles(files)
  const cards = page.getByTestId('file-card')
  await expect(cards).toHaveCount(files.length)
  for (const card of await cards.all())
    await expect(card).toHaveAttribute('data-state', 'read', { timeout: 120_000 })
  await page.getByTestId('commit-all').click()
  await expect(page.getByTestId('versions-table').getByRole('row')).toHaveCount(files.length + 1, {
    timeout: 120_000,
  })
}

/** Every picture is as wide as its frame, so what was asked to be drawn anew is drawn. */
const isDrawn = () =>
  document.querySelector('main [aria-busy="true"]') === null &&
  [...document.querySelectorAll('main [role="img"] svg')].every(
    (svg) =>
      Math.abs(svg.getBoundingClientRect().width - (svg.closest('[role="img"]')?.clientWidth ?? 0)) <= 1,
  )

/** Faults that stay: a picture that is still being drawn for the new size has labels of the old one. */
async function lastingFaults(page: Page): Promise<string[]> {
  let faults = await page.evaluate(layoutFaults)
  for (let look = 0; look < 20 && faults.length > 0; look += 1) {
    await page.waitForTimeout(500)
    const again = await page.evaluate(layoutFaults)
    faults = faults.filter((fault) => again.includes(fault))
  }
  return faults
}

async function faultsOfAllScreens(page: Page, lang: 'zh' | 'en'): Promise<string[]> {
  const found: string[] = []
  for (const screen of screens) {
    await page.goto(`/#/${screen}?lang=${lang}`)
    await expect(page.locator(`nav a[aria-current="page"][href*="#/${screen}"]`)).toHaveCount(1)
    await expect(page.locator('main h1')).toBeVisible()
    await page.waitForLoadState('networkidle')
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height })
      // Not at frames: a browser without a window now and then stops drawing any.
      await page.waitForFunction(isDrawn, null, { polling: 100 })
      const faults = await lastingFaults(page)
      found.push(...faults.map((fault) => `${screen || 'overview'} ${lang} ${width}×${height}: ${fault}`))
    }
  }
  return found
}

for (const lang of ['zh', 'en'] as const) {
  test(`the sample fits every screen at every size (${lang})`, async ({ page }) => {
    await withSample(page)
    expect(await faultsOfAllScreens(page, lang)).toEqual([])
  })
}

test('an empty workspace fits every screen at every size', async ({ page }) => {
  await page.goto('/')
  expect(await faultsOfAllScreens(page, 'zh')).toEqual([])
})

for (const units of [400, 1]) {
  test(`${units} units with names of 40 characters fit every screen at every size`, async ({ page }) => {
    await withUnits(page, units)
    expect(await faultsOfAllScreens(page, 'zh')).toEqual([])
  })
}
