import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { workbook } from '../support/workbook'
import { budgetFile, coverageFile, disputeFile, officeFile, type UploadFile } from './support/office-files'
import { expect, test } from './support/test'

const upload = (name: string, bytes: Uint8Array): UploadFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
})

test('a zip of tables, with a workbook inside, becomes one card for each and is imported', async ({
  page,
}) => {
  const book = workbook([
    ['单位代码', '单位性质', '统计期间', '应建会单位数', '已建会单位数'],
    ['001', '内资', { day: 44197 }, 100, 80],
  ])
  const zip = zipSync({
    [`报表/${disputeFile.name}`]: disputeFile.buffer,
    '报表/建会.xlsx': book,
    '报表/说明.docx': strToU8('-'),
  })
  await page.goto('/#/data')
  await page.getByTestId('drop-zone').setInputFiles(upload('一月.zip', zip))
  const cards = page.getByTestId('file-card')
  await expect(cards).toHaveCount(3)
  await expect(cards.filter({ hasText: '没有读取：报表/说明.docx' })).toHaveCount(1)
  const book1 = cards.filter({ hasText: '一月.zip/报表/建会.xlsx' })
  await expect(book1.getByTestId('dataset-select')).toHaveValue('union_coverage')
  await expect(book1.getByTestId('problems')).toContainText('没有问题')
  await page.getByTestId('commit-all').click()
  await expect(page.getByTestId('versions-table').getByRole('row')).toHaveCount(3)
  await page.reload()
  await page.goto('/#/union')
  await expect(page.getByTestId('panel-coverage-ranking')).toContainText('80/100')
})

test('a folder gives its tables, hidden and other files stay out', async ({ page }, info) => {
  const folder = info.outputPath('报送')
  mkdirSync(join(folder, '一月'), { recursive: true })
  for (const file of [coverageFile, budgetFile]) writeFileSync(join(folder, '一月', file.name), file.buffer)
  writeFileSync(join(folder, '.DS_Store'), '-')
  writeFileSync(join(folder, '通知.pdf'), '%PDF-1.7')
  await page.goto('/#/data')
  await page.getByTestId('folder-input').setInputFiles(folder)
  const cards = page.getByTestId('file-card')
  await expect(cards).toHaveCount(2)
  await expect(cards.filter({ hasText: coverageFile.name }).getByTestId('dataset-select')).toHaveValue(
    'union_coverage',
  )
})

test('a bomb, a damaged archive and a damaged workbook are told; nothing is loaded', async ({ page }) => {
  const book = workbook([['甲'], ['1']])
  const broken = book.slice()
  broken.fill(0, 40, 120)
  await page.goto('/#/data')
  await page
    .getByTestId('drop-zone')
    .setInputFiles([
      upload('炸弹.zip', zipSync({ 'a.csv': new Uint8Array(20_000_000) }, { level: 9 })),
      upload('截断.zip', zipSync({ 'a.csv': strToU8('甲,乙\n1,2\n') }).subarray(0, 60)),
      upload('坏.xlsx', broken),
    ])
  const cards = page.getByTestId('file-card')
  await expect(cards.filter({ hasText: '炸弹' }).getByTestId('problems')).toContainText('1 : 200')
  await expect(cards.filter({ hasText: '截断' }).getByTestId('problems')).toContainText('损坏')
  await expect(cards.filter({ hasText: '坏.xlsx' }).getByTestId('problems')).toContainText('损坏')
  await expect(page.getByTestId('versions-table')).toHaveCount(0)
})

test('a file of more than 2 GB is refused by its size alone', async ({ page }, info) => {
  const path = info.outputPath('巨大.csv')
  writeFileSync(path, '单位代码,统计期间\n')
  truncateSync(path, Math.round(2.2 * 1024 ** 3))
  await page.goto('/#/data')
  await page.getByTestId('drop-zone').setInputFiles(path)
  await expect(page.getByTestId('problems')).toContainText('2.2 GB')
  await expect(page.getByTestId('commit-button')).toBeDisabled()
})

test('a file that changes between reading and importing is imported as it was read', async ({
  page,
}, info) => {
  const path = info.outputPath('会变.csv')
  writeFileSync(path, coverageFile.buffer)
  await page.goto('/#/data')
  await page.getByTestId('drop-zone').setInputFiles(path)
  await expect(page.getByTestId('file-card')).toHaveAttribute('data-state', 'read')
  await page.waitForTimeout(1100)
  writeFileSync(path, Buffer.concat([coverageFile.buffer, Buffer.from('x')]))
  await page.getByTestId('commit-button').click()
  await expect(page.getByTestId('file-card')).toContainText('已导入 2 行')
  await expect(page.getByTestId('versions-table').getByRole('row')).toHaveCount(2)
})

