import { describe, expect, it } from 'vitest'
import { asking, besides, type Standpoint, whole } from '../../../src/app/panels/asks'
import {
  choosing,
  choosingMonths,
  conditionsOf,
  crossingOf,
  underFilter,
} from '../../../src/app/panels/crossing'
import { memberName } from '../../../src/app/panels/mark-words'
import { rowOfCell } from '../../../src/charts/matrix'
import { testUnit, testWords } from '../../support/words'

const zh = testWords([testUnit('A', '甲街道', [1, 1])], 'zh')
const en = testWords([testUnit('A', '甲街道', [1, 1])], 'en')
const marks = { cause: 'remuneration', channel: 'arbitration' }
const at: Standpoint = {
  ...{ period: '2021-10', unit: null },
  where: { cause: ['remuneration'], channel: ['arbitration'] },
}
const model = {
  ...{ title: '10月受理 61 件', subtitle: '', option: null, height: 100 },
  table: { columns: [], rows: [{ name: '10月', value: 61 }] },
}

describe('what a question is cut by', () => {
  const whereOf = (...given: Parameters<typeof asking>) => asking(...given).filter.where

  it('is every choice that the view knows', () => {
    expect(whereOf('disputes_accepted', 'all', 'month', '2021-10', { ...at, unit: 'A' })).toEqual({
      ...at.where,
      unit_code: ['A'],
    })
    expect(whereOf('disputes_per_1000', 'all', 'month', '2021-10', at)).toBeUndefined()
  })

  it('is the part that a choice leaves of the members a panel asks for', () => {
    const asked = (channel: string[]) =>
      whereOf('disputes_accepted', 'all', 'month', '2021-10', at, { channel })?.channel
    expect(asked(['arbitration', 'litigation'])).toEqual(['arbitration'])
    expect(asked(['litigation'])).toEqual([])
  })

  it('is nothing of what the panel shows whole', () => {
    expect(besides(at, 'cause').where).toEqual({ channel: ['arbitration'] })
    expect(whole(at)).toEqual({ period: '2021-10', unit: null })
  })
})

describe('a panel under choices', () => {
  it('is cut by what it knows and shows its own dimension whole', () => {
    const chooses = choosing('channel')
    const crossing = crossingOf(marks, besides(at, 'channel'), ['disputes_accepted'], chooses)
    expect(crossing).toEqual({
      cutBy: [{ dimension: 'cause', member: 'remuneration' }],
      own: [{ dimension: 'channel', member: 'arbitration' }],
      notBy: [],
      unit: null,
    })
    const said = underFilter({ ...model, option: () => ({}) }, crossing, at, zh)
    expect([said.title, said.note]).toEqual(['【劳动报酬】10月受理 61 件', '点选 仲裁，其余淡显'])
    // A list has nothing that could be shown faint.
    expect(underFilter(model, crossing, at, zh).note).toBe('点选 仲裁')
  })

  it('is cut by what its rows follow, though not all of its indicators know it', () => {
    const cut = { period: at.period, unit: null, where: { owner_dept: ['组织部'] } }
    const ids = ['target_completion', 'activities_held']
    const crossing = crossingOf({ owner_dept: '组织部' }, cut, ids, choosing('item_no'), ['owner_dept'])
    expect(crossing.cutBy).toEqual([{ dimension: 'owner_dept', member: '组织部' }])
    expect(crossingOf({ owner_dept: '组织部' }, cut, ids, undefined).cutBy).toEqual([])
  })

  it('says what it does not follow, also when only some of its figures know it', () => {
    const rate = crossingOf(marks, at, ['disputes_per_1000'], undefined)
    expect(underFilter({ ...model, note: '东湖街道未报' }, rate, at, zh)).toMatchObject({
      title: '10月受理 61 件',
      note: '东湖街道未报；不按案由、渠道筛选',
    })
    expect(underFilter(model, rate, at, en).note).toBe('Not filtered by Cause, Channel')
    const mixed = crossingOf(marks, at, ['disputes_accepted', 'disputes_per_1000'], undefined)
    expect(mixed.cutBy).toEqual([])
  })

  it('names the unit too, once', () => {
    const inA = { ...at, unit: 'A' }
    const crossing = crossingOf(marks, inA, ['disputes_accepted'], undefined)
    const titleOf = (title: string) => underFilter({ ...model, title }, crossing, inA, zh).title
    expect(titleOf('10月受理 2 件')).toBe('【甲街道 · 劳动报酬 · 仲裁】10月受理 2 件')
    expect(titleOf('甲街道10月受理 2 件')).toBe('【劳动报酬 · 仲裁】甲街道10月受理 2 件')
    expect(conditionsOf(crossing, inA, zh)).toBe('单位＝甲街道、案由＝劳动报酬、渠道＝仲裁')
    expect(crossingOf({}, inA, ['disputes_accepted'], choosing('unit_code')).unit).toBeNull()
    expect(crossingOf({}, inA, ['spent'], undefined).unit).toBeNull()
  })
})

describe('the choice that a mark stands for', () => {
  it('is the month shown where the mark, the cell or the head of a column is a month', () => {
    const october = { dimension: 'period', member: '2021-10' }
    expect(['2021-10', 'petitions 2021-10'].map(choosingMonths.markOf)).toEqual([october, october])
    expect(choosing('cause', rowOfCell).markOf('2021-10')).toEqual(october)
    expect(choosing('cause', rowOfCell).markOf('remuneration 2021-10')).toEqual({
      ...{ dimension: 'cause', member: 'remuneration' },
    })
    expect(['2021', '2021-13', 'petitions|3', ''].map(choosingMonths.markOf)).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  it('is a member that a record has, never a total or an unknown', () => {
    const { markOf } = choosing('three_public')
    expect(markOf('reception')).toEqual({ dimension: 'three_public', member: 'reception' })
    // Of the three public items an empty key means none of them, of a cause that nobody wrote one down.
    expect(['all', 'null', ''].map(markOf)).toEqual([null, null, null])
    const left = { dimension: 'cause', member: 'unstated' } as const
    expect(choosing('cause', rowOfCell).markOf('null 2021-09')).toEqual(left)
    expect(memberName(left, at, zh)).toBe('未标注')
  })

  it('is any code of units and points', () => {
    expect(choosing('unit_code').markOf('0101')).toEqual({ dimension: 'unit_code', member: '0101' })
    expect(['null', ''].map(choosing('point_code').markOf)).toEqual([null, null])
  })
})
