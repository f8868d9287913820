import { describe, expect, test } from 'vitest'
import {
  bareDigits,
  isBankCard,
  isCreditCode,
  isIdNumber,
  isMobile,
  isOldIdNumber,
} from '../../src/ingest/person-numbers'
import { digits, randomId, seeded, withLuhn } from '../support/persons'

describe('identity numbers', () => {
  // GB 11643-1999 gives 11010519491231002X as its example.
  test.each(['11010519491231002X', '11010519491231002x'])('%s is one', (text) =>
    expect(isIdNumber(text)).toBe(true),
  )
  test.each([
    ['another check digit', '110105194912310021'],
    ['no such day', '11010519490231002X'],
    ['no such region', '99010519491231002X'],
    ['a credit code', '91430102MA4L1XYZ0X'],
    ['17 digits', '11010519491231002'],
  ])('%s is none', (_, text) => expect(isIdNumber(text)).toBe(false))

  test('one wrong digit is always noticed', () => {
    const random = seeded(7)
    for (let i = 0; i < 300; i++) {
      const number = randomId(random)
      expect(isIdNumber(number)).toBe(true)
      const at = 14 + Math.floor(random() * 3)
      const other = String((Number(number[at]) + 1 + Math.floor(random() * 8)) % 10)
      expect(isIdNumber(number.slice(0, at) + other + number.slice(at + 1))).toBe(false)
    }
  })

  test('of random 18-digit codes fewer than one in a thousand pass', () => {
    const random = seeded(11)
    const passed = Array.from({ length: 20_000 }, () => digits(random, 18)).filter(isIdNumber)
    expect(passed.length).toBeLessThan(20)
  })

  test('the old form needs a region and a day', () => {
    expect(isOldIdNumber('430102600123001')).toBe(true)
    expect(isOldIdNumber('430100000012345')).toBe(false)
  })
})

test('mobile numbers have 11 digits and begin with 13 to 19', () => {
  expect(['13812345678', '8613812345678', '19900001111'].every(isMobile)).toBe(true)
  expect(['12812345678', '1381234567', '23812345678', '138123456789'].some(isMobile)).toBe(false)
})

test('cards pass the check of Luhn in a range of card numbers', () => {
  expect(isBankCard(withLuhn('622202123456789'))).toBe(true)
  expect(isBankCard(withLuhn('622848040256489001'))).toBe(true)
  expect(isBankCard('4111111111111111')).toBe(true)
  expect(isBankCard('4111111111111112')).toBe(false)
  expect(isBankCard(withLuhn('914301021234567'))).toBe(false)
})

test('a credit code is told by its check sign', () => {
  expect(isCreditCode('91350100M000100Y43')).toBe(true)
  expect(isCreditCode('91350100M000100Y44')).toBe(false)
})

test.each([
  ["'110105194912310021", '110105194912310021'],
  ['="13812345678"', '13812345678'],
  ['１３８１２３４５６７８', '13812345678'],
  ['6222 0212 3456 7890 123', '6222021234567890123'],
  ['138-1234-5678', '13812345678'],
  ['13,812,345,678', null],
  ['13812345678.00', null],
  ['2021-05-17', null],
])('%s as bare digits: %s', (cell, digitsOf) => expect(bareDigits(cell)).toBe(digitsOf))
