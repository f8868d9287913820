import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { expectNoSideways } from './support/sample'
import { expect, test } from './support/test'

/** Names that a browser, a spreadsheet, a terminal or a layout might act on. */
const names = {
  U1: '<img src=x onerror="document.title=1">',
  U2: '=1+1',
  U3: "+cmd|' /C calc'!A0",
  U4: '\u202Egnitset\u202C乙街道',
  U5: '长'.repeat(2000),
  U6: '👩‍👩‍👧‍👦🏭街道',
  U7: '\u0001\u2066丙\u200B街道',
  U0: '\0零\0街道',
  U8: `{b|粗}%s\${x}<b>丁</b>`,
}
/** As a name is read: a zero byte is a sign that can be seen. */
const asRead = (name: string) => name.replaceAll('\0', '␀')
/** The last characters of a name, without those that draw nothing. */
const shownEnd = (name: string) =>
  asRead(name)
    .split('')
    .filter((sign) => sign !== '\u0001' && sign !== '\u200B')
    .join('')
    .slice(-12)
const codes = Object.keys(names)
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
const file = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`),
})

const files = [
  file('单位维表.csv', [
    '单位代码,单位名称,单位类型,格列,格行',
    ...Object.entries(names).map(
      ([code, name], at) => `${code},${quoted(name)},街道,${(at % 4) + 1},${Math.floor(at / 4) + 1}`,
    ),
  ]),
  file('建会入会.csv', [
    '单位代码,单位性质,统计期间,应建会单位数,已建会单位数,职工总数,已建会单位职工数,会员数',
    ...codes.map((code, at) => `${code},内资,2021年10月,100,${80 - 10 * at},20000,500,${400 - at}`),
  ]),
  file('劳动争议.csv', [
    '单位代码,期间,渠道,案由,规模,期初未结,受理,结案,期末未结',
    ...codes.flatMap((code, at) =>
      ['2021-09', '2021-10'].map((month) => `${code},${month},仲裁,劳动报酬,1-9人,5,${20 + at},${18 + at},7`),
    ),
  ]),
  file('预算.csv', [
    '年度,预算行代码,科目代码,科目名称,资金来源,受益层级,年初预算(元)',
    ...Object.values(names).map(
      (name, at) =>
        `2021,${quoted(at < 2 ? `L${at}${name}` : `L${at}`)},50101,${quoted(name)},工会经费,街道,1000`,
    ),
  ]),
]

async function importAll(page: Page) {
  await page.goto('/#/data')
  await page.getByTestId('drop-zone').setInputFiles(files)
  await expect(page.getByTestId('file-card')).toHaveCount(files.length)
  await expect(page.locator('[data-testid=file-card][data-state=read]')).toHaveCount(files.length)
  await page.getByTestId('commit-all').click()
  await expect(page.getByTestId('versions-table').getByRole('row')).toHaveCount(files.length + 1)
}

/** The words that come with a mark hold its name once more, beside the one on the axis. */
async function expectTooltips(panel: Locator, shown: readonly string[]) {
  const picture = panel.getByRole('application')
  const said = picture.locator('[aria-live]')
  await picture.focus()
  for (const name of shown) {
    await picture.press('Home')
    for (let step = 0; step < codes.length; step += 1) {
      const before = (await said.textContent()) ?? ''
      if (before.startsWith(name)) break
      await picture.press('ArrowDown')
      await expect(said).not.toHaveText(before)
    }
    await expect(said).toContainText(name)
    await expect.poll(async () => (await panel.locator('svg').textContent())?.split(name).length).toBe(3)
  }
  await picture.press('Escape')
}

test('cells that would be acted on are text on every screen, in titles, axes, tooltips, tables and files', async ({
  page,
}) => {
  await importAll(page)
  const title = await page.title()
  for (const screen of ['', 'union', 'labour', 'budget', 'data']) {
    await page.goto(`/#/${screen}`)
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 })
      await expectNoSideways(page, `${screen} at ${width}`)
    }
    await page.setViewportSize({ width: 1440, height: 900 })
    expect(await page.locator('main img, main b').count(), screen).toBe(0)
  }
  expect(await page.title()).toBe(title)

  await page.goto('/#/union')
  const panel = page.getByTestId('panel-coverage-ranking')
  await expect(panel.getByRole('heading')).toContainText(names.U1)
  await expect(panel.locator('svg')).toContainText('=1+1')
  await expect(panel.locator('svg')).toContainText("+cmd|' /C calc'!A0")
  await expect(panel.locator('svg')).toContainText('␀零␀街道')
  await expectTooltips(panel, [names.U2, names.U3, asRead(names.U0)])
  await panel.getByRole('button', { name: /菜单/ }).click()
  await page.getByRole('menuitemcheckbox', { name: '看表格' }).click()
  const cells = panel.getByRole('table').locator('td:first-child')
  for (const name of Object.values(names)) {
    await expect(cells.filter({ hasText: shownEnd(name) })).toHaveCount(1)
  }
  await expect(cells.filter({ hasText: '长长长' })).toHaveAttribute('title', names.U5)
  await panel.getByRole('button', { name: /菜单/ }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /CSV/ }).click(),
  ])
  const saved = await readFile(await download.path(), 'utf8')
  expect(saved).toContain(`\r\n'=1+1,`)
  expect(saved).toContain(`\r\n'+cmd|' /C calc'!A0,`)
  expect(saved).toContain('"<img src=x onerror=""document.title=1"">"')
  expect(saved).toContain(names.U5)
  expect(saved).toContain('\r\n␀零␀街道,')
})

