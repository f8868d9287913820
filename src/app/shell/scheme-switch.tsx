import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { useLanguage } from '../../i18n/language'

const sun = 'M10 6a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM9 1h2v3H9zM9 16h2v3H9zM1 9h3v2H1zM16 9h3v2h-3z'
const moon = 'M12 2a8 8 0 1 0 6 12A7 7 0 0 1 12 2z'

export function SchemeSwitch() {
  const { t } = useLanguage()
  // Pausing transitions would take a style element, which the policy refuses.
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true })
  const dark = useComputedColorScheme('light') === 'dark'
  const label = t(dark ? 'shell.to_light' : 'shell.to_dark')
  return (
    <ActionIcon
      data-testid="scheme-switch"
      variant="default"
      aria-label={label}
      title={label}
      onClick={() => setColorScheme(dark ? 'light' : 'dark')}
    >
      <svg viewBox="0 0 20 20" width="16" height="16" fill="currentColor" aria-hidden="true">
        <path d={dark ? sun : moon} />
      </svg>
    </ActionIcon>
  )
}
