import type { Page } from '@playwright/test'
import { officeFile } from './support/office-files'
import { expect, test } from './support/test'

/** One amount is no number; a code has leading zeros; a share is a percentage. */
const lines = [
  '物资领用台账,,,,',
  '编码,物资,数量,完成率,领用日期',
  '001,桌,"1,200",12.5%,2021-05-17',
  '002,椅,-3,100%,2021/5/18',
  '003,柜,见附件,—,2021年5月19日',
  ...Array.from({ length: 8 }, (_, each) => `00${each + 4},灯,${each},50%,2021-05-20`),
]
const goods = officeFile('物资领用台账.csv', lines)
const corrected = officeFile('更正稿.csv', lines.slice(0, 5))

const card = (page: Page, name: string) => page.getByTestId('file-card').filter({ hasText: name })

async function importGoods(page: Page) {
  await page.goto('/#/data')
  await page.getByTestId('drop-zone').setInputFiles(goods)
  const file = card(page, goods.name)
  await expect(file.getByTestId('problems')).toContainText('认不出这是哪个数据集')
  await file.getByTestId('keep-own').click()
  const step = file.getByTestId('own-step')
  await expect(step.getByTestId('own-name')).toHaveValue('物资领用台账')
  return { file, step }
}

test('a file that fits no dataset is kept as a table of its own, its types shown, changed, kept over a reload', async ({
  page,
}) => {
  const { file, step } = await importGoods(page)
  const kind = (header: string) => step.getByLabel(`「${header}」的类型`)
  await expect(kind('编码')).toHaveValue('text')
  await expect(kind('数量')).toHaveValue('count')
  await expect(kind('完成率')).toHaveValue('number')
  await expect(kind('领用日期')).toHaveValue('date')
  await expect(step.getByRole('row', { name: /数量/ })).toContainText(/10\D*0\D*1$/)
  await expect(step.getByTestId('own-odd')).toContainText('有 1 格读不成')
  await expect(file.getByTestId('problems')).toContainText('见附件')
  // 13 records = 1 title + 1 header + 11 rows.
  await expect(file.getByTestId('reconciliation')).toContainText(/记录\D*13\D*1\D*1\D*0\D*0\D*0\D*11\D*0/)

  await kind('数量').selectOption('text')
  await expect(file.getByTestId('problems')).toContainText('没有问题')
  await kind('数量').selectOption('count')
  await expect(step.getByTestId('own-odd')).toBeVisible()
  await file.getByTestId('commit-button').click()

  const row = page.getByTestId('own-tables').getByRole('row', { name: /物资领用台账/ })
  await expect(row).toContainText('11')
  await page.reload()
  await row.getByTestId('view-own').click()
  const look = page.getByTestId('own-look')
  await expect(look.getByRole('row', { name: /^5 003 柜/ })).toContainText('2021-05-19')
  await expect(look.getByRole('row', { name: /^3 001 桌/ })).toContainText('0.125')
  await expect(look.getByTestId('own-cells').getByRole('row', { name: /数量/ })).toContainText('整数')
  await page.keyboard.press('Escape')
  await row.getByTestId('open-sheet').click()
  await expect(page.getByTestId('import-sheet')).toContainText('自有表「物资领用台账」')
  await expect(page.getByTestId('import-sheet')).toContainText('读不成的格')
  await page.keyboard.press('Escape')

  // No figure comes of it: the screens still ask for data.
  await page.goto('/#/')
  await expect(page.getByTestId('load-sample')).toBeVisible()
})

test('a later file of the same table name says that it replaces the table; withdrawn, it gives it back', async ({
  page,
}) => {
  const { file } = await importGoods(page)
  await file.getByTestId('commit-button').click()
  const tables = page.getByTestId('own-tables')
  await expect(tables.getByRole('row')).toHaveCount(2)

  await page.getByTestId('drop-zone').setInputFiles(corrected)
  const later = card(page, corrected.name)
  await later.getByTestId('dataset-select').selectOption('own')
  const name = later.getByTestId('own-name')
  await expect(name).toHaveValue('更正稿')
  await expect(later.getByTestId('own-same-name')).toHaveCount(0)
  await name.fill('物资领用台账')
  await name.press('Enter')
  await expect(later.getByTestId('own-same-name')).toContainText('物资领用台账.csv，11 行')
  // One of three cells does not read, yet the table that is replaced says what the column is.
  await expect(later.getByLabel('「数量」的类型')).toHaveValue('count')
  await later.getByTestId('commit-button').click()
  await expect(tables.getByRole('row')).toHaveCount(2)
  await expect(tables).toContainText(corrected.name)

  await tables.getByRole('button', { name: `撤回 ${corrected.name}` }).click()
  await tables.getByRole('button', { name: '确认撤回' }).click()
  await expect(tables).toContainText(goods.name)
  await tables.getByRole('button', { name: `撤回 ${goods.name}` }).click()
  await tables.getByRole('button', { name: '确认撤回' }).click()
  await expect(tables).toHaveCount(0)
})
