import type { Month } from '../../../src/domain/period'
import type { Figure } from '../../../src/domain/query'
import { testUnit, testWords } from '../../support/words'

const units = [testUnit('A', '甲街道', [1, 1]), testUnit('B', '乙街道', [2, 1]), testUnit('C', '丙局')]
const names = new Map([
  ['point_code P1', '甲街道'],
  ['point_code P2', '乙街道'],
])
export const zh = testWords(units, 'zh', names)
export const en = testWords(units, 'en', names)

export const october: Month = '2021-10'
/** The district in October. */
export const district = { period: october, unit: null }
export const inA = { period: october, unit: 'A' }

/** A count or amount of a key in a period; null is unknown. */
export const given = (key: string | null, value: number | null, period: string = october): Figure => ({
  ...{ key, period, value, numerator: null, denominator: null },
  left_out: value === null ? 1 : 0,
})

/** A rate from its parts, per so many. */
export const rate = (
  key: string,
  numerator: number,
  denominator: number,
  period: string = october,
  per = 1,
): Figure => ({
  ...{ key, period, numerator, denominator, left_out: 0 },
  value: denominator > 0 ? (numerator / denominator) * per : null,
})

/** The twelve months to October 2021. */
export const twelveMonths: readonly Month[] = [
  ...(['2020-11', '2020-12'] as const),
  ...(['2021-01', '2021-02', '2021-03', '2021-04', '2021-05'] as const),
  ...(['2021-06', '2021-07', '2021-08', '2021-09', '2021-10'] as const),
]
