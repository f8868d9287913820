import { expect, test } from 'vitest'
import { isolated } from '../../src/domain/text'

test('a name that turns the direction of writing ends that with itself; others stay as they are', () => {
  expect(isolated('\u202Eabc')).toBe('\u2068\u202Eabc\u2069')
  expect(isolated('שדרות')).toBe('\u2068שדרות\u2069')
  for (const name of ['东湖街道', '<b>', '=1+1', '👩‍👩‍👧‍👦', '']) expect(isolated(name)).toBe(name)
})
