import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { showOn } from '../../ui/medium'
import { usePath, useView } from '../filter-state'
import { nextFrame } from '../next-frame'
import { analysisPages, isAnalysis } from '../shell/pages'
import { useSnapshot, useWorkspace } from '../workspace-context'
import { placeOf } from './place'
import { clearStage, fitStage, focusStage, putOnStage } from './staged'
import { type Move, moveOf } from './walk'

export interface FullScreen {
  readonly showing: boolean
  /** Whether the page is one that can be shown. */
  readonly possible: boolean
  /** 0 is the whole screen. */
  readonly step: number
  readonly panels: number
  /** Something was imported meanwhile; it comes in when the full screen is left. */
  readonly waiting: boolean
  readonly start: () => void
  readonly press: (key: string) => void
}

/** The desk as it was left. */
interface Desk {
  readonly scroll: number
  readonly focus: () => Element | null
  readonly pathname: string
}

/** Shows the page of `main` to a room: one panel after the other, with figures that stay as they are. */
export function useFullScreen(mainId: string): FullScreen {
  const pathname = usePath()
  const navigate = useNavigate()
  const { imports } = useSnapshot()
  const view = useView()
  const [desk, setDesk] = useState<Desk | null>(null)
  const [step, setStep] = useState(0)
  const isWanted = useRef(false)
  const showing = desk !== null
  const panels = usePanels(mainId, showing, step)
  const waiting = useHeldData(showing)
  const isOwnPanels = pathname === '/workbench' && view === 'panels'
  const possible = isOwnPanels || (isAnalysis(pathname) && imports.some(({ own }) => !own))
  const start = useCallback(() => {
    setStep(0)
    setDesk({ scroll: window.scrollY, focus: placeOf(document.activeElement), pathname })
    showOn('projector')
    isWanted.current = true
    void fillScreen(isWanted)
  }, [pathname])
  const leave = useCallback(() => {
    isWanted.current = false
    if (desk) returnTo(desk, mainId, pathname)
    setDesk(null)
  }, [desk, mainId, pathname])
  const press = useCallback(
    (key: string) => {
      const move = moveOf(key, step, panels)
      if (move?.kind === 'step') setStep(move.to)
      if (move?.kind === 'leave') leave()
      const next = move?.kind === 'screen' ? screenBeside(pathname, move) : null
      if (!next) return
      setStep(move?.kind === 'screen' && move.by < 0 ? Number.POSITIVE_INFINITY : 0)
      void navigate({ to: next, replace: true })
    },
    [step, panels, leave, pathname, navigate],
  )
  useKeys(showing, possible, start, press)
  useEndOfBrowserFullscreen(showing, leave)
  return { showing, possible, step, panels, waiting, start, press }
}

/** Lets the page fill the screen, where the browser does; who left in the meantime does not stand there without a way out. */
async function fillScreen(isWanted: { readonly current: boolean }): Promise<void> {
  await document.documentElement.requestFullscreen?.().catch(() => undefined)
  if (!isWanted.current && document.fullscreenElement) await document.exitFullscreen()
}

/** Panels of the reader's own are no stop of the walk through the screens. */
function screenBeside(pathname: string, { by }: Extract<Move, { kind: 'screen' }>) {
  const at = analysisPages.findIndex(({ to }) => to === pathname)
  return at < 0 ? null : (analysisPages[at + by]?.to ?? null)
}

/** Keeps the step on the stage while panels arrive and the window changes; gives how many panels there are. */
function usePanels(mainId: string, showing: boolean, step: number): number {
  const [panels, setPanels] = useState(0)
  useEffect(() => {
    const main = document.getElementById(mainId)
    if (!showing || !main) return
    let focused: HTMLElement | null = null
    const stage = () => {
      const { shown, count } = putOnStage(main, step)
      setPanels(count)
      if (shown !== focused) focusStage(shown)
      focused = shown
    }
    stage()
    fitStage()
    if (step === 0) window.scrollTo(0, 0)
    const observer = new MutationObserver(stage)
    observer.observe(main, { childList: true, subtree: true })
    addEventListener('resize', fitStage)
    return () => {
      observer.disconnect()
      removeEventListener('resize', fitStage)
    }
  }, [mainId, showing, step])
  return panels
}

/** While showing, changes of the data wait; says whether any does. */
function useHeldData(showing: boolean): boolean {
  const { hold } = useWorkspace()
  const [waiting, setWaiting] = useState(false)
  useEffect(() => {
    if (!showing) return
    setWaiting(false)
    return hold(() => setWaiting(true))
  }, [showing, hold])
  return waiting
}

const isTyping = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('input, select, textarea, [contenteditable="true"], [role="menu"]') !== null

function useKeys(showing: boolean, possible: boolean, start: () => void, press: (key: string) => void) {
  // With the position that is told, not after it: a key in between would count from no panels and leave the screen.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (showing) {
        if (moveOf(event.key, 0, 0) === null) return
        event.preventDefault()
        event.stopPropagation()
        press(event.key)
      } else if (possible && /^f$/i.test(event.key) && !isTyping(event.target)) {
        if (document.querySelector('[role="dialog"]')) return
        event.preventDefault()
        start()
      }
    }
    document.addEventListener('keydown', onKey, { capture: true })
    return () => document.removeEventListener('keydown', onKey, { capture: true })
  }, [showing, possible, start, press])
}

/** The browser takes Esc for itself while it fills the screen, and only says that it no longer does. */
function useEndOfBrowserFullscreen(showing: boolean, leave: () => void) {
  const last = useRef(leave)
  last.current = leave
  useEffect(() => {
    if (!showing) return
    const onChange = () => {
      if (!document.fullscreenElement) last.current()
    }
    document.addEventListener('fullscreenchange', onChange)
    return () => document.removeEventListener('fullscreenchange', onChange)
  }, [showing])
}

function returnTo(desk: Desk, mainId: string, pathname: string): void {
  const main = document.getElementById(mainId)
  const shown = main && clearStage(main)
  showOn('screen')
  if (document.fullscreenElement) void document.exitFullscreen()
  // The page takes its old shape first.
  nextFrame(() => {
    if (desk.pathname !== pathname) shown?.scrollIntoView({ block: 'center' })
    else window.scrollTo(0, desk.scroll)
    const focus = (desk.pathname === pathname && desk.focus()) || main
    if (focus instanceof HTMLElement) focus.focus({ preventScroll: true })
  })
}
