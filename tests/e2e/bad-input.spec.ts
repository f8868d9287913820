import type { Page } from '@playwright/test'
import { coverageFile, officeFile, type UploadFile } from './support/office-files'
import { expect, test } from './support/test'

const plain = (name: string, content: string | Buffer): UploadFile => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(content),
})

async function offer(page: Page, file: UploadFile) {
  await page.getByTestId('drop-zone').setInputFiles(file)
  const card = page.getByTestId('file-card').filter({ hasText: file.name })
  await expect(card).toHaveAttribute('data-state', /read|committed/)
  return card
}

const header = '单位代码,统计期间,单位性质,应建会单位数,已建会单位数'

const refused: readonly [string, UploadFile, RegExp][] = [
  ['an empty file', plain('空.csv', ''), /空/],
  ['a PDF renamed to .csv', plain('报告.csv', '%PDF-1.7\n%âãÏÓ\n1 0 obj'), /PDF|不是文本|不是 CSV/],
  [
    'a file that is no table',
    plain('网页.csv', '<!doctype html>\n<html><body><p>请登录</p></body></html>\n'),
    /表格|不是/,
  ],
  ['a header without rows', officeFile('只有表头.csv', [header]), /没有数据/],
  [
    'a missing required column',
    officeFile('缺列.csv', [
      '统计期间,单位性质,应建会单位数,已建会单位数,基层工会数',
      '2021年1月,内资,1,1,1',
    ]),
    /单位代码/,
  ],
  [
    'duplicate headers',
    officeFile('重复表头.csv', [`${header},已建会单位数`, '001,2021年1月,内资,1,1,2']),
    /已建会单位数/,
  ],
  ['a table of no known dataset', officeFile('菜单.csv', ['菜名,价格', '红烧肉,38', '米饭,2']), /数据集/],
]

for (const [name, file, message] of refused) {
  test(`${name} is refused with what is wrong, and nothing is loaded`, async ({ page }) => {
    await page.goto('/#/data')
    const card = await offer(page, file)
    await expect(card).toContainText(message)
    await expect(card.getByTestId('commit-button')).toBeDisabled()
    await expect(page.getByTestId('versions-table')).toHaveCount(0)
  })
}

test('a row that cannot be read is named; the rest is loaded only after an explicit choice', async ({
  page,
}) => {
  await page.goto('/#/data')
  const card = await offer(
    page,
    officeFile('有错.csv', [
      header,
      '001,2021年1月,内资,100,80',
      '002,2021年13月,内资,50,45',
      '003,2021年1月,内资,5,abc',
    ]),
  )
  await expect(card.getByTestId('problems')).toContainText('2021年13月')
  await expect(card.getByTestId('problems')).toContainText('abc')
  await expect(card.getByTestId('commit-button')).toBeDisabled()
  await card.getByTestId('leave-out').check()
  await card.getByTestId('commit-button').click()
  await expect(page.getByTestId('versions-table')).toContainText('有错.csv')
})

test('a file that was loaded already is recognised by its content, whatever its name', async ({ page }) => {
  await page.goto('/#/data')
  const card = await offer(page, coverageFile)
  await card.getByTestId('commit-button').click()
  await expect(page.getByTestId('versions-table')).toContainText(coverageFile.name)
  const again = await offer(page, { ...coverageFile, name: '换了名字.csv' })
  await expect(again).toContainText('已')
  await expect(again.getByTestId('commit-button')).toBeDisabled()
})

test('a full disk loses nothing: the import is refused and what was loaded is still there', async ({
  page,
}) => {
  await page.goto('/#/data')
  const first = await offer(page, coverageFile)
  await first.getByTestId('commit-button').click()
  await expect(page.getByTestId('versions-table')).toContainText(coverageFile.name)
  await page.evaluate(() => {
    const fail = () => {
      throw new DOMException('the disk is full', 'QuotaExceededError')
    }
    IDBObjectStore.prototype.add = fail
    IDBObjectStore.prototype.put = fail
  })
  const second = await offer(page, officeFile('二月.csv', [header, '001,2021年2月,内资,100,90']))
  await second.getByTestId('commit-button').click()
  await expect(page.locator('body')).toContainText(/空间|存储/)
  await page.reload()
  await expect(page.getByTestId('versions-table')).toContainText(coverageFile.name)
  await expect(page.getByTestId('versions-table')).not.toContainText('二月.csv')
})

test('hostile cells appear as text', async ({ page }) => {
  await page.goto('/#/data')
  const card = await offer(
    page,
    officeFile('恶意.csv', [
      '单位代码,单位名称,单位类型',
      '001,<img src=x onerror=alert(1)>,街道',
      '002,=1+1,街道',
    ]),
  )
  await card.getByTestId('commit-button').click()
  await expect(page.getByTestId('versions-table').getByRole('row')).toHaveCount(2)
  await page.goto('/#/union')
  await expect(page.getByTestId('unit-select')).toContainText('<img src=x onerror=alert(1)>')
})
