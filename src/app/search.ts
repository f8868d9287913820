import type { Month } from '../domain/period'
import type { Language } from '../domain/text'
import { languageOf } from '../i18n/language'
import { type Marks, markDimensions } from './marks'
import { isMember } from './members'

/** What the address says is shown. Absent: the default. */
export interface Search extends Marks {
  readonly period?: Month | undefined
  /** Unit code, as text: leading zeros count. */
  readonly unit?: string | undefined
  readonly lang?: Language | undefined
  /** The page's own choice; its meaning belongs to the page. */
  readonly view?: string | undefined
}

/** Parameters that go along from screen to screen. */
export const kept = ['period', 'unit', 'lang', ...markDimensions] as const satisfies (keyof Search)[]

export const monthPattern = /^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])$/

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= 100 ? value : undefined

/** Reads an untrusted address: what cannot be read is dropped, never an error. */
export function readSearch(raw: Readonly<Record<string, unknown>>): Search {
  const period = text(raw.period)
  return present({
    period: period && monthPattern.test(period) ? (period as Month) : undefined,
    unit: text(raw.unit),
    lang: languageOf(raw.lang) ?? undefined,
    view: text(raw.view),
    ...marksOf(raw),
  })
}

/** The choices of an address, in the order of the dimensions; a member that no record has is none. */
export function marksOf(raw: Readonly<Record<string, unknown>>): Marks {
  const chosen = markDimensions.flatMap((dimension) => {
    const member = text(raw[dimension])
    return member && isMember(dimension, member) ? [[dimension, member] as const] : []
  })
  return Object.fromEntries(chosen)
}

const present = (search: Search): Search =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined))

/** Plain text both ways: the router's own JSON would turn the code 0101 into a number. */
export const parseSearch = (search: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(search))

export function stringifySearch(search: Record<string, unknown>): string {
  const entries = Object.entries(search).flatMap(([key, value]) =>
    typeof value === 'string' ? [[key, value]] : [],
  )
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries)}`
}
