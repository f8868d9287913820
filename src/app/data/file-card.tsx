import { Alert, Button, Group, Loader, Paper, Stack, Text } from '@mantine/core'
import type { Language } from '../../domain/text'
import { type Translate, useLanguage } from '../../i18n/language'
import { failureText } from '../failure-text'
import { useSnapshot } from '../workspace-context'
import { CommitBar } from './commit-bar'
import styles from './data.module.css'
import { DatasetStep } from './dataset-step'
import { FileStep } from './file-step'
import { type Blocker, type ImportCard, otherTables } from './import-card'
import type { ImportQueue } from './import-queue'
import { MappingStep } from './mapping-step'
import { OwnStep } from './own-step'
import { ProblemStep } from './problem-step'
import { SheetButton } from './sheet-dialog'
import { PersonsStep, SheetStep } from './sheet-step'
import { StructureStep } from './structure-step'

export interface CardProps {
  readonly card: ImportCard
  readonly queue: ImportQueue
}

/** One file with all its steps in view; a committed one shrinks to a line. */
export function FileCard({ card, queue, blocker }: CardProps & { readonly blocker: Blocker | null }) {
  const { language, t } = useLanguage()
  const { file, state, record, error, inspection } = card
  const name = inspection?.fileName ?? file.name
  return (
    <Paper
      className={styles.card ?? ''}
      component="article"
      withBorder
      p="md"
      data-testid="file-card"
      data-state={state}
      aria-label={name}
    >
      <Stack gap="md">
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <Text fw={600} className={styles.wrap ?? ''}>
            {name}
          </Text>
          {state === 'reading' && <Busy text={readingText(card, language, t)} />}
          {state === 'committing' && <Busy text={t('data.committing')} />}
        </Group>
        {record ? (
          <Done card={card} queue={queue} />
        ) : (
          <>
            {error !== null && (
              <Alert color="red" title={t('shell.failed')} role="alert">
                {failureText(error, t)}
              </Alert>
            )}
            {inspection && <Steps card={card} queue={queue} />}
            <PersonsStep card={card} />
            <ProblemStep card={card} />
            <SheetStep card={card} />
            <CommitBar card={card} queue={queue} blocker={blocker} />
          </>
        )}
      </Stack>
    </Paper>
  )
}

function Steps({ card, queue }: CardProps) {
  return (
    <>
      <div className={styles.columns}>
        <FileStep card={card} queue={queue} />
        <div className={styles.side}>
          <StructureStep card={card} queue={queue} />
          <DatasetStep card={card} queue={queue} />
        </div>
      </div>
      <MappingStep card={card} queue={queue} />
      <OwnStep card={card} queue={queue} />
    </>
  )
}

const readingText = ({ file, progress }: ImportCard, language: Language, t: Translate): string =>
  progress
    ? t('data.reading_progress', {
        share: Math.floor((100 * progress.bytes) / file.size),
        rows: progress.rows.toLocaleString(language),
      })
    : t('data.reading')

function Busy({ text }: { readonly text: string }) {
  return (
    <Group gap="xs" wrap="nowrap" role="status">
      <Loader size="xs" />
      <Text size="sm">{text}</Text>
    </Group>
  )
}

function Done({ card, queue }: CardProps) {
  const { language, t } = useLanguage()
  const { imports, log } = useSnapshot()
  const { id, file, record } = card
  const isWithdrawn = log.some((entry) => 'withdraws' in entry && entry.withdraws === record?.seq)
  const [next] = otherTables(card, queue.cards(), imports)
  return (
    <Group justify="space-between">
      <Text size="sm" role="status">
        {record &&
          t('data.committed', { loaded: record.counts.loaded.toLocaleString(language), seq: record.seq })}
        {isWithdrawn && ` · ${t('versions.withdrawn')}`}
      </Text>
      <Group gap="xs">
        {next !== undefined && (
          <Button
            size="compact-sm"
            variant="default"
            data-testid="next-table"
            onClick={() => queue.addTable(file, next)}
          >
            {t('data.next_table')}
          </Button>
        )}
        {record && <SheetButton record={record} />}
        <Button size="compact-sm" variant="subtle" onClick={() => queue.remove([id])}>
          {t('common.close')}
        </Button>
      </Group>
    </Group>
  )
}
