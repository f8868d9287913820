import { useLanguage } from '../../i18n/language'
import { sectionId } from './section'
import styles from './settings.module.css'

interface ContentsProps {
  /** Sections in their order: name for the eye, `testId` of the section. */
  readonly sections: readonly { readonly testId: string; readonly title: string }[]
}

/** Leads to the sections of a long page; buttons, since the address after # is the router's. */
export function Contents({ sections }: ContentsProps) {
  const { t } = useLanguage()
  return (
    <nav aria-label={t('settings.contents')} className={styles.contents} data-control>
      {sections.map(({ testId, title }) => (
        <button key={testId} type="button" onClick={() => goTo(sectionId(testId))}>
          {title}
        </button>
      ))}
    </nav>
  )
}

/** The focus goes along, so that the next Tab is in the section. */
function goTo(id: string): void {
  const section = document.getElementById(id)
  section?.scrollIntoView()
  section?.focus({ preventScroll: true })
}
