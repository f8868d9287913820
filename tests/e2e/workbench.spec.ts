import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import readXlsxFile from 'read-excel-file/node'
import { comesTrue } from './support/controls'
import { coverageFile, disputeFile, officeFile } from './support/office-files'
import { expect, test } from './support/test'

const editor = (page: Page) => page.getByRole('textbox', { name: '查询语句（SQL）' })
const result = (page: Page) => page.getByTestId('result')
const status = (page: Page) => page.getByTestId('run-status')

/** The engine's worker writes what it refuses to the console, whoever catches it. */
const engineSays = /^log: Error: (Catalog|Binder|Parser|Conversion) Error/

async function importFiles(page: Page, files: readonly { name: string }[]) {
  await page.goto('/#/data')
  await page.getByTestId('drop-zone').setInputFiles(files as never)
  await expect(page.getByTestId('file-card')).toHaveCount(files.length)
  await page.getByTestId('commit-all').click()
  await expect(page.getByTestId('versions-table').getByRole('row')).toHaveCount(files.length + 1)
}

async function open(page: Page) {
  await page.goto('/#/workbench')
  await expect(page.getByTestId('catalogue')).toContainText('union_coverage')
}

async function run(page: Page, sql: string) {
  await editor(page).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(sql)
  await page.keyboard.press('Control+Enter')
}

test('a query is completed, run, drawn, sorted, saved to a file, and stands in the history after a reload', async ({
  page,
}) => {
  await importFiles(page, [coverageFile, disputeFile])
  await open(page)

  await editor(page).click()
  await page.keyboard.type('SELECT unit_code, due_units FROM 建会')
  const choices = page.getByRole('listbox')
  await expect(choices).toContainText('建会入会')
  await expect(choices.getByRole('option', { selected: true })).toContainText('union_coverage')
  // What has just opened is not taken at once, lest a fast typist accepts it unseen.
  await page.waitForTimeout(300)
  await page.keyboard.press('Enter')
  await expect(editor(page)).toContainText('FROM union_coverage')
  await page.keyboard.press('Control+Enter')
  await expect(status(page)).toContainText('2 行，用时')
  await expect(page.getByTestId('result-chart')).toContainText('条形图：due_units，按 unit_code')
  await expect(page.getByTestId('result-chart').getByRole('img')).toBeVisible()
  const table = result(page).getByRole('table')
  await expect(table.getByRole('row').nth(1)).toContainText('001')
  await table.getByRole('button', { name: 'due_units' }).click()
  await table.getByRole('button', { name: 'due_units' }).click()
  await expect(table.getByRole('row').nth(1)).toContainText('002')

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出 CSV' }).click()
  const saved = await download
  expect(saved.suggestedFilename()).toBe('查询结果.csv')
  expect(readFileSync(await saved.path(), 'utf8')).toBe('\uFEFFunit_code,due_units\r\n001,100\r\n002,50\r\n')

  const workbook = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出 XLSX' }).click()
  const sheet = await workbook
  expect(sheet.suggestedFilename()).toBe('查询结果.xlsx')
  const cells = (await readXlsxFile(await sheet.path()))[0]?.data ?? []
  expect(cells.slice(0, 3)).toEqual([
    ['unit_code', 'due_units'],
    ['001', 100],
    ['002', 50],
  ])

  await page.getByLabel('显示为').selectOption('table')
  await expect(page.getByTestId('result-chart')).toHaveCount(0)
  await page.reload()
  await expect(editor(page)).toContainText('FROM union_coverage')
  await page.getByTestId('history').locator('summary').click()
  await expect(page.getByTestId('history').getByRole('listitem')).toHaveCount(1)
  await expect(page.getByTestId('history')).toContainText('2 行')
})

