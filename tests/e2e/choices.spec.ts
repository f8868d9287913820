import type { Page } from '@playwright/test'
import { officeFile, type UploadFile } from './support/office-files'
import { clearStorage, expect, test } from './support/test'

async function offer(page: Page, file: UploadFile) {
  await page.getByTestId('drop-zone').setInputFiles(file)
  const card = page.getByTestId('file-card').filter({ hasText: file.name })
  await expect(card).toHaveAttribute('data-state', 'read')
  return card
}

/** Once it is loaded, a unit is offered as a filter on every page of figures. */
async function seesUnit(page: Page, name: string) {
  await expect(page.getByTestId('versions-table').getByRole('row')).toHaveCount(2)
  await page.goto('/#/union')
  await expect(page.getByTestId('unit-select')).toContainText(name)
}

test('a file of words without a header is loaded whole, is read so again, and its mapping travels in the settings file', async ({
  page,
}) => {
  // Words over words: the first row would be lost as a header.
  const units = officeFile('单位清单.csv', [
    'A01,文艺路街道,街道',
    'A02,朝阳街街道,街道',
    'A03,湘湖街道,街道',
  ])
  await page.goto('/#/data')
  const card = await offer(page, units)
  await expect(card).toContainText(/数据2/)
  await card.getByTestId('no-header').check()
  await expect(card).toContainText(/表头0\s*数据3/)
  await card.getByTestId('dataset-select').selectOption('org_units')
  for (const [n, column] of [
    [1, 'unit_code'],
    [2, 'unit_name'],
    [3, 'unit_type'],
  ] as const) {
    await card.getByLabel(`「列${n}」对应到`).selectOption(column)
    await expect(card).toHaveAttribute('data-state', 'read')
  }
  await expect(card.getByTestId('no-header')).toBeChecked()
  await card.getByTestId('commit-button').click()
  await seesUnit(page, '文艺路街道')
  await page.goto('/#/settings')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出设置' }).click()
  const settings = await (await download).path()
  await clearStorage(page)

  await page.goto('/#/settings')
  await page.locator('input[type=file]').setInputFiles(settings)
  await expect(page.locator('body')).toContainText('1 个列对应')
  await page.goto('/#/data')
  const again = await offer(page, units)
  await again.getByTestId('no-header').check()
  await expect(again.getByTestId('recalled')).toBeVisible()
  await expect(again.getByTestId('dataset-select')).toHaveValue('org_units')
  await again.getByTestId('commit-button').click()
  await seesUnit(page, '文艺路街道')
  await page.reload()
  await expect(page.getByTestId('unit-select')).toContainText('文艺路街道')
})

test('a file of 100,000 columns costs the page no more than its first ones', async ({ page }) => {
  const names = Array.from({ length: 100_000 }, (_, index) => `c${index}`)
  const figures = names.map((_, index) => String(index)).join(',')
  await page.goto('/#/data')
  const card = await offer(page, {
    name: '很宽.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${names.join(',')}\n${figures}\n${figures}\n`),
  })
  await expect(card).toContainText('还有 99,940 列')
  await card.getByTestId('dataset-select').selectOption('disputes')
  await expect(card).toContainText('还有 99,800 列没有列出')
  expect(await card.locator('*').count()).toBeLessThan(10_000)
})
