import { Button } from '@mantine/core'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useLanguage } from '../../i18n/language'
import { TechnicalDetail } from './technical-detail'

export function StartFailed({ error }: ErrorComponentProps) {
  const { t } = useLanguage()
  return (
    <main className="boot" role="alert">
      <h1>{t('shell.start_failed')}</h1>
      <p>{t('shell.start_failed_hint')}</p>
      <Button onClick={() => location.reload()}>{t('shell.restart')}</Button>
      <TechnicalDetail error={error} />
    </main>
  )
}
