import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { random } from '../../scripts/sample/random'
import { determined } from '../../src/domain/elimination'
import { type Count, type Line, protectCounts } from '../../src/domain/protect-counts'
import { protectByRescan } from '../support/protect-by-rescan'

const line = (...counts: number[]): Line => counts.map((count) => ({ count, sign: 1 }))
const shown = (values: readonly number[], lines: readonly Line[], leastShown = 3) =>
  protectCounts(
    values.map((value) => ({ value })),
    lines,
    leastShown,
  ).map((kind, at) => (kind === null ? String(values[at]) : kind === 'small' ? '<3' : '*'))

describe('counts of a line with a known sum', () => {
  test('a small one alone takes the next smallest with it', () => {
    // 1 + 9 + 4 + 0 = 14: with 1 hidden alone, 14 − 9 − 4 = 1.
    expect(shown([1, 9, 4, 0], [line(0, 1, 2, 3)])).toEqual(['<3', '9', '*', '0'])
  })
  test('two small ones hide each other', () => {
    // 1 + 2 + 7 = 10: 3 is left for the two, either way round.
    expect(shown([1, 2, 7], [line(0, 1, 2)])).toEqual(['<3', '<3', '7'])
  })
  test('two that can only be 2 + 2 do not', () => {
    // 2 + 2 + 7 = 11 leaves 4 for two counts of 1 or 2, so 7 goes as well.
    expect(shown([2, 2, 7], [line(0, 1, 2)])).toEqual(['<3', '<3', '*'])
  })
  test('a 3 does not hide a 1 that nothing else can stand beside', () => {
    // 4 is left for one below 3 and one of 3 or more: only 1 + 3. The 8 goes too.
    expect(shown([1, 3, 8], [line(0, 1, 2)])).toEqual(['<3', '*', '*'])
  })
  test('with nothing else to hide the line goes whole, zeros too', () => {
    // 2 + 2 + 0 = 4, known: called small they would be 2 and 2, so they are not called so.
    expect(shown([2, 2, 0], [line(0, 1, 2)])).toEqual(['*', '*', '0'])
    // 1 + 1 + 1 + 0 = 3: three that are not zero can be nothing else, so the zero goes too.
    expect(shown([1, 1, 1, 0], [line(0, 1, 2, 3)])).toEqual(['*', '*', '*', '*'])
  })
  test('zero and what is large enough stay visible', () => {
    expect(shown([0, 3, 12], [line(0, 1, 2)])).toEqual(['0', '3', '12'])
    expect(shown([1, 9], [line(0, 1)], 1)).toEqual(['1', '9'])
  })
  test('what is never shown itself is hidden first, for it costs nothing', () => {
    // 1 of 10 settled, 9 left over: the share goes, the 10 stays.
    const kinds = protectCounts(
      [{ value: 1 }, { value: 10 }, { value: 9, unshown: true }],
      [
        [
          { count: 0, sign: 1 },
          { count: 2, sign: 1 },
          { count: 1, sign: -1 },
        ],
      ],
      3,
    )
    expect(kinds.slice(0, 2)).toEqual(['small', null])
  })
  test('what a share leaves over is hidden as well as what it tells', () => {
    // 9 of 10 settled: the one left over would follow.
    const kinds = protectCounts(
      [{ value: 9 }, { value: 10 }, { value: 1, unshown: true }],
      [
        [
          { count: 0, sign: 1 },
          { count: 2, sign: 1 },
          { count: 1, sign: -1 },
        ],
      ],
      3,
    )
    expect(kinds.slice(0, 2)).toEqual(['other', null])
  })
})

test('a table of two ways hides until every line with a hidden count has two', () => {
  // 1 at a corner: 4 beside it, 5 below it, and one more to close the square: 6, the smallest left of both lines.
  const rows = [line(0, 1, 2), line(3, 4, 5), line(6, 7, 8)]
  const columns = [line(0, 3, 6), line(1, 4, 7), line(2, 5, 8)]
  const texts = shown([1, 4, 20, 5, 6, 30, 40, 50, 60], [...rows, ...columns])
  expect(texts).toEqual(['<3', '*', '20', '*', '*', '30', '40', '50', '60'])
})

