/** The reader's own thread: one call after another, files in, inspections out; rows never leave it but as bytes. */
import { type Answer, type Call, readerHere } from './reader'

const reader = readerHere()
const answer = (message: Answer) => postMessage(message)

function run(call: Call): Promise<unknown> {
  switch (call.call) {
    case 'plan':
      return reader.plan(call.file, call.name, call.choice)
    case 'whole':
      return reader.whole(call.file, call.name, call.choice)
    case 'hold':
      return reader.hold(call.file, call.sha256)
    case 'record':
      return reader.record(call.file, call.wish, call.row)
    case 'unpack':
      return reader.unpack(call.file)
    case 'scan':
      return reader.scan(call.file, call.plan, (progress) =>
        answer({ id: call.id, kind: 'progress', progress }),
      )
  }
}

addEventListener('message', ({ data }: MessageEvent<Call>) => {
  run(data).then(
    (result) => answer({ id: data.id, kind: 'done', result }),
    (error: unknown) => answer({ id: data.id, kind: 'failed', error }),
  )
})
