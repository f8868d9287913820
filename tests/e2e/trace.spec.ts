import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import readXlsxFile from 'read-excel-file/node'
import { expect, test } from './support/test'

async function openSample(page: Page, address: string) {
  await page.goto('/')
  await page.getByTestId('load-sample').click()
  await expect(page.getByTestId('sample-badge')).toBeVisible({ timeout: 120_000 })
  await page.goto(address)
}

for (const [lang, words] of [
  ['zh', { rows: '数据行', cell: '原始单元格', back: '返回数据行' }],
  ['en', { rows: 'Rows', cell: 'Original cell', back: 'Back to the rows' }],
] as const) {
  test(`overview → finding → rows → raw record (${lang})`, async ({ page }) => {
    await openSample(page, `/#/?lang=${lang}`)
    const finding = page.getByTestId('panel-findings').getByRole('listitem').first()
    await finding.getByRole('button', { name: words.rows }).first().click()
    const rows = page.getByTestId('trace-rows')
    await expect(rows.getByTestId('row-count')).toHaveText(/^[1-9]/)
    const open = rows.getByRole('table').getByRole('row').nth(1).getByRole('button')
    const number = (await open.textContent()) ?? ''
    await open.click()
    const raw = page.getByTestId('raw-record')
    await expect(raw.getByRole('heading', { level: 3 })).toContainText(number)
    await expect(raw.getByRole('columnheader', { name: words.cell })).toBeVisible()
    await expect(raw.getByTestId('raw-line')).not.toBeEmpty()
    await raw.getByRole('button', { name: words.back }).click()
    await expect(open).toBeVisible()
  })
}

test('a key figure opens its card, and its rows give the figure', async ({ page }) => {
  await openSample(page, '/#/')
  await page.getByTestId('kpis').getByRole('button', { name: '百人以上企业未建会' }).click()
  const value = Number.parseInt((await page.getByTestId('trace-value').textContent()) ?? '', 10)
  expect(value).toBeGreaterThan(0)
  await page.getByTestId('show-rows').click()
  // One row of the ledger for each open firm.
  await expect(page.getByTestId('row-count')).toHaveText(`${value} 行`)
})

test('rows are searched, sorted and saved; both files hold what the table shows', async ({ page }) => {
  await openSample(page, '/#/union')
  const panel = page.getByTestId('panel-coverage-ranking')
  await panel.getByRole('button', { name: /菜单/ }).click()
  await page.getByRole('menuitem', { name: '数据行' }).click()
  const rows = page.getByTestId('trace-rows')
  const count = rows.getByTestId('row-count')
  await expect(count).toHaveText(/^[1-9]\d* 行$/)
  const all = (await count.textContent()) ?? ''
  await rows.getByRole('textbox').fill('五里牌')
  // Not the word that stands there while they are counted.
  await expect(count).toHaveText(new RegExp(`^(?!${all}$)[1-9]\\d* 行$`))
  await rows.getByRole('button', { name: /^会员数/ }).click()
  await expect(count).toHaveText(/^[1-9]\d* 行$/)
  const shown = Number.parseInt((await count.textContent()) ?? '', 10)
  const saved = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      rows.getByRole('button', { name, exact: true }).click(),
    ])
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
  }
  const csv = await saved('CSV')
  expect(csv.name).toContain('演示数据')
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const { data } = Papa.parse<string[]>(csv.bytes.toString('utf8').slice(1), { skipEmptyLines: true })
  expect(data).toHaveLength(shown + 1)
  const column = (data[0] ?? []).indexOf('会员数')
  const members = data.slice(1).map((row) => Number(row[column]))
  expect(members).toEqual([...members].sort((a, b) => b - a))
  const book = (await readXlsxFile((await saved('XLSX')).bytes))[0]?.data ?? []
  expect(
    book.slice(0, shown + 1).map((row) => row.slice(0, data[0]?.length).map((cell) => String(cell ?? ''))),
  ).toEqual(data)
  expect(book.at(-1)?.[0]).toBe('演示数据')
})

test('a picture leaves as PNG and as SVG that any reader takes, with its source and the sample mark', async ({
  page,
}) => {
  await openSample(page, '/#/labour')
  const panel = page.getByTestId('panel-unit-rates')
  await expect(panel.getByRole('img')).toBeVisible()
  const saved = async (name: string) => {
    await panel.getByRole('button', { name: /菜单/ }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name }).click(),
    ])
    return readFile(await download.path())
  }
  const png = await saved('下载 PNG 图片')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  // Twice the size of the picture.
  expect(png.readUInt32BE(16)).toBe(1920)
  const svg = (await saved('下载 SVG 图片')).toString('utf8')
  expect(svg).toContain('演示数据')
  expect(svg).toContain('来源：')
  // A reader of its own: in the page the policy counts the picture's inline styles even where nothing is drawn.
  const reader = await page.context().newPage()
  const faults = await reader.evaluate(
    (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('parsererror').length,
    svg,
  )
  expect(faults).toBe(0)
})

test('a number of the table twin opens its card; a note written there stays with the figure', async ({
  page,
}) => {
  await openSample(page, '/#/union')
  const panel = page.getByTestId('panel-coverage-ranking')
  await panel.getByRole('button', { name: /菜单/ }).click()
  await page.getByRole('menuitemcheckbox', { name: '看表格' }).click()
  const row = panel.getByRole('row', { name: /五里牌街道/ })
  await row
    .getByRole('button', { name: /五里牌街道.*90\.4.*看口径和数据行/ })
    .first()
    .click()
  await expect(page.getByTestId('trace-value')).toHaveText('90.4%')
  await expect(page.getByTestId('how-computed')).toContainText('618 ÷ 684')
  const text = '七月起新划入两个园区 <img src=x onerror=alert(1)>'
  await page.getByTestId('how-computed').getByRole('button', { name: '加备注' }).click()
  await page.getByTestId('note-form').getByRole('textbox').fill(text)
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByTestId('how-computed').getByTestId('notes')).toContainText(text)
  await page.reload()
  await expect(panel.getByTestId('notes')).toContainText(text)
  await panel.getByRole('button', { name: /菜单/ }).click()
  await page.getByRole('menuitemcheckbox', { name: '看表格' }).click()
  await expect(row.getByRole('img', { name: text })).toBeVisible()
  await panel.getByRole('button', { name: /删除备注/ }).click()
  await expect(panel.getByTestId('notes')).toHaveCount(0)
})
