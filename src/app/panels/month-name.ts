import { type Month, monthNumber } from '../../domain/period'
import type { Language } from '../../domain/text'

const namesIn = (locale: string) => {
  const { format } = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2000, month)))
}

const months: Readonly<Record<Language, readonly string[]>> = { zh: namesIn('zh-CN'), en: namesIn('en') }

/** Short name of a month without its year: "10月", "Oct". */
export const monthName = (month: Month, language: Language): string =>
  months[language][monthNumber(month) - 1] ?? month
