import { expect, test } from 'vitest'
import { cellOf, problemsCsv, problemText, warningText } from '../../src/app/data/problem-text'
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
  expect(stray).toBe('行号 12 · 有 1 行的文字里夹着单个引号，按原文保留。请看预览是否正常。')
  const short = warningText({ code: 'short_row', row: 12, value: '3' }, words('zh'))
  expect(short.match(/12/g)).toHaveLength(1)
  expect(warningText({ code: 'short_row', row: 12, value: '3' }, words('en')).match(/12/g)).toHaveLength(1)
  expect(warningText({ code: 'blank_columns_dropped', value: '2' }, words('zh'))).not.toContain('行号')
})

test('a repeated key names the row that is kept, a wrong dataset its title, in both languages', () => {
  const again = { code: 'duplicate_key', row: 6, column: '期间', value: '2021-09', first: 2 } as const
  expect(problemText(again, words('zh'))).toContain('与第 2 行的主键相同')
  expect(problemText(again, words('en'))).toContain('row 2')
  const other = { code: 'other_dataset', value: 'bargaining' } as const
  expect(problemText(other, words('zh'))).toContain('「职代会与集体协商」')
  expect(problemText(other, words('en'))).toContain(`“${datasetOf('bargaining').title.en}”`)
})

test('only what stands in a cell is shown as its value', () => {
  expect(cellOf({ code: 'bad_number', row: 3, column: '会员数', value: '五十' })).toBe('五十')
  expect(cellOf({ code: 'ragged_row', row: 5, value: '8' })).toBe('')
  const csv = problemsCsv('九月.csv', [{ code: 'ragged_row', row: 5, value: '8' }], words('zh'))
  expect(csv.split('\r\n')[1]).toMatch(/^九月\.csv,5,,,这一行有 8 个单元格/)
})
