import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createRest } from '../../src/warehouse/rest'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Time passes until whatever can be done at rest is done. */
const aWhile = () => vi.advanceTimersByTimeAsync(1000)

function restWith(pieces: string[], done: string[]) {
  return createRest(
    () => pieces.length > 0,
    async () => {
      const piece = pieces.shift()
      if (piece === 'bad') throw new Error(piece)
      done.push(String(piece))
    },
  )
}

it('does piece after piece behind an answer, and passes over one that fails', async () => {
  const done: string[] = []
  const busy = restWith(['a', 'bad', 'b'], done)
  expect(await busy(async () => 'answer')).toBe('answer')
  expect(done).toEqual([])
  await aWhile()
  expect(done).toEqual(['a', 'b'])
})

it('does nothing while an answer is on its way, also where others are there', async () => {
  const done: string[] = []
  const busy = restWith(['a'], done)
  let answer: () => void = () => undefined
  const slow = busy(() => new Promise<void>((resolve) => (answer = resolve)))
  await busy(async () => undefined)
  await aWhile()
  expect(done).toEqual([])
  answer()
  await slow
  await aWhile()
  expect(done).toEqual(['a'])
})

it('lets what is asked soon after an answer come before it', async () => {
  const done: string[] = []
  const busy = restWith(['a'], done)
  for (let turn = 0; turn < 5; turn += 1) {
    await busy(async () => undefined)
    await vi.advanceTimersByTimeAsync(10)
  }
  expect(done).toEqual([])
  await expect(busy(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused')
  await aWhile()
  expect(done).toEqual(['a'])
})
