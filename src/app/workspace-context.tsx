import {
  type DehydratedState,
  dehydrate,
  hydrate,
  QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query'
import { createContext, type ReactNode, use, useEffect, useState, useSyncExternalStore } from 'react'
import { analysisPages } from './shell/pages'
import type { Snapshot, Workspace } from './workspace-types'

const WorkspaceContext = createContext<Workspace | null>(null)

/** A result belongs to one version of the data, which stands in its key: it is never stale and never asked twice. */
function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        // Nothing else is shown of a question; that it is on its way would render its panel once more.
        notifyOnChangeProps: ['data', 'error'],
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        // The engine needs no network; without this a machine that is offline would wait for ever.
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}

/** Who goes on choosing is not held up by it. */
const settleMs = 2000

/** Keeps the results on screen for the next start, once they have come to rest. */
function keepResults(client: QueryClient, workspace: Workspace): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = () => {
    const { version } = workspace.snapshot()
    const shown = dehydrate(client, {
      shouldDehydrateQuery: (query) =>
        query.queryKey[1] === version && query.state.status === 'success' && query.getObserversCount() > 0,
    })
    if (shown.queries.length > 0) void workspace.keepSeen(shown)
  }
  const unsubscribe = client.getQueryCache().subscribe(({ type }) => {
    if (type !== 'updated') return
    clearTimeout(timer)
    timer = setTimeout(keep, settleMs)
  })
  return () => {
    clearTimeout(timer)
    unsubscribe()
  }
}

/** Gives the client what other screens last showed, so that they are drawn at once too while the engine starts. */
async function takeSeen(client: QueryClient, workspace: Workspace): Promise<void> {
  for (const { to } of analysisPages)
    hydrate(client, ((await workspace.seenOn(to)) ?? {}) as Partial<DehydratedState>)
}

interface ProviderProps {
  readonly workspace: Workspace
  readonly children: ReactNode
}

export function WorkspaceProvider({ workspace, children }: ProviderProps) {
  const [client] = useState(() => {
    const created = createQueryClient()
    hydrate(created, (workspace.seen ?? {}) as Partial<DehydratedState>)
    return created
  })
  const [failure, setFailure] = useState<unknown>(null)
  useEffect(() => keepResults(client, workspace), [client, workspace])
  useEffect(() => {
    // It only saves time.
    takeSeen(client, workspace).catch(() => undefined)
  }, [client, workspace])
  useEffect(() => {
    workspace.ready.catch(setFailure)
  }, [workspace])
  if (failure !== null) throw failure
  return (
    <WorkspaceContext value={workspace}>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </WorkspaceContext>
  )
}

/** The workspace of this page; throws outside of WorkspaceProvider. */
export function useWorkspace(): Workspace {
  const workspace = use(WorkspaceContext)
  if (!workspace) throw new Error('no workspace above this component')
  return workspace
}

/** The state of the data now; renders again when it is replaced. */
export function useSnapshot(): Snapshot {
  const workspace = useWorkspace()
  const [subscribe] = useState(() => (listener: () => void) => workspace.onChange(listener))
  return useSyncExternalStore(subscribe, () => workspace.snapshot())
}
