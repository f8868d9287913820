import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useId } from 'react'
import { useLanguage } from '../../i18n/language'
import { useSnapshot } from '../workspace-context'
import { FileCard } from './file-card'
import { blockerOf, type ImportCard } from './import-card'
import type { ImportQueue } from './import-queue'
import { useCommit, useImports } from './use-imports'

/** The files on their way in, newest first. */
export function ImportList() {
  const { t } = useLanguage()
  const { queue, cards } = useImports()
  const { imports } = useSnapshot()
  const title = useId()
  if (cards.length === 0) return null
  return (
    <section aria-labelledby={title}>
      <Stack>
        <Group justify="space-between">
          <Title order={2} size="h4" id={title}>
            {t('data.queue')}
          </Title>
          <CommitAll queue={queue} cards={cards} />
        </Group>
        {cards.map((card) => (
          <FileCard key={card.id} card={card} queue={queue} blocker={blockerOf(card, cards, imports)} />
        ))}
      </Stack>
    </section>
  )
}

interface CommitAllProps {
  readonly queue: ImportQueue
  readonly cards: readonly ImportCard[]
}

function CommitAll({ queue, cards }: CommitAllProps) {
  const { t } = useLanguage()
  const { imports } = useSnapshot()
  const commit = useCommit(queue)
  const reason = useId()
  const open = cards.filter(
    (card) => card.state !== 'committed' && blockerOf(card, cards, imports) !== 'aside',
  )
  const done = cards.filter(({ state }) => state === 'committed')
  const ready = open.filter((card) => blockerOf(card, cards, imports) === null)
  const blocked = open.length - ready.length
  // Whoever says "all" means those still being read as well.
  const reading = open.some(({ state }) => state === 'reading')
  const why = reading
    ? t('data.blocked_reading')
    : ready.length === 0
      ? t('data.commit_none')
      : t('data.others_blocked', { n: blocked })
  return (
    <Group gap="sm">
      {open.length > 0 && blocked > 0 && (
        <Text size="sm" c="dimmed" id={reason}>
          {why}
        </Text>
      )}
      {done.length > 0 && (
        <Button size="xs" variant="subtle" onClick={() => queue.remove(done.map(({ id }) => id))}>
          {t('data.clear_done')}
        </Button>
      )}
      {open.length > 0 && (
        <Button
          data-testid="commit-all"
          disabled={reading || ready.length === 0}
          aria-describedby={blocked > 0 ? reason : undefined}
          onClick={() => void commit(ready.map(({ id }) => id))}
        >
          {t('data.commit_all', { n: ready.length })}
        </Button>
      )}
    </Group>
  )
}
