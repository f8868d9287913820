import type { Page } from '@playwright/test'
import { budgetFile, spendingFile } from './support/office-files'
import { expect, test } from './support/test'

const findings = (page: Page) => page.getByTestId('panel-findings')

/** 7.5 % spent against 8.3 % of time: −0.8 points, which the default of −5 lets pass. */
async function loadBudget(page: Page) {
  await page.goto('/#/data')
  await page.getByTestId('drop-zone').setInputFiles([budgetFile, spendingFile])
  await expect(page.getByTestId('file-card')).toHaveCount(2)
  await page.getByTestId('commit-all').click()
  await expect(page.getByTestId('versions-table').getByRole('row')).toHaveCount(3)
}

async function changeLimit(page: Page, value: string) {
  await page.goto('/#/settings')
  await page.getByRole('button', { name: '修改 预算执行与序时进度 的界限' }).click()
  const form = page.getByTestId('edit-TB04')
  await form.getByLabel('预警：低于').fill(value)
  await form.getByLabel('谁决定的').fill('区财务部')
  await form.getByRole('button', { name: '保存' }).click()
}

test('a changed limit changes the finding, is kept over a reload, and is the default again after a reset', async ({
  page,
}) => {
  await loadBudget(page)
  await page.goto('/#/')
  await expect(findings(page)).toContainText('没有发现异常')

  // A warning beyond the failure at −15 makes no sense and is not kept.
  await changeLimit(page, '-20')
  await expect(page.getByTestId('edit-TB04')).toContainText('界限的顺序不对')
  await page.getByTestId('edit-TB04').getByRole('button', { name: '取消' }).click()
  await changeLimit(page, '-0.5')
  const rule = page.getByTestId('rule-TB04')
  await expect(rule).toContainText('低于 −0.5 个百分点')
  await expect(rule).toContainText('默认 低于 −5 个百分点')
  await expect(page.getByTestId('decision-TB04')).toContainText('区财务部 决定')

  await page.goto('/#/')
  const sentence = '进度偏差 −0.8 个百分点，低于 −0.5 个百分点'
  await expect(findings(page)).toContainText(sentence)
  await expect(findings(page)).toContainText('本月新出现')
  await page.reload()
  await expect(findings(page)).toContainText(sentence)

  await page.goto('/#/settings')
  await page.getByRole('button', { name: '把 预算执行与序时进度 恢复默认' }).click()
  await expect(page.getByTestId('decision-TB04')).toHaveCount(0)
  await page.goto('/#/')
  await expect(findings(page)).toContainText('没有发现异常')
  await page.reload()
  await expect(findings(page)).toContainText('没有发现异常')
})

test('an exception stands beside its finding, and travels in the file with the limits', async ({ page }) => {
  await loadBudget(page)
  await changeLimit(page, '-0.5')
  const form = page.getByTestId('exception-form')
  await form.getByLabel('哪一项发现').selectOption({ label: 'TB04 预算执行与序时进度——全区' })
  await form.getByLabel('理由').fill('集中采购未到付款期')
  await form.getByLabel('谁同意').fill('主席办公会')
  await form.getByLabel('有效至').fill('2021-03')
  await form.getByRole('button', { name: '记录例外' }).click()
  await expect(page.getByTestId('exceptions').getByRole('table')).toContainText('集中采购未到付款期')
  await page.goto('/#/')
  await expect(findings(page)).toContainText('例外：集中采购未到付款期（主席办公会，至 2021-03）')

  await page.goto('/#/settings')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出设置' }).click()
  const file = await (await download).path()
  await page.getByRole('button', { name: '全部恢复默认' }).click()
  await page.getByRole('button', { name: '确认恢复全部规则' }).click()
  await page.getByRole('button', { name: '移除 全区 的例外' }).click()
  await expect(page.getByTestId('exceptions')).toContainText('没有记录例外')
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByTestId('rule-TB04')).toContainText('低于 −0.5 个百分点')
  await expect(page.getByTestId('exceptions').getByRole('table')).toContainText('集中采购未到付款期')
})

test('the self-check says that nothing left the page, before there are any data', async ({ page }) => {
  await page.goto('/#/settings')
  const network = page.getByTestId('network')
  await expect(network).toContainText('全部发往本站')
  await expect(network).toContainText('已关闭并锁定')
  await expect(network).toContainText("connect-src 'self'")
  await expect(page.getByTestId('about')).toContainText('@duckdb/duckdb-wasm')
})

test('an exception is recorded from the finding itself, by keyboard, and stands beside it', async ({
  page,
}) => {
  await loadBudget(page)
  await changeLimit(page, '-0.5')
  await page.goto('/#/')
  const record = findings(page).getByRole('button', { name: '记录例外：预算执行与序时进度' })
  await record.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('进度偏差 −0.8 个百分点，低于 −0.5 个百分点')
  await expect(dialog.getByLabel('哪一项发现')).toHaveValue('TB04 all all')
  await expect(dialog.getByLabel('理由')).toBeFocused()

  // Esc closes the dialog, records nothing, and gives the focus back.
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(record).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(dialog.getByLabel('理由')).toBeFocused()
  await page.keyboard.type('集中采购未到付款期')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('截止月份')
  await page.keyboard.press('Tab')
  await page.keyboard.type('主席办公会')
  await page.keyboard.press('Tab')
  await page.keyboard.type('2021-03')
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(findings(page)).toContainText('例外：集中采购未到付款期（主席办公会，至 2021-03）')
  await expect(findings(page)).toContainText('进度偏差 −0.8 个百分点')

  // The button now changes what was recorded.
  await findings(page).getByRole('button', { name: '修改例外：预算执行与序时进度' }).click()
  await expect(dialog.getByLabel('谁同意')).toHaveValue('主席办公会')
})
