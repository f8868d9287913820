import type { Page } from '@playwright/test'
import type { NewImport } from '../../src/snapshots/log'
import { expect, test } from './support/store-page'

/** Imports one file for each sha-256; gives the new places in the log, or the name of the error. */
const append = (page: Page, ...hashes: string[]) =>
  page.evaluate(async (list) => {
    const entries = list.map((sha256): NewImport => {
      const name = `${sha256}.csv`
      const counts = { records: 2, header: 1, title: 0, note: 0, total: 0, blank: 0, loaded: 1, rejected: 0 }
      return {
        file: { sha256, name, bytes: new Blob([`甲,乙\n${sha256},1\n`]) },
        record: {
          at: '2021-11-02T09:00:00+08:00',
          sha256,
          fileName: name,
          bytes: 12,
          dataset: 'disputes',
          encoding: 'utf-8',
          mapping: [],
          counts,
          controlTotals: [],
          problems: [],
          warnings: [],
          months: { from: '2021-10', to: '2021-10' },
          sample: false,
        },
      }
    })
    try {
      return (await window.store.appendImports(entries)).map((record) => record.seq)
    } catch (fault) {
      return (fault as Error).name
    }
  }, hashes)

const seqs = (page: Page) =>
  page.evaluate(async () => (await window.store.readLog()).map((entry) => entry.seq))

const text = (page: Page, sha256: string) =>
  page.evaluate(async (hash) => (await window.store.readFile(hash)).text(), sha256)

/** Rows of an object store, read past the program. */
const rows = (page: Page, table: string) =>
  page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        indexedDB.open('test-store').onsuccess = ({ target }) => {
          const database = (target as IDBOpenDBRequest).result
          const counting = database.transaction(name).objectStore(name).count()
          counting.onsuccess = () => {
            database.close()
            resolve(counting.result)
          }
        }
      }),
    table,
  )

/** Lets `add` and `put` of an object store throw from its `nth` call on. */
const breakWrites = (page: Page, table: string, nth: number, error: string) =>
  page.evaluate(
    ([name, from, kind]) => {
      let calls = 0
      for (const method of ['add', 'put'] as const) {
        const real = IDBObjectStore.prototype[method]
        IDBObjectStore.prototype[method] = function (...args: [unknown, IDBValidKey?]) {
          if (this.name === name) calls += 1
          if (this.name === name && calls >= from) throw new DOMException('broken by the test', kind)
          return real.apply(this, args)
        }
      }
    },
    [table, nth, error] as const,
  )

test('imports stay after a reload, with their bytes and in their order', async ({ openStorePage }) => {
  const page = await openStorePage()
  expect(await append(page, 'aa', 'bb')).toEqual([1, 2])
  await page.reload()
  await expect(page).toHaveTitle('ready')
  expect(await append(page, 'cc')).toEqual([3])
  expect(await seqs(page)).toEqual([1, 2, 3])
  expect(await text(page, 'bb')).toBe('甲,乙\nbb,1\n')
})

test('a fault in the middle leaves nothing of the whole batch', async ({ openStorePage }) => {
  const page = await openStorePage()
  await append(page, 'aa')
  await breakWrites(page, 'log', 2, 'DataError')
  expect(await append(page, 'bb', 'cc')).toBe('DataError')
  expect(await seqs(page)).toEqual([1])
  expect(await rows(page, 'files')).toBe(1)
})

