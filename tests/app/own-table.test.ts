import { beforeEach, describe, expect, it } from 'vitest'
import { fill, keepCopy, refill } from '../../src/app/fill'
import { datasetsOf, prepare, recordOf, replay } from '../../src/app/prepare'
import { readFile } from '../../src/app/read-file'
import { changesBetween } from '../../src/app/replay-versions'
import { activeImports, type ImportRecord, type LogEntry } from '../../src/domain/import-record'
import { type OwnKind, ownColumnName, ownDataset, ownImports } from '../../src/domain/own-table'
import type { Choice } from '../../src/ingest/inspect'
import { readerHere } from '../../src/ingest/reader'
import type { Store } from '../../src/snapshots/open-store'
import type { TableCopy } from '../../src/warehouse/copies'
import type { Engine } from '../../src/warehouse/engine'
import { openNodeEngine } from '../../src/warehouse/engine-node'
import { extents } from '../../src/warehouse/extents'
import { mergeFacts } from '../../src/warehouse/facts'
import { firstRows } from '../../src/warehouse/rows'
import { refreshViews } from '../../src/warehouse/views'
import { openTestWarehouse } from '../support/warehouse'

/** Ten goods: one amount and one day that do not read, an unknown share, a code with leading zeros. */
const goods = [
  '物资领用台账,,,,,',
  '编码,物资,数量,完成率,领用日期,归还',
  '001,桌,"1,200",12.5%,2021-05-17,是',
  '002,椅,-3,100%,2021/5/18,否',
  '003,柜,见附件,—,2021年5月19日,是',
  '004,灯,4,50%,2021-05-20,是',
  '005,伞,5,50%,2021-05-21,否',
  '006,笔,6,50%,2021-05-22,是',
  '007,纸,7,50%,2021-05-23,是',
  '008,夹,8,50%,月底,是',
  '009,杯,9,50%,2021-05-25,是',
  '010,壶,10,50%,2021-05-26,',
]

let engine: Engine
let log: LogEntry[]
const bytes = new Map<string, Blob>()
const files = { readFile: async (sha256: string) => bytes.get(sha256) ?? Promise.reject(new Error(sha256)) }

beforeEach(async () => {
  engine = await openTestWarehouse()
  log = []
})

async function read(lines: readonly string[], choice: Choice, name = '台账.csv') {
  const file = new Blob([lines.join('\r\n')])
  return { file, read: await readFile(readerHere(), file, name, choice) }
}

async function keep(lines: readonly string[], choice: Choice, name?: string): Promise<ImportRecord> {
  const { file, read: found } = await read(lines, choice, name)
  const prepared = await prepare(engine, found, 'own_draft')
  if (!prepared) throw new Error(`refused: ${JSON.stringify(found.inspection.problems)}`)
  const seq = log.length + 1
  await mergeFacts(engine, prepared.dataset, prepared.draft, seq)
  await refreshViews(engine)
  const record: ImportRecord = { ...recordOf(prepared, `2026-01-0${seq}`, false), kind: 'import', seq }
  bytes.set(record.sha256, file)
  // What the store gives back is a copy.
  log.push(structuredClone(record))
  return record
}

async function withdraw(seq: number): Promise<void> {
  const touched = datasetsOf(activeImports(log).filter((record) => record.seq === seq))
  log.push({ kind: 'withdrawal', seq: log.length + 1, at: '2026-02-01', withdraws: seq })
  await refill(engine, files, log, touched)
}

const rowsOf = (record: ImportRecord, from = engine) => {
  if (!record.own) throw new Error('no own table')
  return from.query(firstRows(ownDataset(record.own), 50))
}
const wish: Choice = { own: { name: '领用台账' } }
const tableCount = async (id: string) => {
  const [row] = await engine.query('SELECT COUNT(*)::INT AS n FROM duckdb_tables() WHERE table_name = ?', [
    id,
  ])
  return row?.n
}

const withKind = (record: ImportRecord, header: string, kind: OwnKind): Choice => ({
  own: {
    name: record.own?.name ?? '',
    columns: (record.own?.columns ?? []).map((each) => (each.header === header ? { ...each, kind } : each)),
  },
})

