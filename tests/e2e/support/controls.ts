import type { Page } from '@playwright/test'

/** One control of a kind: buttons of the same look in the rows of one list do the same, of all others each is its own kind. */
export interface Control {
  /** Stands on the element as `data-walk`. */
  readonly key: string
  readonly is: 'picture' | 'list' | 'switch' | 'field' | 'room' | 'button'
}

/** Controls at which Tab stops within a part of the page, the first of each kind, in reading order. */
export const controlsOf = (page: Page, within: 'main' | 'body'): Promise<Control[]> =>
  page.evaluate((within) => {
    const isOf = (each: HTMLElement): Control['is'] => {
      if (each.role === 'application') return 'picture'
      if (each.matches('select')) return 'list'
      if (each.matches('input[type=checkbox], input[type=radio]')) return 'switch'
      if (each.matches('input, textarea')) return 'field'
      return each.matches('section') ? 'room' : 'button'
    }
    const nameOf = (each: HTMLElement) => {
      if (each.closest('tr, li, [data-testid=tile-editor]')) return each.className
      const label = each instanceof HTMLSelectElement ? each.labels[0] : each.closest('label')
      // What a menu or a picture is of may be told later; its place is known.
      return (each.ariaLabel ?? label?.textContent ?? each.textContent)?.split(/[:：.。]/)[0]?.slice(0, 40)
    }
    const selector = 'a[href], button, input, select, textarea, summary, [tabindex]'
    const kinds = new Map<string, Control>()
    for (const each of document.querySelectorAll<HTMLElement>(`${within} :is(${selector})`)) {
      const isStop = each.tabIndex >= 0 && each.checkVisibility({ visibilityProperty: true })
      if (!isStop || each.matches(':disabled, [aria-current], [aria-pressed=true]')) continue
      const place = each
        .closest('[data-testid]')
        ?.getAttribute('data-testid')
        ?.replace(/-[A-Z\d_]+$/, '')
      const is = isOf(each)
      const key = [place, each.role ?? each.localName, is === 'picture' ? '' : nameOf(each)].join(' ').trim()
      if (!kinds.has(key)) each.dataset.walk = key
      if (!kinds.has(key)) kinds.set(key, { key, is })
    }
    return [...kinds.values()]
  }, within)

/** Puts the focus on a control and tells whether that can be seen; null where the control is not there or cannot have it. */
export const focusOn = (page: Page, { key }: Control): Promise<boolean | null> =>
  page.evaluate(async (key) => {
    const control = document.querySelector<HTMLElement>(`[data-walk="${CSS.escape(key)}"]`)
    if (!control) return null
    const parts = [control, control.parentElement ?? control].flatMap((each) =>
      [undefined, '::after'].map((part) => getComputedStyle(each, part)),
    )
    const look = () =>
      parts
        .map(({ outline, boxShadow, borderColor, backgroundColor }) => [
          outline,
          boxShadow,
          borderColor,
          backgroundColor,
        ])
        .join()
    control.blur()
    const before = look()
    control.focus()
    for (let frame = 0; frame < 30 && look() === before; frame += 1) await new Promise(requestAnimationFrame)
    return document.activeElement === control ? look() !== before : null
  }, key)

/** Whether nothing on the page has the focus, so that Tab would begin at its top. */
export const isFocusLost = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement === document.body)

/** The key that works a control: of a list one that leads to another of its members. */
export async function keyFor(page: Page, { is }: Control): Promise<string> {
  if (is === 'picture') return 'ArrowRight'
  if (is === 'switch') return 'Space'
  if (is === 'field') return '1'
  if (is !== 'list') return is === 'room' ? 'ArrowDown' : 'Enter'
  const isLast = await page.evaluate(() => {
    const list = document.activeElement
    return list instanceof HTMLSelectElement && list.selectedIndex === list.length - 1
  })
  return isLast ? 'ArrowUp' : 'ArrowDown'
}

/** Presses a key on what has the focus and tells whether anything came of it: in the page, its address, or as a file. */
export async function isWorkedBy(page: Page, key: string): Promise<boolean> {
  await page.evaluate(() => {
    const state = () => {
      const at = document.activeElement
      const value =
        at instanceof HTMLInputElement ? [at.value, at.checked] : [(at as HTMLSelectElement)?.value]
      return [location.href, scrollY, at?.scrollTop, at?.scrollLeft, ...value].join()
    }
    const [from, before] = [document.activeElement, state()]
    let changes = 0
    const observer = new MutationObserver((records) => {
      changes += records.length
    })
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    const isWorked = () => changes > 0 || document.activeElement !== from || state() !== before
    Object.assign(window, { isWorked })
  })
  const patience = { timeout: 3_000 }
  const came = Promise.any([
    page.waitForEvent('download', patience),
    page.waitForEvent('filechooser', patience),
    page.waitForFunction(() => (window as unknown as { isWorked: () => boolean }).isWorked(), null, patience),
  ])
  await page.keyboard.press(key)
  return came.then(
    () => true,
    () => false,
  )
}
