import { expect, it } from 'vitest'
import { gapNote } from '../../../src/app/labour/gap-note'
import { given, zh } from './given'

const months = ['2021-06', '2021-07', '2021-08', '2021-09', '2021-10']
const reports = (missing: readonly string[] = []) =>
  months.flatMap((month) =>
    ['A', 'B', 'C']
      .filter((unit) => !missing.includes(`${unit} ${month}`))
      .map((unit) => given(unit, 1, month)),
  )

it('names the units and the months they left out', () => {
  expect(gapNote(reports(['A 2021-09', 'A 2021-10', 'C 2021-07']), null, zh)).toBe(
    '有未报月份：丙局（7月）、甲街道（9月、10月）',
  )
})

it('counts many months', () => {
  const missing = ['2021-06', '2021-07', '2021-08', '2021-09'].map((month) => `B ${month}`)
  expect(gapNote(reports(missing), null, zh)).toBe('有未报月份：乙街道（4 个月）')
})

it('speaks of the chosen unit only, and of nothing without gaps', () => {
  expect(gapNote(reports(['A 2021-09']), 'B', zh)).toBeUndefined()
  expect(gapNote(reports(), null, zh)).toBeUndefined()
  expect(gapNote([], null, zh)).toBeUndefined()
})
