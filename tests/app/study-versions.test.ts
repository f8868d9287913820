import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { prepare, recordOf } from '../../src/app/prepare'
import { readFile } from '../../src/app/read-file'
import { putVersion } from '../../src/app/replay-versions'
import { sampleSteps } from '../../src/app/sample-files'
import { type Study, studyVersions, type VersionHistory } from '../../src/app/study-versions'
import type { LogEntry } from '../../src/domain/import-record'
import { readerHere } from '../../src/ingest/reader'
import { ruleBook } from '../../src/rules/book'
import { findingChanges, findingsOf, withVersions } from '../../src/rules/versions'
import type { Results } from '../../src/snapshots/cache'
import type { Engine } from '../../src/warehouse/engine'
import { openNodeEngine } from '../../src/warehouse/engine-node'
import { mergeFacts } from '../../src/warehouse/facts'
import { refreshViews } from '../../src/warehouse/views'
import { openTestWarehouse } from '../support/warehouse'

const folder = 'data/sample'
const book = ruleBook()
/** Every file of the sample is read twice, on a machine that may have other work. */
const slow = 240_000

/** A store's part that a study reads, and an engine with it, filled step by step, each with a time of its own. */
function openKept() {
  const bytes = new Map<string, Blob>()
  const kept = new Map<string, unknown>()
  const reads: string[] = []
  const results: Results = {
    get: async (name, made) => kept.get(`${name} ${made}`) ?? null,
    set: async (name, made, value) => void kept.set(`${name} ${made}`, structuredClone(value)),
  }
  const files = {
    async readFile(sha256: string) {
      reads.push(sha256)
      return bytes.get(sha256) ?? Promise.reject(new Error(`no file ${sha256}`))
    },
  }
  const log: LogEntry[] = []
  const add = async (engine: Engine, at: string, step: readonly (readonly [string, Uint8Array])[]) => {
    for (const [name, content] of step) {
      const file = new Blob([new Uint8Array(content)])
      const prepared = await prepare(engine, await readFile(readerHere(), file, name, {}), 'taken')
      if (!prepared) throw new Error(`refused: ${name}`)
      await mergeFacts(engine, prepared.dataset, prepared.draft, log.length + 1)
      const record = recordOf(prepared, at, false)
      bytes.set(record.sha256, file)
      log.push({ ...record, kind: 'import', seq: log.length + 1 })
    }
  }
  return { results, files, log, reads, add }
}

async function through(study: Study): Promise<VersionHistory[]> {
  const steps: VersionHistory[] = []
  for await (const history of studyVersions(study)) steps.push(history)
  return steps
}

const file = (name: string): [string, Uint8Array] => [name, new Uint8Array(readFileSync(`${folder}/${name}`))]
const at = (step: number) => `2021-11-0${step + 1}T09:00:00.000Z`

