import { expect, test } from 'vitest'
import { chosen } from '../../src/app/filter-state'
import { marksOf, parseSearch, readSearch, stringifySearch } from '../../src/app/search'

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
  [
    { cause: 'remuneration', channel: 'arbitration', point_code: 'JCD001', account_class: '501' },
    { cause: 'remuneration', channel: 'arbitration', point_code: 'JCD001', account_class: '501' },
  ],
  // What the files leave unknown can be chosen, but where an empty key says something.
  [{ cause: 'unstated', three_public: 'unstated', age_band: 'unstated' }, { cause: 'unstated' }],
  // No record has these members; of points any code may be one.
  [
    { cause: 'no_such', channel: ['arbitration'], account_class: '999', age_band: '0-30 ', point_code: '' },
    {},
  ],
])('%j reads as %j', (raw, expected) => expect(readSearch(raw)).toEqual(expected))

test('a code of digits survives the address with its leading zero', () => {
  const address = stringifySearch({ unit: '0101', period: undefined })
  expect(address).toBe('?unit=0101')
  expect(readSearch(parseSearch(address))).toEqual({ unit: '0101' })
})

test('nothing chosen leaves no question mark', () => expect(stringifySearch({})).toBe(''))

test('the router hands the raw address on, so what no record has is passed over once more', () =>
  expect(marksOf({ cause: 'no_such', channel: 'arbitration', cause2: 'x' })).toEqual({
    channel: 'arbitration',
  }))

test('the same choice again takes it back; another one of the dimension takes its place', () => {
  const pay = { dimension: 'cause', member: 'remuneration' } as const
  const before = { unit: '0101', cause: 'social_insurance' }
  expect(chosen(before, pay)).toEqual({ unit: '0101', cause: 'remuneration' })
  expect(stringifySearch({ ...chosen(chosen(before, pay), pay) })).toBe('?unit=0101')
  expect(chosen({}, { dimension: 'unit_code', member: '0101' })).toEqual({ unit: '0101' })
})
