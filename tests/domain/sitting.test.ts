import { expect, it } from 'vitest'
import type { LogEntry } from '../../src/domain/import-record'
import { sittingsOf } from '../../src/domain/sitting'

const entry = (seq: number, at: string): LogEntry => ({ kind: 'withdrawal', seq, at, withdraws: 1 })

it('a step is what was appended at one time, and its version the number of entries up to its end', () => {
  expect(sittingsOf([])).toEqual([])
  expect(sittingsOf([entry(1, 'a'), entry(2, 'a'), entry(3, 'b'), entry(4, 'c'), entry(5, 'c')])).toEqual([
    { version: 2, at: 'a' },
    { version: 3, at: 'b' },
    { version: 5, at: 'c' },
  ])
})