describe('a file that fits no dataset', () => {
  it('is refused as a dataset and kept as a table of its own, typed, with every record in its place', async () => {
    expect(await prepare(engine, (await read(goods, {})).read, 'own_draft')).toBeNull()
    const record = await keep(goods, wish)
    expect(record.own?.columns.map(({ kind }) => kind)).toEqual([
      'text',
      'text',
      'count',
      'number',
      'date',
      'flag',
    ])
    // 12 records = 1 title + 1 header + 10 rows.
    expect(record.counts).toEqual({
      ...{ records: 12, header: 1, title: 1, note: 0, total: 0, blank: 0 },
      ...{ loaded: 10, rejected: 0 },
    })
    const rows = await rowsOf(record)
    const columns = [0, 1, 2, 3, 4, 5].map((index) => ownColumnName({ index }))
    expect(rows.slice(0, 3).map((row) => columns.map((name) => row[name]))).toEqual([
      ['001', '桌', 1200, 0.125, '2021-05-17', true],
      ['002', '椅', -3, 1, '2021-05-18', false],
      ['003', '柜', null, null, '2021-05-19', true],
    ])
    expect(rows[9]?.[columns[5] ?? '']).toBeNull()
  })

  it('keeps the row of a cell that does not read, unknown, counted and listed with row, column and value', async () => {
    const record = await keep(goods, wish)
    expect(record.problems).toEqual([
      { code: 'bad_number', row: 5, column: '数量', value: '见附件' },
      { code: 'bad_date', row: 10, column: '领用日期', value: '月底' },
    ])
    const cells = record.cells?.map(({ read: fit, odd }) => [fit, odd])
    // 完成率: — is unknown, neither read nor odd; 归还: one cell is empty.
    expect(cells).toEqual([
      [10, 0],
      [10, 0],
      [9, 1],
      [9, 0],
      [9, 1],
      [9, 0],
    ])
  })

  it('is read as the analyst wants it: as text nothing is lost, as whole numbers shares are told', async () => {
    const first = await keep(goods, wish)
    const asText = await keep(goods, withKind(first, '数量', 'text'))
    expect((await rowsOf(asText)).slice(0, 3).map((row) => row.column_3)).toEqual(['1,200', '-3', '见附件'])
    expect(asText.problems.map(({ column }) => column)).toEqual(['领用日期'])
    const asWhole = await keep(goods, withKind(first, '完成率', 'count'))
    expect(asWhole.cells?.[3]).toEqual({ column: 'column_4', read: 0, odd: 9 })
    expect(asWhole.counts.loaded).toBe(10)
  })

  it('keeps months and longer periods apart', async () => {
    const record = await keep(['期间,数', '2021-05,1', '2021Q2,2', '2021年,3'], wish)
    expect((await rowsOf(record)).map((row) => row.column_1)).toEqual([
      '2021-05',
      '2021-04..2021-06',
      '2021-01..2021-12',
    ])
  })
})

describe('an own table', () => {
  it('is replaced whole by a later import of its name, also with other columns', async () => {
    await keep(goods, wish)
    const later = await keep(['名称,数', '甲,1', '乙,2'], wish, '另一份.csv')
    expect(await rowsOf(later)).toEqual([
      { _row: 2, column_1: '甲', column_2: 1 },
      { _row: 3, column_1: '乙', column_2: 2 },
    ])
    expect(ownImports(activeImports(log)).map(({ fileName }) => fileName)).toEqual(['另一份.csv'])
  })

  it('comes back as it was when the later import is withdrawn, and goes with the last', async () => {
    const first = await keep(goods, wish)
    const before = await rowsOf(first)
    const second = await keep(['名称,数', '甲,1'], wish, '另一份.csv')
    await withdraw(second.seq)
    expect(await rowsOf(first)).toEqual(before)
    expect(await tableCount(first.dataset)).toBe(1)
    await withdraw(first.seq)
    expect(await tableCount(first.dataset)).toBe(0)
    expect(ownImports(activeImports(log))).toEqual([])
  })

  it('of another name is another table', async () => {
    const upper = await keep(goods, { own: { name: 'Goods' } })
    const lower = await keep(['名称,数', '甲,1'], { own: { name: 'goods' } })
    expect((await rowsOf(upper)).length).toBe(10)
    expect((await rowsOf(lower)).length).toBe(1)
  })

  it('is the same again when its file is read as the log says, or when it comes from a copy', async () => {
    const record = await keep(['期间,数,日期', '2021Q2,1,2021-05-01', '2021-05,x,', '2021-06,3,'], {
      own: { name: '领用台账', columns: columnsOf('period', 'count', 'date') },
    })
    const kept = await rowsOf(record)
    const types = await typesOf(engine, record)
    await refill(engine, files, [], datasetsOf([record]))
    expect(await tableCount(record.dataset)).toBe(0)
    await replay(engine, record, await files.readFile(record.sha256))
    expect(await rowsOf(record)).toEqual(kept)

    const copies: TableCopy[] = []
    const fresh = await openNodeEngine()
    const store = {
      ...files,
      readCache: async () => pieces(copies),
      writeCache: async (_version: number, _build: string, tables: AsyncIterable<TableCopy>) => {
        for await (const copy of tables) copies.push(copy)
      },
    } as unknown as Store
    await keepCopy(engine, store, log)
    expect(await fill(fresh, store, log)).toBe(true)
    expect(await rowsOf(record, fresh)).toEqual(kept)
    expect(await typesOf(fresh, record)).toEqual(types)
    await fresh.close()
  })

  it('tells no figure anything: no view, no extent, no change of rows', async () => {
    await keep(goods, wish)
    await keep(['名称,数', '甲,1'], wish, '另一份.csv')
    expect(await extents(engine)).toEqual([])
    expect(await changesBetween(engine, files, log, 1, 2, true)).toEqual([])
  })
})

const columnsOf = (...kinds: readonly OwnKind[]) =>
  kinds.map((kind, index) => ({ header: `${index}`, index, kind }))

async function* pieces(copies: readonly TableCopy[]): AsyncGenerator<TableCopy> {
  yield* copies
}

const typesOf = async (from: Engine, { dataset }: ImportRecord) =>
  from.query('SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = ? ORDER BY 1', [dataset])
