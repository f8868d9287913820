import { comesTrue } from './support/controls'
import { loadSample, openScreen } from './support/sample'
import { expect, test } from './support/test'

test('what Tab reaches, backwards too, never stands under the header', async ({ page }) => {
  await loadSample(page)
  for (const [width, height] of [
    [1280, 720],
    [900, 700],
  ] as const) {
    await page.setViewportSize({ width, height })
    await openScreen(page, 'labour', '?lang=en')
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    await page.getByTestId('panel-references').getByRole('button').last().focus()
    const covered: string[] = []
    const underHeader = () =>
      page.evaluate(() => {
        const focused = document.activeElement
        const header = document.querySelector('header')
        if (!focused || !header || header.contains(focused) || !focused.closest('main')) return null
        const { top, bottom, height: whole } = focused.getBoundingClientRect()
        // Of what is taller than the screen some part is enough.
        const seen = bottom - Math.max(top, header.getBoundingClientRect().bottom)
        return seen < Math.min(whole, 40) - 1 ? focused.outerHTML.slice(0, 120) : null
      })
    for (let press = 0; press < 60; press++) {
      await page.keyboard.press('Shift+Tab')
      const under = await underHeader()
      if (under && !(await comesTrue(async () => (await underHeader()) === null, 2_000))) covered.push(under)
    }
    expect(covered, `${width} px`).toEqual([])
  }
})