test('what writes is refused, what fails says where, and the facts are unharmed', async ({
  page,
  expectConsole,
}) => {
  expectConsole(engineSays)
  await importFiles(page, [coverageFile, disputeFile])
  await open(page)
  const refused = page.getByTestId('refused')
  for (const [sql, why] of [
    ['DELETE FROM disputes', '“DELETE”没有执行'],
    ['SELECT 1; DROP TABLE union_coverage', '“DROP”没有执行'],
    ['WITH a AS (SELECT 1) DELETE FROM disputes', '“DELETE”没有执行'],
    ["COPY disputes TO 'a.csv'", '不能读写文件'],
    ["SELECT * FROM read_csv('https://example.org/a.csv')", '不能访问网络'],
    ['SET memory_limit = 1', '不能改引擎的设置'],
    ['SELECT 1; SELECT 2', '一次只运行一条语句'],
  ] as const) {
    await run(page, sql)
    await expect(refused).toContainText(why)
  }
  await run(page, 'SELECT *\nFROM union_coverag')
  await expect(page.getByTestId('failed')).toContainText('第 2 行第 6 列')
  await expect(page.getByTestId('failed')).toContainText('没有这张表')
  await expect(page.getByTestId('failed')).toContainText('Did you mean "union_coverage"?')
  await run(page, 'SELECT SUM(due_units) AS n FROM union_coverage')
  await expect(result(page)).toContainText('150')
  await expect(page.getByTestId('failed')).toHaveCount(0)

  await run(page, 'SELECT unit_code, accepted FROM disputes')
  // Below 3: of the first row 2 open at the start and 1 not mediated, of the second 1 not mediated.
  await expect(page.getByTestId('result-note')).toContainText(
    '“劳动争议”2 行中有 2 行的小数目（小于 3）已隐去',
  )
  await expect(page.getByTestId('result-note')).toContainText('要合计请查 dispute_totals 表')
  await run(page, 'SELECT SUM(accepted) AS n FROM dispute_totals')
  await expect(page.getByTestId('result-note')).toContainText('请用 split_by 和 grain 各限定一种')
  await run(page, "SELECT period, accepted FROM dispute_totals WHERE split_by = 'none' AND grain = 'month'")
  await expect(page.getByTestId('result-note')).toHaveCount(0)
  await page.goto('/#/union')
  await expect(page.getByTestId('panel-coverage-ranking')).toContainText('80/100')
})

test('a long query is stopped, and the next one runs', async ({ page }) => {
  await importFiles(page, [coverageFile])
  await open(page)
  await run(
    page,
    'SELECT COUNT(*) FROM range(100000) AS a, range(100000) AS b WHERE a.range * b.range % 7 = 3',
  )
  await page.getByTestId('stop').click()
  await expect(status(page)).toContainText('已停止')
  await run(page, 'SELECT 41 + 1 AS answer')
  await expect(result(page)).toContainText('42')
})

