import { expect, type Page, type Request } from '@playwright/test'

/** One control of a kind: buttons of the same look in the rows of one list do the same, of all others each is its own kind. */
export interface Control {
  /** Stands on the element as `data-walk`. */
  readonly key: string
  readonly is: 'picture' | 'list' | 'switch' | 'field' | 'room' | 'button'
}

/** Controls at which Tab stops within a part of the page, the first of each kind, in reading order. */
export const controlsOf = (page: Page, within: string): Promise<Control[]> =>
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
    for (let tries = 0; tries < 50 && look() === before; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 20))
    return document.activeElement === control ? look() !== before : null
  }, key)

/** Whether something on the page has the focus, so that Tab does not begin at its top. */
export const hasFocus = (page: Page): Promise<boolean> =>
  // Whoever opened what was closed has it again a moment later.
  comesTrue(() => page.evaluate(() => document.activeElement !== document.body))

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
export type Press = (key: string) => Promise<boolean>

/**
 * Choosers of files are listened to from now on, once and for all. Playwright tells the browser of the first listener and of
 * the last one gone, by another way than a key takes: told with each key, the page now and then learns of it after the key,
 * and opens a chooser of which nobody hears.
 */
export function pressesOf(page: Page): Press {
  let files = 0
  const count = () => {
    files += 1
  }
  page.on('filechooser', count)
  page.on('download', count)
  const isCodeThere = codeOf(page)
  return async (key) => {
    const before = files
    await page.evaluate(watchPage)
    await page.keyboard.press(key)
    const isWorked = await comesTrue(async () => files > before || (await page.evaluate(isPageWorked)))
    await comesTrue(async () => isCodeThere())
    return isWorked
  }
}

/** Whether no script is on its way: what a key opens for the first time comes with one. */
function codeOf(page: Page): () => boolean {
  const coming = new Set<Request>()
  const isCode = (request: Request) => request.resourceType() === 'script'
  page.on('request', (request) => isCode(request) && coming.add(request))
  page.on('requestfinished', (request) => void coming.delete(request))
  page.on('requestfailed', (request) => void coming.delete(request))
  return () => coming.size === 0
}

function watchPage() {
  const state = () => {
    const at = document.activeElement
    const value =
      at instanceof HTMLInputElement ? [at.value, at.checked] : [(at as HTMLSelectElement | null)?.value]
    return [location.href, scrollY, at?.scrollTop, at?.scrollLeft, ...value].join()
  }
  const [from, before] = [document.activeElement, state()]
  let changes = 0
  const observer = new MutationObserver((records) => {
    changes += records.length
  })
  // All that is seen of printing.
  addEventListener('beforeprint', () => {
    changes += 1
  })
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  const isWorked = () => changes > 0 || document.activeElement !== from || state() !== before
  Object.assign(window, { isWorked })
}

const isPageWorked = () => (window as unknown as { isWorked: () => boolean }).isWorked()

/** Whether something holds before long; looked at by the clock, for headless Chromium draws no frames now and then. */
export const comesTrue = (look: () => Promise<boolean>, timeout = 60_000): Promise<boolean> =>
  expect
    .poll(look, { timeout, intervals: [10, 20, 40, 80, 160] })
    .toBe(true)
    .then(
      () => true,
      () => false,
    )
