import { Badge, Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useLanguage } from '../../i18n/language'
import { failureText } from '../failure-text'
import { useSample } from '../sample-actions'
import { useSnapshot } from '../workspace-context'
import styles from './shell.module.css'

/** Says that figures are not real for as long as any sample import counts, and removes them in one click. */
export function SampleBadge() {
  const { t } = useLanguage()
  const { hasSample } = useSnapshot()
  const { clear } = useSample()
  if (!hasSample) return null
  const remove = () =>
    clear.mutate(undefined, {
      onSuccess: () => notifications.show({ message: t('shell.sample_removed'), color: 'green' }),
      onError: (error) =>
        notifications.show({ title: t('shell.failed'), message: failureText(error, t), color: 'red' }),
    })
  return (
    <Group gap={4} wrap="nowrap">
      <Badge
        className={styles.sample ?? ''}
        radius="sm"
        title={t('shell.sample_hint')}
        data-testid="sample-badge"
      >
        {t('shell.sample')}
      </Badge>
      <Button
        data-testid="clear-sample"
        size="compact-xs"
        variant="subtle"
        loading={clear.isPending}
        onClick={remove}
      >
        {t('shell.sample_remove')}
      </Button>
    </Group>
  )
}
