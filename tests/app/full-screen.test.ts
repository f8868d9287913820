import { describe, expect, test } from 'vitest'
import { moveOf, stageZoom } from '../../src/app/full-screen/walk'
import { createHold } from '../../src/app/hold'

describe('the walk through the full screen', () => {
  test.each([
    ['ArrowRight', 0, { kind: 'step', to: 1 }],
    ['PageDown', 2, { kind: 'step', to: 3 }],
    ['ArrowRight', 3, { kind: 'screen', by: 1 }],
    ['ArrowLeft', 3, { kind: 'step', to: 2 }],
    ['PageUp', 0, { kind: 'screen', by: -1 }],
    ['Home', 2, { kind: 'step', to: 0 }],
    ['End', 0, { kind: 'step', to: 3 }],
    ['f', 1, { kind: 'leave' }],
    ['Escape', 1, { kind: 'leave' }],
    ['ArrowDown', 1, null],
    [' ', 1, null],
  ])('%s at step %i of three panels', (key, step, move) => expect(moveOf(key, step, 3)).toEqual(move))

  test('a screen entered from behind stands on its last panel, however many arrive', () => {
    expect(moveOf('ArrowLeft', Number.POSITIVE_INFINITY, 3)).toEqual({ kind: 'step', to: 2 })
    expect(moveOf('ArrowRight', Number.POSITIVE_INFINITY, 3)).toEqual({ kind: 'screen', by: 1 })
  })

  // The smallest words are 13 × 0.92 = 11.96 px.
  test.each([
    [1024, 768],
    [1280, 720],
    [1440, 900],
    [1920, 1080],
    [3840, 2160],
  ])('words are 24 px high and more on %i × %i', (width, height) =>
    expect(11.96 * stageZoom(width, height)).toBeGreaterThanOrEqual(23.99),
  )

  test('4K is filled: the stage of 636 × 358 fits 6.03 times', () =>
    expect(stageZoom(3840, 2160)).toBeCloseTo(2160 / 358, 2))

  test('a phone shows as much as fits its width', () => expect(stageZoom(390, 844)).toBeCloseTo(390 / 320))
})

describe('holding the data', () => {
  test('lets a change wait until the last holder lets go, and tells each of them', async () => {
    const { hold, released, isHeld } = createHold()
    const heard: string[] = []
    const first = hold(() => heard.push('first'))
    const second = hold(() => heard.push('second'))
    const change = released().then(() => heard.push('changed'))
    first()
    await Promise.resolve()
    expect([heard, isHeld()]).toEqual([['first', 'second'], true])
    second()
    await change
    expect([heard, isHeld()]).toEqual([['first', 'second', 'changed'], false])
  })

  test('a change that nobody holds does not wait', async () => {
    await expect(createHold().released()).resolves.toBeUndefined()
  })
})
