import { readFile } from 'node:fs/promises'
import { expect, test } from './support/test'

/** The sample has one collective petition in the year: 东屯渡街道, June 2021. */
test('a single petition is seen as a broken zero on every way out and nowhere told as 1', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByTestId('load-sample').click()
  await expect(page.getByTestId('sample-badge')).toBeVisible({ timeout: 120_000 })
  await expect(page.getByTestId('area-lines')).toContainText('群体性劳资纠纷上访 <3 件，应为零')
  await expect(page.getByTestId('panel-findings')).toContainText('群体性劳资纠纷上访 <3 件')
  await expect(page.getByTestId('kpis')).toContainText('<3')

  await page.goto('/#/plan')
  await expect(page.getByTestId('plan-cards')).toContainText(/T08-3.*<3/)

  await page.goto('/#/labour')
  const panel = page.getByTestId('panel-zero-target')
  await expect(panel.getByRole('heading')).toContainText('本年群体性上访 <3 起')
  await expect(panel.locator('svg')).toContainText('▲<3')
  await expect(panel).toContainText('“<3”表示 1 至 2 件')
  await panel.getByRole('button', { name: /菜单/ }).click()
  await page.getByRole('menuitemcheckbox', { name: '看表格' }).click()
  const june = panel.getByRole('row', { name: /^2021-06/ })
  await expect(june.getByRole('cell').nth(2)).toHaveText('<3')
  await panel.getByRole('button', { name: /菜单/ }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /CSV/ }).click(),
  ])
  expect(await readFile(await download.path(), 'utf8')).toMatch(/\r\n2021-06,有上访,<3,/)

  await panel.getByRole('button', { name: /菜单/ }).click()
  await page.getByRole('menuitem', { name: '数据行' }).click()
  const rows = page.getByTestId('trace-rows')
  await expect(rows.getByTestId('row-count')).toHaveText(/^[1-9]/)
  // 23 reports of one event and one of a petition in the sample: none reads 1.
  await expect(rows.getByRole('cell').filter({ hasText: '<3' }).first()).toBeVisible()
  expect(await rows.getByRole('cell', { name: '1', exact: true }).count()).toBe(0)
  await page.keyboard.press('Escape')

  await page.goto('/#/settings')
  await page.getByTestId('suppression').getByRole('combobox').selectOption('1')
  await page.goto('/#/labour')
  await expect(panel.getByRole('heading')).toContainText('本年群体性上访 1 起')
})
