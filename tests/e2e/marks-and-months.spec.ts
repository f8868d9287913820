import type { Locator, Page } from '@playwright/test'
import { loadSample, openScreen } from './support/sample'
import { expect, test } from './support/test'

const panel = (page: Page, id: string) => page.getByTestId(`panel-${id}`)
const title = (part: Locator) => part.getByRole('heading', { level: 2 })
const chips = (page: Page) => page.getByTestId('filter-chips')
/** The picture of a panel, as arrow keys reach it. */
const picture = (page: Page, id: string) => panel(page, id).getByRole('application')

test('a month clicked in a picture over time is the month shown, until Back or its chip takes it back', async ({
  page,
}) => {
  await loadSample(page)
  await openScreen(page, 'labour')
  const flow = panel(page, 'dispute-flow')
  const before = await title(flow).textContent()
  expect(before).toContain('10月受理')
  await flow.getByText('8月', { exact: true }).click()
  await expect(page).toHaveURL(/period=2021-08/)
  await expect(title(flow)).toContainText('8月受理')
  await expect(chips(page)).toContainText('期间2021-08')
  // All panels stand at that month, also those of other data.
  await expect(panel(page, 'point-matrix')).toContainText('截至 2021-08')
  await page.reload()
  await expect(title(flow)).toContainText('8月受理', { timeout: 120_000 })
  await page.goBack()
  await expect(title(flow)).toHaveText(before ?? '')
  await expect(chips(page)).toHaveCount(0)

  // Between its points a picture answers by its column; the head of a column in a matrix is a month, its cell a cause.
  const drawn = panel(page, 'control-months').locator('svg')
  const { width, height } = (await drawn.boundingBox()) ?? { width: 0, height: 0 }
  await drawn.click({ position: { x: width * 0.3, y: height * 0.75 } })
  await expect(page).toHaveURL(/period=2021-0\d/)
  await chips(page)
    .getByRole('button', { name: /取消筛选：期间/ })
    .click()
  await expect(page).not.toHaveURL(/period=/)
  await panel(page, 'cause-months').getByText('7月', { exact: true }).click()
  await expect(page).toHaveURL(/period=2021-07/)
  await expect(page).not.toHaveURL(/cause=/)
  await page.goBack()
  await panel(page, 'zero-target').getByText('6月', { exact: true }).click()
  await expect(page).toHaveURL(/period=2021-06/)
  await page.goBack()

  await openScreen(page, 'budget')
  // Months still to come are no choice.
  await panel(page, 'spending-curve').getByText('12月', { exact: true }).click()
  await expect(page).not.toHaveURL(/period=/)
  await panel(page, 'spending-curve').getByText('3月', { exact: true }).click()
  await expect(page).toHaveURL(/period=2021-03/)
})

for (const { lang, name, says, chip } of [
  { lang: 'zh', name: /方向键逐项看/, says: /仲裁.*受理/, chip: '渠道仲裁' },
  { lang: 'en', name: /Arrow keys go from mark to mark/, says: /Arbitration.*/, chip: 'ChannelArbitration' },
] as const) {
  test(`marks are reached, heard and chosen by arrow keys (${lang})`, async ({ page }) => {
    await loadSample(page)
    await openScreen(page, 'labour', `?lang=${lang}`)
    const channels = picture(page, 'channels')
    await expect(channels).toHaveAccessibleName(name)
    await channels.focus()
    const said = channels.locator('[aria-live]')
    for (let step = 0; step < 5; step++) {
      const before = (await said.textContent()) ?? ''
      if (says.test(before)) break
      await page.keyboard.press('ArrowDown')
      await expect(said).not.toHaveText(before)
    }
    await expect(said).toHaveText(says)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/channel=arbitration/)
    await expect(chips(page)).toContainText(chip)
    // The picture was drawn anew; the focus has not left it.
    await expect(channels).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(/channel=arbitration/)
    await page.keyboard.press('Escape')
    await expect(page).not.toHaveURL(/channel=/)

    const causes = picture(page, 'cause-months')
    await causes.focus()
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
    await expect(causes.locator('[aria-live]')).toHaveText(/2021-01 /)
    await page.keyboard.press('Shift+Enter')
    await expect(page.getByRole('dialog')).toContainText('2021-01')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)

    const flow = picture(page, 'dispute-flow')
    await flow.focus()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/period=2021-09/)
  })
}

