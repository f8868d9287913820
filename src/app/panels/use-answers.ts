import {
  hashKey,
  notifyManager,
  QueriesObserver,
  type QueryClient,
  type QueryKey,
  type QueryObserverResult,
  useQueryClient,
} from '@tanstack/react-query'
import { useCallback, useRef, useSyncExternalStore } from 'react'

/** A question under the key by which its answer is kept. */
export interface Question<Data> {
  readonly queryKey: QueryKey
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Data>
}

export type Answers<Data> = readonly QueryObserverResult<Data>[]

interface Asked {
  readonly client: QueryClient
  readonly text: string
  readonly observer: QueriesObserver
}

/**
 * Answers of several questions, in their order; the list is another one only when an answer is. The library's own hook
 * renders its component twice when other questions are asked, and hashes each of them at every render.
 */
export function useAnswers<Data>(questions: readonly Question<Data>[]): Answers<Data> {
  const client = useQueryClient()
  const text = hashKey(questions.map(({ queryKey }) => queryKey))
  const asked = useRef<Asked>(undefined)
  if (asked.current?.client !== client || asked.current.text !== text) {
    asked.current = { client, text, observer: new QueriesObserver(client, [...questions]) }
  }
  const { observer } = asked.current
  const subscribe = useCallback(
    (listener: () => void) => observer.subscribe(notifyManager.batchCalls(listener)),
    [observer],
  )
  const current = () => observer.getCurrentResult() as Answers<Data>
  return useSyncExternalStore(subscribe, current, current)
}
