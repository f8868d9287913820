import { describe, expect, test, vi } from 'vitest'
import { blockerOf, otherTables, problemsOf } from '../../src/app/data/import-card'
import { importQueueOf } from '../../src/app/data/import-queue'
import type { Prepared, Workspace } from '../../src/app/workspace-types'
import type { ImportRecord, RememberedMapping } from '../../src/domain/import-record'
import type { Choice, Inspection } from '../../src/ingest/inspect'
import type { Unpacked } from '../../src/ingest/unpack'

const counts = { records: 3, header: 1, title: 0, note: 0, total: 0, blank: 0 }

/** The workspace is the border of the queue; what lies behind it has tests of its own. */
function fixture(rejected = 0) {
  const calls: string[] = []
  const inspect = async (file: Blob, name: string, choice = {}) => {
    calls.push(`inspect ${name} ${JSON.stringify(choice)}`)
    const table = { header: ['甲', '乙'], tables: [{}, {}], layout: (choice as Choice).layout ?? {} }
    const dataset = { id: 'disputes' }
    const found = { fileName: name, sha256: await file.text(), table, dataset, problems: [], warnings: [] }
    return found as unknown as Inspection
  }
  const prepare = async (inspection: Inspection) =>
    ({
      inspection,
      counts: { ...counts, loaded: 2 - rejected, rejected },
      problems: [],
    }) as unknown as Prepared
  const discard = async ({ inspection }: Prepared) => void calls.push(`discard ${inspection.fileName}`)
  const commit = vi.fn(async (list: readonly Prepared[]) =>
    list.map(({ inspection }, index) => ({ seq: index + 1, sha256: inspection.sha256 }) as ImportRecord),
  )
  const known: RememberedMapping[] = []
  const mappings = {
    current: () => known,
    remember: async ({ dataset, mapping }: RememberedMapping) =>
      void calls.push(`remember ${dataset} ${mapping.length}`),
    forget: async (signature: string) => void calls.push(`forget ${signature.replace('\n', ' ')}`),
  }
  const unpack = async (): Promise<Unpacked | null> => null
  const workspace = { unpack, inspect, prepare, discard, commit, mappings } as unknown as Workspace
  return { queue: importQueueOf(workspace), workspace, commit, calls, known }
}

const settled = (queue: ReturnType<typeof fixture>['queue'], state: string) =>
  vi.waitFor(() => expect(queue.cards().every((card) => card.state === state)).toBe(true))

describe('the import queue', () => {
  test('is one per workspace, so that leaving the page loses nothing', () => {
    const { queue, workspace } = fixture()
    expect(importQueueOf(workspace)).toBe(queue)
  })

  test('reads every file and drops the draft of a choice that was changed', async () => {
    const { queue, calls } = fixture()
    queue.add([new File(['a'], 'a.csv'), new File(['b'], 'b.csv')])
    await settled(queue, 'read')
    queue.choose(1, { encoding: 'big5' })
    await settled(queue, 'read')
    expect(calls).toEqual([
      'inspect a.csv {}',
      'inspect b.csv {}',
      'discard a.csv',
      'inspect a.csv {"encoding":"big5"}',
    ])
  })

  test('does not prepare a file that was removed before its turn', async () => {
    const { queue, calls } = fixture()
    queue.add([new File(['a'], 'a.csv'), new File(['b'], 'b.csv')])
    queue.remove([2])
    await settled(queue, 'read')
    expect(calls).toEqual(['inspect a.csv {}'])
  })

  test('wants the loss of rows agreed to, and forgets the agreement when the file is read anew', async () => {
    const { queue } = fixture(1)
    queue.add([new File(['a'], 'a.csv')])
    await settled(queue, 'read')
    const blocker = () => queue.cards().map((card) => blockerOf(card, queue.cards(), []))
    expect(blocker()).toEqual(['rejected'])
    queue.agree(1, true)
    expect(blocker()).toEqual([null])
    queue.choose(1, { dataset: 'disputes' })
    await settled(queue, 'read')
    expect(blocker()).toEqual(['rejected'])
  })

  test('commits together, and shows why when nothing was committed', async () => {
    const { queue, commit } = fixture()
    queue.add([new File(['a'], 'a.csv'), new File(['b'], 'b.csv')])
    await settled(queue, 'read')
    commit.mockRejectedValueOnce(new Error('full'))
    await expect(queue.commit([1, 2])).rejects.toThrow('full')
    expect(queue.cards().map(({ state, error }) => [state, String(error)])).toEqual([
      ['read', 'Error: full'],
      ['read', 'Error: full'],
    ])
    await queue.commit([1, 2])
    expect(queue.cards().map(({ state, record }) => [state, record?.seq])).toEqual([
      ['committed', 1],
      ['committed', 2],
    ])
  })
})

