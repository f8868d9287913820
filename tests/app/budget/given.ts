import type { Standpoint } from '../../../src/app/panels/asks'
import type { Figure } from '../../../src/domain/query'
import { testUnit, testWords } from '../../support/words'

export const october: Standpoint = { period: '2021-10', unit: null }
export const december: Standpoint = { period: '2021-12', unit: null }
export const inA: Standpoint = { period: '2021-10', unit: 'A' }

const units = [testUnit('A', '甲街道', [1, 1])]
const names = new Map([['line_id L1', '职工篮球赛']])
export const zh = testWords(units, 'zh', names)
export const en = testWords(units, 'en', names)

/** An amount or a count. */
export const amount = (key: string | null, value: number | null, period = '2021-10'): Figure => ({
  ...{ key, period, value, numerator: null, denominator: null },
  left_out: value === null ? 1 : 0,
})

/** A proportion; over nothing it has no value. */
export const rate = (
  key: string | null,
  numerator: number | null,
  denominator: number | null,
  period = '2021-10',
): Figure => ({
  ...{ key, period, numerator, denominator },
  value: numerator === null || !denominator ? null : numerator / denominator,
  left_out: numerator === null ? 1 : 0,
})

/** Amounts of January, February … of a year. */
export const monthly = (year: number, values: readonly (number | null)[]): Figure[] =>
  values.map((value, index) => amount('all', value, `${year}-${String(index + 1).padStart(2, '0')}`))

/** Rows of a table without the columns that a test does not speak of. */
export const cells = (rows: readonly Readonly<Record<string, unknown>>[], ...columns: string[]) =>
  rows.map((row) => columns.map((column) => row[column]))
