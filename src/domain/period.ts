/** Periods: months are 'YYYY-MM' strings, which sort as text; no Date object, so no time zone. */

export type Month = `${number}-${string}`
export type Grain = 'month' | 'quarter' | 'half' | 'year'

/** A stretch of whole months; `from` = `to` for a single month. Both ends belong to it. */
export interface Period {
  readonly from: Month
  readonly to: Month
  readonly grain: Grain
}

const monthsIn: Record<Grain, number> = { month: 1, quarter: 3, half: 6, year: 12 }
const chineseNumber: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4, 上: 1, 下: 2 }
const timeOfDay = /(?:\s+|(?<=\d)T)\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?$/
const halfWidth = (text: string) => text.normalize('NFKC').trim().replace(timeOfDay, '').replace(/\s+/g, '')

/** Years of the Republic, which begin in 1912; without the era's name only in three digits, for 21年 may mean 2021. */
const republicYear =
  /^(?:(?:(?:中[華华])?民[國国])(\d{2,3})(?=年|[-/.]\d)|(1\d{2})(?=年|[-/.]\d{1,2}[-/.]\d))/
const commonEra = (text: string) =>
  text.replace(republicYear, (_, named?: string, bare?: string) => String(Number(named ?? bare) + 1911))

const serialDay = /^[3-5]\d{4}(?:\.\d+)?$/

/** Ways of writing a day or period that are turned into another calendar, lose a part, or may mean another one. */
export type DateForm = 'republic_year' | 'serial_date' | 'time_dropped' | 'month_one' | 'as_of'

/** Which of those ways a text that reads as a day or period is written in; null for the common ones. */
export function dateForm(text: string): DateForm | null {
  const whole = halfWidth(text)
  const clean = whole.replace(/^截[至止]到?/, '')
  // Excel makes 2021.1 of 2021.10, and a sum since January of what is told as of a month.
  if (/^\d{4}\.1$/.test(clean)) return 'month_one'
  if (clean !== whole) return 'as_of'
  if (serialDay.test(clean)) return 'serial_date'
  if (republicYear.test(clean)) return 'republic_year'
  const time = timeOfDay.exec(text.normalize('NFKC').trim())
  return time && /[1-9]/.test(time[0]) ? 'time_dropped' : null
}

/** Whether a text is a month as the product writes it, 'YYYY-MM'. */
export const isMonth = (text: unknown): text is Month =>
  typeof text === 'string' && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)

/** Number of a month since year 0, for arithmetic: '2021-01' → 24252. */
export function monthIndex(month: Month): number {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return year * 12 + number - 1
}

/** Inverse of {@link monthIndex}. */
export function monthOf(index: number): Month {
  const year = Math.floor(index / 12)
  return `${year}-${String(index - year * 12 + 1).padStart(2, '0')}` as Month
}

/** `addMonths('2021-01', -1)` → '2020-12'. */
export const addMonths = (month: Month, count: number): Month => monthOf(monthIndex(month) + count)

/** Calendar year of a month, as a number. */
export const yearOf = (month: Month): number => Math.floor(monthIndex(month) / 12)

/** Month number 1 … 12. */
export const monthNumber = (month: Month): number => (monthIndex(month) % 12) + 1

/** All months from `from` to `to`, both included; empty when `to` lies before `from`. */
export function monthsBetween(from: Month, to: Month): Month[] {
  const start = monthIndex(from)
  return Array.from({ length: Math.max(0, monthIndex(to) - start + 1) }, (_, i) => monthOf(start + i))
}

/** First month of the calendar year that holds `month`. */
export const yearStart = (month: Month): Month => `${yearOf(month)}-01` as Month

function period(year: number, number: number, grain: Grain): Period | null {
  const length = monthsIn[grain]
  if (year < 1900 || year > 2200 || number < 1 || number > 12 / length) return null
  const from = monthOf(year * 12 + (number - 1) * length)
  return { from, to: addMonths(from, length - 1), grain }
}

/** Written forms, most specific first (domain.md §7, conventions): pattern, grain, and the group that numbers it. */
const forms: readonly [RegExp, Grain][] = [
  [/^(\d{4})(?:年|[-/.])?(?:Q|第?)([1-4一二三四])(?:季度?|Q)?$/i, 'quarter'],
  [/^(\d{4})(?:年|[-/.])?H([12])$/i, 'half'],
  [/^(\d{4})年?([上下])半年$/, 'half'],
  [/^(\d{4})(?:年|[-/.])(\d{1,2})(?:月份?)?$/, 'month'],
  [/^(\d{4})(\d{2})$/, 'month'],
  [/^(\d{4})年?(?:度|全年)?$/, 'year'],
]

/**
 * Reads a period as offices write it: 2021-05, 2021/5, 202105, 2021年5月, 2021.5, 2021Q2, 2021年二季度, 2021H1,
 * 2021年上半年, 2021年, 截至…, 民国110年5月, and a full date, which stands for its month. Null for anything else: never a guess.
 */
export function parsePeriod(text: string): Period | null {
  const clean = commonEra(halfWidth(text).replace(/^截[至止]到?/, '')).replace(/[底末止]$/, '')
  const date = parseDate(clean)
  if (date) return period(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 'month')
  for (const [pattern, grain] of forms) {
    const match = pattern.exec(clean)
    if (!match || (grain === 'quarter' && !/[Qq季]/.test(clean))) continue
    const number = match[2] ?? '1'
    return period(Number(match[1]), chineseNumber[number] ?? Number(number), grain)
  }
  return null
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
    return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/**
 * Reads a calendar day: 2021-05-17, 2021/5/17, 2021.5.17, 20210517, 2021年5月17日, 民国 110年5月17日, with a time of day or
 * without, and an Excel serial number of five digits (44333). Returns 'YYYY-MM-DD', or null when it is no such day.
 */
export function parseDate(text: string): string | null {
  const clean = commonEra(halfWidth(text))
  const full = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/.exec(clean)
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(clean)
  const match = full ?? packed
  if (match) return isoDate(Number(match[1]), Number(match[2]), Number(match[3]))
  if (!serialDay.test(clean)) return null
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(Number(clean)) * 86_400_000).toISOString().slice(0, 10)
}
