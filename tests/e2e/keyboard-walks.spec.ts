import type { Page } from '@playwright/test'
import { loadSample, openScreen } from './support/sample'
import { expect, test } from './support/test'

const panel = (page: Page, id: string) => page.getByTestId(`panel-${id}`)

/** Goes to a mark of a picture by arrow keys and chooses it. */
async function chooseMark(page: Page, id: string, ...keys: readonly string[]) {
  const picture = panel(page, id).getByRole('application')
  await picture.focus()
  for (const key of keys) await page.keyboard.press(key)
  await expect(picture.locator('[aria-live]')).not.toBeEmpty()
  await page.keyboard.press('Enter')
}

for (const [lang, words] of [
  ['zh', { rows: '数据行', back: '返回数据行', drop: '选择要导入的文件' }],
  ['en', { rows: 'Rows', back: 'Back to the rows', drop: 'Choose files to import' }],
] as const) {
  test(`every screen is worked by keyboard alone (${lang})`, async ({ page }) => {
    test.setTimeout(200_000)
    await loadSample(page)
    await openScreen(page, '', `?lang=${lang}`)
    const behind = panel(page, 'findings').getByRole('button', { name: words.rows }).first()
    await behind.focus()
    await page.keyboard.press('Enter')
    const rows = page.getByTestId('trace-rows')
    await expect(rows.getByTestId('row-count')).toHaveText(/^[1-9]/)
    await rows.getByRole('table').getByRole('row').nth(1).getByRole('button').focus()
    await page.keyboard.press('Enter')
    await page.getByTestId('raw-record').getByRole('button', { name: words.back }).focus()
    await page.keyboard.press('Enter')
    await expect(rows.getByTestId('row-count')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(behind).toBeFocused()

    await openScreen(page, 'union', `?lang=${lang}`)
    await chooseMark(page, 'coverage-map', 'ArrowRight', 'ArrowRight')
    await expect(page).toHaveURL(/unit=/)
    await page.goBack()
    await expect(page).not.toHaveURL(/unit=/)
    await chooseMark(page, 'members-trend', 'End', 'ArrowLeft')
    await expect(page).toHaveURL(/period=2021-09/)
    await page.goBack()

    await openScreen(page, 'budget', `?lang=${lang}`)
    await chooseMark(page, 'account-bullets', 'ArrowDown', 'ArrowDown')
    await expect(page).toHaveURL(/account_class=/)
    await expect(panel(page, 'spending-curve').getByRole('heading', { level: 2 })).toContainText(/[【[]/)
    await chooseMark(page, 'money-flow', 'End')
    await expect(page).toHaveURL(/account_class=.*(?:beneficiary_level|fund_source)=/)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(page).not.toHaveURL(/account_class=/)

    await openScreen(page, 'scoring', `?lang=${lang}`)
    await page.getByTestId('class-select').focus()
    await page.keyboard.press('ArrowDown')
    await expect(page).toHaveURL(/view=class/)
    await chooseMark(page, 'score-ranking', 'ArrowDown')
    await expect(page).toHaveURL(/unit=/)

    await openScreen(page, 'data', `?lang=${lang}`)
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: words.drop }).press('Enter'),
    ])
    expect(chooser.isMultiple()).toBe(true)
  })
}

test('what Tab reaches, backwards too, never stands under the header', async ({ page }) => {
  test.setTimeout(120_000)
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
    for (let press = 0; press < 60; press++) {
      await page.keyboard.press('Shift+Tab')
      const under = await page.evaluate(() => {
        const focused = document.activeElement
        const header = document.querySelector('header')
        if (!focused || !header || header.contains(focused) || !focused.closest('main')) return null
        const { top, bottom, height: whole } = focused.getBoundingClientRect()
        // Of what is taller than the screen some part is enough.
        const seen = bottom - Math.max(top, header.getBoundingClientRect().bottom)
        return seen < Math.min(whole, 40) - 1 ? focused.outerHTML.slice(0, 120) : null
      })
      if (under) covered.push(under)
    }
    expect(covered, `${width} px`).toEqual([])
  }
})
