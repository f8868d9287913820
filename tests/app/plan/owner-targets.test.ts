import { expect, it } from 'vitest'
import { ownersModel, ownersOf } from '../../../src/app/plan/owner-targets'
import { judged } from '../../../src/app/plan/plan-state'
import { figures, october, share, target, year, zh } from './given'

const met = [share('组织部', 1, 2), share('女工部', 0, 1)]

it('puts the department with most trouble first, its worst target on top', () => {
  const owners = ownersOf(year, met, zh)
  const { title, table } = ownersModel(owners, october, zh)
  expect(title).toBe('组织部最需关注：4 项目标中有 2 项零目标已破、1 项预计完不成')
  expect(table.rows.map(({ owner, id, count }) => [owner, id, count])).toEqual([
    ['组织部', 'T08-3', '1 起'],
    ['组织部', 'T11-1', '7 家'],
    ['组织部', 'T2', '22/40 对'],
    ['组织部', 'T1', '4/4 家'],
    ['女工部', 'T3', '3/4 家'],
    ['女工部', 'T4', null],
  ])
  expect(owners[0]?.met?.numerator).toBe(1)
})

it('has nothing to worry about, nothing reported, or no targets', () => {
  const titleOf = (plan: typeof year) => ownersModel(ownersOf(plan, [], zh), october, zh).title
  expect(titleOf(judged([target('T')], figures({ completion: [share('T', 4, 4)] }), {}, []))).toBe(
    '各责任部门的目标均按进度或已达标',
  )
  expect(titleOf(judged([target('T')], figures(), {}, []))).toBe('本月各部门都没有进展报告')
  expect(titleOf([])).toBe('没有量化目标')
})

it('names a target without a department as such', () => {
  const plan = judged([target('T', { owner_dept: null })], figures(), {}, [])
  expect(ownersOf(plan, [], zh)[0]?.name).toBe(zh.t('panel.unknown_key'))
})
