import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/test'

/** Sums over the rows of October's dispute file, as an office would add them up by hand. */
function october(cause: string, channel?: string) {
  const text = new TextDecoder().decode(readFileSync('data/sample/劳动争议_2021-10_演示数据.csv'))
  const [header = [], ...rows] = text.split(/\r?\n/).map((line) => line.split(','))
  const at = (name: string) => header.indexOf(name)
  const kept = rows.filter(
    (row) => row[at('案由')] === cause && (channel === undefined || row[at('渠道')] === channel),
  )
  const sum = (name: string) => kept.reduce((total, row) => total + Number(row[at(name)]), 0)
  return { accepted: sum('受理'), closed: sum('结案'), open: sum('期末未结') }
}

async function withSample(page: Page) {
  await page.goto('/')
  await page.getByTestId('load-sample').click()
  await expect(page.getByTestId('sample-badge')).toBeVisible({ timeout: 120_000 })
}

const panel = (page: Page, id: string) => page.getByTestId(`panel-${id}`)
const title = (part: Locator) => part.getByRole('heading', { level: 2 })
const chips = (page: Page) => page.getByTestId('filter-chips')

test('a cause clicked in one chart cuts the others, the address and their titles; reload and back restore it', async ({
  page,
}) => {
  await withSample(page)
  await page.goto('/#/labour')
  const flow = panel(page, 'dispute-flow')
  await expect(title(flow)).toContainText('10月受理 118 件')
  const before = await title(flow).textContent()
  const causes = panel(page, 'cause-months')
  await expect(title(causes)).toContainText('近 12 个月劳动报酬最多')
  const said = await title(causes).textContent()
  await causes.getByText('劳动报酬', { exact: true }).click()

  await expect(page).toHaveURL(/cause=remuneration/)
  // By hand from October's file: accepted, closed and open with the cause 劳动报酬.
  const pay = october('劳动报酬')
  expect(pay.accepted).toBeGreaterThan(0)
  await expect(title(flow)).toContainText(`【劳动报酬】10月受理 ${pay.accepted} 件、结案 ${pay.closed} 件`)
  await expect(title(flow)).toContainText(`期末 ${pay.open} 件`)
  await expect(chips(page)).toContainText('案由劳动报酬')
  // The chart that was clicked keeps all its causes; one that knows no causes says so.
  await expect(title(causes)).toHaveText(said ?? '')
  await expect(causes).toContainText('社会保险')
  await expect(panel(page, 'unit-rates')).toContainText('不按案由筛选')
  await expect(title(panel(page, 'unit-rates'))).not.toContainText('【')

  const channel = panel(page, 'channels').getByText('仲裁', { exact: true })
  await channel.scrollIntoViewIfNeeded()
  const place = await channel.boundingBox()
  await channel.click()
  await expect(page).toHaveURL(/cause=remuneration&channel=arbitration/)
  const both = october('劳动报酬', '仲裁')
  await expect(title(flow)).toContainText(`【劳动报酬 · 仲裁】10月受理 ${both.accepted} 件`)
  // What was clicked stays in sight: only titles that grew by a line may move it.
  const moved = async () => Math.abs(((await channel.boundingBox())?.y ?? 0) - (place?.y ?? 0))
  await expect.poll(moved).toBeLessThan(100)
  await page.reload()
  await expect(title(flow)).toContainText(`【劳动报酬 · 仲裁】10月受理 ${both.accepted} 件`, {
    timeout: 120_000,
  })
  await page.goBack()
  await expect(title(flow)).toContainText(`【劳动报酬】10月受理 ${pay.accepted} 件`)
  await page.goForward()
  await expect(title(flow)).toContainText('【劳动报酬 · 仲裁】')
  // The same choice again takes it back.
  await panel(page, 'channels').getByText('仲裁', { exact: true }).click()
  await expect(title(flow)).toContainText('【劳动报酬】')
  await causes.getByText('劳动报酬', { exact: true }).click()
  await expect(page).not.toHaveURL(/cause=/)
  await expect(title(flow)).toHaveText(before ?? '')
  await expect(chips(page)).toHaveCount(0)
})

test('the same holds in English', async ({ page }) => {
  await withSample(page)
  await page.goto('/#/labour?lang=en')
  const flow = panel(page, 'dispute-flow')
  await expect(title(flow)).toContainText('Oct: 118 disputes accepted')
  const before = (await title(flow).textContent()) ?? ''
  const causes = panel(page, 'cause-months')
  await causes.getByText('Remuneration', { exact: true }).click()
  await expect(page).toHaveURL(/cause=remuneration/)
  const pay = october('劳动报酬')
  const cut = `[Remuneration] Oct: ${pay.accepted} disputes accepted, ${pay.closed} closed`
  await expect(title(flow)).toContainText(cut)
  await expect(chips(page)).toContainText('CauseRemuneration')
  await page.reload()
  await expect(title(flow)).toContainText(cut, { timeout: 120_000 })
  await page.goBack()
  await expect(title(flow)).toHaveText(before)
  await expect(chips(page)).toHaveCount(0)
  await page.goForward()
  await expect(title(flow)).toContainText(cut)
})

