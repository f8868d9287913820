import type { Locator, Page } from '@playwright/test'
import { loadSample, openScreen } from './support/sample'
import { expect, test } from './support/test'

const position = (page: Page) => page.getByTestId('stage-position')
const staged = (page: Page) => page.locator('[data-staged]')

/** Sizes in px, as seen, of every word on the stage; of a picture its texts. */
const wordSizes = (page: Page) =>
  page.evaluate(() => {
    const zoom = Number(document.documentElement.style.getPropertyValue('--stage-zoom'))
    const stage = document.querySelector('[data-staged]')
    const words = [...(stage?.querySelectorAll('*') ?? [])].filter(
      (each) =>
        [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()) &&
        each.getBoundingClientRect().width > 2,
    )
    return words.map((each) => ({
      text: each.textContent?.slice(0, 20),
      px: Number.parseFloat(getComputedStyle(each).fontSize) * zoom,
    }))
  })

test('F shows a screen and its panels without controls, and Esc gives everything back', async ({ page }) => {
  await loadSample(page)
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await openScreen(page, 'plan')
  const menu = page.getByTestId('panel-item-status').getByRole('button', { name: /菜单/ })
  await menu.focus()
  const before = await page.evaluate(() => window.scrollY)
  expect(before, 'the panel lies below the fold').toBeGreaterThan(0)
  await page.keyboard.press('f')
  await expect(position(page)).toHaveText('1 / 5')
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('navigation')).toBeHidden()
  await expect(menu).toBeHidden()
  await expect(page.getByTestId('stage-bar')).toContainText('要点任务')
  await expect(page.getByTestId('stage-bar')).toContainText('2021-10')
  await expect(page.getByTestId('stage-bar')).toContainText('演示数据')
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light')

  for (const step of [2, 3, 4, 5]) {
    await page.keyboard.press('ArrowRight')
    await expect(position(page)).toHaveText(`${step} / 5`)
    await expect(staged(page)).toBeFocused()
    // Its picture is drawn anew for the room.
    const small = async () => (await wordSizes(page)).filter(({ px }) => px < 23.9)
    await expect.poll(small, `step ${step}`).toEqual([])
  }
  await page.keyboard.press('ArrowRight')
  await expect(page.getByTestId('stage-bar')).toContainText('积分竞赛')
  await expect(staged(page)).toHaveCount(0)
  await page.keyboard.press('ArrowLeft')
  await expect(position(page)).toHaveText('5 / 5')
  await page.keyboard.press('Home')
  await expect(position(page)).toHaveText('1 / 5')
  await page.keyboard.press('End')
  await expect(position(page)).toHaveText('5 / 5')

  await page.keyboard.press('Escape')
  await expect(page.getByTestId('stage-bar')).toHaveCount(0)
  await expect(page.getByRole('banner')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await expect(menu).toBeFocused()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before)
})

test('every picture fills its panel on the stage, and is as high as before afterwards', async ({ page }) => {
  await loadSample(page)
  await page.setViewportSize({ width: 1280, height: 720 })
  await openScreen(page, 'labour')
  const picture = page.locator('main article svg').first()
  await expect(picture).toBeVisible()
  const height = async (drawn: Locator) => (await drawn.boundingBox())?.height ?? 0
  const before = await height(picture)
  await page.keyboard.press('f')
  await expect(position(page)).toHaveText('1 / 12')
  let pictures = 0
  for (let step = 2; step <= 12; step += 1) {
    await page.keyboard.press('ArrowRight')
    await expect(position(page)).toHaveText(`${step} / 12`)
    await expect(staged(page)).toBeFocused()
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
    const shown = staged(page).locator('svg').first()
    if ((await shown.count()) === 0) continue
    pictures += 1
    // Of 720 px the bar takes 52, title, subtitle and source at most half.
    await expect.poll(() => height(shown), `step ${step}`).toBeGreaterThan(280)
  }
  expect(pictures).toBeGreaterThan(8)
  await page.keyboard.press('Escape')
  await expect.poll(() => height(picture)).toBe(before)
})

test('what a panel on the stage does not show yet is told, row by row', async ({ page }) => {
  await loadSample(page)
  await page.setViewportSize({ width: 1280, height: 720 })
  await openScreen(page, 'scoring')
  await page.keyboard.press('f')
  const below = page.getByTestId('stage-beyond')
  await expect(position(page)).toHaveText('1 / 6')
  await expect(below).toHaveCount(0)
  await page.keyboard.press('End')
  const rows = staged(page).locator('tbody tr')
  await expect(position(page)).toHaveText('6 / 6')
  await expect(rows.first()).toBeVisible()
  const all = await rows.count()
  expect(all).toBeGreaterThan(8)
  await expect(below).toHaveText(/^↓ 还有 \d+ 行/)
  const left = async () => Number((await below.textContent())?.match(/\d+/)?.[0])
  const atFirst = await left()
  expect(atFirst).toBeGreaterThan(0)
  expect(atFirst).toBeLessThan(all)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect.poll(left).toBeLessThan(atFirst)
  await staged(page).evaluate((stage) => stage.scrollTo(0, stage.scrollHeight))
  await expect(page.getByTestId('stage-bar')).not.toContainText('还有')
})

test('figures stay as they are in full screen while another tab changes the data', async ({
  page,
  context,
}) => {
  await loadSample(page)
  await openScreen(page, 'union')
  await page.getByTestId('full-screen').click()
  await expect(page.getByTestId('stage-bar')).toContainText('第 52 版')

  const other = await context.newPage()
  await other.goto('/')
  await other.getByTestId('clear-sample').click()
  await expect(other.getByTestId('first-start')).toBeVisible()
  await page.bringToFront()
  await expect(page.getByTestId('stage-bar')).toContainText('有新的改动')
  // A screen that was never opened still answers from the data of the start.
  for (const key of ['End', 'ArrowRight']) await page.keyboard.press(key)
  await expect(page.getByTestId('stage-bar')).toContainText('劳动关系')
  await expect(position(page)).toHaveText('1 / 12')
  await page.keyboard.press('ArrowRight')
  await expect(staged(page)).toContainText('群体性上访')
  await expect(page.getByTestId('stage-bar')).toContainText('第 52 版')

  await page.keyboard.press('Escape')
  await expect(page.getByTestId('first-start')).toBeVisible()
})
