import { expect, test } from 'vitest'
import { entriesOf } from '../../../src/app/workbench/catalogue-entries'
import { views } from '../../../src/domain/view'
import { sqlName } from '../../../src/ui/sql-name'
import { testWords } from '../../support/words'

const column = (name: string) => ({ name, type: 'VARCHAR' })
const own = {
  name: '物资台账',
  table: { name: '物资台账', columns: [{ header: '物资', index: 0, kind: 'text' as const }] },
}
const tables = [
  { name: '物资台账', columns: [column('_row'), column('物资')], rows: 2 },
  { name: 'disputes', columns: [column('unit_code'), column('_hidden')], rows: 3 },
  { name: 'dispute_totals', columns: [column('split_by'), column('accepted'), column('_hidden')], rows: 9 },
  ...Object.keys(views).map((name) => ({ name, columns: [column('month'), column('unit_code')], rows: 1 })),
]

test('tables and columns bear their names in both languages, own ones those of their file', () => {
  for (const language of ['zh', 'en'] as const) {
    const { t } = testWords([], language)
    const entries = entriesOf({ tables, own: [own], hiding: new Map() }, language, t)
    expect(entries.map(({ group }) => group).slice(0, 3)).toEqual(['own', 'datasets', 'views'])
    expect(entries[0]?.columns.map(({ title }) => title).at(-1)).toBe('物资')
    expect(entries.filter(({ title }) => title.includes('workbench.') || title === '')).toEqual([])
    expect(entries.find(({ name }) => name === 'disputes')?.columns[0]?.title).not.toBe('unit_code')
  }
})

test('what may hold hidden cells is marked, views over it too', () => {
  const { t } = testWords()
  const covered = entriesOf({ tables, own: [own], hiding: new Map() }, 'zh', t).filter((each) => each.covered)
  const names = covered.map(({ name }) => name)
  expect(names).toEqual(
    expect.arrayContaining(['disputes', 'dispute_months', 'dispute_units', 'collective_months']),
  )
  expect(names).not.toContain('coverage')
})

test.each([
  ['disputes', 'disputes'],
  ['物资台账', '物资台账'],
  ['第 4 列', '"第 4 列"'],
  ['a"b', '"a""b"'],
  ['Order', '"Order"'],
  ['1月', '"1月"'],
  ['', '""'],
])('%s is written as %s', (name, written) => expect(sqlName(name)).toBe(written))