test('choices are taken and taken back by keyboard alone, in both languages', async ({ page }) => {
  await withSample(page)
  for (const { lang, menu, table, row, chip, remove } of [
    {
      ...{ lang: 'zh', menu: /菜单/, table: '看表格', row: '仲裁', chip: '渠道仲裁' },
      remove: '取消筛选：渠道 仲裁',
    },
    {
      ...{ lang: 'en', menu: /Menu/, table: 'Show as table', row: 'Arbitration', chip: 'ChannelArbitration' },
      remove: 'Remove filter: Channel Arbitration',
    },
  ] as const) {
    await page.goto(`/#/labour?lang=${lang}`)
    await page.reload()
    const channels = panel(page, 'channels')
    await expect(page.getByRole('link', { name: lang === 'zh' ? '总览' : 'Overview' })).toBeVisible()
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
    await channels.scrollIntoViewIfNeeded()
    await channels.getByRole('button', { name: menu }).press('Enter')
    // The menu takes the focus first.
    await expect(page.locator('[role="menu"]:focus-within')).toBeVisible()
    await page.getByRole('menuitemcheckbox', { name: table }).press('Enter')
    const choice = channels.getByRole('button', { name: row, exact: true })
    await expect(choice).toHaveAttribute('aria-pressed', 'false')
    await choice.focus()
    await page.keyboard.press('Enter')
    await expect(choice).toHaveAttribute('aria-pressed', 'true')
    await expect(page).toHaveURL(/channel=arbitration/)
    await expect(chips(page)).toContainText(chip)
    await chips(page).getByRole('button', { name: remove }).focus()
    await page.keyboard.press('Enter')
    await expect(page).not.toHaveURL(/channel=/)

    await choice.focus()
    await page.keyboard.press('Space')
    await expect(page).toHaveURL(/channel=arbitration/)
    // An open menu has the key first.
    await channels.getByRole('button', { name: menu }).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('[role="menu"]:focus-within')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)
    await expect(page).toHaveURL(/channel=arbitration/)
    await page.keyboard.press('Escape')
    await expect(page).not.toHaveURL(/channel=/)
    await expect(page).toHaveURL(new RegExp(`lang=${lang}`))
  }
})

test('filters that leave nothing name themselves; unknown ones are passed over; others wait for their screen', async ({
  page,
}) => {
  await withSample(page)
  await page.goto('/#/labour?cause=no_such_cause&point_code=JCD999&cause2=x')
  await expect(title(panel(page, 'dispute-flow'))).not.toContainText('【')
  await expect(chips(page)).toHaveCount(0)

  // 东湖街道 did not report October; nobody in Agriculture is a monitoring point.
  await page.goto('/#/labour?industry=A')
  const points = panel(page, 'point-matrix')
  await expect(points).toContainText('没有符合筛选的行：行业＝农、林、牧、渔业')
  await points.getByRole('button', { name: '取消这些筛选' }).click()
  await expect(page).not.toHaveURL(/industry=/)
  await expect(title(points)).toContainText('JCD')

  await page.goto('/#/budget?cause=remuneration&unit=430102008')
  await expect(chips(page)).toContainText('劳动报酬本页未用')
  await page.getByTestId('filter-menu').click()
  await page.getByTestId('filter-fund_source').selectOption({ index: 1 })
  await expect(page).toHaveURL(/cause=remuneration.*fund_source=|fund_source=.*cause=remuneration/)
  await expect(title(panel(page, 'spending-curve'))).toContainText('【')
  await expect(panel(page, 'rule-table')).toContainText('不按资金来源筛选')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: '劳动关系' }).click()
  await expect(title(panel(page, 'dispute-flow'))).toContainText('【五里牌街道 · 劳动报酬】')
  await expect(chips(page)).toContainText('本页未用')
  await page.getByTestId('clear-filters').click()
  await expect(chips(page)).toHaveCount(0)
  await expect(page).not.toHaveURL(/unit=|cause=|fund_source=/)
})

test('choices made in one breath are all kept', async ({ page }) => {
  test.setTimeout(120_000)
  await withSample(page)
  await page.goto('/#/labour')
  await expect(title(panel(page, 'dispute-flow'))).toContainText('10月受理 118 件')
  await page.evaluate(() => {
    for (const name of ['period-select', 'unit-select']) {
      const select = document.querySelector<HTMLSelectElement>(`[data-testid="${name}"]`)
      if (!select) throw new Error(name)
      select.selectedIndex = 2
      select.dispatchEvent(new Event('change', { bubbles: true }))
    }
  })
  await expect(page).toHaveURL(/period=\d{4}-\d{2}.*unit=\w+|unit=\w+.*period=\d{4}-\d{2}/)
  await expect(chips(page).getByRole('button')).not.toHaveCount(0)
  await page.goBack()
  await page.goBack()
  await expect(page).not.toHaveURL(/period=|unit=/)
  await expect(page.getByTestId('unit-select')).toHaveValue('')
})