test('a withdrawal is appended, and only an active import can be withdrawn', async ({ openStorePage }) => {
  const page = await openStorePage()
  await append(page, 'aa', 'bb')
  const withdraw = (...list: number[]) =>
    page.evaluate(
      (numbers) =>
        window.store.withdrawMany(numbers, '2021-11-03').then(
          (records) => records.map(({ seq, withdraws }) => [seq, withdraws]),
          (fault: Error) => fault.message,
        ),
      list,
    )
  expect(await withdraw(2)).toEqual([[3, 2]])
  expect(await page.evaluate(() => window.store.isLoaded({ sha256: 'aa' }))).toBe(true)
  expect(await page.evaluate(() => window.store.isLoaded({ sha256: 'aa', layout: { table: 2 } }))).toBe(false)
  expect(await page.evaluate(() => window.store.isLoaded({ sha256: 'bb' }))).toBe(false)
  expect(await withdraw(1, 2)).toBe('not an active import: 2')
  expect(await withdraw(1, 1)).toBe('not an active import: 1')
  expect(await withdraw(3)).toBe('not an active import: 3')
  expect(await seqs(page)).toEqual([1, 2, 3])
  expect(await page.evaluate(() => window.store.withdraw(1, '2021-11-04'))).toEqual({
    kind: 'withdrawal',
    seq: 4,
    at: '2021-11-04',
    withdraws: 1,
  })
})

test('the same bytes are kept once, however often they are imported', async ({ openStorePage }) => {
  const page = await openStorePage()
  expect(await append(page, 'aa', 'aa')).toEqual([1, 2])
  expect(await append(page, 'aa')).toEqual([3])
  expect(await rows(page, 'files')).toBe(1)
})

for (const table of ['files', 'log'])
  test(`no room left for ${table} is told as such and harms nothing`, async ({ openStorePage }) => {
    const page = await openStorePage()
    await append(page, 'aa')
    await breakWrites(page, table, 2, 'QuotaExceededError')
    expect(await append(page, 'bb', 'cc')).toBe('StorageFullError')
    expect(await seqs(page)).toEqual([1])
    expect(await rows(page, 'files')).toBe(1)
    expect(await text(page, 'aa')).toBe('甲,乙\naa,1\n')
  })

test('a disk that is really full refuses the whole batch, and takes it when there is room', async ({
  openStorePage,
}) => {
  const page = await openStorePage()
  const session = await page.context().newCDPSession(page)
  const { origin } = new URL(page.url())
  // Before the first write: Chromium remembers for seconds how much room it once found.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  expect(await append(page, 'aa', 'bb')).toBe('StorageFullError')
  expect(await rows(page, 'files')).toBe(0)
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  expect(await append(page, 'aa', 'bb')).toEqual([1, 2])
  expect(await text(page, 'bb')).toBe('甲,乙\nbb,1\n')
})

test('tabs hear of each other, and number one log', async ({ openStorePage }) => {
  const one = await openStorePage()
  const two = await openStorePage()
  const listenOnce = (page: Page) =>
    page.evaluate(() => {
      window.store.onLogChanged(() => {
        document.title = `${document.title} heard`
      })
    })
  await listenOnce(one)
  await listenOnce(two)
  expect(await append(one, 'aa')).toEqual([1])
  await expect(two).toHaveTitle('ready heard')
  await expect(one).toHaveTitle('ready')
  const both = await Promise.all([append(one, 'bb', 'cc'), append(two, 'dd', 'ee')])
  expect(both.flat().sort()).toEqual([2, 3, 4, 5])
})

test('a refused withdrawal is not announced, a listener can leave', async ({ openStorePage }) => {
  const one = await openStorePage()
  const two = await openStorePage()
  await two.evaluate(() => {
    const leave = window.store.onLogChanged(() => {
      document.title = 'heard'
      leave()
    })
  })
  await one.evaluate(() => window.store.withdraw(7, '2021-11-03').catch(() => null))
  await expect(two).toHaveTitle('ready')
  await append(one, 'aa')
  await expect(two).toHaveTitle('heard')
})