/** Rank of rows by exact elimination over fractions kept as big integers: another way than the one tested. */
function rank(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => row.map(BigInt))
  let found = 0
  for (let column = 0; column < (left[0]?.length ?? 0); column++) {
    const at = left.findIndex((row, index) => index >= found && row[column] !== 0n)
    const pivot = left[at]
    if (!pivot) continue
    left[at] = left[found] ?? pivot
    left[found] = pivot
    for (let index = found + 1; index < left.length; index++) {
      const [row, factor] = [left[index] ?? [], left[index]?.[column] ?? 0n]
      if (factor !== 0n)
        left[index] = row.map((entry, place) => entry * (pivot[column] ?? 1n) - (pivot[place] ?? 0n) * factor)
    }
    found++
  }
  return found
}

const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 6 }))
  .chain(([height, width]) =>
    fc.record({
      width: fc.constant(width),
      values: fc.array(fc.oneof(fc.nat(4), fc.nat(40)), {
        minLength: height * width,
        maxLength: height * width,
      }),
    }),
  )

const linesOf = ({ values, width }: { values: readonly number[]; width: number }): Line[] => {
  const height = values.length / width
  const rows = Array.from({ length: height }, (_, row) =>
    line(...Array.from({ length: width }, (_, at) => row * width + at)),
  )
  const columns = Array.from({ length: width }, (_, at) =>
    line(...Array.from({ length: height }, (_, row) => row * width + at)),
  )
  return [...rows, ...columns]
}

test('from what a table and its totals show, no hidden count follows by adding and subtracting', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const lines = linesOf(table)
      const kinds = protectCounts(
        table.values.map((value) => ({ value })),
        lines,
        3,
      )
      const hidden = kinds.flatMap((kind, at) => (kind === null ? [] : [at]))
      for (const [at, value] of table.values.entries()) {
        if (value > 0 && value < 3) expect(kinds[at]).not.toBeNull()
      }
      // A line whose only counts are the hidden ones of a single cell cannot be helped: its total is that cell.
      const matrix = lines.map((each) => hidden.map((at) => Number(each.some(({ count }) => count === at))))
      const full = rank(matrix)
      for (const [place, at] of hidden.entries()) {
        const single = linesOf(table).some((each) =>
          each.every(({ count }) => count === at || (kinds[count] === null && table.values[count] === 0)),
        )
        const unit = hidden.map((_, index) => Number(index === place))
        if (!single) expect({ at, given: rank([...matrix, unit]) === full }).toEqual({ at, given: false })
      }
    }),
    { numRuns: 300 },
  )
})

test('what has one value only is found through several lines', () => {
  // a + b = , a + b + c = : c follows, a and b do not.
  expect(determined([line(0, 1), line(0, 1, 2)])).toEqual([2])
})

/** Counts and lines of any kind: signs of both sorts, shares' left-overs, a count in many lines, lines that hold nothing. */
const ties = fc.integer({ min: 1, max: 24 }).chain((size) =>
  fc.record({
    counts: fc.array(
      fc.record(
        { value: fc.oneof(fc.nat(3), fc.nat(12)), unshown: fc.boolean() },
        { requiredKeys: ['value'] },
      ),
      { minLength: size, maxLength: size },
    ),
    lines: fc.array(
      fc.uniqueArray(fc.record({ count: fc.nat(size - 1), sign: fc.constantFrom<1 | -1>(1, 1, -1) }), {
        minLength: 1,
        maxLength: 7,
        selector: ({ count }) => count,
      }),
      { maxLength: 16 },
    ),
    leastShown: fc.integer({ min: 1, max: 6 }),
  }),
)

describe('to look again only at lines that have changed hides the same', () => {
  test('as to look at all of them', () => {
    fc.assert(
      fc.property(ties, ({ counts, lines, leastShown }) => {
        expect(protectCounts(counts, lines, leastShown)).toEqual(protectByRescan(counts, lines, leastShown))
      }),
      { numRuns: 2000 },
    )
  })

  test('in tables of both ways, large enough to be left to their lines alone', () => {
    const sizes = [3, 12, 60]
    for (const most of sizes) {
      const { whole } = random(`counts below ${most}`)
      const counts = Array.from({ length: 120 * 12 }, (): Count => ({ value: whole(0, most - 1) }))
      const lines = linesOf({ values: counts.map(({ value }) => value), width: 12 })
      expect(protectCounts(counts, lines, 3)).toEqual(protectByRescan(counts, lines, 3))
    }
  })
})
