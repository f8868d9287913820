/** Where a key leads: another step of the screen, another screen, or back to the desk. */
export type Move =
  | { readonly kind: 'step'; readonly to: number }
  | { readonly kind: 'screen'; readonly by: 1 | -1 }
  | { readonly kind: 'leave' }

/**
 * Step 0 is the whole screen, 1 … `panels` are its panels; a step beyond stands for the last, as when the screen is
 * entered from behind and its panels are still arriving. Page keys are what a presenter's remote sends.
 */
export function moveOf(key: string, step: number, panels: number): Move | null {
  const at = Math.min(step, panels)
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
      return at < panels ? { kind: 'step', to: at + 1 } : { kind: 'screen', by: 1 }
    case 'ArrowLeft':
    case 'PageUp':
      return at > 0 ? { kind: 'step', to: at - 1 } : { kind: 'screen', by: -1 }
    case 'Home':
      return { kind: 'step', to: 0 }
    case 'End':
      return { kind: 'step', to: panels }
    case 'Escape':
    case 'f':
    case 'F':
      return { kind: 'leave' }
    default:
      return null
  }
}

/** In px: the smallest words on a screen, and the stage that shows them at 24 px on 1280 × 720. */
const smallestWords = 11.96
const stage = { width: 636, height: 358 }
/** A phone in the hand is read from near. */
const narrowest = 320

/** How much a panel is enlarged on a screen of this size in px: words are 24 px high at least, and more where it has room. */
export const stageZoom = (width: number, height: number): number =>
  Math.max(
    Math.min(24 / smallestWords, width / narrowest),
    Math.min(width / stage.width, height / stage.height),
  )