test('one set of tables is kept, for one version and one build', async ({ openStorePage }) => {
  const page = await openStorePage()
  const read = (version: number, build: string) =>
    page.evaluate(
      async ([number, name]) => {
        const tables = await window.store.readCache(number, name)
        if (!tables) return null
        const read = []
        for await (const table of tables)
          read.push([table.name, [...table.bytes], table.bytes.buffer.byteLength])
        return read
      },
      [version, build] as const,
    )
  await page.evaluate(async () => {
    await window.store.writeCache(1, 'a', [{ name: 'old', bytes: new Uint8Array([9]) }])
    const view = new Uint8Array(1000).fill(7).subarray(0, 2)
    await window.store.writeCache(2, 'a', [{ name: 'disputes', bytes: view }])
  })
  expect(await read(2, 'a')).toEqual([['disputes', [7, 7], 2]])
  expect(await read(1, 'a')).toBeNull()
  expect(await read(2, 'b')).toBeNull()
  expect(await rows(page, 'cache')).toBe(1)
})

test('tables of many megabytes are kept in parts, and not read when one of them is gone', async ({
  openStorePage,
}) => {
  const page = await openStorePage()
  const read = () =>
    page.evaluate(async () => {
      const tables = await window.store.readCache(1, 'a')
      if (!tables) return null
      const read = []
      for await (const { name, bytes } of tables) read.push([name, bytes.byteLength, bytes.at(-1)])
      return read
    })
  await page.evaluate(async () => {
    const piece = (name: string, megabytes: number, sign: number) => ({
      name,
      bytes: new Uint8Array(megabytes * 1_000_000).fill(sign),
    })
    await window.store.writeCache(1, 'a', [piece('old', 5, 1), piece('old', 5, 1)])
    await window.store.writeCache(1, 'a', [
      piece('a', 3, 2),
      piece('a', 3, 3),
      piece('b', 9, 4),
      piece('c', 1, 5),
    ])
  })
  expect(await read()).toEqual([
    ['a', 3_000_000, 2],
    ['a', 3_000_000, 3],
    ['b', 9_000_000, 4],
    ['c', 1_000_000, 5],
  ])
  expect(await rows(page, 'cache')).toBe(4)
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('test-store')
        opening.onsuccess = () => {
          const cache = opening.result.transaction('cache', 'readwrite').objectStore('cache')
          cache.getAllKeys().onsuccess = ({ target }) => {
            const keys = (target as IDBRequest<IDBValidKey[]>).result
            cache.delete(keys.find((key) => String(key).endsWith(' 1')) as IDBValidKey)
            cache.transaction.oncomplete = resolve
          }
        }
        opening.onerror = reject
      }),
  )
  expect(await read()).toBeNull()
})

test('results are kept by name beside the tables, and only for what made them', async ({ openStorePage }) => {
  const page = await openStorePage()
  await page.evaluate(async () => {
    await window.store.writeCache(1, 'a', [{ name: 'disputes', bytes: new Uint8Array([7]) }])
    await window.store.results.set('judged 1', 'a', { findings: 1 })
    await window.store.results.set('judged 1', 'b', { findings: 2 })
    await window.store.results.set('judged 2', 'b', { findings: 3 })
  })
  await page.reload()
  await expect(page).toHaveTitle('ready')
  const get = (name: string, made: string) =>
    page.evaluate(([key, by]) => window.store.results.get(key, by), [name, made] as const)
  expect(await get('judged 1', 'a')).toBeNull()
  expect(await get('judged 1', 'b')).toEqual({ findings: 2 })
  expect(await get('judged 2', 'b')).toEqual({ findings: 3 })
  expect(await get('judged 3', 'b')).toBeNull()
  expect(await page.evaluate(async () => (await window.store.readCache(1, 'a')) !== null)).toBe(true)
  expect(await rows(page, 'cache')).toBe(3)
})

test('settings stay, and the room is known', async ({ openStorePage }) => {
  const page = await openStorePage()
  await page.evaluate(() => window.store.settings.set('rules', { threePublic: 0.05 }))
  await page.reload()
  await expect(page).toHaveTitle('ready')
  expect(await page.evaluate(() => window.store.settings.get('rules'))).toEqual({ threePublic: 0.05 })
  expect(await page.evaluate(() => window.store.settings.get('never-set'))).toBeUndefined()
  const room = await page.evaluate(() => window.store.estimate())
  expect(room?.quotaBytes).toBeGreaterThan(0)
})
