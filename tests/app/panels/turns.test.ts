import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createTurns } from '../../../src/app/panels/turns'

/** Steps that the browser would take, one at a time: a frame, then its idle time. */
let steps: (() => void)[] = []

beforeEach(() => {
  steps = []
  vi.useFakeTimers()
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => steps.push(run))
  vi.stubGlobal('cancelAnimationFrame', () => {})
  vi.stubGlobal('requestIdleCallback', (run: () => void) => run())
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function frame(): void {
  for (const step of steps.splice(0)) step()
  vi.advanceTimersByTime(30)
}

it('calls one after the other, each after a frame of its own', () => {
  const shown: string[] = []
  const turns = createTurns(() => false)
  for (const name of ['a', 'b']) turns.wait(() => shown.push(name))
  expect(shown).toEqual([])
  frame()
  expect(shown).toEqual(['a'])
  frame()
  expect(shown).toEqual(['a', 'b'])
  frame()
  expect(steps).toEqual([])
})

it('waits while figures are coming, and asks again', () => {
  const shown: string[] = []
  let isBusy = true
  createTurns(() => isBusy).wait(() => shown.push('a'))
  frame()
  frame()
  expect(shown).toEqual([])
  isBusy = false
  frame()
  expect(shown).toEqual(['a'])
})

it('passes over one that waits no more', () => {
  const shown: string[] = []
  const turns = createTurns(() => false)
  const leave = turns.wait(() => shown.push('a'))
  turns.wait(() => shown.push('b'))
  leave()
  frame()
  expect(shown).toEqual(['b'])
})

it('gives turns to a window that gets no frames, too', () => {
  const shown: string[] = []
  const turns = createTurns(() => false)
  for (const name of ['a', 'b']) turns.wait(() => shown.push(name))
  vi.advanceTimersByTime(249)
  expect(shown).toEqual([])
  vi.advanceTimersByTime(10)
  expect(shown).toEqual(['a'])
  vi.advanceTimersByTime(260)
  expect(shown).toEqual(['a', 'b'])
})
