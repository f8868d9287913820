import { describe, expect, test, vi } from 'vitest'
import { blockerOf, problemsOf } from '../../src/app/data/import-card'
import { importQueueOf } from '../../src/app/data/import-queue'
import type { Prepared, Workspace } from '../../src/app/workspace-types'
import type { ImportRecord } from '../../src/domain/import-record'
import type { Inspection } from '../../src/ingest/inspect'

const counts = { records: 3, header: 1, title: 0, note: 0, total: 0, blank: 0 }

/** The workspace is the border of the queue; what lies behind it has tests of its own. */
function fixture(rejected = 0) {
  const calls: string[] = []
  const inspect = async (file: Blob, name: string, choice = {}) => {
    calls.push(`inspect ${name} ${JSON.stringify(choice)}`)
    return { fileName: name, sha256: await file.text(), problems: [], warnings: [] } as unknown as Inspection
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
  const workspace = { inspect, prepare, discard, commit } as unknown as Workspace
  return { queue: importQueueOf(workspace), workspace, commit, calls }
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

  test('that the browser cannot read says so', async () => {
    const { queue, workspace } = fixture()
    workspace.inspect = async () => Promise.reject(new DOMException('gone', 'NotReadableError'))
    queue.add([new File(['a'], 'a.csv')])
    await settled(queue, 'read')
    expect(queue.cards().flatMap((card) => problemsOf(card, []))).toEqual([{ code: 'file_unreadable' }])
  })
})
