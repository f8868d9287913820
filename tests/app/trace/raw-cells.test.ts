import { expect, it } from 'vitest'
import { convertedOf, hiddenIn, rawCells } from '../../../src/app/trace/raw-cells'
import { datasetOf } from '../../../src/domain/datasets'
import type { ColumnMap } from '../../../src/domain/import-record'
import type { RawRecord } from '../../../src/ingest/raw-record'

const disputes = datasetOf('disputes')
const at = (column: string, index: number, header: string): ColumnMap => ({
  column,
  source: { index, header },
})
const mapping: ColumnMap[] = [
  at('unit_code', 0, '代码'),
  { column: 'period', source: { constant: '2021-10' } },
  { ...at('amount_yuan', 3, '金额'), scale: '万元' },
  at('accepted', 2, '受理'),
  at('closed', 4, '结案'),
]
const record: RawRecord = {
  row: 7,
  kind: 'data',
  header: ['代码', '街道', '受理', '金额', '结案'],
  titles: [],
  cells: ['001', '甲街道', '２', '1.5', '9'],
  line: null,
}
const cells = rawCells(disputes, { mapping }, record, new Map([['accepted', ['full_width'] as const]]))

it('sets each cell beside the column it was read as, and names what was not imported', () => {
  const told = cells.map(({ key, header, raw, constant, scale, marks }) => [
    key,
    header,
    raw ?? constant,
    scale ?? '',
    marks.join(),
  ])
  expect(told).toEqual([
    ['unit_code', '代码', '001', '', ''],
    ['period', null, '2021-10', '', ''],
    ['accepted', '受理', '２', '', 'full_width'],
    ['amount_yuan', '金额', '1.5', '万元', ''],
    ['closed', '结案', '9', '', ''],
    ['#1', '街道', '甲街道', '', ''],
  ])
})

it('has no converted value where the row was not loaded, and keeps an unknown one unknown', () => {
  const accepted = cells.find(({ key }) => key === 'accepted')
  if (!accepted) throw new Error('no such cell')
  expect(convertedOf(accepted, null)).toBeUndefined()
  expect(convertedOf(accepted, { accepted: null })).toBeNull()
  expect(convertedOf(accepted, { accepted: 2 })).toBe(2)
})

it('hides as the row says; of a row that was not loaded, every count where one is small', () => {
  const hidden = (loaded: Parameters<typeof hiddenIn>[2], least = 3) =>
    Object.fromEntries(hiddenIn(disputes, cells, loaded, least))
  expect(hidden({ _hidden: 'accepted:small closed:other' })).toEqual({ accepted: 'small', closed: 'other' })
  expect(hidden({ _hidden: '' })).toEqual({})
  expect(hidden(null)).toEqual({ accepted: 'small', closed: 'other' })
  expect(hidden(null, 2)).toEqual({})
})
