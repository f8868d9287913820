import { useLanguage } from '../../i18n/language'
import { PageTitle } from '../../ui/page-title'
import { useWords } from '../panels/use-words'
import { About } from './about'
import { Appearance } from './appearance'
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
  return (
    <>
      <PageTitle title={t('settings.title')} finding={t('settings.question')} />
      <div className={styles.page}>
        {words && <RuleSection words={words} />}
        {words && <ExceptionSection words={words} />}
        {words && words.units.length > 0 && <MapSection words={words} />}
        <div className={styles.columns}>
          <div className={styles.stack}>
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
