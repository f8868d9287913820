import type { Page } from '@playwright/test'
import {
  type Control,
  controlsOf,
  focusOn,
  hasFocus,
  keyFor,
  type Press,
  pressesOf,
} from './support/controls'
import { leaveAll } from './support/layers'
import { loadSample, openScreen, screens } from './support/sample'
import { expect, test } from './support/test'

for (const lang of ['zh', 'en'] as const) {
  test(`every control of every screen is worked by keyboard, shows the focus and does not lose it (${lang})`, async ({
    page,
  }) => {
    test.setTimeout(600_000)
    await loadSample(page)
    await openCard(page, lang)
    const press = pressesOf(page)
    const faults: string[] = []
    for (const screen of [...screens, 'workbench']) {
      // The head of all screens is the same; that of this one has everything.
      const within = screen === 'labour' && lang === 'zh' ? 'body' : 'main'
      const open = async () => {
        await openScreen(page, screen, `?lang=${lang}`)
        return controlsOf(page, within)
      }
      for (const control of await open()) {
        const found = await faultsOf(page, control, press, open, lang === 'zh')
        faults.push(...found.map((fault) => `${screen || 'overview'}: ${control.key}: ${fault}`))
      }
    }
    expect(faults).toEqual([])
  })
}

/** From here on what opens comes at once: its code is there. */
async function openCard(page: Page, lang: string) {
  await openScreen(page, '', `?lang=${lang}`)
  await page.getByTestId('kpis').getByRole('button').first().press('Enter')
  await page.getByTestId('how-computed').waitFor()
  expect(await leaveAll(page)).toBe(true)
}

/** Works one control and takes back what that did. What Enter does with a mark is the same in both languages. */
async function faultsOf(
  page: Page,
  control: Control,
  press: Press,
  reopen: () => Promise<unknown>,
  withEnter: boolean,
): Promise<string[]> {
  // Both lead to what other tests look at: an empty workspace, another language.
  if (/^(clear-sample|lang-switch)/.test(control.key)) return []
  let isSeen = await focusOn(page, control)
  if (isSeen === null) {
    await leaveAll(page)
    await reopen()
    isSeen = await focusOn(page, control)
  }
  if (isSeen === null) return ['cannot have the focus']
  const address = page.url()
  const isHere = () => page.url() === address
  const faults = isSeen ? [] : ['its focus is not seen']
  if (!(await press(await keyFor(page, control)))) faults.push('does nothing')
  if (control.is === 'picture') faults.push(...(await markFaults(page, press, withEnter)))
  if (!(await leaveAll(page))) faults.push('cannot be left')
  else if (isHere() && !(await hasFocus(page))) faults.push('the focus is lost')
  if (!isHere()) await page.goBack()
  if (!isHere()) await reopen()
  return faults
}

/** The mark reached is told in words; Enter chooses it or opens how it is computed. */
async function markFaults(page: Page, press: Press, withEnter: boolean): Promise<string[]> {
  const said = await page.locator(':focus [aria-live]').textContent()
  const isWorked = !withEnter || (await press('Enter'))
  return [...(said ? [] : ['its mark says nothing']), ...(isWorked ? [] : ['its mark does nothing'])]
}
