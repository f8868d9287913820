import './shell/styles'
import { createRoot } from 'react-dom/client'
import { defaultLanguage, languageOf, startTexts } from '../i18n/language'
import { App } from './app'
import { createAppRouter } from './router'
import { tellTogether } from './told-together'
import type { Workspace } from './workspace-types'

/** In ms. What is shown meanwhile stands in index.html; a start screen of React's would stay for 0.3 s at least. */
const longestWait = 1000

/** Renders the program into `root`, once `opening` and the first page have come or after a while; then a start screen is shown until they have. */
export async function start(root: HTMLElement, opening: Promise<Workspace>): Promise<void> {
  tellTogether()
  const router = createAppRouter()
  // The page's own chunk arrives while the store is read; the overview draws its lines without the chart library.
  if (router.latestLocation.pathname !== '/') void import('../ui/chart')
  const page = router.load()
  // The router hears of another address once it is shown; until then nobody else does.
  const unsubscribe = router.history.subscribe(() => void router.load())
  await startTexts(languageOf(router.latestLocation.search.lang) ?? defaultLanguage)
  const waited = new Promise<null>((resolve) => setTimeout(resolve, longestWait, null))
  const [opened] = await Promise.all([
    Promise.race([opening.catch(() => null), waited]),
    Promise.race([page.catch(() => null), waited]),
  ])
  // Who works by keyboard comes by keys.
  const keep = () => void import('./shell/keep-focus').then(({ keepFocus }) => keepFocus())
  addEventListener('keydown', keep, { once: true })
  createRoot(root).render(<App opening={opening} opened={opened} router={router} onShown={unsubscribe} />)
}
