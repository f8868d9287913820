import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { Row } from '../../domain/query'
import { countRows, readRows, type Wish } from './row-source'
import { useFacts } from './use-facts'

const pageRows = 200

export interface RowPages {
  /** Undefined until counted. */
  readonly count: number | undefined
  readonly rowAt: (index: number) => Row | undefined
  readonly onSight: (first: number, last: number) => void
  readonly error: Error | null
}

/** Rows of a wish, read page by page as they come into sight. */
export function useRowPages(wish: Wish): RowPages {
  const facts = useFacts()
  const { version, leastShown } = facts
  const [sight, setSight] = useState({ first: 0, last: 0 })
  const key = [wish.dataset.id, wish.condition, wish.search, wish.codes, wish.sorting]
  const counted = useQuery({
    queryKey: ['row-count', version, leastShown, ...key.slice(0, 4)],
    queryFn: ({ signal }) => countRows(facts, wish, signal),
    placeholderData: keepPreviousData,
  })
  const first = Math.floor(sight.first / pageRows)
  const pages = Array.from({ length: Math.floor(sight.last / pageRows) - first + 1 }, (_, i) => first + i)
  const read = useQueries({
    queries: pages.map((page) => ({
      queryKey: ['row-page', version, leastShown, page, ...key],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        readRows(facts, wish, page * pageRows, pageRows, signal),
      // Pages that went out of sight are soon asked again or never.
      gcTime: 60_000,
    })),
  })
  return {
    count: counted.data,
    rowAt: (index) => read[Math.floor(index / pageRows) - first]?.data?.[index % pageRows],
    onSight: useCallback(
      (from: number, to: number) =>
        setSight((known) => (known.first === from && known.last === to ? known : { first: from, last: to })),
      [],
    ),
    error: counted.error ?? read.find(({ error }) => error)?.error ?? null,
  }
}
