import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { Language } from '../../domain/text'
import { defaultLanguage, useLanguage } from '../../i18n/language'
import type { Search } from '../search'

/** Says the other language in its own words. */
const ownName: Record<Language, string> = { zh: '\u4e2d\u6587', en: 'English' }

export function LanguageSwitch() {
  const { language, t } = useLanguage()
  const navigate = useNavigate()
  const other: Language = language === 'zh' ? 'en' : 'zh'
  const change = () =>
    void navigate({
      to: '.',
      search: (before: Search) => ({ ...before, lang: other === defaultLanguage ? undefined : other }),
    })
  return (
    <Button
      data-testid="lang-switch"
      size="compact-sm"
      variant="default"
      lang={other}
      aria-label={`${t('shell.language')}: ${ownName[other]}`}
      onClick={change}
    >
      {ownName[other]}
    </Button>
  )
}
