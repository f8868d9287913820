/** Months as 'YYYY-MM' and days as 'YYYY-MM-DD' of the sample's time span. */
export const firstMonth = '2020-01'
export const lastHistoryMonth = '2021-08'
export const lastMonth = '2021-10'

/** Months counted from the first one of the sample. */
export function monthNumber(month: string): number {
  return (Number(month.slice(0, 4)) - 2020) * 12 + Number(month.slice(5)) - 1
}

export function monthAt(number: number): string {
  const year = 2020 + Math.floor(number / 12)
  return `${year}-${String(number - (year - 2020) * 12 + 1).padStart(2, '0')}`
}

/** Both ends included. */
export function monthsBetween(from: string, to: string): string[] {
  const start = monthNumber(from)
  return Array.from({ length: monthNumber(to) - start + 1 }, (_, index) => monthAt(start + index))
}

export const allMonths = monthsBetween(firstMonth, lastMonth)

const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000

export const addDays = (date: string, days: number): string =>
  new Date((day(date) + days) * 86_400_000).toISOString().slice(0, 10)

export const daysBetween = (from: string, to: string): number => day(to) - day(from)

export const monthEnd = (month: string): string => addDays(`${monthAt(monthNumber(month) + 1)}-01`, -1)

/** The files of a monthly dataset as they arrive: one for the past, then one a month. */
export const deliveries = [
  { label: '2020-01至2021-08', from: firstMonth, to: lastHistoryMonth },
  { label: '2021-09', from: '2021-09', to: '2021-09' },
  { label: '2021-10', from: '2021-10', to: '2021-10' },
] as const
