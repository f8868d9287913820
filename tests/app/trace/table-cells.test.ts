import { expect, it } from 'vitest'
import type { Table } from '../../../src/app/panels/figure-panel'
import type { Subject } from '../../../src/app/trace/subject'
import { cellsOf, markSubject, notedRows } from '../../../src/app/trace/table-cells'
import type { Note } from '../../../src/domain/note'

const subject: Subject = {
  title: '受理',
  indicators: ['disputes_accepted'],
  filter: { from: '2020-11', to: '2021-10' },
  exact: false,
}
const table: Table = {
  by: 'unit_code',
  columns: [
    { id: 'name', header: '名称' },
    { id: '2021-09', header: '九月', align: 'right' },
    { id: 'total', header: '合计', align: 'right' },
  ],
  rows: [
    { name: '甲街道', mark: '001', '2021-09': 5, total: 60 },
    { name: '全区', '2021-09': 9, total: 99 },
  ],
}
const [first = {}, second = {}] = table.rows
const column = (index: number) => table.columns[index] ?? { id: '', header: '' }

function opened(row: typeof first, index: number): Subject | undefined {
  let found: Subject | undefined
  const cells = cellsOf(
    subject,
    table,
    (each) => {
      found = each
    },
    ((key: string) => key) as never,
  )
  if (cells.opens(row, column(index))) cells.open(row, column(index))
  return found
}

it('a number opens the figure of its row and of its column where that is a month; words open nothing', () => {
  const ofUnit = { where: { unit_code: ['001'] } }
  expect(opened(first, 0)).toBeUndefined()
  expect(opened(first, 1)).toMatchObject({
    title: '甲街道 · 九月',
    filter: { from: '2021-09', to: '2021-09', ...ofUnit },
    exact: true,
  })
  expect(opened(first, 2)).toMatchObject({ filter: { from: '2020-11', to: '2021-10', ...ofUnit } })
  expect(opened(second, 2)).toMatchObject({ filter: subject.filter, exact: false })
})

it('a mark opens the figure of its row, in a matrix that of its month, and any other the whole picture', () => {
  expect(markSubject(subject, table, '001')).toMatchObject({ title: '甲街道', member: { key: '001' } })
  expect(markSubject(subject, table, '001 2021-03')).toMatchObject({
    title: '甲街道 · 2021-03',
    filter: { from: '2021-03', to: '2021-03', where: { unit_code: ['001'] } },
  })
  expect(markSubject(subject, table, '009')).toBe(subject)
  expect(markSubject(subject, table, null)).toBe(subject)
})

it('a row says what is noted on its own figure', () => {
  const note: Note = {
    ...{ id: '1', indicator: 'disputes_accepted', by: 'unit_code', key: '001' },
    ...{ month: '2021-10', text: '补报', at: '2021-11-01T00:00:00Z' },
  }
  expect(table.rows.map(notedRows(subject, table, [note]))).toEqual(['补报', undefined])
  expect(table.rows.map(notedRows(subject, table, [{ ...note, month: '2021-09' }]))).toEqual([
    undefined,
    undefined,
  ])
})
