import { useLanguage } from '../../i18n/language'
import { PageTitle } from '../../ui/page-title'
import { useWords } from '../panels/use-words'
import { About } from './about'
import { Appearance } from './appearance'
import { Contents } from './contents'
import { ExceptionSection } from './exception-section'
import { MapSection } from './map-section'
import { NetworkCheck } from './network-check'
import { RuleSection } from './rule-section'
import styles from './settings.module.css'
import { Storage } from './storage'
import { Suppression } from './suppression'

/** By which rules the program judges, who agreed to exceptions, and that nothing leaves the browser. */
export function SettingsPage() {
  const { t } = useLanguage()
  const words = useWords()
  // Until the units are read, as if there were some: what leads to a section must not push the others aside.
  const hasPlaces = !words || words.units.length > 0
  const sections = [
    { testId: 'rule-settings', title: t('settings.rules') },
    { testId: 'exceptions', title: t('settings.exceptions') },
    ...(hasPlaces ? [{ testId: 'map', title: t('map.title') }] : []),
    { testId: 'appearance', title: t('settings.appearance') },
    { testId: 'suppression', title: t('settings.suppression') },
    { testId: 'storage', title: t('settings.storage') },
    { testId: 'network', title: t('settings.network') },
    { testId: 'about', title: t('settings.about') },
  ]
  return (
    <>
      <PageTitle title={t('settings.title')} finding={t('settings.question')} />
      <Contents sections={sections} />
      <div className={styles.page} data-flow>
        {words ? (
          <>
            <RuleSection words={words} />
            <ExceptionSection words={words} />
            {hasPlaces && <MapSection words={words} />}
          </>
        ) : (
          <div className={styles.waiting} aria-busy="true" />
        )}
        <div className={styles.columns} data-flow>
          <div className={styles.stack} data-flow>
            <Appearance />
            {words && <Suppression words={words} />}
            <Storage />
            <NetworkCheck />
          </div>
          <About />
        </div>
      </div>
    </>
  )
}
