import type { Text } from '../domain/text'
import type { Grade } from './indicator'

/** A published value of an indicator elsewhere or earlier: shown beside the office's own, never computed with. */
export interface Benchmark {
  readonly indicator: string
  readonly value: number
  readonly place: Text
  /** The time it speaks of, as published. */
  readonly time: string
  readonly grade: Grade
  /** Number of the source in domain.md §11. */
  readonly source: string
}

const nation = { zh: '全国', en: 'National' }
const hunan = { zh: '湖南', en: 'Hunan' }
const yinzhou = { zh: '宁波鄞州区', en: 'Yinzhou district, Ningbo' }

/** Sourced values of domain.md §2–§4. A value whose concept is not that of the indicator is not listed. */
export const benchmarks: readonly Benchmark[] = [
  // 1,166,154 of 5,168,303 legal units
  {
    indicator: 'unit_union_rate_legal',
    value: 0.226,
    place: nation,
    time: '2004',
    grade: 'S',
    source: 'S19',
  },
  // 42,270 of 180,436
  { indicator: 'unit_union_rate_legal', value: 0.234, place: hunan, time: '2004', grade: 'S', source: 'S19' },
  // 12,290.8 of 21,261.66 万人
  { indicator: 'member_rate_all', value: 0.578, place: nation, time: '2004', grade: 'S', source: 'S19' },
  { indicator: 'member_rate_all', value: 0.587, place: hunan, time: '2004', grade: 'S', source: 'S19' },
  // 27,189.8 of 28,291.1 万人
  { indicator: 'member_rate_unionised', value: 0.961, place: nation, time: '2020', grade: 'S', source: 'S6' },
  { indicator: 'mediated_share', value: 0.5218, place: nation, time: '2013-H1', grade: 'S', source: 'S33' },
  { indicator: 'settle_rate', value: 0.8187, place: nation, time: '2013-H1', grade: 'S', source: 'S33' },
  { indicator: 'settle_rate', value: 0.947, place: nation, time: '2012', grade: 'S', source: 'S34' },
  { indicator: 'mediation_success', value: 0.78, place: yinzhou, time: '2025-H1', grade: 'S', source: 'S35' },
  // 25,047 of 139,744 (亿元)
  { indicator: 'dec_share', value: 0.179, place: nation, time: '2013', grade: 'S', source: 'S67' },
]

/** Published values of an indicator, in the order of the list. */
export const benchmarksOf = (indicator: string): Benchmark[] =>
  benchmarks.filter((each) => each.indicator === indicator)
