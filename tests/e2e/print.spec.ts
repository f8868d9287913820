import { loadSample, openScreen, settled } from './support/sample'
import { expect, test } from './support/test'

/** A4 landscape without margins of 12 mm, in CSS px: 273 mm × 96 / 25.4. */
const paperWidth = 1031.8

test('a screen prints light, without controls, each picture drawn for the paper', async ({ page }) => {
  await loadSample(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await openScreen(page, 'labour')
  await expect(page.locator('main article svg').first()).toBeVisible()
  // What the browser does before it takes its picture, in the same moment: what is painted a frame later is not printed.
  const filled = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'))
    return [...document.querySelectorAll('main article [role="img"] svg')].map((picture) => {
      const { left, width } = picture.getBoundingClientRect()
      const marks = [...picture.querySelectorAll('path, text')].map((mark) => mark.getBoundingClientRect())
      return (Math.max(...marks.map(({ right }) => right)) - left) / width
    })
  })
  expect(filled.length).toBeGreaterThan(5)
  for (const share of filled) expect(share).toBeGreaterThan(0.9)
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

/** Chooses a unit and prints in the moment in which panels out of view still show the last choice; gives how they print. */
const printAtOnce = (unit: string) => {
  const busy = () => [...document.querySelectorAll('main [aria-busy="true"] article')]
  return new Promise<{ held: number; old: number }>((resolve) => {
    const print = () => {
      const held = busy().length
      if (held === 0) return
      observer.disconnect()
      dispatchEvent(new Event('beforeprint'))
      resolve({ held, old: busy().filter((panel) => !panel.querySelector('[role="status"]')).length })
    }
    const observer = new MutationObserver(print)
    observer.observe(document.body, { subtree: true, attributes: true, attributeFilter: ['aria-busy'] })
    const select = document.querySelector<HTMLSelectElement>('[data-testid="unit-select"]')
    if (!select) throw new Error('no units to choose from')
    select.value = unit
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

test('figures of another choice than the paper tells are not printed', async ({ page }) => {
  test.setTimeout(120_000)
  await loadSample(page)
  await openScreen(page, 'labour')
  const unit = await page.locator('[data-testid="unit-select"] optgroup option').first().getAttribute('value')
  const { held, old } = await page.evaluate(printAtOnce, unit ?? '')
  expect(held).toBeGreaterThan(0)
  expect(old).toBe(0)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await settled(page)
})
