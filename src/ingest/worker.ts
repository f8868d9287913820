/** The reader's own thread: one call after another, files in, inspections out; rows leave it as bytes only. */
import type { CellColumns } from '../domain/cell-columns'
import { type Answer, type Call, readerHere } from './reader'

const reader = readerHere()
const answer = (message: Answer, transfer: Transferable[] = []) => postMessage(message, { transfer })

/** Columns are handed over, not copied. */
const buffersOf = ({ columns }: CellColumns): ArrayBuffer[] =>
  columns
    .flatMap((column) => {
      if ('decimals' in column) return [column.decimals]
      const { texts, ids } = column
      return [texts.bytes, texts.starts, ...(ids ? [ids] : [])]
    })
    .map(({ buffer }) => buffer as ArrayBuffer)

async function run(call: Call): Promise<void> {
  const { id } = call
  const done = (result: unknown, transfer?: Transferable[]) => answer({ id, kind: 'done', result }, transfer)
  switch (call.call) {
    case 'plan':
      return done(await reader.plan(call.file, call.name, call.choice))
    case 'whole':
      return done(await reader.whole(call.file, call.name, call.choice))
    case 'count':
      return done(await reader.count(call.plan))
    case 'warm':
      await reader.warm()
      return done(null)
    case 'letGo':
      return done(await reader.letGo())
    case 'hold': {
      const bytes = await reader.hold(call.file)
      return done(bytes, [bytes.buffer])
    }
    case 'record':
      return done(await reader.record(call.file, call.wish, call.row))
    case 'unpack':
      return done(await reader.unpack(call.file))
    case 'scan': {
      const cells = await reader.scan(call.bytes, call.plan, (progress) =>
        answer({ id, kind: 'progress', progress }),
      )
      return done(cells, cells ? buffersOf(cells) : [])
    }
  }
}

addEventListener('message', ({ data }: MessageEvent<Call>) => {
  run(data).catch((error: unknown) => answer({ id: data.id, kind: 'failed', error }))
})
