import './shell/styles'
import { createRoot } from 'react-dom/client'
import { defaultLanguage, languageOf, startTexts } from '../i18n/language'
import { App } from './app'
import { createAppRouter } from './router'
import type { Workspace } from './workspace-types'

/** Renders the program into `root`; shows the start screen until `opening` is settled. */
export async function start(root: HTMLElement, opening: Promise<Workspace>): Promise<void> {
  const router = createAppRouter()
  // The page's own chunk arrives while the store is read; the overview draws its lines without the chart library.
  if (router.latestLocation.pathname !== '/') void import('../ui/chart')
  void router.preloadRoute({ to: router.latestLocation.pathname })
  await startTexts(languageOf(router.latestLocation.search.lang) ?? defaultLanguage)
  createRoot(root).render(<App opening={opening} router={router} />)
}
