import { describe, expect, test } from 'vitest'
import { fitChoice, noChart, proposeChart } from '../../../src/app/workbench/propose-chart'
import type { Cell } from '../../../src/domain/query'
import type { CellKind, TypedResult } from '../../../src/warehouse/typed-result'

/** Columns as "name:kind", rows as lists of cells. */
function resultOf(
  heads: readonly string[],
  lines: readonly (readonly Cell[])[],
): Pick<TypedResult, 'columns' | 'rows'> {
  const columns = heads.map((head, place) => {
    const [name = '', kind = 'text'] = head.split(':')
    return { id: `c${place}`, name, type: '', kind: kind as CellKind }
  })
  return {
    columns,
    rows: lines.map((line) => Object.fromEntries(line.map((cell, place) => [`c${place}`, cell]))),
  }
}

describe('the picture that fits the columns is proposed', () => {
  test('one category and one number: bars', () => {
    const result = resultOf(
      ['街道', '件数:number'],
      [
        ['甲', 3],
        ['乙', 5],
      ],
    )
    expect(proposeChart(result)).toEqual({ kind: 'bars', across: '街道', down: '', values: ['件数'] })
  })

  test.each([
    [
      'months as text',
      '月',
      [
        ['2021-01', 1, 2],
        ['2021-02', 3, 4],
      ],
    ],
    [
      'dates',
      'day:date',
      [
        ['2021-01-01', 1, 2],
        ['2021-01-02', 3, 4],
      ],
    ],
    [
      'years by their name',
      '年度:number',
      [
        [2020, 1, 2],
        [2021, 3, 4],
      ],
    ],
  ] as const)('%s and numbers: lines', (_, head, lines) => {
    const chosen = proposeChart(resultOf([head, 'a:number', 'b:number'], lines))
    expect(chosen).toEqual({ kind: 'lines', across: head.split(':')[0], down: '', values: ['a', 'b'] })
  })

  test('at most six lines', () => {
    const heads = ['month', ...'abcdefgh'.split('').map((name) => `${name}:number`)]
    const line = (month: string) => [month, 1, 2, 3, 4, 5, 6, 7, 8]
    expect(proposeChart(resultOf(heads, [line('2021-01'), line('2021-02')])).values).toHaveLength(6)
  })

  test('two categories and a number: a matrix, the one with fewer members across', () => {
    const lines = [
      ['甲', 'x', 1],
      ['乙', 'x', 2],
      ['丙', 'x', 3],
      ['甲', 'y', 4],
    ]
    expect(proposeChart(resultOf(['unit', 'cause', 'n:number'], lines))).toEqual({
      ...{ kind: 'matrix', across: 'cause', down: 'unit', values: ['n'] },
    })
    const months = [
      ['2021-01', '甲', 1],
      ['2021-02', '甲', 2],
      ['2021-03', '甲', 3],
    ]
    expect(proposeChart(resultOf(['month', 'unit', 'n:number'], months))).toMatchObject({
      across: 'month',
      down: 'unit',
    })
  })

  test('two numbers: a scatter', () => {
    expect(
      proposeChart(
        resultOf(
          ['a:number', 'b:number'],
          [
            [1, 2],
            [3, 4],
          ],
        ),
      ),
    ).toEqual({
      ...{ kind: 'scatter', across: 'a', down: '', values: ['b'] },
    })
  })

  test.each([
    ['no row', ['a', 'n:number'], []],
    ['one row', ['a', 'n:number'], [['甲', 1]]],
    [
      'no number',
      ['a', 'b'],
      [
        ['甲', 'x'],
        ['乙', 'y'],
      ],
    ],
    [
      'digits that are no number',
      ['a', 'n:digits'],
      [
        ['甲', '9007199254740993'],
        ['乙', '1'],
      ],
    ],
    [
      'a name twice',
      ['a', 'n:number'],
      [
        ['甲', 1],
        ['甲', 2],
      ],
    ],
    [
      'a month twice',
      ['month', 'n:number'],
      [
        ['2021-01', 1],
        ['2021-01', 2],
      ],
    ],
    [
      'a pair twice',
      ['a', 'b', 'n:number'],
      [
        ['甲', 'x', 1],
        ['甲', 'x', 2],
      ],
    ],
    [
      'three numbers',
      ['a:number', 'b:number', 'c:number'],
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ['61 names', ['a', 'n:number'], Array.from({ length: 61 }, (_, n) => [`甲${n}`, n])],
  ] as [string, string[], Cell[][]][])('%s: a table', (_, heads, lines) => {
    expect(proposeChart(resultOf(heads, lines))).toEqual(noChart)
  })
})

test('a saved choice outlives other columns, but not the loss of its own', () => {
  const choice = { kind: 'bars', across: 'a', down: '', values: ['n'] } as const
  expect(fitChoice(choice, resultOf(['x', 'a', 'n:number'], []))).toEqual(choice)
  expect(fitChoice(choice, resultOf(['a', 'n:text'], []))).toEqual(noChart)
  expect(fitChoice(choice, resultOf(['b', 'n:number'], []))).toEqual(noChart)
})
