import type { Page } from '@playwright/test'
import { controlsOf, focusOn, hasFocus, keyFor, type Press, pressesOf } from './support/controls'
import { layersOf, leaveAll } from './support/layers'
import { coverageFile } from './support/office-files'
import { loadSample, openScreen } from './support/sample'
import { expect, test } from './support/test'

/** A place with controls of its own. */
interface Place {
  readonly name: string
  /** The part of the page that holds them. */
  readonly within: string
  /** Opens it by keyboard, wherever the page stands. */
  readonly open: () => Promise<void>
}

const drawer = '[role=dialog]'

test('every control of the card, its rows, their record and of the dialogs is worked by keyboard', async ({
  page,
}) => {
  await loadSample(page)
  const press = pressesOf(page)
  const opener = page.getByTestId('kpis').getByRole('button').nth(2)
  await openScreen(page, '')
  const within = page.getByRole('dialog')
  const card = async () => {
    await opener.press('Enter')
    await expect(within.getByTestId('trace-value').first()).toBeVisible()
  }
  const rows = async () => {
    await card()
    await within.getByTestId('show-rows').press('Enter')
    await expect(within.getByTestId('row-count')).toHaveText(/^[1-9]/)
    await expect(within.getByRole('row').nth(1)).toHaveText(/\S/)
  }
  const record = async () => {
    await rows()
    await within.getByRole('row').nth(1).getByRole('button').press('Enter')
    await expect(within.getByTestId('raw-line')).toBeVisible()
  }
  const note = async () => {
    await card()
    await within.getByRole('button', { name: '加备注' }).press('Enter')
    await expect(page.getByTestId('note-form')).toBeVisible()
  }
  const exception = async () => {
    await page
      .getByRole('button', { name: /记录例外/ })
      .first()
      .press('Enter')
    await expect(page.getByTestId('exception-dialog')).toBeVisible()
  }
  const noteForm = `${drawer}:has([data-testid=note-form])`
  const faults: string[] = []
  for (const place of [
    // The note that it leaves is changed and deleted from the card.
    { name: 'note', within: noteForm, open: note },
    { name: 'card', within: drawer, open: card },
    { name: 'rows', within: drawer, open: rows },
    { name: 'record', within: drawer, open: record },
    { name: 'exception', within: drawer, open: exception },
  ])
    faults.push(...(await faultsOf(page, press, place)))
  const chips = async () => {
    await openScreen(page, 'labour', '?cause=remuneration&channel=arbitration&period=2021-09')
    await expect(page.getByTestId('clear-filters')).toBeVisible()
  }
  const chosen = '[data-testid=filter-chips]'
  faults.push(...(await faultsOf(page, press, { name: 'chips', within: chosen, open: chips })))
  await openScreen(page, 'data')
  const sheet = async () => {
    await page.getByTestId('open-sheet').first().press('Enter')
    await expect(page.getByTestId('import-sheet')).toBeVisible()
  }
  faults.push(...(await faultsOf(page, press, { name: 'sheet', within: drawer, open: sheet })))
  // Without a window printing never ends.
  await page.reload()
  expect(faults).toEqual([])

  await openScreen(page, '')
  await record()
  expect(await leaveAll(page)).toBe(true)
  await expect(opener).toBeFocused()
})

test('every control of the wizard is worked by keyboard', async ({ page }) => {
  const press = pressesOf(page)
  const open = async () => {
    await page.goto('/#/data')
    await page.reload()
    await expect(page.getByTestId('drop-zone')).toBeVisible()
    // Who works by keyboard has pressed a key before.
    await page.keyboard.press('Shift')
    await page.getByTestId('drop-zone').setInputFiles(coverageFile)
    await expect(page.getByTestId('file-card')).toHaveAttribute('data-state', 'read')
  }
  const within = '[data-testid=file-card]'
  expect(await faultsOf(page, press, { name: 'wizard', within, open })).toEqual([])
})

/** What is wrong with the controls of a place; each is worked and what that did taken back. */
async function faultsOf(page: Page, press: Press, { name, within, open }: Place): Promise<string[]> {
  const faults: string[] = []
  const depth = async () => {
    await leaveAll(page)
    await open()
    return layersOf(page)
  }
  const layers = await depth()
  const controls = await controlsOf(page, within)
  expect(controls.length, name).toBeGreaterThan(1)
  if (controls[0]) await focusOn(page, controls[0])
  faults.push(...(await unreached(page, within)))
  for (const control of controls) {
    let isSeen = await focusOn(page, control)
    if (isSeen === null) {
      await depth()
      await controlsOf(page, within)
      isSeen = await focusOn(page, control)
    }
    if (isSeen === null) faults.push(`${control.key}: cannot have the focus`)
    if (isSeen === null) continue
    if (!isSeen) faults.push(`${control.key}: its focus is not seen`)
    if (!(await press(await keyFor(page, control)))) faults.push(`${control.key}: does nothing`)
    if (!(await leaveAll(page, layers))) faults.push(`${control.key}: cannot be left`)
    // Headless Chromium has no window to print from, and no focus until the page is loaded again.
    if (!control.key.startsWith('print-') && !(await hasFocus(page)))
      faults.push(`${control.key}: the focus is lost`)
  }
  await leaveAll(page)
  return faults.map((fault) => `${name}: ${fault}`)
}

/** Stops of a place at which Tab does not come by, one round from where the focus is. */
async function unreached(page: Page, within: string): Promise<string[]> {
  const stops = await page.locator(`${within} [data-walk]`).count()
  const all = await page
    .locator(within)
    .evaluate((place) => place.querySelectorAll('a, button, input, select, textarea, [tabindex]').length)
  const found = new Set<string>()
  for (let press = 0; press < all + 2 && found.size < stops; press += 1) {
    const key = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.walk)
    if (key) found.add(key)
    await page.keyboard.press('Tab')
  }
  const keys = await page
    .locator(`${within} [data-walk]`)
    .evaluateAll((each) => each.map((one) => (one as HTMLElement).dataset.walk ?? ''))
  return keys.filter((key) => !found.has(key)).map((key) => `${key}: not reached by Tab`)
}
