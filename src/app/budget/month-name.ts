import { type Month, monthNumber } from '../../domain/period'
import type { Language } from '../../domain/text'

/** Short name of a month without its year: "10月", "Oct". */
export const monthName = (month: Month, language: Language): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', { month: 'short', timeZone: 'UTC' }).format(
    Date.UTC(2000, monthNumber(month) - 1, 1),
  )
