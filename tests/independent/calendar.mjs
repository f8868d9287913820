// The months that the sample speaks of (data/README.md), and the stretches of them that figures are asked for.
export const months = Array.from(
  { length: 22 },
  (_, index) => `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
)

export const yearOf = (month) => month.slice(0, 4)
export const numberOf = (month) => Number(month.slice(5))
const quarterOf = (month) => `${yearOf(month)}-Q${Math.ceil(numberOf(month) / 3)}`

/** The last day of a month, 'YYYY-MM-DD'. */
export const lastDay = (month) =>
  new Date(Date.UTC(Number(yearOf(month)), numberOf(month), 0)).toISOString().slice(0, 10)

/** Stretches named alike, each from its first to its last month. */
function named(bucket, nameOf) {
  return [...new Set(months.map(nameOf))].map((period) => {
    const inside = months.filter((month) => nameOf(month) === period)
    return { bucket, period, first: inside[0], last: inside.at(-1) }
  })
}

const from = (bucket, first, last) => ({ bucket, period: `${first}..${last}`, first, last })

/** Each month, quarter and year; the whole; and the year up to each month: { bucket, period, first, last }. */
export const stretches = [
  ...named('month', (month) => month),
  ...named('quarter', quarterOf),
  ...named('year', yearOf),
  from('span', months[0], months.at(-1)),
  ...months.map((month) => from('to_date', `${yearOf(month)}-01`, month)),
]
