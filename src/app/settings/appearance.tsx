import { NativeSelect, useMantineColorScheme } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { Language } from '../../domain/text'
import { defaultLanguage, languages, useLanguage } from '../../i18n/language'
import type { Search } from '../search'
import { Section } from './section'

const schemes = ['auto', 'light', 'dark'] as const

/** Language and colours; the same choices as in the header, and "as the system" besides. */
export function Appearance() {
  const { language, t } = useLanguage()
  const navigate = useNavigate()
  // Pausing transitions would take a style element, which the policy refuses.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true })
  const speak = (next: string) =>
    void navigate({
      to: '.',
      search: (before: Search) => ({
        ...before,
        lang: next === defaultLanguage ? undefined : (next as Language),
      }),
    })
  return (
    <Section title={t('settings.appearance')} testId="appearance">
      <NativeSelect
        size="xs"
        label={t('settings.language')}
        value={language}
        onChange={({ currentTarget }) => speak(currentTarget.value)}
        data={languages.map((each) => ({ value: each, label: t(`settings.${each}`) }))}
      />
      <NativeSelect
        size="xs"
        label={t('settings.theme')}
        value={colorScheme}
        onChange={({ currentTarget }) => setColorScheme(currentTarget.value as (typeof schemes)[number])}
        data={schemes.map((each) => ({ value: each, label: t(`settings.theme_${each}`) }))}
      />
    </Section>
  )
}
