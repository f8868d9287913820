/** Exact decimals for checking sums: text in, BigInt inside, so that no cent is lost to binary fractions. */

/** `digits` × 10^−`places`. */
export interface Decimal {
  readonly digits: bigint
  readonly places: number
}

export const zero: Decimal = { digits: 0n, places: 0 }

const shape = /^([-+]?)(\d+)(?:\.(\d+))?$/

/** Reads a printed number: 1,234.5 · ￥100 · full-width digits · −5; (5) is minus only with `brackets`. Null for anything else. */
export function parseDecimal(text: string, brackets: boolean): Decimal | null {
  const half = text.normalize('NFKC').replace(/[\s,]/g, '').replace(/[−–]/g, '-')
  const bracketed = brackets ? /^\((.+)\)$/.exec(half)?.[1] : undefined
  const match = shape.exec((bracketed ?? half).replace(/^([-+]?)[¥$]/, '$1'))
  if (!match) return null
  const [, sign = '', whole = '', fraction = ''] = match
  const digits = BigInt(whole + fraction)
  const negative = (sign === '-') !== (bracketed !== undefined)
  return { digits: negative ? -digits : digits, places: fraction.length }
}

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
