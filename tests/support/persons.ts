/** Person numbers that nobody has, made from the standards and not with the code under test. */

/** Numbers from 0 to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

export const digits = (random: () => number, count: number) =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join('')

/** Eighteen digits of region 430102. */
export function randomId(random: () => number): string {
  const body = `430102${1950 + Math.floor(random() * 50)}0${1 + Math.floor(random() * 9)}1${Math.floor(random() * 10)}${digits(random, 3)}`
  const weights = '7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2'.split(' ').map(Number)
  const sum = weights.reduce((total, weight, i) => total + weight * Number(body[i]), 0)
  return body + '10X98765432'[sum % 11]
}

/** A number with its check digit behind it. */
export function withLuhn(body: string): string {
  for (let check = 0; check < 10; check++) {
    const text = `${body}${check}`
    let sum = 0
    for (let i = 0; i < text.length; i++) {
      const value = Number(text[text.length - 1 - i]) * (i % 2 === 1 ? 2 : 1)
      sum += Math.floor(value / 10) + (value % 10)
    }
    if (sum % 10 === 0) return text
  }
  throw new Error('no check digit')
}
