import { expect, it } from 'vitest'
import { scorePlain } from '../../../src/app/scoring/score-text'
import { shownEntrant, sizeClasses } from '../../../src/app/scoring/shown'
import { contestOf, entrants, shown, typical } from './given'

it('lists size classes from large to small, others after them, the unclassed last', () => {
  const more = [...entrants, { unit_code: 'E', unit_name: '戊', size_class: 'S' }]
  expect(sizeClasses(more)).toEqual([
    { name: '大', count: 2 },
    { name: '小', count: 1 },
    { name: 'S', count: 1 },
    { name: '-', count: 1 },
  ])
})

it('a class or an entrant that is not there counts as not chosen', () => {
  const { sizeClass, chosen } = shown(contestOf(typical), 'Z', '巨')
  expect([sizeClass, chosen]).toEqual([null, null])
})

it('shows the entries of the chosen one, else of the leader of the class, else of nobody', () => {
  const contest = contestOf(typical)
  expect(shownEntrant(shown(contest, 'B'))).toBe('B')
  expect(shownEntrant(shown(contest, null, '小'))).toBe('C')
  expect(shownEntrant(shown(contestOf([])))).toBeNull()
})

it('writes a score in full', () => {
  expect([0.25, 20.5, 1234, -4, null].map((each) => scorePlain(each, 'zh'))).toEqual([
    '0.25',
    '20.5',
    '1,234',
    '−4',
    '—',
  ])
})
