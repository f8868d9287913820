import { describe, expect, test } from 'vitest'
import { encodeGb18030 } from '../../scripts/sample/gb18030'
import { datasets } from '../../src/domain/datasets'
import { type Choice, inspectFile } from '../../src/ingest/inspect'
import { digits, randomId, seeded, withLuhn } from '../support/persons'

const utf8 = new TextEncoder()
const inspect = (text: string, name = '表.csv') => inspectFile(utf8.encode(text), name, datasets)
const random = seeded(2021)
const id = randomId(random)
const card = withLuhn('622202190300123')
const mobile = '13807310001'

/** A table of monitoring points with one more column, three rows. */
const points = (header: string, cells: readonly string[]) =>
  [
    `监测点编号,月份,用工人数,${header}`,
    ...cells.map((cell, i) => `P00${i + 1},2021-0${i + 1},${100 + i},${cell}`),
    '',
  ].join('\n')

const keptText = async (text: string) => {
  const { kept } = await inspect(text)
  return kept ? new TextDecoder().decode(kept.bytes) : null
}
const dropped = async (header: string, cells: readonly string[]) =>
  (await inspect(points(header, cells))).persons.columns.map(({ kind }) => kind)[0] ?? null

describe('columns that speak of persons are dropped', () => {
  const ids = [randomId(random), randomId(random), randomId(random)]
  test.each<[string, string, string, readonly string[]]>([
    ['id_number', '身份证号', 'by header and check', ids],
    ['id_number', '证件', 'by check alone', ids],
    ['id_number', '单位代码', 'whatever the header says', ids],
    ['id_number', '身份证号码', 'damaged by Excel', ['4.30102E+17', '4.30102E+17', '4.30102E+17']],
    ['id_number', '证件号', 'of the old form', ['430102600123001', '430102551231002', '430102640704003']],
    ['mobile', '手机号', 'by header', [mobile, '13907310002', '15807310003']],
    ['mobile', '备用', 'by form alone', [mobile, '13907310002', '15807310003']],
    [
      'mobile',
      '手机',
      'spaced and with a country',
      ['138 0731 0001', '+86 13907310002', '８６１５８０７３１０００３'],
    ],
    ['contact', '联系电话', 'of an office', ['0731-84123456', '84123457', '84123458-801']],
    ['bank_card', '银行卡号', 'by header', [card, card, card]],
    ['bank_card', '其他', 'by Luhn', [card, withLuhn('622848040256489001'), withLuhn('622700001234567')]],
    ['address', '家庭住址', 'by header', ['芙蓉区某路1号', '岳麓区某路2号', '雨花区某路3号']],
    ['email', '邮箱', 'by header', ['a@b.cn', 'c@d.cn', '']],
    ['email', '其他', 'by form alone', ['a@b.cn', 'c@d.cn', 'e@f.cn']],
    ['name', '姓名', 'by header', ['张三', '李四', '王小五']],
    ['name', '联系人', 'by header', ['张三', '欧阳小五', '阿依古丽·买买提']],
  ])('%s: %s, %s', async (kind, header, _, cells) => {
    expect(await dropped(header, cells)).toBe(kind)
    const kept = await keptText(points(header, cells))
    for (const cell of cells) if (cell !== '') expect(kept).not.toContain(cell)
  })

  test('and nobody is told to map them', async () => {
    const { warnings } = await inspect(
      points('手机号,颜色', [`${mobile},红`, '13907310002,绿', '15807310003,蓝']),
    )
    expect(warnings).toEqual([{ code: 'unmapped_column', column: '颜色' }])
  })

  test('names without a header for them, beside numbers of persons', async () => {
    const text = `监测点编号,月份,用工人数,甲,手机\nP1,2021-01,10,张三,${mobile}\nP2,2021-01,12,李四,13907310002\n`
    expect((await inspect(text)).persons.columns).toEqual([
      { header: '甲', kind: 'name', cells: 2 },
      { header: '手机', kind: 'mobile', cells: 2 },
    ])
    expect((await inspect(text.replace(/,手机|,1\d{10}/g, ''))).persons.columns).toEqual([])
  })
})

