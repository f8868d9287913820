import { expect, test } from 'vitest'
import { problemsCsv } from '../../src/app/data/problem-text'
import { problemKinds, unlisted, unplaced } from '../../src/app/data/sheet'
import type { Problem } from '../../src/domain/problem'
import { testWords } from '../support/words'

const counts = { records: 12, header: 1, title: 2, note: 1, total: 1, blank: 0, loaded: 4, rejected: 3 }
const problems: Problem[] = [
  { code: 'bad_number', row: 5, column: '会员数', value: '=1+1' },
  { code: 'negative', row: 6, column: '会员数', value: '-5' },
  { code: 'bad_number', row: 9, column: '会员数', value: '@sum' },
  { code: 'bad_number', row: 9, column: '女会员数', value: '+"甲"' },
]

test('the parts sum to the records, or the difference is told', () => {
  expect(unplaced(counts)).toBe(0)
  expect(unplaced({ ...counts, loaded: 3 })).toBe(1)
})

test('problems are told by kind and column, the most frequent first, with their first rows', () => {
  expect(
    problemKinds(problems).map(({ first, count, rows }) => [first.code, first.column, count, rows]),
  ).toEqual([
    ['bad_number', '会员数', 2, [5, 9]],
    ['negative', '会员数', 1, [6]],
    ['bad_number', '女会员数', 1, [9]],
  ])
})

test('rows left out beyond the list are counted', () => {
  expect(unlisted({ counts, problems })).toBe(0)
  expect(unlisted({ counts: { ...counts, rejected: 1500 }, problems })).toBe(1497)
})

test('the CSV of problems gives row, column, value and reason, and no formula', () => {
  const lines = problemsCsv('九月.csv', problems, { dataset: null, language: 'zh', t: testWords().t }).split(
    '\r\n',
  )
  expect(lines).toHaveLength(6)
  expect(lines[0]).toBe('文件,行号,列,原值,说明与办法')
  expect(lines[1]).toMatch(/^九月\.csv,5,会员数,'=1\+1,“=1\+1”/)
  expect(lines[2]).toMatch(/^九月\.csv,6,会员数,-5,/)
  expect(lines[3]).toMatch(/^九月\.csv,9,会员数,'@sum,/)
  expect(lines[4]).toMatch(/^九月\.csv,9,女会员数,"'\+""甲""",/)
})
