import { expect, test } from 'vitest'
import { cellOf, problemsCsv, problemText, warningLines, warningText } from '../../src/app/data/problem-text'
import { datasetOf } from '../../src/domain/datasets'
import type { Language } from '../../src/domain/text'
import { testWords } from '../support/words'

const words = (language: Language) => ({
  dataset: datasetOf('bargaining'),
  language,
  t: testWords([], language).t,
})

test('a notice names its row once', () => {
  const stray = warningText({ code: 'stray_quote', row: 12, value: '1' }, words('zh'))
  expect(stray).toBe('有 1 行的文字里夹着单个引号，按原文保留，最先一行是第 12 行。请与原文件核对。')
  const short = warningText({ code: 'short_row', row: 12, value: '3' }, words('zh'))
  expect(short.match(/12/g)).toHaveLength(1)
  expect(warningText({ code: 'short_row', row: 12, value: '3' }, words('en')).match(/12/g)).toHaveLength(1)
  expect(warningText({ code: 'blank_columns_dropped', value: '2' }, words('zh'))).not.toContain('行号')
})

test('a repeated key names the row that is kept, a wrong dataset its title, in both languages', () => {
  const again = { code: 'duplicate_key', row: 6, first: 2 } as const
  expect(problemText(again, words('zh'))).toContain('与第 2 行的单位代码、期间都相同')
  expect(problemText(again, words('en'))).toContain('row 2')
  const other = { code: 'other_dataset', value: 'bargaining' } as const
  expect(problemText(other, words('zh'))).toContain('「职代会与集体协商」')
  expect(problemText(other, words('en'))).toContain(`“${datasetOf('bargaining').title.en}”`)
})

test('notices that say the same of several columns are one line, at most twenty columns in it', () => {
  const differs = (column: string) => ({ code: 'control_total_differs', row: 14, column }) as const
  const unmapped = Array.from({ length: 45 }, (_, index) => ({
    code: 'unmapped_column' as const,
    column: `列${index}`,
  }))
  const lines = warningLines(
    [
      differs('cba_count'),
      { code: 'full_width', row: 6, column: '甲', value: '1' },
      differs('cba_firms'),
      { code: 'full_width', row: 7, column: '乙', value: '1' },
      ...unmapped,
    ],
    words('zh'),
  )
  expect(lines[0]).toMatch(/^行号 14 · 合计行的「集体合同份数」「.+」与重新加总不一致/)
  // Of another row they do not say the same.
  expect(lines.filter((line) => line.includes('全角'))).toHaveLength(2)
  expect(lines.filter((line) => line.includes('没有对应'))).toHaveLength(3)
  expect(lines.at(-1)).toContain('「列40」「列41」「列42」「列43」「列44」')
})

test('a notice on several columns says that its count holds for each of them', () => {
  const marked = (column: string) => ({ code: 'percent_ratio' as const, column, value: '1' })
  expect(warningLines([marked('甲'), marked('乙')], words('zh'))).toEqual([
    '「甲」「乙」各有 1 个单元格带 %，已换算成比值（85% 读作 0.85）。',
  ])
  expect(warningLines([marked('甲')], words('zh'))[0]).toMatch(/^「甲」有 1 个单元格/)
})

test('only what stands in a cell is shown as its value', () => {
  expect(cellOf({ code: 'bad_number', row: 3, column: '会员数', value: '五十' })).toBe('五十')
  expect(cellOf({ code: 'ragged_row', row: 5, value: '8' })).toBe('')
  const csv = problemsCsv('九月.csv', [{ code: 'ragged_row', row: 5, value: '8' }], words('zh'))
  expect(csv.split('\r\n')[1]).toMatch(/^九月\.csv,5,,,这一行有 8 个单元格/)
})