/** Without what no XML may hold, and what keeps a name that is read from the right to itself. */
const asWords = (name: unknown) => asRead(String(name)).replace(/[\p{Cc}\u2066-\u2069]/gu, '')

/** Words that are broken into lines. */
const unspaced = (text: string) => text.replace(/\s/g, '')

test('workbooks and pictures hold such cells as text: no formula, no markup, and every file opens', async ({
  page,
}) => {
  await importAll(page)
  await page.goto('/#/union')
  const panel = page.getByTestId('panel-coverage-ranking')
  await expect(panel.locator('svg')).toContainText('=1+1')
  const saved = async (line: string) => {
    await panel.getByRole('button', { name: /菜单/ }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: line }).click(),
    ])
    return readFile(await download.path())
  }

  const book = await saved('XLSX')
  const read = (await readXlsxFile(book))[0]?.data ?? []
  const cells = new Set(read.map(([first]) => asWords(first)))
  for (const name of Object.values(names)) expect(cells).toContain(asWords(name))
  const sheets = Object.entries(unzipSync(book)).filter(([path]) => /^xl\/worksheets\/[^/]+\.xml$/.test(path))
  expect(sheets).toHaveLength(1)
  for (const [, bytes] of sheets) expect(strFromU8(bytes)).not.toMatch(/<f[ >]/)

  const svg = (await saved('SVG')).toString('utf8')
  const reader = await page.context().newPage()
  const seen = await reader.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    const all = [...parsed.querySelectorAll('*')]
    return {
      tags: [...new Set(all.map(({ localName }) => localName))],
      acts: all.flatMap((each) => [...each.attributes]).filter(({ name }) => /^on|href$/i.test(name)).length,
      text: parsed.documentElement.textContent ?? '',
    }
  }, svg)
  for (const tag of seen.tags)
    expect([
      'svg',
      'g',
      'text',
      'tspan',
      'rect',
      'path',
      'defs',
      'clipPath',
      'circle',
      'line',
      'polyline',
      'polygon',
      'style',
    ]).toContain(tag)
  expect(seen.acts).toBe(0)
  for (const name of [names.U1, names.U2, names.U3, asRead(names.U0)])
    expect(unspaced(seen.text)).toContain(unspaced(name))

  const png = await saved('PNG')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.readUInt32BE(16)).toBe(1920)
})
