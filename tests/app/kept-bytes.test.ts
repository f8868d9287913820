import { expect, test } from 'vitest'
import { keptBytes } from '../../src/app/kept-bytes'
import { datasets } from '../../src/domain/datasets'
import { inspectFile } from '../../src/ingest/inspect'
import { readerHere } from '../../src/ingest/reader'

const read = (text: string) => inspectFile(new TextEncoder().encode(text), '表.csv', datasets)
const clean = '监测点编号,月份,用工人数\nP1,2021-01,120\n'

test('the bytes that were read are kept, without a name', async () => {
  const kept = await keptBytes(await read(clean), new File([clean], '张三13807310001.csv'), readerHere())
  expect([await kept.text(), 'name' in kept]).toEqual([clean, false])
})

test('a file that has changed meanwhile is not kept, for nobody looked into it', async () => {
  const changed = new File([`${clean}P2,2021-01,13807310001\n`], '表.csv')
  await expect(keptBytes(await read(clean), changed, readerHere())).rejects.toMatchObject({
    name: 'NotReadableError',
  })
})

test('of a file with persons only what was cut is kept, whatever stands on disk', async () => {
  const text = '监测点编号,月份,用工人数,手机\nP1,2021-01,120,13807310001\n'
  const kept = await keptBytes(await read(text), new File([text], '表.csv'), readerHere())
  expect(await kept.text()).toBe('监测点编号,月份,用工人数,手机\nP1,2021-01,120,\n')
})
