import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { coverageFile } from './support/office-files'
import { figureScreens, loadSample, openScreen, screens, settled } from './support/sample'
import { expect, test } from './support/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/** What axe finds, as one line per fault; of a screen seen before in other colours only those. */
async function faults(page: Page, where: string, colours = false): Promise<string[]> {
  // Half way from light to dark nothing has its contrast.
  await page.evaluate(() => {
    for (const each of document.getAnimations())
      if (each.effect?.getComputedTiming().endTime !== Infinity) each.finish()
  })
  const axe = new AxeBuilder({ page })
  const { violations } = await (colours ? axe.withRules('color-contrast') : axe.withTags(rules)).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${where}: ${id}: ${html.slice(0, 120)}: ${failureSummary}`),
  )
}

/** The same in light and in dark colours. */
async function faultsInBoth(page: Page, where: string): Promise<string[]> {
  const light = await faults(page, where)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  const dark = await faults(page, `${where}, dark`, true)
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light')
  return [...light, ...dark]
}

/** What is said of each picture of the screen. */
const descriptions = (page: Page) =>
  page
    .locator('main :is([role="img"]:has(svg), svg[role="img"])')
    .evaluateAll((pictures) => pictures.map((each) => each.getAttribute('aria-label') ?? ''))

/** Follows the focus through a whole round of Tab: each stop's place among all controls, and whether it is seen. */
async function tabRound(page: Page): Promise<{ controls: string[]; stops: { at: number; seen: boolean }[] }> {
  const controls = await page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex]',
      ),
    ].filter(
      (each) =>
        each.tabIndex >= 0 &&
        !each.matches(':disabled') &&
        each.checkVisibility({ visibilityProperty: true }),
    )
    const outlined = (style: CSSStyleDeclaration) =>
      (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1) ||
      style.boxShadow !== 'none'
    const round: { at: number; seen: boolean }[] = []
    Object.assign(window, { round })
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement)) return
      const field = target.matches('input, select, textarea')
      const seen =
        field || outlined(getComputedStyle(target)) || outlined(getComputedStyle(target, '::after'))
      round.push({ at: all.indexOf(target), seen })
    })
    return all.map((each) => `${each.tagName} ${each.ariaLabel ?? each.textContent?.slice(0, 40)}`)
  })
  for (let press = 0; press < controls.length + 8; press++) await page.keyboard.press('Tab')
  const stops = await page.evaluate(
    () => (window as unknown as { round: { at: number; seen: boolean }[] }).round,
  )
  return { controls, stops }
}

test('every control is reached by Tab in reading order and shows it; every picture is described, in English too', async ({
  page,
}) => {
  await loadSample(page)
  for (const screen of [...screens, 'workbench']) {
    const name = screen || 'overview'
    await openScreen(page, screen, '?lang=en')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    if (figureScreens.includes(screen))
      await expect(page.locator('main :is([role="img"] svg, svg[role="img"])').first()).toBeVisible()
    const said = await descriptions(page)
    expect(
      said.filter((text) => text.length < 20),
      name,
    ).toEqual([])
    expect(new Set(said).size, name).toBe(said.length)
    if (figureScreens.includes(screen) && screen !== 'scoring') expect(said.length, name).toBeGreaterThan(1)

    // From the top, as after opening.
    await page.reload()
    await settled(page)
    const { controls, stops } = await tabRound(page)
    const round = stops.filter(({ at }) => at >= 0)
    expect(controls.length, name).toBeGreaterThan(10)
    const missed = controls.filter((_, at) => !round.some((stop) => stop.at === at))
    expect(missed, `${name}: not reached`).toEqual([])
    const first = round.slice(0, controls.length)
    expect(
      first.map(({ at }) => at),
      `${name}: order`,
    ).toEqual(controls.map((_, at) => at))
    const unseen = first.filter(({ seen }) => !seen).map(({ at }) => controls[at])
    expect(unseen, `${name}: focus not seen`).toEqual([])
  }
})

test('axe finds nothing on any screen, light, dark and in full screen', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByTestId('first-start')).toBeVisible()
  const found = await faults(page, 'first start')
  await loadSample(page)
  for (const screen of [...screens, 'workbench']) {
    await openScreen(page, screen)
    if (figureScreens.includes(screen))
      await expect(page.locator('main :is([role="img"] svg, svg[role="img"])').first()).toBeVisible()
    const said = await descriptions(page)
    expect(
      said.filter((text) => !/\p{Script=Han}/u.test(text)),
      screen,
    ).toEqual([])
    expect(new Set(said).size, screen).toBe(said.length)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      found.push(...(await faults(page, `${screen || 'overview'} ${colorScheme}`, colorScheme === 'dark')))
    }
    if (!figureScreens.includes(screen)) continue
    await page.keyboard.press('f')
    await expect(page.getByTestId('stage-bar')).toBeVisible()
    found.push(...(await faults(page, `${screen || 'overview'} full screen`, screen !== '')))
    if (screen === 'union') {
      await page.keyboard.press('ArrowRight')
      await expect(page.locator('[data-staged]')).toBeFocused()
      found.push(...(await faults(page, 'a panel on the stage')))
    }
    await page.keyboard.press('Escape')
    await expect(page.getByTestId('stage-bar')).toHaveCount(0)
  }
  expect(found).toEqual([])
})

/** A query with a picture, saved and shown among the panels of one's own. */
async function savePanel(page: Page) {
  await openScreen(page, 'workbench')
  await page.getByRole('textbox', { name: '查询语句（SQL）' }).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(
    'SELECT unit_code, SUM(due_units) AS n FROM union_coverage GROUP BY unit_code',
  )
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: '存为面板…' }).click()
  await page.getByRole('dialog').getByLabel('名称').fill('应建会单位')
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.goto('/#/workbench?view=panels')
  await expect(page.getByTestId('my-panel').getByRole('img')).toBeVisible()
}

test('axe finds nothing in menus, drawers, dialogs, the wizard, own panels and on a phone', async ({
  page,
}) => {
  await loadSample(page)
  const found: string[] = []
  await openScreen(page, 'union')
  const panel = page.getByTestId('panel-coverage-ranking')
  await panel.getByRole('button', { name: /菜单/ }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  found.push(...(await faults(page, 'menu')))
  await page.getByRole('menuitem', { name: '这个数怎么算的' }).click()
  await expect(page.getByTestId('trace-value').first()).toBeVisible()
  found.push(...(await faultsInBoth(page, 'how a figure is computed')))
  await page.getByTestId('show-rows').click()
  const rows = page.getByTestId('trace-rows').getByRole('table')
  await expect(rows.getByRole('row').nth(1).getByRole('button')).toBeVisible()
  found.push(...(await faultsInBoth(page, 'rows behind a figure')))
  await rows.getByRole('row').nth(1).getByRole('button').click()
  await expect(page.getByTestId('raw-line')).toBeVisible()
  found.push(...(await faultsInBoth(page, 'the original record')))
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await panel.getByRole('button', { name: /菜单/ }).click()
  await page.getByRole('menuitemcheckbox', { name: '看表格' }).click()
  await expect(panel.getByRole('table')).toBeVisible()
  found.push(...(await faults(page, 'table twin')))

  await openScreen(page, 'labour', '?unit=430102008')
  await expect(page.getByTestId('filter-chips')).toBeVisible()
  found.push(...(await faults(page, 'chosen filters')))

  await openScreen(page, '')
  await page
    .getByRole('button', { name: /记录例外/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
  found.push(...(await faultsInBoth(page, 'exception')))
  await page.keyboard.press('Escape')

  await openScreen(page, 'data')
  await page.getByTestId('drop-zone').setInputFiles(coverageFile)
  await expect(page.getByTestId('file-card')).toHaveAttribute('data-state', 'read')
  found.push(...(await faultsInBoth(page, 'wizard')))

  await savePanel(page)
  found.push(...(await faultsInBoth(page, 'my panels')))

  await page.setViewportSize({ width: 390, height: 844 })
  for (const screen of ['', 'budget', 'settings']) {
    await openScreen(page, screen, '?lang=en')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    found.push(...(await faults(page, `${screen || 'overview'} on a phone`)))
  }
  await settled(page)
  expect(found).toEqual([])
})
