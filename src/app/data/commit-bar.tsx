import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useId } from 'react'
import type { Language } from '../../domain/text'
import { type Translate, useLanguage } from '../../i18n/language'
import type { CardProps } from './file-card'
import type { Blocker, ImportCard } from './import-card'
import { useCommit } from './use-imports'

/** Import or cancel; says why when it cannot be imported. */
export function CommitBar({ card, queue, blocker }: CardProps & { readonly blocker: Blocker | null }) {
  const { language, t } = useLanguage()
  const commit = useCommit(queue)
  const reason = useId()
  const { id, file, inspection, prepared, leaveOut, state } = card
  const rejected = prepared?.counts.rejected ?? 0
  const busy = state === 'committing'
  return (
    <Stack gap="xs">
      {rejected > 0 && (
        <Checkbox
          data-testid="leave-out"
          label={t('data.leave_out', { n: rejected.toLocaleString(language) })}
          checked={leaveOut}
          disabled={busy}
          onChange={({ currentTarget }) => queue.agree(id, currentTarget.checked)}
        />
      )}
      <Group>
        {blocker !== 'aside' && (
          <Button
            data-testid="commit-button"
            disabled={blocker !== null}
            loading={busy}
            aria-label={`${t('data.commit')} ${inspection?.fileName ?? file.name}`}
            aria-describedby={blocker ? reason : undefined}
            onClick={() => void commit([id])}
          >
            {t('data.commit')}
          </Button>
        )}
        <Button variant="subtle" disabled={busy} onClick={() => queue.remove([id])}>
          {t(blocker === 'aside' ? 'common.close' : 'data.discard')}
        </Button>
        {blocker && !busy && (
          <Text size="sm" c="dimmed" id={reason}>
            {blockerText(blocker, card, language, t)}
          </Text>
        )}
      </Group>
    </Stack>
  )
}

const blockerText = (blocker: Blocker, { prepared }: ImportCard, language: Language, t: Translate): string =>
  t(`data.blocked_${blocker}`, { n: (prepared?.counts.rejected ?? 0).toLocaleString(language) })
