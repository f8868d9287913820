/** In ms: how often, and how long, it is looked whether what was worked is still there. */
const everyMs = 100
const longestMs = 120_000

const stops = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

/**
 * From now on the focus stays near what was worked by keyboard when that goes away or rests for a while: a chip, a note, a
 * choice that is being followed. Otherwise nothing on the page has it, and Tab begins at the top.
 */
export function keepFocus(): void {
  document.addEventListener(
    'click',
    ({ detail, target }) => {
      const worked = document.activeElement
      const isByKey = detail === 0 && target instanceof Node
      if (isByKey && worked instanceof HTMLElement && worked.contains(target)) follow(worked)
    },
    { capture: true },
  )
  document.addEventListener(
    'change',
    ({ target }) => {
      if (target instanceof HTMLElement && target === document.activeElement) follow(target)
    },
    { capture: true },
  )
}

function follow(worked: HTMLElement): void {
  const beside = stopsBeside(worked)
  const screen = screenShown()
  let left = longestMs / everyMs
  // What took the focus over may go away as well: a file's notices, once it is imported.
  let holder = worked
  const end = () => {
    clearInterval(timer)
    removeEventListener('pointerdown', end)
  }
  const timer = setInterval(() => {
    left -= 1
    // Another screen begins at its top.
    if (screenShown() !== screen || left <= 0) return end()
    const active = document.activeElement
    if (active === holder) return
    if (active !== null && active !== document.body) return end()
    const next = worked.isConnected ? worked : beside.find(isUsable)
    if (!next || !isUsable(next)) return
    holder = next
    next.focus({ preventScroll: true })
  }, everyMs)
  addEventListener('pointerdown', end)
}

/** The part of the address that names the screen. */
const screenShown = () => location.hash.split('?')[0]

/** Those after it, the nearest first, then those before it, within the dialog it stands in. */
function stopsBeside(worked: HTMLElement): HTMLElement[] {
  const room = worked.closest('[role="dialog"]') ?? document.body
  const all = [...room.querySelectorAll<HTMLElement>(stops)]
  const at = all.indexOf(worked)
  return [...all.slice(at + 1), ...all.slice(0, Math.max(0, at)).reverse()]
}

const isUsable = (each: HTMLElement): boolean =>
  each.isConnected && !each.matches(':disabled') && each.checkVisibility({ visibilityProperty: true })
