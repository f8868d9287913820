import '../full-screen/stage.css'
import { Outlet, rootRouteId, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { defaultLanguage, showLanguage, useLanguage } from '../../i18n/language'
import { useFilter, usePath } from '../filter-state'
import { StageBar } from '../full-screen/stage-bar'
import { useFullScreen } from '../full-screen/use-full-screen'
import { NoteProvider } from '../notes/note-context'
import { Reading } from '../panels/reading'
import type { Search } from '../search'
import { TraceProvider } from '../trace/trace-context'
import { useSnapshot } from '../workspace-context'
import { FirstStart } from './first-start'
import { Header } from './header'
import { Navigation } from './navigation'
import { isAnalysis, pages } from './pages'
import { PrintHead } from './print-head'
import styles from './shell.module.css'

const navigation = 'navigation'
const content = 'content'

/** What every page stands in. */
export function Shell() {
  return (
    <Reading>
      <EscapeKey />
      <Frame />
    </Reading>
  )
}

/** Frame of every page, which a choice does not draw anew. While no import counts, the analysis pages give way to the first start. */
function Frame() {
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  const pathname = usePath()
  const { imports } = useSnapshot()
  useAddressLanguage()
  useDocumentTitle(pathname)
  const fullScreen = useFullScreen(content)
  const main = () => document.getElementById(content)?.focus()
  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={main}>
        {t('shell.skip')}
      </button>
      <Header
        navigation={navigation}
        open={open}
        onToggle={() => setOpen(!open)}
        {...(fullScreen.possible ? { onFullScreen: fullScreen.start } : {})}
      />
      <Navigation id={navigation} open={open} onChosen={() => setOpen(false)} />
      <PrintHead />
      <main id={content} className={styles.main} tabIndex={-1}>
        <NoteProvider>
          <TraceProvider>
            {imports.every(({ own }) => own) && isAnalysis(pathname) ? <FirstStart /> : <Outlet />}
          </TraceProvider>
        </NoteProvider>
      </main>
      {fullScreen.showing && <StageBar {...fullScreen} />}
    </div>
  )
}

/** The address owns the language; the document tells it to screen readers and hyphenation. */
function useAddressLanguage() {
  const language = useSearch({ from: rootRouteId, select: ({ lang }: Search) => lang }) ?? defaultLanguage
  useEffect(() => {
    void showLanguage(language)
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : language
  }, [language])
}

function useDocumentTitle(pathname: string) {
  const { t } = useLanguage()
  useEffect(() => {
    const page = pages.find(({ to }) => to === pathname)
    const product = t('common.product')
    document.title = page ? `${t(`${page.name}.title`)} · ${product}` : product
  }, [pathname, t])
}

/** Where the key means something nearer: a dialog, an open list, a field. */
const nearer =
  '[role="dialog"], [role="menu"], [role="listbox"], input, textarea, select, [contenteditable="true"]'

/** Esc takes back what was chosen by clicking, the unit included, unless something nearer has taken the key. */
function EscapeKey(): null {
  const { unit, marks, idle, clearMarks } = useFilter()
  const isChosen = unit !== null || Object.keys({ ...marks, ...idle }).length > 0
  useEffect(() => {
    if (!isChosen) return
    const onKey = (event: KeyboardEvent) => {
      const isNearer = event.target instanceof Element && event.target.closest(nearer)
      const isOpen = document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]')
      if (event.key === 'Escape' && !event.defaultPrevented && !isNearer && !isOpen) clearMarks()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isChosen, clearMarks])
  return null
}