test('a department, an item or a target of the plan filters the others, by pointer and by keyboard', async ({
  page,
}) => {
  await loadSample(page)
  await openScreen(page, 'plan')
  const [bullets, owners, items] = ['target-bullets', 'owner-targets', 'item-status'].map((id) =>
    panel(page, id),
  )
  if (!bullets || !owners || !items) throw new Error('no panels')
  const all = await title(items).textContent()
  const first = owners.getByRole('heading', { level: 3 }).first().getByRole('button')
  const owner = (await first.textContent()) ?? ''
  await first.click()
  await expect(page).toHaveURL(new RegExp(`owner_dept=${encodeURIComponent(owner)}`))
  await expect(chips(page)).toContainText(`责任部门${owner}`)
  await expect(title(bullets)).toContainText(`【${owner}】`)
  await expect(title(items)).toContainText(`【${owner}】`)
  await expect(page.getByTestId('plan-cards')).toContainText(`【${owner}】`)
  await expect(first).toHaveAttribute('aria-pressed', 'true')
  // The list that was clicked keeps its other departments.
  await expect(owners.getByRole('heading', { level: 3 }).nth(1)).toBeVisible()
  await page.reload()
  await expect(title(bullets)).toContainText(`【${owner}】`, { timeout: 120_000 })
  await page.goBack()
  await expect(title(items)).toHaveText(all ?? '')

  const rows = items.getByRole('row')
  await expect(rows).toHaveCount(16)
  await picture(page, 'target-bullets').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/target_id=/)
  // One target: the row of its item under the head.
  await expect(rows).toHaveCount(2)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(rows).toHaveCount(16)

  const item = rows.nth(5).getByRole('button')
  await item.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/item_no=5/)
  await expect(title(bullets)).toContainText('【5 ')
  await expect(item).toBeFocused()
  // An item without targets leaves none: that is said, with a way back.
  await page.goto('/#/plan?item_no=1&owner_dept=nobody')
  await expect(chips(page)).not.toContainText('nobody')
  await page.goto(`/#/plan?item_no=1&owner_dept=${encodeURIComponent(owner)}`)
  await expect(bullets).toContainText('没有符合筛选的行')
})

test('an entrant, a rule or a dimension of the key filters the contest, and no key hides what it names', async ({
  page,
}) => {
  await loadSample(page)
  await openScreen(page, 'scoring')
  const [ranking, entries, uncounted, sheet] = [
    ...['score-ranking', 'score-entries', 'score-uncounted', 'rule-sheet'].map((id) => panel(page, id)),
  ] as [Locator, Locator, Locator, Locator]
  const bars = ranking.locator('svg path[fill]')
  await expect.poll(() => bars.count()).toBeGreaterThan(50)
  const drawn = await bars.count()
  const finding = await title(ranking).textContent()
  const rule = sheet.locator('tbody button[aria-pressed]').first()
  const dimension = await sheet.getByRole('row').nth(1).getByRole('cell').nth(1).textContent()
  await ranking
    .getByText(dimension ?? '', { exact: true })
    .first()
    .click()
  await expect(page).toHaveURL(/rule_dimension=/)
  await expect(title(sheet)).toContainText(`【${dimension}】`)
  await expect(title(uncounted)).toContainText(`【${dimension}】`)
  await expect(title(entries)).toContainText(`【${dimension}】`)
  // Ranks are those of whole scores, and every bar is still there.
  await expect(title(ranking)).toHaveText(finding ?? '')
  await expect(ranking).toContainText(`点选 ${dimension}`)
  await expect(bars).toHaveCount(drawn)
  await page.goBack()
  await expect(chips(page)).toHaveCount(0)

  await rule.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/rule_id=/)
  await expect(sheet.getByRole('table').getByRole('button', { pressed: true })).toHaveCount(1)
  await expect(title(entries)).toContainText('条计分')
  // From everyone's entries under the rule to those of one entrant.
  const unit = entries.locator('tbody button[aria-pressed]').first()
  const name = (await unit.textContent()) ?? ''
  await unit.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/unit=|entrant/)
  await expect(title(entries)).toContainText(name)
  await expect(title(ranking)).toContainText(name)
  await page.goBack()
  await expect(title(entries)).not.toContainText(name)
})