describe('the versions of the sample', () => {
  const kept = openKept()
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  const steps = sampleSteps(names.map((name) => ({ name })))
  let engine: Engine
  let study: Study
  let opened = 0
  beforeAll(async () => {
    engine = await openTestWarehouse()
    for (const [step, list] of steps.entries()) {
      await kept.add(
        engine,
        at(step),
        list.map(({ name }) => file(name)),
      )
    }
    await refreshViews(engine)
    study = {
      ...{ log: kept.log, book, current: engine, files: kept.files, results: kept.results },
      open: async () => {
        opened += 1
        return openNodeEngine()
      },
    }
  }, slow)

  it('are three: what was there, September, October with the corrections', () => {
    expect(steps.map((list) => list.length).reduce((sum, n) => sum + n)).toBe(names.length)
    expect(steps[2]?.map(({ name }) => name)).toContain('更正_建会入会_2021-08.csv')
    expect(steps[1]?.every(({ name }) => name.includes('2021-09'))).toBe(true)
  })

  it(
    'are worked out the current one first, and each once',
    async () => {
      const told = await through(study)
      expect(told.map(({ versions, changes, done }) => [versions.length, changes !== null, done])).toEqual([
        [1, false, false],
        [2, false, false],
        [2, true, false],
        [3, true, true],
      ])
      const last = told.at(-1)
      expect(last?.versions.map(({ version, asOf, at: time }) => [version, asOf, time])).toEqual([
        [steps[0]?.length, '2021-08', at(0)],
        [(steps[0]?.length ?? 0) + (steps[1]?.length ?? 0), '2021-09', at(1)],
        [names.length, '2021-10', at(2)],
      ])
      kept.reads.length = 0
      const again = await through(study)
      expect(again).toEqual([last])
      expect([kept.reads.length, opened]).toEqual([0, 1])
    },
    slow,
  )

  it('name the planted correction, cell by cell', async () => {
    const [history] = await through(study)
    const corrected = history?.changes?.find(({ dataset }) => dataset === 'union_coverage')
    expect(corrected).toMatchObject({ changed: 1, removed: 0, from: '2021-08', to: '2021-08' })
    expect(corrected?.cells).toContainEqual({
      ...{ column: 'members', subject: '430102009', month: '2021-08', before: '8676', after: '9936' },
    })
  })

  it('tell what October brought, and since which version each finding has been there', async () => {
    const [history] = await through(study)
    if (!history) throw new Error('nothing known')
    const { fresh, gone } = findingChanges(book.rules, history.versions)
    const keys = (list: typeof fresh) => list.map(({ rule, key }) => `${rule} ${key}`)
    // The jump of disputes and the lay-offs are October's; an empty report of September is made good.
    expect(keys(fresh)).toEqual(expect.arrayContaining(['LR06 430102008', 'LR03 JCD009', 'LR05 JCD021']))
    expect(keys(gone)).toContain('LR05 JCD005')
    const current = history.versions.at(-1)
    const dated = withVersions(current?.findings ?? [], book.rules, history, '2021-10')
    const of = (rule: string, key: string) =>
      dated.find((finding) => finding.rule === rule && finding.key === key)?.version
    expect(of('LR06', '430102008')).toEqual({ number: names.length, at: at(2), orEarlier: false })
    // The petition of June was there from the start, the overspent line since September (data/README.md).
    expect(of('LR01', '430102011')?.number).toBe(steps[0]?.length)
    expect(of('TB06', '050102-01')?.at).toBe(at(1))
  })

  it('are left alone while a file is too large to be read again', async () => {
    const log = kept.log.map((entry) => (entry.kind === 'import' ? { ...entry, bytes: 30_000_000 } : entry))
    const told = await through({ ...study, log, results: openKept().results })
    expect(told.map(({ versions, tooLarge, done }) => [versions.length, tooLarge, done])).toEqual([
      [1, true, true],
    ])
    expect(opened).toBe(1)
  })

  it('stop when nobody waits any more, and the engine is closed', async () => {
    const stop = new AbortController()
    const closed: number[] = []
    const open = async () => {
      const second = await openNodeEngine()
      return { ...second, close: async () => void closed.push(1) }
    }
    const going = studyVersions({ ...study, open, results: openKept().results, signal: stop.signal })
    await going.next()
    stop.abort()
    await expect(going.next()).rejects.toThrow(/abort/i)
    expect(closed).toEqual([1])
  })
})

describe('a withdrawal', () => {
  const text = (members: number) =>
    new TextEncoder().encode(
      `单位代码,单位性质,统计期间,法人单位数,应建会单位数,已建会单位数,会员数\n001,内资,2021-01,120,100,80,${members}\n`,
    )

  it('brings back what its file had replaced, as a version of its own', async () => {
    const kept = openKept()
    const engine = await openTestWarehouse()
    await kept.add(engine, at(0), [['一月.csv', text(1000)]])
    await kept.add(engine, at(1), [['一月更正.csv', text(400)]])
    const { log, files, results } = kept
    log.push({ kind: 'withdrawal', seq: 3, at: at(2), withdraws: 2 })
    await putVersion(engine, files, log, 3)
    await refreshViews(engine)
    const told = await through({ log, book, current: engine, open: openNodeEngine, files, results })
    const { versions = [], changes } = told.at(-1) ?? {}
    const foundAt = (count: number) =>
      findingsOf(book.rules, versions.slice(0, count)).map(({ rule }) => rule)
    // 400 of 1,000 in the second version only; in the third it is gone again.
    expect([1, 2, 3].map((count) => foundAt(count).includes('CV04'))).toEqual([false, true, false])
    expect(changes).toEqual([
      {
        ...{ dataset: 'union_coverage', added: 0, removed: 0, changed: 1, from: '2021-01', to: '2021-01' },
        cells: [{ column: 'members', subject: '001', month: '2021-01', before: '400', after: '1000' }],
      },
    ])
  })

  it('of everything leaves a version without a month', async () => {
    const kept = openKept()
    const engine = await openTestWarehouse()
    await kept.add(engine, at(0), [['一月.csv', text(1000)]])
    const { log, files, results } = kept
    log.push({ kind: 'withdrawal', seq: 2, at: at(1), withdraws: 1 })
    await putVersion(engine, files, log, 2)
    await refreshViews(engine)
    const told = await through({ log, book, current: engine, open: openNodeEngine, files, results })
    const { versions = [], changes, complete } = told.at(-1) ?? {}
    expect([versions.map(({ asOf }) => asOf), complete]).toEqual([['2021-01', null], true])
    expect(changes).toMatchObject([{ removed: 1, added: 0, changed: 0 }])
    expect(findingChanges(book.rules, versions).fresh).toEqual([])
  })
})
