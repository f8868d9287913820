import { expect, it } from 'vitest'
import { bind } from '../../src/warehouse/bind'

it('quotes values so that no text can leave its quotes', () => {
  expect(bind('a = ? AND b = ?', ["O'Brien'; DROP TABLE x; --", 3])).toBe(
    "a = 'O''Brien''; DROP TABLE x; --' AND b = 3",
  )
})

it('leaves marks inside quoted text, names and comments alone', () => {
  expect(bind(`'?' || "?" || ? -- ?\n|| ''`, ['x'])).toBe(`'?' || "?" || 'x' -- ?\n|| ''`)
  expect(bind("'it''s ?' || ?", ['?'])).toBe("'it''s ?' || '?'")
})

it('refuses a wrong number of values and what SQL cannot say', () => {
  expect(() => bind('?', [])).toThrow('1 marks for 0 values')
  expect(() => bind('?', ['a', 'b'])).toThrow()
  expect(() => bind('?', [Number.NaN])).toThrow()
})
