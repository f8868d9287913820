import { expectNoSideways } from './support/sample'
import { expect, test } from './support/test'

const screens = ['', 'union', 'labour', 'budget', 'plan', 'scoring', 'data', 'workbench', 'settings']

test('every screen shows the sample in both languages and three widths, without scrolling sideways or a word on the console', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByTestId('load-sample').click()
  await expect(page.getByTestId('sample-badge')).toBeVisible({ timeout: 120_000 })
  for (const screen of screens) {
    for (const [lang, mark] of [
      ['zh', '演示数据'],
      ['en', 'Sample data'],
    ] as const) {
      await page.goto(`/#/${screen}?lang=${lang}`)
      await expect(page.getByTestId('sample-badge')).toContainText(new RegExp(mark, 'i'))
      await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
      await expect(page.locator('main h1')).toBeVisible()
      for (const width of [1440, 1280, 390]) {
        await page.setViewportSize({ width, height: 900 })
        await expectNoSideways(page, `${screen || 'overview'} ${lang} at ${width}`)
      }
    }
  }
})

test('a number leads to its formula, its files and its rows with their numbers there', async ({ page }) => {
  await page.goto('/')
  await page.getByTestId('load-sample').click()
  await expect(page.getByTestId('sample-badge')).toBeVisible({ timeout: 120_000 })
  await page.goto('/#/union?unit=430102008')
  const panel = page.getByTestId('panel-coverage-ranking')
  await panel.getByRole('button', { name: /菜单/ }).click()
  await page.getByRole('menuitem', { name: '这个数怎么算的' }).click()
  const card = page.getByTestId('how-computed')
  await expect(card).toContainText('已建会单位数 ÷ 应建会单位数')
  await expect(card).toContainText('sha-256')
  await page.getByTestId('show-rows').click()
  const rows = page.getByTestId('trace-rows')
  await expect(rows.getByRole('table')).toContainText('430102008')
  await expect(rows.getByRole('columnheader', { name: /原文件行号/ })).toBeVisible()
})

test('the table twin holds what the picture shows', async ({ page }) => {
  await page.goto('/')
  await page.getByTestId('load-sample').click()
  await expect(page.getByTestId('sample-badge')).toBeVisible({ timeout: 120_000 })
  await page.goto('/#/union')
  const panel = page.getByTestId('panel-coverage-ranking')
  await expect(panel).toContainText('618/684')
  await panel.getByRole('button', { name: /菜单/ }).click()
  await page.getByRole('menuitemcheckbox', { name: '看表格' }).click()
  const row = panel.getByRole('row', { name: /五里牌街道/ })
  await expect(row).toContainText('618')
  await expect(row).toContainText('684')
  await expect(panel.getByRole('row', { name: /东湖街道/ })).toContainText('—')
})

test('an address that changes while its first page is on its way is followed', async ({ page }) => {
  const late = () => new Promise((resolve) => setTimeout(resolve, 2500))
  await page.route(/assets\/page-[^/]*\.js/, async (route) => {
    await late()
    await route.continue()
  })
  await page.goto('/#/data', { waitUntil: 'commit' })
  await page.waitForTimeout(700)
  await page.evaluate(() => {
    window.location.hash = '#/settings'
  })
  await expect(page.locator('main h1')).toHaveText('设置')
})
