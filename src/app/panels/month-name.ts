import { type Month, monthNumber } from '../../domain/period'
import type { Language } from '../../domain/text'

const short = (locale: string) => new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
const months: Readonly<Record<Language, Intl.DateTimeFormat>> = { zh: short('zh-CN'), en: short('en') }

/** Short name of a month without its year: "10月", "Oct". */
export const monthName = (month: Month, language: Language): string =>
  months[language].format(Date.UTC(2000, monthNumber(month) - 1))
