import { Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useLanguage } from '../../i18n/language'

export function NotFound() {
  const { t } = useLanguage()
  return (
    <Stack align="flex-start">
      <Title order={1} size="h3">
        {t('shell.not_found')}
      </Title>
      <Text>{t('shell.not_found_hint')}</Text>
      <Link to="/">{t('shell.to_overview')}</Link>
    </Stack>
  )
}