test('a panel is saved, worked out anew from another version, renamed and removed; one that fails leaves the others', async ({
  page,
  expectConsole,
}) => {
  expectConsole(engineSays)
  await importFiles(page, [coverageFile])
  await open(page)
  await run(page, 'SELECT unit_code, due_units FROM union_coverage')
  const save = async (name: string) => {
    await page.getByRole('button', { name: '存为面板…' }).click()
    await page.getByRole('dialog').getByLabel('名称').fill(name)
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await save('应建会单位')
  await run(page, 'SELECT COUNT(*) AS n FROM "物资领用台账"').catch(() => undefined)
  await expect(page.getByTestId('failed')).toBeVisible()

  await importGoods(page)
  await open(page)
  await run(page, 'SELECT "物资", "数量" FROM "物资领用台账"')
  await expect(result(page)).toContainText('<img src=x onerror=alert(1)>')
  await save('物资')
  await page.getByRole('link', { name: /我的面板（2）/ }).click()
  const panels = page.getByTestId('my-panel')
  await expect(panels.filter({ hasText: '应建会单位' })).toContainText('2 行 · 按数据第 2 版重算')
  await expect(panels.filter({ hasText: '物资' }).getByRole('img')).toBeVisible()

  // Without its table the second says so; the first lives on.
  await page.goto('/#/data')
  await page.getByTestId('own-tables').getByRole('button', { name: /^撤回/ }).click()
  await page.getByTestId('own-tables').getByRole('button', { name: '确认撤回' }).click()
  await expect(page.getByTestId('own-tables')).toHaveCount(0)
  await page.goto('/#/workbench?view=panels')
  await expect(panels.filter({ hasText: '物资' }).getByRole('alert')).toContainText('没有这张表')
  await expect(panels.filter({ hasText: '应建会单位' })).toContainText('按数据第 3 版重算')
  await panels.filter({ hasText: '物资' }).getByRole('button', { name: '删除 物资' }).click()
  await panels.filter({ hasText: '物资' }).getByRole('button', { name: '删除 物资' }).click()
  await expect(panels).toHaveCount(1)
  await page.getByRole('button', { name: '改名和说明…' }).click()
  await page.getByRole('dialog').getByLabel('名称').fill('各街道应建会单位')
  await page.getByRole('dialog').getByLabel('说明').fill('每月看一次')
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await page.reload()
  await expect(panels).toContainText('各街道应建会单位')
  await expect(panels).toContainText('每月看一次')
})

/** A table of the analyst's own whose cells are hostile. */
async function importGoods(page: Page) {
  const goods = officeFile('物资领用台账.csv', [
    '编码,物资,数量',
    '001,<img src=x onerror=alert(1)>,5',
    '002,=1+1,3',
    '003,{a|b},2',
    ...Array.from({ length: 8 }, (_, each) => `00${each + 4},灯${each},${each}`),
  ])
  await page.goto('/#/data')
  await page.getByTestId('drop-zone').setInputFiles(goods)
  const card = page.getByTestId('file-card')
  await card.getByTestId('keep-own').click()
  await card.getByTestId('commit-button').click()
  await expect(page.getByTestId('own-tables').getByRole('row')).toHaveCount(2)
}

test('a panel in sight is worked out anew when the data change under it', async ({ page, context }) => {
  await importFiles(page, [coverageFile])
  await open(page)
  await run(page, 'SELECT SUM(due_units) AS n FROM union_coverage')
  await page.getByRole('button', { name: '存为面板…' }).click()
  await page.getByRole('dialog').getByLabel('名称').fill('应建会')
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await page.getByRole('link', { name: /我的面板（1）/ }).click()
  const panel = page.getByTestId('my-panel')
  await expect(panel).toContainText('按数据第 1 版重算')

  const other = await context.newPage()
  await importFiles(other, [disputeFile])
  await page.bringToFront()
  await expect(panel).toContainText('按数据第 2 版重算')
  await expect(panel.getByRole('alert')).toHaveCount(0)
})

test('all of it works by keyboard: Tab leaves the editor, Esc closes the completion', async ({ page }) => {
  await importFiles(page, [coverageFile])
  await open(page)
  await editor(page).focus()
  await page.keyboard.type('SELECT due_units FROM union_cov')
  await expect(page.getByRole('listbox')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await page.keyboard.type('erage')
  // Esc is for what has come, not for what may still be on its way.
  await comesTrue(() => page.getByRole('listbox').isVisible(), 2_000)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await page.keyboard.press('Tab')
  await expect(page.getByTestId('run')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(status(page)).toContainText('2 行')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: '存下查询…' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByLabel('名称')).toBeFocused()
  await page.keyboard.type('应建会')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByTestId('saved-queries').locator('summary').press('Enter')
  await expect(page.getByTestId('saved-queries')).toContainText('应建会')
})

test('without any data it says what to do, and still answers', async ({ page }) => {
  await open(page)
  await expect(page.getByText('还没有数据，各表都是空的').first()).toBeVisible()
  await run(page, 'SELECT 1 AS a')
  await expect(status(page)).toContainText('1 行')
  await run(page, 'SELECT * FROM disputes')
  await expect(page.getByText('查询成功，但没有符合条件的行。')).toBeVisible()
  await page.goto('/#/workbench?view=panels')
  await expect(page.getByText('还没有自己的面板')).toBeVisible()
})