describe('what is no person stays', () => {
  test.each<[string, string, readonly string[]]>([
    ['codes of monitoring points', '上级代码', ['13800000001', '13800000002', '13800000003']],
    ['credit codes', '统一社会信用代码', ['91350100M000100Y43', '91430102MA4L1XYZ0X', '12430100444812345K']],
    ['18-digit codes', '其他', ['914301021234567890', '914301021234567891', '914301021234567892']],
    ['account codes', '科目代码', ['5010101', '5010102', '50201']],
    ['11-digit amounts', '支出金额', ['13812345678', '15912345678', '18812345678']],
    ['amounts with decimals', '其他', ['13812345678.00', '15912345678.00', '18812345678.50']],
    ['counts of calls', '联系电话', ['12', '5', '0']],
    ['departments', '负责人', ['组织部', '财务部', '办公室']],
    ['streets', '街道', ['马王堆', '文艺路', '朝阳街']],
    ['dates with times', '时间', ['2021-05-17 12:30:00', '2021-05-18 12:30:00', '20210519123000']],
  ])('%s', async (_, header, cells) => {
    const { persons, kept } = await inspect(points(header, cells))
    expect({ persons, kept }).toEqual({ persons: { columns: [], masked: [] }, kept: null })
  })

  test('no header of any dataset announces persons, and its codes and figures may have eleven digits', async () => {
    const numbers = new Set(['code', 'count', 'number', 'money'])
    for (const dataset of datasets) {
      for (const column of dataset.columns) {
        for (const header of [column.title.zh, column.title.en, column.name, ...(column.aliases ?? [])]) {
          const cells = numbers.has(column.kind)
            ? [mobile, '13907310002', '15807310003']
            : ['芙蓉区总工会办公室', '马王堆街道总工会', '高桥市场']
          expect([dataset.id, header, await dropped(header, cells)]).toEqual([dataset.id, header, null])
        }
      }
    }
  })
})

describe('numbers in what stays are masked', () => {
  test('in free text, in titles and in notes, with the names beside them', async () => {
    const text = [
      `填报人：张三 联系电话：0731-84123456,,,`,
      '监测点编号,月份,用工人数,备注',
      `P1,2021-01,10,联系人李四 ${mobile}，身份证${id}`,
      `P2,2021-01,12,"卡号 ${card}, 邮箱 a@b.cn"`,
      'P3,2021-01,12,订单编号 6222021903001239 已办',
      '合计,,34,',
      `审核人：王五　手机：${mobile},,,`,
      '',
    ].join('\r\n')
    expect(await keptText(text)).toBe(
      [
        '填报人：*** 联系电话：***,,,',
        '监测点编号,月份,用工人数,备注',
        'P1,2021-01,10,联系人*** ***，身份证***',
        'P2,2021-01,12,"卡号 ***, 邮箱 ***"',
        'P3,2021-01,12,订单编号 6222021903001239 已办',
        '合计,,34,',
        '审核人：***　手机：***,,,',
        '',
      ].join('\r\n'),
    )
    const { persons, table } = await inspect(text)
    expect(persons.masked).toEqual([
      { place: 'data', header: '备注', cells: 2 },
      { place: 'around', cells: 2 },
    ])
    expect(table?.rows.map(({ row }) => row)).toEqual([3, 4, 5])
  })

  test('with the names of the same row, but not in the names of firms', async () => {
    const text = `企业名称,月份,用工人数,联系人,手机,备注\n张三建材店,2021-01,10,张三,${mobile},找张三签字\n高桥商贸,2021-01,9,李四,13907310002,找张三签字\n`
    expect(await keptText(text)).toBe(
      '企业名称,月份,用工人数,联系人,手机,备注\n张三建材店,2021-01,10,,,找***签字\n高桥商贸,2021-01,9,,,找张三签字\n',
    )
  })

  test('in a row that does not fit the header', async () => {
    const text = `监测点编号,月份,用工人数,姓名,手机\nP1,2021-01,10,张三,${mobile}\nP2,2021-01,9,多,李四,${mobile}\nP3,2021-01,9,王五,13907310002\n`
    const kept = await keptText(text)
    expect(kept).toBe(
      '监测点编号,月份,用工人数,姓名,手机\nP1,2021-01,10,,\nP2,2021-01,9,多,***,***\nP3,2021-01,9,,\n',
    )
  })

  test('in a file name', async () => {
    const { fileName } = await inspect(points('备注', ['', '', '']), `张三${id}.csv`)
    expect(fileName).toBe('张三***.csv')
  })
})

describe('the kept file', () => {
  const office = `监测点编号,月份,用工人数,姓名,身份证号,备注\r\nP1,2021-01,"1,000",张三,${id},"他说""好"""\r\nP2,2021-02,20,李四,${randomId(random)},见附件\r\n合计,,"1,020",,,\r\n`
  const expected =
    '监测点编号,月份,用工人数,姓名,身份证号,备注\r\nP1,2021-01,"1,000",,,"他说""好"""\r\nP2,2021-02,20,,,见附件\r\n合计,,"1,020",,,\r\n'
  const utf16 = (text: string) =>
    Uint8Array.from([...`\uFEFF${text}`].flatMap((c) => [c.charCodeAt(0) % 256, c.charCodeAt(0) >> 8]))

  test.each<[string, (text: string) => Uint8Array]>([
    ['UTF-8', (text) => utf8.encode(text)],
    ['UTF-8 with a BOM', (text) => utf8.encode(`\uFEFF${text}`)],
    ['GB18030', encodeGb18030],
    ['UTF-16', utf16],
  ])('differs in nothing else, in %s', async (_, encode) => {
    const found = await inspectFile(encode(office), '表.csv', datasets)
    expect(found.kept?.bytes).toEqual(encode(expected))
    expect(found.sha256).not.toBe(found.kept?.sha256)
    const again = await inspectFile(found.kept?.bytes ?? new Uint8Array(), '表.csv', datasets)
    expect(again).toMatchObject({
      kept: null,
      sha256: found.kept?.sha256,
      persons: { columns: [], masked: [] },
    })
    expect(again.table?.rows).toEqual(found.table?.rows)
  })

  test('is the same file again where there is nothing to drop', async () => {
    expect((await inspect(points('备注', ['', '无', '按月报送']))).kept).toBeNull()
  })
})

