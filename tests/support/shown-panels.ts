import { readdirSync, readFileSync } from 'node:fs'
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import i18next from 'i18next'
import { createElement, Fragment, type FunctionComponent } from 'react'
import { renderToString } from 'react-dom/server'
import { loadFolder } from '../../src/app/load-folder'
import type { FigurePanelProps } from '../../src/app/panels/figure-panel'
import type { Search } from '../../src/app/search'
import type { Language } from '../../src/domain/text'
import { startTexts } from '../../src/i18n/language'
import { ruleBook } from '../../src/rules/book'
import type { Engine } from '../../src/warehouse/engine'
import { openTestWarehouse } from './warehouse'

/** What a panel was given to show, and the words of a list that it shows in place of a picture. */
export interface ShownPanel extends Pick<FigurePanelProps, 'id' | 'model' | 'error' | 'children'> {
  readonly listText: string
}

let engine: Engine
let search: Search = {}
let pathname = '/'
const shown = new Map<string, FigurePanelProps>()

/** Loads the sample into the test engine. */
export async function openSample(): Promise<void> {
  await startTexts('en')
  const folder = 'data/sample'
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${folder}/${name}`)) }))
  engine = await openTestWarehouse()
  const refused = await loadFolder(engine, files)
  if (refused.length > 0) throw new Error(`not loaded: ${refused.join(' ')}`)
}

const kept = <Value>(value: Value) => ({ current: () => value, onChange: () => () => undefined })
const rules = kept(ruleBook())
const map = kept({ positions: {}, shapes: null })

/** Takes the place of app/workspace-context. */
export const workspaceContext = {
  useWorkspace: () => ({ engine, rules, map }),
  useSnapshot: () => ({
    ...{ version: 1, log: [], imports: [], asOf: '2021-12', hasSample: true },
    extents: [{ dataset: 'disputes', rows: 1, from: '2015-01', to: '2021-12' }],
  }),
}

/** Takes the place of the router: an address, and nowhere to go. */
export const router = {
  useSearch: () => search,
  useLocation: ({ select }: { select: (location: { pathname: string }) => unknown }) => select({ pathname }),
  useNavigate: () => () => undefined,
  Link: () => null,
}

const [open, close] = ['⟦', '⟧']

/** Takes the place of app/panels/figure-panel: keeps what it is given, and writes its list between two marks. */
export function FigurePanel(props: FigurePanelProps) {
  shown.set(props.id, props)
  return createElement(Fragment, null, `${open}${props.id}${open}`, props.children, close)
}

/** What is kept on one line is no word of its own. */
const unbroken = /<span class="[^"]*whole[^"]*">([^<]*)<\/span>/g

const plain = (html: string) =>
  html
    .replaceAll('<!-- -->', '')
    .replace(unbroken, '$1')
    .replace(/<[^>]*>/g, '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

const listsIn = (html: string): Map<string, string> =>
  new Map(
    [...html.matchAll(/⟦([\w-]+)⟦([^⟧]*)⟧/g)].map(([, id = '', inside = '']) => [id, plain(inside)] as const),
  )

/**
 * Renders a screen as often as its panels ask for more figures, and gives what each of them shows at last: with its own
 * questions, limits, suppression and words, so that a test repeats nothing of it.
 */
export async function panelsOf(
  [path, screen]: readonly [path: string, screen: FunctionComponent],
  address: Search,
  language: Language,
): Promise<ShownPanel[]> {
  pathname = path
  search = address
  await i18next.changeLanguage(language)
  // What it imports is replaced by what stands here, so it comes after.
  const { Reading } = await import('../../src/app/panels/reading')
  const client = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, networkMode: 'always' } },
  })
  for (let round = 0; round < 8; round += 1) {
    shown.clear()
    const inside = createElement(
      QueryClientProvider,
      { client },
      createElement(Reading, null, createElement(screen)),
    )
    const html = renderToString(createElement(MantineProvider, null, inside))
    const asked = client
      .getQueryCache()
      .getAll()
      // Earlier versions are studied in an engine of their own, and no panel waits for them.
      .filter(({ state, queryKey }) => state.status === 'pending' && queryKey[0] !== 'versions')
    const lists = listsIn(html)
    if (asked.length === 0)
      return [...shown.values()].map((props) => ({ ...props, listText: lists.get(props.id) ?? '' }))
    await Promise.all(asked.map((query) => query.fetch()))
  }
  throw new Error('the panels do not come to rest')
}
