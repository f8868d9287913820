import { expect, test } from 'vitest'
import { logLines, rangesText } from '../../src/app/data/log-lines'
import type { ImportRecord, LogEntry } from '../../src/domain/import-record'

const load = (seq: number) => ({ kind: 'import', seq, at: 'a' }) as ImportRecord
const withdraw = (seq: number, withdraws: number, at: string): LogEntry => ({
  kind: 'withdrawal',
  ...{ seq, at, withdraws },
})

test('what was withdrawn at one time is one line, the newest first', () => {
  const log = [
    load(1),
    load(2),
    load(3),
    withdraw(4, 2, 'b'),
    withdraw(5, 1, 'c'),
    withdraw(6, 3, 'c'),
    load(7),
  ]
  expect(logLines(log)).toEqual([
    load(7),
    { kind: 'withdrawals', at: 'c', seqs: [5, 6], withdraws: [1, 3] },
    { kind: 'withdrawals', at: 'b', seqs: [4], withdraws: [2] },
    load(3),
    load(2),
    load(1),
  ])
})

test('numbers in a row are a range', () => {
  expect(rangesText([1, 2, 3, 5, 8, 9])).toBe('1–3, 5, 8–9')
  expect(rangesText([])).toBe('')
})
