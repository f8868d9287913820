import { Center, Loader } from '@mantine/core'
import { useLanguage } from '../../i18n/language'

export function PagePending() {
  const { t } = useLanguage()
  return (
    <Center mih="12rem">
      <Loader role="img" aria-label={t('shell.busy')} />
    </Center>
  )
}
