import { loadSample, openScreen } from './support/sample'
import { expect, test } from './support/test'

/** A4 landscape without margins of 12 mm, in CSS px: 273 mm × 96 / 25.4. */
const paperWidth = 1031.8

test('a screen prints light, without controls, each picture drawn for the paper', async ({ page }) => {
  test.setTimeout(120_000)
  await loadSample(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await openScreen(page, 'labour')
  await expect(page.locator('main article svg').first()).toBeVisible()
  // What the browser does before it takes its picture.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(page.getByTestId('print-head')).toContainText('2021-10')
  await expect(page.getByTestId('print-head')).toContainText('演示数据')
  await expect(page.getByTestId('lang-switch')).toBeHidden()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light')
  const boxes = await page
    .locator('main article:has(svg)')
    .evaluateAll((panels) =>
      panels.map((panel) => [
        panel.getBoundingClientRect().width,
        panel.querySelector('svg')?.getBoundingClientRect().width ?? 0,
      ]),
    )
  for (const [panel = 0, picture = 0] of boxes) {
    expect(panel).toBeCloseTo(paperWidth, -1)
    expect(picture).toBeGreaterThan(panel * 0.9)
    expect(picture).toBeLessThanOrEqual(panel)
  }
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.getByTestId('print-head')).toHaveCount(0)
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
})