test.each([
  [`姓名,身份证号,手机号\n张三,${id},${mobile}\n李四,${randomId(random)},13907310002\n`, 'persons_only'],
  [`序号,单位,姓名,性别\n1,高桥街道,张三,男\n2,高桥街道,李四,女\n`, 'persons_only'],
  [
    `监测点编号,月份,用工人数,姓名,手机\nP1,2021-01,"10,张三,${mobile}\nP2,2021-01,9,王五,13907310002\n`,
    'persons_stuck',
  ],
])('a file that cannot be had without its persons is refused: %#', async (text, code) => {
  const found = await inspect(text)
  expect(found.problems.map((problem) => problem.code)).toEqual([code])
  expect(found.table).toBeNull()
  expect(JSON.stringify(found)).not.toContain(mobile)
})

describe('no choice brings persons back', () => {
  const text = `监测点编号,月份,用工人数,姓名,住址,手机\nP1,2021-01,10,张三,芙蓉区某路1号,${mobile}\nP2,2021-01,9,李四,雨花区某路2号,13907310002\n`
  test.each<[string, Choice]>([
    ['another encoding', { encoding: 'windows-1252' }],
    ['no header', { layout: { header: false } }],
    [
      'another dataset and mapping',
      { dataset: 'disputes', mapping: [{ column: 'note', source: { index: 3, header: '姓名' } }] },
    ],
  ])('%s', async (_, choice) => {
    const bytes = encodeGb18030(text)
    const found = await inspectFile(bytes, '表.csv', datasets, choice)
    const kept = new TextDecoder('gb18030').decode(found.kept?.bytes)
    expect(kept).toBe('监测点编号,月份,用工人数,姓名,住址,手机\nP1,2021-01,10,,,\nP2,2021-01,9,,,\n')
  })

  test('nor is another table of the sheet left as it was', async () => {
    const two = `监测点编号,月份,用工人数\nP1,2021-01,10\nP2,2021-01,9\nP3,2021-01,9\n,,\n,,\n单位代码,姓名,积分\n001,张三,5\n002,李四,6\n003,王五,7\n`
    const found = await inspect(two)
    expect(found.table?.tables.length).toBe(2)
    const kept = new TextDecoder().decode(found.kept?.bytes)
    for (const name of ['张三', '李四', '王五']) expect(kept).not.toContain(name)
    expect(kept).toContain('003,,7')
    expect(found.table?.rows).toHaveLength(3)
  })
})

test('whatever the column, place and form, no number survives and every other cell does', async () => {
  const next = seeded(99)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T
  for (let round = 0; round < 150; round++) {
    const numbers: string[] = []
    const person = () => {
      const made = pick([
        () => randomId(next),
        () => `1${pick(['38', '59', '77', '91'])}${digits(next, 8)}`,
        () => withLuhn(`6222${digits(next, 11 + Math.floor(next() * 4))}`),
      ])()
      numbers.push(made)
      return made
    }
    const delimiter = pick([',', '\t', ';'])
    const newline = pick(['\n', '\r\n'])
    const quoted = (cell: string) => (next() < 0.3 ? `"${cell}"` : cell)
    const rows = Array.from({ length: 3 + Math.floor(next() * 6) }, (_, i) => ({
      key: `P${round}-${i}`,
      cells: [
        `2021-0${1 + (i % 9)}`,
        String(10 + i),
        next() < 0.4 ? `来访人电话${person()}，已回复` : '已回复',
      ],
      number: person(),
    }))
    const place = Math.floor(next() * 5)
    const line = (key: string, cells: readonly string[], extra: string) =>
      [key, ...cells].toSpliced(place, 0, extra).map(quoted).join(delimiter)
    const text = [
      line('监测点编号', ['月份', '用工人数', '备注'], pick(['身份证号', '手机号', '银行卡号'])),
      ...rows.map(({ key, cells, number }) => line(key, cells, number)),
      '',
    ].join(newline)
    const found = await inspect(text)
    const kept = new TextDecoder().decode(found.kept?.bytes)
    const seen = JSON.stringify({ ...found, kept, dataset: null, candidates: [] })
    for (const number of numbers) expect([text, seen.includes(number)]).toEqual([text, false])
    expect(found.table?.rows.length).toBe(rows.length)
    for (const { key, cells } of rows) {
      const row = found.table?.rows.find((each) => each.cells.includes(key))
      expect(row?.cells).toEqual(expect.arrayContaining(cells.slice(0, 2)))
    }
  }
})
