import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import type { ImportRecord } from '../../domain/import-record'
import { useLanguage } from '../../i18n/language'
import { failureText } from '../failure-text'
import { useWorkspace } from '../workspace-context'

/** Takes a withdrawal back; asks nothing, for it can be withdrawn again. */
export function RestoreButton({ record }: { readonly record: ImportRecord }) {
  const { t } = useLanguage()
  const workspace = useWorkspace()
  const file = record.fileName
  const restore = useMutation({
    mutationFn: () => workspace.restore(record),
    onSuccess: () => notifications.show({ message: t('versions.restored_done', { file }), color: 'green' }),
    onError: (error) =>
      notifications.show({ title: t('shell.failed'), message: failureText(error, t), color: 'red' }),
  })
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      aria-label={t('versions.restore_of', { file })}
      loading={restore.isPending}
      onClick={() => restore.mutate()}
    >
      {t('versions.restore')}
    </Button>
  )
}
