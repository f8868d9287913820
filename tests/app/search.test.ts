import { expect, test } from 'vitest'
import { parseSearch, readSearch, stringifySearch } from '../../src/app/search'

test.each([
  [
    { period: '2021-10', unit: '0101', lang: 'en', view: 'table' },
    { period: '2021-10', unit: '0101', lang: 'en', view: 'table' },
  ],
  [{ period: '2021-13' }, {}],
  [{ period: '202110' }, {}],
  [{ period: 5, unit: {}, lang: 'xx', view: '' }, {}],
  [{ unit: 'x'.repeat(101) }, {}],
  [{ other: 'kept out' }, {}],
])('%j reads as %j', (raw, expected) => expect(readSearch(raw)).toEqual(expected))

test('a code of digits survives the address with its leading zero', () => {
  const address = stringifySearch({ unit: '0101', period: undefined })
  expect(address).toBe('?unit=0101')
  expect(readSearch(parseSearch(address))).toEqual({ unit: '0101' })
})

test('nothing chosen leaves no question mark', () => expect(stringifySearch({})).toBe(''))
