/** Person data inside text: the places of numbers, and of names and telephones that stand beside a word for them. */
import { halfWidth, isBankCard, isIdNumber } from './person-numbers'

export interface Place {
  readonly start: number
  readonly end: number
}

/** A place and what comes in its stead: ASCII, so that every encoding has it. */
export interface Cut extends Place {
  readonly by: string
}

export const maskText = '***'

const words = ['电话', '手机', '传真', '微信', '联系方式', 'QQ', 'qq', 'Qq']
const latinWords = /tel|phone|mobile/i
const runLength = 11

/**
 * Cheap: false where no part of a text can be any of what `personPlaces` looks for. Told by eleven digits with no more
 * than a blank or a hyphen between two of them, an @, or a word for a telephone; character by character, for one pattern
 * over all of this took three times as long on a large file.
 */
export function mayHoldNumbers(text: string): boolean {
  let run = 0
  let gap = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) {
      run += 1
      gap = false
      if (run === runLength) return true
    } else if (run > 0) {
      const joins: boolean = !gap && (code === 0x20 || code === 0x2d || code === 0xff0d || code === 0x3000)
      if (!joins) run = 0
      gap = joins
    }
    if (code === 0x40 || code === 0xff20) return true
  }
  return words.some((word) => text.includes(word)) || latinWords.test(text)
}

const idNumber = /(?<![\dA-Za-z])\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx](?![\dA-Za-z])/g
const mobile = /(?<![\dA-Za-z.])(?:(?:\+|00)?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\dA-Za-z]|\.\d)/g
const bankCard = /(?<![\dA-Za-z])\d{4}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![\dA-Za-z])/g
const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const called =
  /(?:电话|手机|联系方式|传真|微信|qq|tel|phone|mobile)(?:号码?)?[号]?\s*[:：]?\s*(\+?\(?\d[\d\s()-]{5,18}\d)/gi
const codeBefore = /(?:信用代码|机构代码|代码|编号|编码|文号|单号|流水号|税号|凭证号)[^\d]{0,6}$/

const personWord =
  '(?:单位|部门|统计|财务)?(?:姓名|联系人|联络人|负责人|负责同志|填报人|填表人|制表人|制单人|审核人|复核人|审批人|经办人|经手人|申请人|当事人|投诉人|信访人|会计|出纳|主管|签字|签名)'
const name = '\\p{Script=Han}{2,4}(?!\\p{Script=Han})|\\p{Script=Han}\\s\\p{Script=Han}(?!\\p{Script=Han})'
const named = new RegExp(`${personWord}(?:\\([^)]*\\))?\\s*[:：]?\\s*(${name})`, 'gu')
const personWordAlone = new RegExp(`^${personWord}[:：]?$`)

/**
 * Places of person numbers, telephones after their word, and addresses of mail, in order and apart from each other; and of
 * the `names` known to be a person's.
 */
export function personPlaces(text: string, names: readonly string[] = []): Place[] {
  const known = names.flatMap((name) => occurrences(text, name))
  if (text.length < 6 || !mayHoldNumbers(text)) return apart(known)
  const half = halfWidth(text)
  const found = [
    ...matches(half, idNumber, (match) => isIdNumber(match.replace(/[ -]/g, ''))),
    ...matches(half, mobile, () => true),
    ...matches(half, bankCard, (match, at) => isCardIn(half, match, at)),
    ...matches(half, email, () => true),
    ...groups(half, called),
  ]
  if (found.length === 0) return apart(known)
  return apart([...known, ...found, ...groups(half, named)])
}

/** 联系人, 填报人： alone in a cell: the next one may be a name. */
export const isPersonWord = (cell: string): boolean =>
  personWordAlone.test(halfWidth(cell).replace(/\s/g, ''))

/** The text with every such place as ***. */
export const masked = (text: string): string =>
  replaced(
    text,
    personPlaces(text).map((place) => ({ ...place, by: maskText })),
  )

/** The text with each cut made; cuts are in order and apart. */
export function replaced(text: string, cuts: readonly Cut[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end, by } of cuts) {
    parts.push(text.slice(from, start), by)
    from = end
  }
  return parts.join('') + text.slice(from)
}

const isCardIn = (text: string, match: string, at: number): boolean =>
  isBankCard(match.replace(/[ -]/g, '')) && !codeBefore.test(text.slice(Math.max(0, at - 16), at))

function occurrences(text: string, word: string): Place[] {
  const places: Place[] = []
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
    places.push({ start: at, end: at + word.length })
  return places
}

function matches(text: string, pattern: RegExp, holds: (match: string, at: number) => boolean): Place[] {
  return [...text.matchAll(pattern)]
    .filter((match) => holds(match[0], match.index))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

/** The first group of each match, which stands at its end. */
const groups = (text: string, pattern: RegExp): Place[] =>
  [...text.matchAll(pattern)].map((match) => {
    const end = match.index + match[0].length
    return { start: end - (match[1]?.length ?? 0), end }
  })

function apart(places: readonly Place[]): Place[] {
  const kept: Place[] = []
  for (const place of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (last && place.start < last.end) {
      if (place.end > last.end) kept[kept.length - 1] = { start: last.start, end: place.end }
    } else kept.push(place)
  }
  return kept
}
