import { Alert, Button, Stack } from '@mantine/core'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useLanguage } from '../../i18n/language'
import { TechnicalDetail } from './technical-detail'

/** Stands in the place of a page that failed; navigation and the other pages live on. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const { t } = useLanguage()
  return (
    <Alert color="red" title={t('shell.page_failed')} role="alert">
      <Stack align="flex-start">
        <span>{t('shell.page_failed_hint')}</span>
        <Button variant="default" onClick={reset}>
          {t('shell.retry')}
        </Button>
        <TechnicalDetail error={error} />
      </Stack>
    </Alert>
  )
}
