import type { Page } from '@playwright/test'
import { budgetFile, coverageFile, disputeFile, spendingFile } from './support/office-files'
import { expect, test } from './support/test'

const files = [coverageFile, disputeFile, budgetFile, spendingFile]

async function showsWorkedFigures(page: Page) {
  await page.goto('/#/')
  const kpis = page.getByTestId('kpis')
  await expect(kpis).toContainText('83.3%')
  await expect(kpis).toContainText('125/150')
  await expect(kpis).toContainText('75.0%')
  await expect(kpis).toContainText('7.5%')
  await expect(kpis).toContainText('8.3%')

  await page.goto('/#/union')
  await expect(page.getByTestId('panel-coverage-ranking')).toContainText('83.3%')
  // 80/100 and 45/50, each beside its own bar
  await expect(page.getByTestId('panel-coverage-ranking')).toContainText('80/100')
  await expect(page.getByTestId('panel-coverage-ranking')).toContainText('45/50')

  await page.goto('/#/labour')
  await expect(page.locator('main')).toContainText('75.0%')

  await page.goto('/#/budget')
  await expect(page.locator('main')).toContainText('7.5%')
  await expect(page.locator('main')).toContainText('调整后预算 200 万元')
}

test('office files of all three areas go through the wizard, show worked figures, and survive a reload', async ({
  page,
}) => {
  await page.goto('/#/data')
  await page.getByTestId('drop-zone').setInputFiles(files)
  const cards = page.getByTestId('file-card')
  await expect(cards).toHaveCount(files.length)
  for (const [index, dataset] of ['union_coverage', 'disputes', 'budget_lines', 'budget_exec'].entries()) {
    const card = cards.filter({ hasText: files[index]?.name ?? '' })
    await expect(card).toHaveAttribute('data-state', 'read')
    await expect(card.getByTestId('encoding-select')).toContainText('自动（gb18030）')
    await expect(card.getByTestId('dataset-select')).toHaveValue(dataset)
    await expect(card.getByTestId('problems')).toContainText('没有问题')
  }
  // Records 7 = header 1 + title and office lines 2 + note 1 + total 1 + blank 0 + loaded 2 + rejected 0.
  const sheet = cards.filter({ hasText: coverageFile.name }).getByTestId('reconciliation')
  await expect(sheet).toContainText(/记录\D*7\D*1\D*2\D*1\D*1\D*0\D*2\D*0/)
  await page.getByTestId('commit-all').click()
  await expect(page.getByTestId('versions-table').getByRole('row')).toHaveCount(files.length + 1)

  await showsWorkedFigures(page)
  await page.reload()
  await showsWorkedFigures(page)
})

test('the sample is offered at first start, says what it is, and goes with one click', async ({ page }) => {
  await page.goto('/')
  await page.getByTestId('load-sample').click()
  await expect(page.getByTestId('sample-badge')).toBeVisible({ timeout: 120_000 })
  await expect(page.getByTestId('kpis')).toContainText('88.5%')
  await page.getByTestId('clear-sample').click()
  await expect(page.getByTestId('load-sample')).toBeVisible({ timeout: 120_000 })
  await page.reload()
  await expect(page.getByTestId('load-sample')).toBeVisible()
})

test('a file that waits is not lost without a question, and a withdrawn one is brought back', async ({
  page,
}) => {
  await page.goto('/#/data')
  await page.getByTestId('drop-zone').setInputFiles(coverageFile)
  await expect(page.getByTestId('file-card')).toHaveAttribute('data-state', 'read')
  // Until somebody has touched the page, the browser asks nothing.
  await page.getByRole('heading', { level: 1 }).click()
  const question = page.waitForEvent('dialog')
  await page.evaluate(() => void setTimeout(() => location.reload()))
  const dialog = await question
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await page.getByTestId('commit-all').click()
  const log = page.getByTestId('versions-table')
  await expect(log.getByRole('row')).toHaveCount(2)

  await page.getByRole('button', { name: `撤回 ${coverageFile.name}` }).click()
  await page.getByRole('button', { name: '确认撤回' }).click()
  await page.getByRole('button', { name: `恢复 ${coverageFile.name}` }).click()
  // Imported, withdrawn, imported again; only the last can be withdrawn, and nothing else restored.
  await expect(log.getByRole('row')).toHaveCount(4)
  await expect(log.getByRole('button', { name: /^撤回/ })).toHaveCount(1)
  await expect(log.getByRole('button', { name: /^恢复/ })).toHaveCount(0)
  await page.goto('/#/')
  await expect(page.getByTestId('kpis')).toContainText('125/150')
})
