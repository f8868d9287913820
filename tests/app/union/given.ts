import type { Standpoint } from '../../../src/app/panels/asks'
import type { Figure } from '../../../src/domain/query'
import { testUnit, testWords } from '../../support/words'

export const october: Standpoint = { period: '2021-10', unit: null }
export const inA: Standpoint = { period: '2021-10', unit: 'A' }

const [a, b, c, d] = [
  testUnit('A', '甲街道', [1, 1]),
  testUnit('B', '乙街道', [2, 1]),
  testUnit('C', '丙街道', [1, 2]),
  testUnit('D', '丁局'),
]
export const zh = testWords([a, b, c, d])
export const en = testWords([a, b, c, d], 'en')

/** A proportion; over nothing it has no value. */
export const rate = (key: string, numerator: number, denominator: number, period = '2021-10'): Figure => ({
  ...{ key, period, numerator, denominator, left_out: 0 },
  value: denominator === 0 ? null : numerator / denominator,
})

/** A count or a stock. */
export const amount = (
  key: string | null,
  value: number | null,
  period = '2021-10',
  leftOut = 0,
): Figure => ({
  ...{ key, period, value, numerator: null, denominator: null, left_out: leftOut },
})

/** The answer to a question of the whole. */
export const all = (value: number | null, leftOut = 0): Figure[] => [amount('all', value, '2021-10', leftOut)]
