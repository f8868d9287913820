import { expect, it } from 'vitest'
import type { Standpoint } from '../../../src/app/panels/asks'
import { itemRows, namedFigures } from '../../../src/app/plan/item-rows'
import { itemsModel } from '../../../src/app/plan/item-status'
import { judged } from '../../../src/app/plan/plan-state'
import { within } from '../../../src/app/plan/within'
import { planItems } from '../../../src/domain/plan-items'
import { indicators } from '../../../src/metrics/index'
import { amount, figures, october, share, target, year, zh } from './given'

const told = {
  held: [amount('5', 20), amount('6', 12)],
  participants: [amount('5', 1996)],
  named: { aid_filed: [amount('all', 473)] },
}

it('shows every item of the plan, the worst of its targets, and what else is known', () => {
  const rows = itemRows(year, told, october, zh)
  expect(rows.map(({ item }) => item)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])
  const of = (item: number) => rows.find((row) => row.item === item)
  expect(of(5)).toMatchObject({
    ...{ standing: 'risk', status: 'amber', owners: '组织部、女工部' },
    told: 'T1 4/4 家；T2 22/40 对；T3 3/4 家；T4 未报；活动 20 次、1,996 人次',
  })
  // Participants of item 6 were not written down
  expect(of(6)).toMatchObject({ standing: 'told', status: null, told: '活动 12 次' })
  expect(of(8)).toMatchObject({ standing: 'broken', status: 'red' })
  expect(of(10)).toMatchObject({ standing: 'told', told: '困难职工建档数 473 人' })
  expect(of(13)).toMatchObject({ standing: 'empty', status: 'grey', told: '' })
})

it('says how many are off, at risk, under way and not filled in', () => {
  expect(itemsModel(itemRows(year, told, october, zh), october, zh).title).toBe(
    '15 项要点：2 项零目标已破、1 项预计完不成、2 项有进展但无量化目标、10 项未填（第 1、2、3、4、7、9、12、13、14、15 项）',
  )
})

it('shows the status of an item without a number as it was filled in', () => {
  const plan = judged(
    [
      target('K1', {
        item_no: 1,
        target_type: 'text',
        task: '理论学习',
        status: 'draft',
        evidence: '简报 3 期',
      }),
    ],
    figures(),
    {},
    [],
  )
  const [first] = itemRows(plan, { held: [], participants: [], named: {} }, october, zh)
  expect(first).toMatchObject({ standing: 'under_way', status: null, told: '理论学习：进行中 简报 3 期' })
})

it('lists another year by its own targets', () => {
  const plan = judged([target('X', { item_no: 3 })], figures({ completion: [share('X', 4, 4)] }), {}, [])
  const rows = itemRows(
    plan,
    { held: [], participants: [], named: {} },
    { period: '2022-05', unit: null },
    zh,
  )
  expect(rows.map(({ item, title, standing }) => [item, title, standing])).toEqual([
    [3, '要点第 3 项', 'met'],
  ])
  expect(itemsModel([], { period: '2022-05', unit: null }, zh).title).toBe('没有这一年的要点')
})

it('shows the items of the targets that a department or a target leaves, and no others', () => {
  const cut = (where: Standpoint['where']) => {
    const at = { ...october, ...(where ? { where } : {}) }
    return itemRows(within(year, at), told, at, zh).map(({ item, told: said }) => [item, said])
  }
  // By hand from the given year: T3 and T4 are the 女工部's, both of item 5.
  expect(cut({ owner_dept: ['女工部'] })).toEqual([[5, 'T3 3/4 家；T4 未报；活动 20 次、1,996 人次']])
  expect(cut({ target_id: ['T08-3'] })).toEqual([[8, 'T08-3 1 起']])
  expect(cut({ owner_dept: ['没有的部'] })).toEqual([])
})

it('names only indicators that exist', () => {
  const known = new Set(indicators.map(({ id }) => id))
  const named = planItems.flatMap(({ figures: ids = [], zero = {} }) => [...ids, ...Object.values(zero)])
  expect(named.filter((id) => !known.has(id))).toEqual([])
  expect(namedFigures('2022-01')).toEqual([])
})
