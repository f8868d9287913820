import { expect, test, vi } from 'vitest'
import { AlreadyLoadedError, commit, type State } from '../../src/app/workspace-changes'
import type { Prepared } from '../../src/app/workspace-types'
import { datasetOf, datasets } from '../../src/domain/datasets'
import type { Imported } from '../../src/domain/import-record'
import { inspectFile } from '../../src/ingest/inspect'

test('a file that another tab has imported meanwhile is not imported again', async () => {
  const file = new Blob(['单位代码,期间,会员数\nA,2021-09,1\n'])
  const bytes = new Uint8Array(await file.arrayBuffer())
  const inspection = await inspectFile(bytes, '九月.csv', datasets)
  const prepared = { inspection, dataset: datasetOf('realname'), draft: 'draft_1' } as unknown as Prepared
  const appendImports = vi.fn(async () => Promise.reject(new Error('written')))
  const isLoaded = vi.fn(async ({ sha256 }: Imported) => sha256 === inspection.sha256)
  const state = { store: { appendImports, isLoaded } } as unknown as State
  await expect(commit(state, [[prepared]], false)).rejects.toThrow(AlreadyLoadedError)
  expect(appendImports).not.toHaveBeenCalled()
  isLoaded.mockResolvedValue(false)
  await expect(commit(state, [[prepared]], false)).rejects.toThrow('written')
})
