import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router'
import { kept, parseSearch, readSearch, type Search, stringifySearch } from './search'
import { NotFound } from './shell/not-found'
import { PageError } from './shell/page-error'
import { PagePending } from './shell/page-pending'
import { Shell } from './shell/shell'

const rootRoute = createRootRoute({
  validateSearch: (raw: Record<string, unknown>): Search => readSearch(raw),
  search: { middlewares: [retainSearchParams<Search>([...kept])] },
  component: Shell,
  notFoundComponent: NotFound,
})

// Every page is a chunk of its own; reading files and drop zone come with the data page only.
const routeTree = rootRoute.addChildren([
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/',
    component: lazyRouteComponent(() => import('./overview/page'), 'OverviewPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/union',
    component: lazyRouteComponent(() => import('./union/page'), 'UnionPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/labour',
    component: lazyRouteComponent(() => import('./labour/page'), 'LabourPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/budget',
    component: lazyRouteComponent(() => import('./budget/page'), 'BudgetPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/plan',
    component: lazyRouteComponent(() => import('./plan/page'), 'PlanPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/scoring',
    component: lazyRouteComponent(() => import('./scoring/page'), 'ScoringPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/data',
    component: lazyRouteComponent(() => import('./data/page'), 'DataPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench',
    component: lazyRouteComponent(() => import('./workbench/page'), 'WorkbenchPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/settings',
    component: lazyRouteComponent(() => import('./settings/page'), 'SettingsPage'),
  }),
])

/** Hash addresses: they work on any static server and from a file. */
export const createAppRouter = () =>
  createRouter({
    routeTree,
    history: createHashHistory(),
    parseSearch,
    stringifySearch,
    defaultErrorComponent: PageError,
    defaultPendingComponent: PagePending,
    defaultNotFoundComponent: NotFound,
    defaultPendingMs: 150,
    defaultPreload: 'intent',
  })

export type AppRouter = ReturnType<typeof createAppRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter
  }
}
