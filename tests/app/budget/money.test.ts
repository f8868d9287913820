import { expect, it } from 'vitest'
import { axisMoney, columnMoney } from '../../../src/app/budget/money'
import { testWords } from '../../support/words'

it('writes a column in the unit above it, with the same decimals in each cell', () => {
  const [zh, en] = [testWords(), testWords([], 'en')]
  // 125,700 元 = 12.57 万元 = 125.7 thousand
  expect([125_700, 0, -4_285, null].map((value) => columnMoney(value, zh))).toEqual([
    '12.57',
    '0.00',
    '−0.43',
    '—',
  ])
  expect([125_700, 0, -4_285, null].map((value) => columnMoney(value, en))).toEqual([
    '125.7',
    '0.0',
    '−4.3',
    '—',
  ])
  // 3 元 beyond reads as nothing, and nothing has no sign.
  expect(columnMoney(-3, zh)).toBe('0.00')
  expect(axisMoney(1_500_000, zh)).toBe('150')
})
