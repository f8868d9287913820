import { afterEach, beforeEach, expect, test } from 'vitest'
import { prepare } from '../../src/app/prepare'
import { readFile } from '../../src/app/read-file'
import { AlreadyLoadedError, commit, restore, type State, withdraw } from '../../src/app/workspace-changes'
import { activeImports, isSameTable, type LogEntry } from '../../src/domain/import-record'
import { readerHere } from '../../src/ingest/reader'
import type { Store } from '../../src/snapshots/open-store'
import type { Engine } from '../../src/warehouse/engine'
import { openTestWarehouse } from '../support/warehouse'

let engine: Engine
let log: LogEntry[]
let state: State

beforeEach(async () => {
  engine = await openTestWarehouse()
  log = []
  state = { engine, store: storeOf(), reader: readerHere(), snapshot: { imports: [] }, drafts: 0 } as never
})
afterEach(() => engine.close())

/** The log and the files in memory: the border to what the browser keeps. */
function storeOf(): Store {
  const files = new Map<string, Blob>()
  const store: Partial<Store> = {
    readLog: async () => [...log],
    readFile: async (sha256) => files.get(sha256) ?? Promise.reject(new Error(`no file kept: ${sha256}`)),
    isLoaded: async (imported) => activeImports(log).some((entry) => isSameTable(entry, imported)),
    async appendImports(entries) {
      const records = entries.map(({ file, record }, index) => {
        files.set(file.sha256, file.bytes)
        return { ...record, kind: 'import' as const, seq: log.length + index + 1 }
      })
      log.push(...records)
      return records
    },
    async withdrawMany(seqs, at) {
      const records = seqs.map((withdraws, index) => ({
        kind: 'withdrawal' as const,
        ...{ seq: log.length + index + 1, at, withdraws },
      }))
      log.push(...records)
      return records
    },
  }
  return store as Store
}

async function load(name: string, members: number) {
  const file = new Blob([`单位代码,期间,会员数\nA,2021-09,${members}\n`])
  const prepared = await prepare(engine, await readFile(state.reader, file, name, {}), `draft_${log.length}`)
  if (!prepared) throw new Error('refused')
  const [record] = await commit(state, [[prepared]], false)
  if (!record) throw new Error('nothing was kept')
  state.snapshot = { ...state.snapshot, imports: activeImports(log) }
  return record
}

const members = async () =>
  (await engine.query('SELECT members FROM union_coverage')).map((row) => Number(row.members))

test('a withdrawn file is imported again from what was kept, and wins like any later import', async () => {
  const first = await load('九月.csv', 10)
  const second = await load('九月更正.csv', 12)
  await withdraw(state, [first.seq])
  expect(await members()).toEqual([12])
  await restore(state, first)
  expect(await members()).toEqual([10])
  expect(log.map(({ kind, seq }) => [kind, seq])).toEqual([
    ['import', 1],
    ['import', 2],
    ['withdrawal', 3],
    ['import', 4],
  ])
  expect(log[3]).toEqual({ ...first, seq: 4, at: expect.any(String) })
  // Withdrawn once more, what the other file says is back.
  state.snapshot = { ...state.snapshot, imports: activeImports(log) }
  await withdraw(state, [4])
  expect(await members()).toEqual([12])
  expect(activeImports(log).map(({ seq }) => seq)).toEqual([second.seq])
})

test('what counts already is not imported a second time', async () => {
  const record = await load('九月.csv', 10)
  await expect(restore(state, record)).rejects.toThrow(AlreadyLoadedError)
  expect(log).toHaveLength(1)
})
