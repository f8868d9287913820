import document from '../../../docs/dependencies.md?raw'
import { dependencies, version } from '../../../package.json'
import { useLanguage } from '../../i18n/language'
import { Scroller } from '../../ui/scroller'
import { licensed } from './licences'
import { Section } from './section'
import styles from './settings.module.css'

/** Which program this is, and whose software it runs on. */
export function About() {
  const { t } = useLanguage()
  const build = import.meta.env.BUILD_ID
  return (
    <Section
      title={t('settings.about')}
      hint={t('settings.about_text', { product: t('common.product'), version, build })}
      testId="about"
    >
      <Scroller className={styles.scroll}>
        <table className={`${styles.table} ${styles.licences}`}>
          <caption className={styles.caption}>{t('settings.about_licences')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('settings.about_name')}</th>
              <th scope="col">{t('settings.about_version')}</th>
              <th scope="col">{t('settings.about_licence')}</th>
            </tr>
          </thead>
          <tbody>
            {licensed(dependencies, document).map(({ name, version: each, licence }) => (
              <tr key={name}>
                {/* Where there is little room a name breaks after its owner. */}
                <th scope="row">{name.replace('/', '/\u200b')}</th>
                <td className={styles.code}>{each}</td>
                <td className={styles.code}>{licence ?? t('common.unknown')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </Section>
  )
}
