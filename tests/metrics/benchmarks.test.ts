import { expect, it } from 'vitest'
import { benchmarks, benchmarksOf } from '../../src/metrics/benchmarks'
import { indicatorOf } from '../../src/metrics/index'

it('every published value names a known indicator, a place, a time and a source', () => {
  for (const each of benchmarks) {
    expect(indicatorOf(each.indicator).id).toBe(each.indicator)
    expect([each.place.zh, each.place.en, each.time, each.source].every((text) => text !== '')).toBe(true)
  }
})

it('rounds what was published', () => {
  // First economic census: 1,166,154 ÷ 5,168,303; yearbook 2020: 27,189.8 ÷ 28,291.1; December 2013: 25,047 ÷ 139,744.
  expect(1_166_154 / 5_168_303).toBeCloseTo(benchmarksOf('unit_union_rate_legal')[0]?.value ?? 0, 3)
  expect(27_189.8 / 28_291.1).toBeCloseTo(benchmarksOf('member_rate_unionised')[0]?.value ?? 0, 3)
  expect(25_047 / 139_744).toBeCloseTo(benchmarksOf('dec_share')[0]?.value ?? 0, 3)
})
