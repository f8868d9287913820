import { Code } from '@mantine/core'
import { useLanguage } from '../../i18n/language'

/** The error's own words, closed at first: they are for the maintainer. */
export function TechnicalDetail({ error }: { readonly error: unknown }) {
  const { t } = useLanguage()
  return (
    <details>
      <summary>{t('shell.detail')}</summary>
      <Code block>
        {error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error)}
      </Code>
    </details>
  )
}
