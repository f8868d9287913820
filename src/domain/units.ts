import type { Language } from './text'

/** Unit of a figure. Money is 元 inside; ratios are proportions (0.25 = 25 %). */
export type Unit =
  | 'yuan'
  | 'ratio'
  | 'points'
  | 'persons'
  | 'firms'
  | 'organisations'
  | 'sites'
  | 'cases'
  | 'days'
  | 'months'
  | 'per_thousand'
  | 'persons_per_case'
  | 'person_days'
  | 'days_per_thousand'
  | 'yuan_per_person'
  | 'yuan_per_firm'
  | 'pieces'
  | 'score'
  | 'times'

export const missing = '—'
/** For a number that is hidden, where it is not told whether because it is small itself (domain/suppression). */
export const hiddenMark = '*'

const words: Record<Unit, Record<Language, string>> = {
  yuan: { zh: '元', en: 'CNY' },
  ratio: { zh: '%', en: '%' },
  points: { zh: '个百分点', en: 'pp' },
  persons: { zh: '人', en: 'persons' },
  firms: { zh: '家', en: 'firms' },
  organisations: { zh: '个', en: 'organisations' },
  sites: { zh: '个', en: 'monitoring points' },
  cases: { zh: '件', en: 'cases' },
  days: { zh: '天', en: 'days' },
  months: { zh: '个月', en: 'months' },
  per_thousand: { zh: '件/千人', en: 'per 1,000' },
  persons_per_case: { zh: '人/件', en: 'persons/case' },
  person_days: { zh: '人日', en: 'person-days' },
  days_per_thousand: { zh: '天/千人', en: 'days per 1,000' },
  yuan_per_person: { zh: '元/人', en: 'CNY/person' },
  yuan_per_firm: { zh: '元/户', en: 'CNY/firm' },
  pieces: { zh: '项', en: 'items' },
  score: { zh: '分', en: 'points' },
  times: { zh: '倍', en: 'times' },
}

/** The unit's own word, for subtitles and axis names. */
export const unitWord = (unit: Unit, language: Language): string => words[unit][language]

const grouped = (value: number, digits: number, language: Language) =>
  new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
    .format(value)
    .replace(/^-(?=[0.,]*$)/, '')
    .replace('-', '−')

const digitsOf: Partial<Record<Unit, number>> = {
  ratio: 1,
  points: 1,
  days: 1,
  per_thousand: 2,
  persons_per_case: 1,
  days_per_thousand: 1,
  times: 1,
}

function large(value: number, language: Language, word: string): string | null {
  const size = Math.abs(value)
  const steps: [number, string][] =
    language === 'zh'
      ? [
          [1e8, '亿'],
          [1e4, '万'],
        ]
      : [
          [1e9, 'bn'],
          [1e6, 'm'],
          [1e4, 'k'],
        ]
  for (const [step, name] of steps) {
    // k starts at ten thousand, so that 1,234 stays exact.
    if (size < step) continue
    const base = name === 'k' ? 1e3 : step
    const scaled = value / base
    const digits = Math.abs(scaled) >= 1000 ? 0 : Math.abs(scaled) >= 100 ? 1 : 2
    return language === 'zh'
      ? `${grouped(scaled, digits, language)} ${name}${word}`
      : `${grouped(scaled, digits, language)}${name} ${word}`
  }
  return null
}

/** Units whose figures from ten thousand up are shortened. */
const inTenThousands: readonly Unit[] = ['yuan', 'persons', 'person_days', 'yuan_per_person', 'yuan_per_firm']

const wordFor = (value: number, unit: Unit, language: Language) =>
  language === 'en' && Math.abs(value) === 1 ? words[unit].en.replace(/s$/, '') : words[unit][language]

/**
 * The only way from a figure to text. Null is "—", a hidden number "*"; money, persons and person-days from ten thousand up read as 万 / 亿 (zh) or
 * k / m / bn (en); a proportion is shown in percent, a difference of proportions in percentage points.
 */
export function format(value: number | null, unit: Unit, language: Language): string {
  if (Number.isNaN(value)) return hiddenMark
  if (value === null || !Number.isFinite(value)) return missing
  const word = wordFor(value, unit, language)
  if (unit === 'ratio') return `${grouped(value * 100, 1, language)}%`
  if (unit === 'points') return `${value > 0 ? '+' : ''}${grouped(value * 100, 1, language)} ${word}`
  if (inTenThousands.includes(unit)) {
    const text = large(value, language, word)
    if (text) return text
  }
  const digits = digitsOf[unit] ?? (Number.isInteger(value) || Math.abs(value) >= 1000 ? 0 : 1)
  return `${grouped(value, digits, language)} ${word}`
}

/** The same without the unit's word, in full, for tables and axis labels. */
export function formatPlain(value: number | null, unit: Unit, language: Language): string {
  if (Number.isNaN(value)) return hiddenMark
  if (value === null || !Number.isFinite(value)) return missing
  if (unit === 'ratio' || unit === 'points') return grouped(value * 100, 1, language)
  return grouped(value, digitsOf[unit] ?? (Number.isInteger(value) ? 0 : 2), language)
}
