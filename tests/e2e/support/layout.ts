/** What is wrong with the layout of the page as it stands; each fault is a sentence that names the place and the text. */
export function layoutFaults(): string[] {
  const faults: string[] = []
  const wide = document.documentElement.scrollWidth - window.innerWidth
  if (wide > 0) faults.push(`the page scrolls sideways by ${wide} px`)
  const pieces = textPieces()
  for (const piece of pieces) {
    if (piece.lost > 2)
      faults.push(`"${piece.text}" is cut off by ${Math.round(piece.lost)} px ${piece.place}`)
  }
  faults.push(...outOfPanels(), ...overlaps(pieces))
  return faults

  interface Piece {
    readonly text: string
    readonly place: string
    readonly box: DOMRect
    readonly owner: Element
    /** How much of its width or height cannot be seen nor scrolled to, in px. */
    readonly lost: number
  }

  function textPieces(): Piece[] {
    const found: Piece[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (!owner || text === '' || !isSeen(owner)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const boxes =
        owner instanceof SVGElement ? [owner.getBoundingClientRect()] : [...range.getClientRects()]
      for (const box of boxes) {
        if (box.width < 1 || box.height < 1) continue
        const { seen, lost } = shown(box, owner)
        if (seen) found.push({ text: text.slice(0, 40), place: placeOf(owner), box: seen, owner, lost })
      }
    }
    return found
  }

  /** Text for screen readers alone is a box of one pixel; closed parts have no box at all. */
  function isSeen(element: Element): boolean {
    if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return false
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (getComputedStyle(at).clipPath !== 'none' && at instanceof HTMLElement) return false
      if (['OPTION', 'SCRIPT', 'STYLE', 'NOSCRIPT', 'TITLE'].includes(at.tagName)) return false
    }
    return true
  }

  /** What its ancestors leave of a box. What is scrolled out of sight is not lost; what is hidden is. */
  function shown(box: DOMRect, owner: Element): { seen: DOMRect | null; lost: number } {
    let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom]
    let lost = 0
    for (let at: Element | null = owner; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(at)
      if (overflowX !== 'visible' || overflowY !== 'visible') {
        const frame = at.getBoundingClientRect()
        const hides = at.tagName.toLowerCase() === 'svg' || overflowX === 'hidden' || overflowX === 'clip'
        const over = Math.max(frame.left - left, right - frame.right, frame.top - top, bottom - frame.bottom)
        if (hides && !hasFullText(at)) lost = Math.max(lost, over)
        left = Math.max(left, frame.left)
        top = Math.max(top, frame.top)
        right = Math.min(right, frame.right)
        bottom = Math.min(bottom, frame.bottom)
      }
      if (position === 'fixed') break
    }
    const isLeft = right - left > 1 && bottom - top > 1
    return { seen: isLeft ? new DOMRect(left, top, right - left, bottom - top) : null, lost }
  }

  /** The whole text is told elsewhere: in a title, or in the name of the element. */
  function hasFullText(element: Element): boolean {
    return element.closest('[title]') !== null || element.querySelector('[title]') !== null
  }

  function outOfPanels(): string[] {
    return [...document.querySelectorAll('main [data-testid^="panel-"]')].flatMap((panel) => {
      const over = (panel.firstElementChild?.scrollWidth ?? 0) - (panel.firstElementChild?.clientWidth ?? 0)
      return over > 1 ? [`something stands out by ${over} px ${placeOf(panel)}`] : []
    })
  }

  /** Pairs of texts that lie on each other; letters leave some air above and below, which does not count. */
  function overlaps(pieces: readonly Piece[]): string[] {
    const found: string[] = []
    const inMain = pieces.filter(({ owner }) => owner.closest('main') && !owner.closest('thead'))
    const sorted = inMain.toSorted((a, b) => a.box.top - b.box.top)
    for (const [index, one] of sorted.entries()) {
      for (const other of sorted.slice(index + 1)) {
        if (other.box.top >= one.box.bottom) break
        // A text cut with an ellipsis has two boxes: what is left of it, and all of it.
        if (other.owner === one.owner) continue
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
        const air = 0.3 * Math.min(one.box.height, other.box.height)
        if (across > 2 && down - air > 2)
          found.push(
            `"${one.text}" and "${other.text}" overlap by ${Math.round(across)} × ${Math.round(down)} px ${placeOf(one.owner)}`,
          )
      }
    }
    return found
  }

  function placeOf(element: Element): string {
    const named = element.closest('[data-testid]')
    return `in ${named?.getAttribute('data-testid') ?? element.closest('main, header, nav')?.tagName ?? 'page'}`
  }
}
