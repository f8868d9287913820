import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { ImportRecord } from '../../domain/import-record'
import { useLanguage } from '../../i18n/language'
import { failureText } from '../failure-text'
import { useWorkspace } from '../workspace-context'

/** Asks once more in place before it withdraws. */
export function WithdrawButton({ record }: { readonly record: ImportRecord }) {
  const { t } = useLanguage()
  const workspace = useWorkspace()
  const [asking, setAsking] = useState(false)
  const file = record.fileName
  const withdraw = useMutation({
    mutationFn: () => workspace.withdraw([record.seq]),
    onSuccess: () => notifications.show({ message: t('versions.withdrawn_done', { file }), color: 'green' }),
    onError: (error) =>
      notifications.show({ title: t('shell.failed'), message: failureText(error, t), color: 'red' }),
  })
  if (!asking) {
    return (
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={t('versions.withdraw_of', { file })}
        onClick={() => setAsking(true)}
      >
        {t('versions.withdraw')}
      </Button>
    )
  }
  return (
    <Group gap={4} wrap="nowrap" onKeyDown={({ key }) => key === 'Escape' && setAsking(false)}>
      <Button
        size="compact-xs"
        color="red"
        autoFocus
        loading={withdraw.isPending}
        onClick={() => withdraw.mutate(undefined, { onSettled: () => setAsking(false) })}
      >
        {t('versions.withdraw_confirm')}
      </Button>
      <Button
        size="compact-xs"
        variant="default"
        disabled={withdraw.isPending}
        onClick={() => setAsking(false)}
      >
        {t('common.cancel')}
      </Button>
    </Group>
  )
}
