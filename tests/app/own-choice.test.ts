import { expect, it } from 'vitest'
import type { ImportCard } from '../../src/app/data/import-card'
import { keptName, ownWish, renamed, sameName } from '../../src/app/data/own-choice'
import { unlisted } from '../../src/app/data/sheet'
import type { OwnImport, OwnTable } from '../../src/domain/own-table'

const columns = [{ header: '数量', index: 0, kind: 'count' }] as const
const table = (name: string): OwnTable => ({ name, columns })
const imported = { fileName: 'a.csv', own: table('台账') } as unknown as OwnImport
const card = (id: number, name: string, state: ImportCard['state'] = 'read') =>
  ({ id, state, inspection: { fileName: `${id}.csv`, own: table(name) } }) as unknown as ImportCard

it('the name comes from the file; of a table there already, the kinds come too', () => {
  expect(ownWish('x/台账.csv', [])).toEqual({ own: { name: '台账' } })
  expect(ownWish('x/台账.csv', [imported])).toEqual({ own: { name: '台账', before: columns } })
  expect(ownWish('.csv', [])).toEqual({ own: { name: '.csv' } })
})

it('another name keeps kinds chosen by hand, else takes those of the table of that name', () => {
  const chosen = table('新表')
  expect(renamed({ own: chosen }, chosen, '台账', [imported])).toEqual({ own: { name: '台账', columns } })
  expect(renamed({ own: { name: '新表' } }, chosen, '台账', [imported])).toEqual({
    own: { name: '台账', before: columns },
  })
  expect(renamed({ own: { name: '新表' } }, chosen, '别的', [imported])).toEqual({ own: { name: '别的' } })
})

it('read otherwise, only the name stays', () => {
  expect(keptName({ own: table('台账'), encoding: 'gb18030' })).toEqual({ own: { name: '台账' } })
  expect(keptName({ encoding: 'gb18030' })).toEqual({})
})

it('the same name is told, of a table and of a file that waits, but not of itself or one that is done', () => {
  const [one, two, done] = [card(1, '台账'), card(2, '台账'), card(3, '台账', 'committed')]
  expect(sameName(one, [one, done], [])).toEqual({ table: null, waiting: null })
  expect(sameName(one, [one, two], [imported])).toEqual({ table: imported, waiting: '2.csv' })
  expect(sameName(card(4, '别的'), [one], [imported])).toEqual({ table: null, waiting: null })
})

it('a cell that does not read is no row left out', () => {
  const counts = { records: 5, header: 1, title: 0, note: 0, total: 0, blank: 0, loaded: 2, rejected: 2 }
  const problems = [{ code: 'ragged_row', row: 2 } as const, { code: 'bad_number', row: 3 } as const]
  expect(unlisted({ counts, problems, own: table('台账') })).toBe(1)
  expect(unlisted({ counts, problems })).toBe(0)
})
