/** Writes a workbook off the page's thread: a hundred thousand rows take seconds. */
import { type Sheet, writeSheet } from './write-sheet'

export type Answer = { readonly blob: Blob } | { readonly failure: string }

const answer = (message: Answer) => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<Sheet>) => {
  writeSheet(data).then(
    (blob) => answer({ blob }),
    (error: unknown) => answer({ failure: String(error) }),
  )
})