test('markup in cells, headers and file names is shown as text', async ({ page }) => {
  const markup = '<img src=x onerror=alert(1)><b>粗</b>'
  const file = officeFile(`<b>粗</b>.csv`, [
    `劳动关系监测点月报 ${markup},,,,`,
    `监测点编号,月份,单位代码,用工人数,${markup}`,
    `${markup},2021-01,001,120,${markup}`,
    `P2,2021-01,001,${markup},`,
  ])
  await page.goto('/#/data')
  await page.getByTestId('drop-zone').setInputFiles(file)
  const card = page.getByTestId('file-card')
  await expect(card.getByTestId('problems')).toContainText('<img src=x onerror=alert(1)>')
  await card.getByTestId('leave-out').check()
  await card.getByTestId('commit-button').click()
  await page.getByTestId('versions-table').getByTestId('open-sheet').click()
  await expect(page.getByTestId('import-sheet')).toContainText('<b>粗</b>')
  expect(await page.locator('img[src="x"]').count()).toBe(0)
})

test('a corrected mapping is offered for the next file of the same form, and can be undone', async ({
  page,
}) => {
  const form = (month: number) =>
    officeFile(`${month}月.csv`, [
      `2021年${month}月预算执行情况表,,`,
      '预算行代码,支出数,实际',
      'L1,1,1.5',
      'L2,2,2.5',
    ])
  await page.goto('/#/data')
  await page.getByTestId('drop-zone').setInputFiles(form(1))
  const cards = page.getByTestId('file-card')
  await cards.getByTestId('dataset-select').selectOption('budget_exec')
  await cards.getByLabel('「实际」对应到').selectOption('spent_yuan')
  await expect(cards.getByTestId('problems')).toContainText('没有问题')
  await expect(cards.getByTestId('recalled')).toHaveCount(0)
  await cards.getByTestId('commit-button').click()
  await expect(page.getByTestId('versions-table').getByRole('row')).toHaveCount(2)
  await page.reload()
  await page.getByTestId('drop-zone').setInputFiles(form(2))
  await expect(cards.getByTestId('recalled')).toContainText('按上次的对应关系')
  await expect(cards.getByTestId('dataset-select')).toHaveValue('budget_exec')
  await expect(cards.getByLabel('「实际」对应到')).toHaveValue('spent_yuan')
  await cards.getByTestId('recalled').getByRole('button').click()
  await expect(cards.getByTestId('recalled')).toHaveCount(0)
})

test('a file with two tables gives one after the other, each with its own proof', async ({ page }) => {
  const file = officeFile('两张表.csv', [
    '2021年9月建会入会情况,,,,',
    '单位代码,单位性质,统计期间,应建会单位数,已建会单位数',
    '001,内资,2021年9月,100,80',
    '合计,,,100,80',
    ',,,,',
    '2021年9月预算执行情况,,,,',
    '年度,月份,预算行代码,支出（元）,',
    '2021,9,L1,10,',
    '2021,9,L2,20,',
  ])
  await page.goto('/#/data')
  await page.getByTestId('drop-zone').setInputFiles(file)
  const cards = page.getByTestId('file-card')
  // 9 records = 1 header + 1 title + 4 of the other table + 1 total + 1 blank + 1 row.
  await expect(cards.getByTestId('reconciliation')).toContainText(
    /记录\D*9\D*1\D*1\D*说明和其他表 4\D*1\D*1\D*1\D*0/,
  )
  await cards.getByTestId('commit-button').click()
  await cards.getByTestId('next-table').click()
  const second = cards.filter({ has: page.getByTestId('commit-button') })
  await expect(second.getByTestId('dataset-select')).toHaveValue('budget_exec')
  // 9 = 1 header + 1 title + 4 of the other table + 0 totals + 1 blank + 2 rows.
  await expect(second.getByTestId('reconciliation')).toContainText(/记录\D*9\D*1\D*1\D*4\D*0\D*1\D*2\D*0/)
  await expect(page.getByTestId('next-table')).toHaveCount(0)
  await second.getByTestId('commit-button').click()
  await expect(page.getByTestId('versions-table').getByRole('row')).toHaveCount(3)
  await expect(page.getByTestId('next-table')).toHaveCount(0)
  await page.getByTestId('drop-zone').setInputFiles(file)
  await expect(cards.first().getByTestId('problems')).toContainText('已经导入过')
})
