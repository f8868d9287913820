import { useLanguage } from '../../i18n/language'
import { useMedium } from '../../ui/medium'
import { Standpoint } from '../full-screen/stage-bar'
import styles from './print-head.module.css'

/** First line of a printed screen, in place of the controls: of when and whom the figures speak. */
export function PrintHead() {
  const { t } = useLanguage()
  if (useMedium() !== 'print') return null
  return (
    <header className={styles.head} data-testid="print-head">
      <strong>{t('common.product')}</strong>
      <Standpoint />
    </header>
  )
}
