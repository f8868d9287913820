import { expect, it } from 'vitest'
import { sparkline } from '../../src/charts/sparkline'

it('runs from edge to edge and ends in a dot', () => {
  // 0 … 10 in steps of 2.5: the range is 0 to 10, and 5 stands half way up.
  expect(sparkline([0, 5, 10])).toEqual({ line: 'M0 100L50 50L100 0', last: 'M100 0h0', alone: '' })
})

it('breaks where a value is unknown, and shows a value between two gaps as a dot of its own', () => {
  const { line, last, alone } = sparkline([0, null, 5, null, 10, 10])
  expect(line).toBe('M0 100M40 50M80 0L100 0')
  expect(alone).toBe('M0 100h0M40 50h0')
  expect(last).toBe('M100 0h0')
})

it('puts the dot at the last known value', () => expect(sparkline([0, 10, null]).last).toBe('M50 0h0'))

it('draws nothing where nothing is known', () =>
  expect(sparkline([null, null])).toEqual({ line: '', last: '', alone: '' }))

it('puts a level line in the middle', () => expect(sparkline([4, 4]).line).toBe('M0 50L100 50'))
