import { type RefObject, useEffect } from 'react'

/** In ms: what is there sooner needs no sign that it is coming. */
const blink = 150

/** Says of an element that it has been waiting for longer than a blink, for the style sheet; without drawing it anew. */
export function useLate(place: RefObject<HTMLElement | null>, isWaiting: boolean): void {
  useEffect(() => {
    const element = place.current
    if (!isWaiting || !element) return
    const timer = setTimeout(() => element.toggleAttribute('data-late', true), blink)
    return () => {
      clearTimeout(timer)
      element.removeAttribute('data-late')
    }
  }, [place, isWaiting])
}
