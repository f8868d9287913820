import { describe, expect, it, test } from 'vitest'
import { datasets } from '../../src/domain/datasets'
import { ownNameOf } from '../../src/domain/own-table'
import { inspectFile } from '../../src/ingest/inspect'
import { kindOf } from '../../src/ingest/own-columns'

const inspect = (lines: readonly string[], name = '台账.csv') =>
  inspectFile(new TextEncoder().encode(lines.join('\n')), name, datasets, {
    own: { name: ownNameOf(name) },
  })

describe('the kind of a column', () => {
  test.each([
    ['数量', ['12', '1,204', '-3', '０７'.slice(1), '—'], 'count'],
    ['数量', ['12', '1.5', '', '无'], 'number'],
    ['占比', ['12.5%', '3‰', '100%'], 'number'],
    ['金额', ['￥1,200.50', '(300)', '5元'], 'number'],
    ['编号', ['007', '12', '13'], 'text'],
    ['账号', ['1234567890123456', '12'], 'text'],
    ['账号', ['4.30102E+17', '12'], 'text'],
    ['统计日期', ['20210517', '2021/5/18'], 'date'],
    ['数', ['20210517', '20210518'], 'count'],
    ['时间', ['202105', '2021年6月', '2021Q3'], 'period'],
    ['数', ['2021年5月17日', '2021-05-18'], 'date'],
    ['办理日期', ['12', '13'], 'count'],
    ['是否', ['是', '否', '无'], 'flag'],
    ['说明', ['甲', '乙'], 'text'],
    ['空', ['', '—', '/'], 'text'],
    ['数', ['1,2', '3,45'], 'text'],
  ])('%s %j is %s', (header, cells, kind) => expect(kindOf(header, cells)).toBe(kind))

  it('is what nine known cells in ten read as', () => {
    const nine = Array.from({ length: 9 }, (_, each) => String(each + 1))
    expect(kindOf('数', [...nine, '见附件'])).toBe('count')
    expect(kindOf('数', [...nine.slice(1), '见附件'])).toBe('text')
  })
})

describe('a table of its own', () => {
  it('takes columns by place, so that names may repeat or be missing', async () => {
    const found = await inspect(['物品,数量,数量,', '桌,1,2,甲', '椅,3,4,乙', '柜,5,6,丙'])
    expect(found.problems).toEqual([])
    expect(found.own?.columns).toEqual([
      { header: '物品', index: 0, kind: 'text' },
      { header: '数量', index: 1, kind: 'count' },
      { header: '数量 (2)', index: 2, kind: 'count' },
      { header: '', index: 3, kind: 'text' },
    ])
    expect(found.dataset?.columns.map(({ title }) => title.en)).toEqual([
      '物品',
      '数量',
      '数量 (2)',
      'Column 4',
    ])
  })

  it('has no column of what was taken out as data about persons', async () => {
    const found = await inspect(['物品,数量,手机号', '桌,1,13812345678', '椅,3,13987654321'])
    expect(found.persons.columns.map(({ header }) => header)).toEqual(['手机号'])
    expect(found.own?.columns.map(({ header }) => header)).toEqual(['物品', '数量'])
    expect(found.own?.name).toBe('台账')
  })

  it('takes the kinds of the table whose place it takes, by header', async () => {
    const text = '物品,数量,新列\n桌,1,1\n椅,见附件,2'
    const before = [{ header: '数量', index: 4, kind: 'count' } as const]
    const found = await inspectFile(new TextEncoder().encode(text), 'a.csv', datasets, {
      own: { name: 'a', before },
    })
    expect(found.own?.columns.map(({ index, kind }) => [index, kind])).toEqual([
      [0, 'text'],
      [1, 'count'],
      [2, 'count'],
    ])
  })

  it('is kept also when its headers are those of a dataset', async () => {
    const found = await inspect(['单位代码,期间,渠道,受理', 'A,2021-05,仲裁,3'])
    expect(found.dataset?.own).toBe(true)
    expect(found.candidates[0]?.dataset.id).toBe('disputes')
  })
})

test.each([
  ['a.zip/一月/物资 台账.csv', '物资 台账'],
  ['v1.2 表.xlsx', 'v1.2 表'],
  ['.csv', ''],
])('%s gives the name %j', (file, name) => expect(ownNameOf(file)).toBe(name))
