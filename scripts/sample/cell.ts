import type { Column } from '../../src/domain/dataset'

/** Counts as numbers, money as whole 分, months 'YYYY-MM', days 'YYYY-MM-DD', categories by code; null = unknown. */
export type Value = string | number | boolean | null
export type Fact = Readonly<Record<string, Value>>

/** How an office writes its cells. */
export interface CellStyle {
  /** `codes`: the warehouse's own names and codes (an export from a system); `titles`: Chinese words. */
  readonly words: 'codes' | 'titles'
  readonly month: '2021-09' | '2021年9月' | '202109' | '2021/9'
  readonly date: '2021-09-05' | '2021年9月5日' | '2021/9/5' | '2021.9.5'
  readonly money: '元' | '万元'
  readonly grouped: boolean
  readonly flags: '是否' | '10'
  readonly unknown: '—' | ''
  /** Other words for codes, by column and code. */
  readonly wording?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export const officeStyle: CellStyle = {
  words: 'titles',
  month: '2021-09',
  date: '2021-09-05',
  money: '元',
  grouped: false,
  flags: '是否',
  unknown: '—',
}

export const systemStyle: CellStyle = { ...officeStyle, words: 'codes', flags: '10', unknown: '' }

function monthText(month: string, form: CellStyle['month']): string {
  const [year = '', number = ''] = month.split('-')
  if (form === '2021年9月') return `${year}年${Number(number)}月`
  if (form === '202109') return `${year}${number}`
  return form === '2021/9' ? `${year}/${Number(number)}` : month
}

function dateText(date: string, form: CellStyle['date']): string {
  const [year, month, day] = date.split('-').map(Number)
  if (form === '2021年9月5日') return `${year}年${month}月${day}日`
  if (form === '2021/9/5') return `${year}/${month}/${day}`
  return form === '2021.9.5' ? `${year}.${month}.${day}` : date
}

const withCommas = (digits: string) => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',')

/** Whole 分 as decimal text: 元 with two decimals, 万元 with two to six, always exact. */
export function moneyText(fen: number, unit: CellStyle['money'], grouped: boolean): string {
  const decimals = unit === '元' ? 2 : 6
  const digits = String(Math.abs(fen)).padStart(decimals + 1, '0')
  const whole = digits.slice(0, -decimals)
  const fraction = digits.slice(-decimals)
  const short = unit === '元' ? fraction : fraction.replace(/0{1,4}$/, '')
  return `${fen < 0 ? '-' : ''}${grouped ? withCommas(whole) : whole}.${short}`
}

function codeText(column: Column, code: string, style: CellStyle): string {
  if (style.words === 'codes') return code
  const known = column.codes?.find((each) => each.code === code)
  if (!known) throw new Error(`unknown code: ${column.name} ${code}`)
  return style.wording?.[column.name]?.[code] ?? known.title.zh
}

/** The cell as it stands in the file. */
export function cellText(column: Column, value: Value, style: CellStyle): string {
  if (value === null) return style.unknown
  switch (column.kind) {
    case 'period':
      return monthText(String(value), style.month)
    case 'date':
      return dateText(String(value), style.date)
    case 'money':
      return moneyText(Number(value), style.money, style.grouped)
    case 'count':
      return style.grouped ? withCommas(String(value)) : String(value)
    case 'flag':
      return (style.flags === '10' ? ['0', '1'] : ['否', '是'])[Number(value)] ?? ''
    case 'category':
      return codeText(column, String(value), style)
    default:
      return String(value)
  }
}
