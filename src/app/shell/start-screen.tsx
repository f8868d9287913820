import { useLanguage } from '../../i18n/language'

/** The same picture as the static one of index.html, which it replaces without a jump. */
export function StartScreen() {
  const { t } = useLanguage()
  return (
    <main className="boot" aria-busy="true">
      <h1>{t('common.product')}</h1>
      <div className="boot-bar">
        <div />
      </div>
      <p role="status">{t('shell.starting')}</p>
    </main>
  )
}
