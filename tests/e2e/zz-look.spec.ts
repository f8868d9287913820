import { test } from './support/test'

test('look', async ({ page }) => {
  test.setTimeout(240_000)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/')
  await page.getByTestId('load-sample').click()
  await page.getByTestId('sample-badge').waitFor({ timeout: 120_000 })
  for (const [name, path] of [
    ['lab', 'labour'],
    ['labF', 'labour?unit=FRJ01'],
    ['lab17', 'labour?unit=430102017'],
    ['ov', ''],
    ['ovF', '?unit=FRJ01'],
    ['plan', 'plan'],
    ['set', 'settings'],
  ] as const) {
    await page.goto(`/#/${path}`)
    await page.locator('main h1').waitFor()
    await page.waitForTimeout(2500)
    await page.screenshot({ path: `/tmp/h/shots/hide/${name}.png`, fullPage: true })
  }
})