describe('a mapping made by hand', () => {
  const mapping = [
    { column: 'unit_code', source: { index: 0, header: '甲' } },
    { column: 'month', source: { constant: '2021-01' } },
  ]

  test('is remembered with the import, without values for all rows', async () => {
    const { queue, calls } = fixture()
    queue.add([new File(['a'], 'a.csv')])
    queue.choose(1, { mapping })
    await settled(queue, 'read')
    await queue.commit([1])
    expect(calls.at(-1)).toBe('remember disputes 1')
  })

  test('is tried on the next file; when it is not wanted there, it is forgotten with that import', async () => {
    const { queue, calls, known } = fixture()
    known.push({ signature: '甲\n乙', dataset: 'disputes', mapping })
    queue.add([new File(['a'], 'a.csv')])
    await settled(queue, 'read')
    expect(calls.at(-1)).toContain('"remembered"')
    queue.decline(1)
    await settled(queue, 'read')
    expect(calls.at(-1)).toBe('inspect a.csv {}')
    await queue.commit([1])
    expect(calls.at(-1)).toBe('forget 甲 乙')
  })

  test('that there is no room to remember does not make the import a failure', async () => {
    const { queue, workspace } = fixture()
    Object.assign(workspace.mappings, { remember: () => Promise.reject(new Error('full')) })
    queue.add([new File(['a'], 'a.csv')])
    queue.choose(1, { mapping })
    await settled(queue, 'read')
    expect((await queue.commit([1])).map(({ state, error }) => [state, error])).toEqual([['committed', null]])
  })
})

describe('what is not read itself', () => {
  test('a file beyond the limit is refused without a look into it', async () => {
    const { queue, calls } = fixture()
    const huge = new File(['a'], 'a.csv')
    Object.defineProperty(huge, 'size', { value: 2 * 1024 ** 3 + 1 })
    queue.add([huge])
    await settled(queue, 'read')
    expect(queue.cards().map((card) => problemsOf(card, []))).toEqual([
      [{ code: 'too_large', value: '2.0 GB' }],
    ])
    expect(calls).toEqual([])
  })

  test('the files of a zip take its place; what could not be taken keeps a card of its own', async () => {
    const { queue, workspace, calls } = fixture()
    const packed = (problem: Unpacked['problem']): Unpacked => ({
      files: [{ name: '一月/b.csv', file: new Blob(['b']) }],
      problem,
    })
    workspace.unpack = async (file) => ((file as File).name === 'a.zip' ? packed(null) : null)
    queue.add([new File(['a'], 'a.zip')])
    await vi.waitFor(() => expect(queue.cards().map(({ file }) => file.name)).toEqual(['a.zip/一月/b.csv']))
    await settled(queue, 'read')
    expect(calls).toEqual(['inspect a.zip/一月/b.csv {}'])
    workspace.unpack = async (file) =>
      (file as File).name === 'c.zip' ? packed({ code: 'archive_rest', value: '1' }) : null
    queue.add([new File(['c'], 'c.zip')])
    await vi.waitFor(() => expect(queue.cards()).toHaveLength(3))
    await settled(queue, 'read')
    const zip = queue.cards().find(({ file }) => file.name === 'c.zip')
    expect(zip && problemsOf(zip, [])).toEqual([{ code: 'archive_rest', value: '1' }])
    // Nothing is left to be solved there: it holds up nobody.
    expect(zip && blockerOf(zip, queue.cards(), [])).toBe('aside')
  })
})

describe('a file of the queue', () => {
  test('with the bytes of an import that counts is refused', async () => {
    const { queue } = fixture()
    queue.add([new File(['a'], 'a.csv'), new File(['a'], 'twin.csv')])
    await settled(queue, 'read')
    const loaded = [{ sha256: 'a' } as ImportRecord]
    const [first, twin] = queue.cards()
    if (!first || !twin) throw new Error('two cards were added')
    expect(blockerOf(first, queue.cards(), loaded)).toBe('loaded')
    expect(problemsOf(first, loaded)).toEqual([{ code: 'already_loaded' }])
    expect(blockerOf(first, queue.cards(), [])).toBeNull()
    expect(blockerOf(twin, queue.cards(), [])).toBe('twice')
  })

  test('with two tables gives both, each of them once', async () => {
    const { queue } = fixture()
    queue.add([new File(['a'], 'a.csv')])
    await settled(queue, 'read')
    const [first] = queue.cards()
    if (!first) throw new Error('a card was added')
    expect(otherTables(first, queue.cards(), [])).toEqual([2])
    const loaded = [{ sha256: 'a', layout: { table: 1 } } as ImportRecord]
    queue.addTable(first.file, 2)
    await settled(queue, 'read')
    const second = queue.cards().find(({ id }) => id === 2)
    expect(second && blockerOf(second, queue.cards(), loaded)).toBeNull()
    expect(blockerOf(first, queue.cards(), loaded)).toBe('loaded')
    expect(otherTables(first, queue.cards(), loaded)).toEqual([])
    const both = [...loaded, { sha256: 'a', layout: { table: 2 } } as ImportRecord]
    expect(second && blockerOf(second, queue.cards(), both)).toBe('loaded')
  })

  test('that the browser cannot read says so', async () => {
    const { queue, workspace } = fixture()
    workspace.inspect = async () => Promise.reject(new DOMException('gone', 'NotReadableError'))
    queue.add([new File(['a'], 'a.csv')])
    await settled(queue, 'read')
    expect(queue.cards().flatMap((card) => problemsOf(card, []))).toEqual([{ code: 'file_unreadable' }])
  })
})
