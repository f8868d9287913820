import { appendFileSync, utimesSync, writeFileSync } from 'node:fs'
import type { Page, TestInfo } from '@playwright/test'
import { coverageFile } from './support/office-files'
import { expect, test } from './support/test'

const header = '单位代码,统计期间,渠道,受理,备注'
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

/** Imports two sound rows, then offers a file of this text; gives its card once it is read. */
async function offered(page: Page, info: TestInfo, name: string, content: string | Buffer) {
  await importSound(page)
  const path = info.outputPath(name)
  writeFileSync(path, content)
  await page.getByTestId('drop-zone').setInputFiles(path)
  const card = page.getByTestId('file-card').filter({ hasText: name })
  await expect(card).toHaveAttribute('data-state', 'read', { timeout: 120_000 })
  return card
}

async function importSound(page: Page) {
  await page.goto('/#/data')
  await page.getByTestId('drop-zone').setInputFiles(coverageFile)
  await page.getByTestId('commit-button').click()
  await expect(page.getByTestId('versions-table')).toContainText(coverageFile.name)
}

/** What was loaded before is as it was, also after a new start: 80 of 100 and 45 of 50. */
async function isUnharmed(page: Page, imports = 1) {
  await page.reload()
  await expect(page.getByTestId('versions-table').getByRole('row')).toHaveCount(imports + 1)
  await page.goto('/#/union')
  await expect(page.getByTestId('panel-coverage-ranking')).toContainText('80/100')
  await expect(page.getByTestId('panel-coverage-ranking')).toContainText('45/50')
}

test('one unclosed quote is named with its row and costs that row alone', async ({ page }, info) => {
  const rows = ['001,2021-01,仲裁,1,甲', '002,"2021-01,仲裁', '003,2021-01,仲裁,3,乙']
  const card = await offered(page, info, '引号.csv', `\uFEFF${[header, ...rows].join('\n')}\n`)
  await expect(card.getByTestId('problems').getByRole('row', { name: /引号没有成对/ })).toContainText('3')
  // 4 records = 1 header + 2 rows + 1 left out.
  await expect(card.getByTestId('reconciliation')).toContainText(/记录\D*4\D*1\D*0\D*0\D*0\D*0\D*2\D*1/)
  await expect(card.getByTestId('commit-button')).toBeDisabled()
  await card.getByTestId('leave-out').check()
  await card.getByTestId('commit-button').click()
  await expect(card).toContainText('已导入 2 行')
  await isUnharmed(page, 2)
})

const refused: readonly [string, () => string | Buffer, RegExp][] = [
  [
    'many zero bytes',
    () => `${header}\n${lines(20, () => `U,2021-01,仲裁,1,a${'\0'.repeat(20)}`)}`,
    /0x00|零字节/,
  ],
  [
    'half a character here and there',
    () =>
      Buffer.from(`\uFEFF${header}\n${lines(20, (index) => `U${index},2021-01,仲裁,1,\uD83D`)}`, 'utf16le'),
    /20 处不能按所选编码读出/,
  ],
  [
    '100,000 columns',
    () => {
      const row = (cell: (index: number) => string) =>
        Array.from({ length: 100_000 }, (_, i) => cell(i)).join()
      return `\uFEFF${row((i) => `甲${i}`)}\n${row(String)}\n${row(String)}\n`
    },
    /认不出这是哪个数据集/,
  ],
  [
    'a million rows none of which can be read',
    () => `\uFEFF${header}\n${lines(1_000_000, (index) => `U${index},2021-13,仲裁,1,x`)}\n`,
    /1,000\+ 个问题.+2021-13.+只列前 50 个，共 1,000\+ 个。 另有 999,000 行因同类原因舍弃/s,
  ],
]

for (const [what, content, message] of refused) {
  test(`${what}: the file is refused with what is wrong, and what was loaded is unharmed`, async ({
    page,
  }, info) => {
    const card = await offered(page, info, '坏文件.csv', content())
    await expect(card.getByTestId('problems')).toContainText(message)
    await expect(card.getByTestId('commit-button')).toBeDisabled()
    await isUnharmed(page)
  })
}

test('a cell of 50 MB is loaded, and the page stays whole', async ({ page }, info) => {
  const cell = 'a\n'.repeat(25_000_000)
  const card = await offered(
    page,
    info,
    '大格.csv',
    `\uFEFF${header}\n001,2021-01,仲裁,1,"${cell}"\n002,2021-01,仲裁,2,b\n`,
  )
  // 3 records = 1 header + 2 rows, though one of them runs over 25 million lines.
  await expect(card.getByTestId('reconciliation')).toContainText(/记录\D*3\D*1\D*0\D*0\D*0\D*0\D*2\D*0/)
  expect((await card.textContent())?.length).toBeLessThan(5000)
  await isUnharmed(page)
})

test('a file that changes while it is read is not taken for what it was', async ({ page }, info) => {
  await importSound(page)
  const path = info.outputPath('正在写.csv')
  writeFileSync(
    path,
    `\uFEFF${header}\n${lines(1_000_000, (index) => `U${index},2021-01,仲裁,1,一二三四五六七`)}\n`,
  )
  const hourAgo = Date.now() / 1000 - 3600
  utimesSync(path, hourAgo, hourAgo)
  // What reads starts only when it is let, so that the change always comes before.
  let start = () => {}
  const started = new Promise<void>((resolve) => {
    start = resolve
  })
  await page.route(/\/worker-[^/]*\.js$/, async (route) => {
    await started
    await route.continue()
  })
  await page.reload()
  await page.getByTestId('drop-zone').setInputFiles(path)
  appendFileSync(path, 'U,2021-01,仲裁,1,又一行\n')
  start()
  const card = page.getByTestId('file-card').filter({ hasText: '正在写.csv' })
  await expect(card.getByTestId('problems')).toContainText('浏览器读不到这个文件')
  await expect(card.getByTestId('commit-button')).toBeDisabled()
  await isUnharmed(page)
})
