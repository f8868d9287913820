import { stageZoom } from './walk'

/** What can stand alone on the stage, in reading order. */
const panelsOf = (main: HTMLElement): HTMLElement[] => [
  ...main.querySelectorAll<HTMLElement>('[data-stage]:not([role="dialog"] *)'),
]

const root = () => document.documentElement

export interface Staged {
  readonly count: number
  /** The panel on the stage, or `main` for the whole screen. */
  readonly shown: HTMLElement
}

/** Puts the panel of this step on the stage, or the whole screen for step 0. */
export function putOnStage(main: HTMLElement, step: number): Staged {
  const panels = panelsOf(main)
  const chosen = step > 0 ? panels[Math.min(step, panels.length) - 1] : undefined
  root().dataset.stage = chosen ? 'panel' : 'screen'
  for (const panel of panels) {
    if (panel !== chosen) delete panel.dataset.staged
    else if (panel.dataset.staged === undefined) panel.dataset.staged = panel.dataset.stage ?? ''
  }
  return { count: panels.length, shown: chosen ?? main }
}

/** Moves the focus to what is shown, so that it is read out and the arrow keys scroll it. */
export function focusStage(shown: HTMLElement): void {
  // It may scroll, so it stands in the order of Tab; the whole screen scrolls by itself.
  shown.tabIndex = shown.dataset.staged === undefined ? -1 : 0
  shown.focus({ preventScroll: true })
}

export function fitStage(): void {
  const { innerWidth, innerHeight } = window
  root().style.setProperty('--stage-zoom', stageZoom(innerWidth, innerHeight).toFixed(3))
}

/** Takes everything off the stage; gives the panel that stood on it. */
export function clearStage(main: HTMLElement): HTMLElement | null {
  const shown = main.querySelector<HTMLElement>('[data-staged]')
  for (const panel of panelsOf(main)) {
    delete panel.dataset.staged
    panel.removeAttribute('tabindex')
  }
  delete root().dataset.stage
  root().style.removeProperty('--stage-zoom')
  return shown
}
