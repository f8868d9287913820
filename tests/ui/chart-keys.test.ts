import { expect, it } from 'vitest'
import { markBeside } from '../../src/ui/chart-keys'
import type { ChartMark } from '../../src/ui/chart-marks'

const mark = (key: string, place: ChartMark['place'] = null): ChartMark => ({
  ...{ key, seriesIndex: 0, dataIndex: 0, place },
})
const row = ['a', 'b', 'c'].map((key) => mark(key))
const cells = [mark('a1', [0, 0]), mark('a2', [1, 0]), mark('b1', [0, 1]), mark('b2', [1, 1])]
const after = (marks: readonly ChartMark[], from: string | null, key: string) =>
  markBeside(marks, marks.find((each) => each.key === from) ?? undefined, key)?.key ?? null

it('goes through marks in their order and stays at both ends', () => {
  expect(['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'].map((key) => after(row, 'b', key))).toEqual([
    ...['c', 'c', 'a', 'a'],
  ])
  expect([after(row, 'c', 'ArrowRight'), after(row, 'a', 'ArrowUp')]).toEqual(['c', 'a'])
  expect([after(row, 'b', 'Home'), after(row, 'b', 'End')]).toEqual(['a', 'c'])
})

it('begins at the near end, also where the mark it stood at is gone', () => {
  expect([after(row, null, 'ArrowRight'), after(row, null, 'ArrowLeft')]).toEqual(['a', 'c'])
  expect(markBeside(row, mark('gone'), 'ArrowDown')?.key).toBe('a')
})

it('goes by column and row where the picture is made of cells', () => {
  expect([after(cells, 'a1', 'ArrowRight'), after(cells, 'a1', 'ArrowDown')]).toEqual(['a2', 'b1'])
  expect([after(cells, 'b2', 'ArrowRight'), after(cells, 'b2', 'ArrowUp')]).toEqual(['b2', 'a2'])
})

it('leaves all other keys, and pictures without marks, alone', () => {
  expect([after(row, 'a', 'Tab'), after(row, 'a', 'Enter'), after([], null, 'ArrowRight')]).toEqual([
    ...[null, null, null],
  ])
})
