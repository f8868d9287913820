/** Exact decimals for checking sums: text in, BigInt inside, so that no cent is lost to binary fractions. */

import { bared } from '../domain/cells'

/** `digits` × 10^−`places`. */
export interface Decimal {
  readonly digits: bigint
  readonly places: number
}

export const zero: Decimal = { digits: 0n, places: 0 }

const shape = /^([-+]?)(?:(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?|\.(\d+))(?:e([-+]?\d{1,2}))?$/i

/**
 * Reads a printed number as the conversion does (`warehouse/macros.sql`): 1,234.5 · ￥100 · 100元 · '100 · ="100" · 1.2E+05 ·
 * full-width digits · −5. Brackets are a minus with `brackets`, else they mean a part of something. Null for anything else.
 */
export function parseDecimal(text: string, brackets: boolean): Decimal | null {
  const half = bared(text)
    .normalize('NFKC')
    .replace(/[\s'’‘¥$元]/g, '')
    .replace(/[−–]/g, '-')
  const bracketed = /^\((.+)\)$/.exec(half)?.[1]
  const match = shape.exec(bracketed ?? half)
  if (!match) return null
  const [, sign = '', whole = '', fraction = match[4] ?? '', , power = '0'] = match
  const digits = BigInt(`${whole.replaceAll(',', '')}${fraction}`)
  const negative = (sign === '-') !== (brackets && bracketed !== undefined)
  const decimal = { digits: negative ? -digits : digits, places: fraction.length }
  return moved(decimal, Number(power))
}

/** The decimal point moved to the right, or to the left by a power below zero. */
const moved = ({ digits, places }: Decimal, power: number): Decimal =>
  power > places
    ? { digits: digits * 10n ** BigInt(power - places), places: 0 }
    : { digits, places: places - power }

export function add(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places)
  return { digits: raised(a, places) + raised(b, places), places }
}

const raised = ({ digits, places }: Decimal, to: number): bigint => digits * 10n ** BigInt(to - places)

/** Moves the decimal point to the right by a power of ten (1, 1000, 10000 …). */
export const times = ({ digits, places }: Decimal, factor: number): Decimal => ({
  digits: digits * BigInt(factor),
  places,
})

/** The nearest number, by way of text, so that 0.1 + 0.2 is 0.3. */
export function toNumber({ digits, places }: Decimal): number {
  const sign = digits < 0n ? '-' : ''
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0')
  return Number(`${sign}${text.slice(0, text.length - places)}.${text.slice(text.length - places)}0`)
}
