const controls = 'a[href], button, input, select, textarea, [tabindex]'

/**
 * A way to find a control again, also after the walk has been on another screen and its page was drawn anew: then it is
 * the one at the same place of the same panel. Null where there is none.
 */
export function placeOf(control: Element | null): () => Element | null {
  const panel = control?.closest('[data-testid]')?.getAttribute('data-testid')
  const inPanel = () =>
    panel ? [...document.querySelectorAll(`[data-testid="${panel}"] :is(${controls})`)] : []
  const at = control ? inPanel().indexOf(control) : -1
  return () => (control?.isConnected ? control : (inPanel()[at] ?? null))
}
