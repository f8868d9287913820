import { expect, it } from 'vitest'
import { pinsOf } from '../../../src/app/notes/note-pins'
import { notesOn, notesWithin } from '../../../src/app/notes/use-notes'
import { type Note, readNotes } from '../../../src/domain/note'

const note: Note = {
  id: '1',
  indicator: 'settle_rate',
  by: 'unit_code',
  key: '001',
  month: '2021-10',
  text: '系统升级，补录中',
  at: '2021-11-02T00:00:00.000Z',
}
const district: Note = { ...note, id: '2', by: 'all', key: null, month: '2021-09' }

it('shows on a panel the notes of its indicators, months and units', () => {
  const within = (from: string, to: string, where = {}) =>
    notesWithin([note, district], ['settle_rate'], { from, to, where } as never).map(({ id }) => id)
  expect(within('2021-10', '2021-10')).toEqual(['1'])
  expect(within('2021-01', '2021-10')).toEqual(['1', '2'])
  // Of another unit's screen only what is said of the whole district.
  expect(within('2021-01', '2021-10', { unit_code: ['002'] })).toEqual(['2'])
  expect(notesWithin([note], ['spent'], { from: '2021-10', to: '2021-10' })).toEqual([])
})

it('is pinned to one member, one month, one indicator', () => {
  const subject = { title: '', indicators: ['settle_rate', 'spent'], exact: true }
  const october = { from: '2021-01', to: '2021-10', where: { unit_code: ['001'] } } as const
  const pins = pinsOf({ ...subject, filter: october })
  expect(pins).toEqual([
    { indicator: 'settle_rate', by: 'unit_code', key: '001', month: '2021-10' },
    { indicator: 'spent', by: 'unit_code', key: '001', month: '2021-10' },
  ])
  expect(pins.map((pin) => notesOn([note, district], pin).length)).toEqual([1, 0])
  const several = { ...october, where: { unit_code: ['001', '002'] } }
  expect(pinsOf({ ...subject, filter: several })[0]).toMatchObject({ by: 'all', key: null })
})

it('reads notes out of a settings file that anybody may have edited', () => {
  const changed = { ...note, changed: '2021-11-03T00:00:00.000Z' }
  const faulty = [
    { ...note, month: '2021-13' },
    { ...note, text: ' ' },
    { ...note, by: 'colour' },
    { ...note, text: 'x'.repeat(2001) },
    'note',
    null,
  ]
  expect(readNotes([note, { ...changed, more: 1 }, ...faulty])).toEqual({
    notes: [note, changed],
    faults: [3, 4, 5, 6, 7, 8],
  })
  expect(readNotes(undefined)).toEqual({ notes: [], faults: [] })
  expect(readNotes({})).toEqual({ notes: [], faults: [1] })
})
