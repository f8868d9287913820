/** Numbers that belong to one person, told by their own checks: GB 11643 identity, mobile, bank card (ISO/IEC 7812). */
import type { PersonKind } from '../domain/person-data'

const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
)
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** 18 digits, the last perhaps X: region, day of birth and check digit (GB 11643-1999) all hold. */
export function isIdNumber(digits: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(digits) || !provinces.has(digits.slice(0, 2))) return false
  if (!isDay(digits.slice(6, 14))) return false
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0)
  return '10X98765432'[sum % 11] === digits[17]?.toUpperCase()
}

/** The form before 1999: 15 digits without a check digit, so that a lone match proves nothing. */
export const isOldIdNumber = (digits: string): boolean =>
  /^\d{15}$/.test(digits) && provinces.has(digits.slice(0, 2)) && isDay(`19${digits.slice(6, 12)}`)

function isDay(text: string): boolean {
  const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6, 8)].map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1900 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

export const isMobile = (digits: string): boolean => /^(?:(?:00)?86)?1[3-9]\d{9}$/.test(digits)

/** 16 to 19 digits that pass the check of Luhn under a number range that cards have (3 to 6). */
export function isBankCard(digits: string): boolean {
  if (!/^[3-6]\d{15,18}$/.test(digits)) return false
  const sum = [...digits].reverse().reduce((total, char, i) => {
    const digit = Number(char) * (i % 2 === 1 ? 2 : 1)
    return total + (digit > 9 ? digit - 9 : digit)
  }, 0)
  return sum % 10 === 0
}

const creditSigns = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** 统一社会信用代码 (GB 32100-2015): 17 signs and a check sign modulo 31. */
export function isCreditCode(text: string): boolean {
  const code = text.toUpperCase()
  if (!/^[1-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) return false
  let sum = 0
  let weight = 1
  for (const sign of code.slice(0, 17)) {
    sum += creditSigns.indexOf(sign) * weight
    weight = (weight * 3) % 31
  }
  return creditSigns[(31 - (sum % 31)) % 31] === code[17]
}

/** Full-width digits and letters as half-width ones, each in its place. */
export const halfWidth = (text: string): string =>
  text.replace(/[！-～　]/g, (char) =>
    char === '\u3000' ? ' ' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  )

/** A cell that is one number and nothing else, as its digits: blanks, marks of grouping, Excel's apostrophe taken off. */
export function bareDigits(cell: string): string | null {
  const text = halfWidth(cell)
    .trim()
    .replace(/^(?:'|=?")|"$/g, '')
  return /^\+?\d[\d -]{9,26}[\dXx]$/.test(text) ? text.replace(/[+ -]/g, '') : null
}

/** What kind of person a bare number belongs to; old identity numbers only where the caller has more to go by. */
export function numberKind(digits: string): PersonKind | null {
  if (isIdNumber(digits)) return 'id_number'
  if (isMobile(digits)) return 'mobile'
  return isBankCard(digits) ? 'bank_card' : null
}
