import { Button, Stack, Title } from '@mantine/core'
import type { Dataset } from '../../domain/dataset'
import type { ImportRecord } from '../../domain/import-record'
import { useLanguage } from '../../i18n/language'
import { indicatorOf } from '../../metrics/index'
import { useWriteNote } from '../notes/note-context'
import { NoteList } from '../notes/note-list'
import { pinsOf } from '../notes/note-pins'
import { usePanelNotes } from '../notes/use-notes'
import type { Words } from '../panels/use-words'
import { IndicatorCard } from './indicator-card'
import { RejectedRows } from './rejected-rows'
import type { Subject } from './subject'
import styles from './trace.module.css'
import { type FileBehind, useFilesBehind } from './use-files-behind'

interface HowViewProps {
  readonly subject: Subject
  readonly datasets: readonly Dataset[]
  readonly words: Words
  readonly onRow: (source: ImportRecord, row: number) => void
}

/** What a figure means, how it is computed, on what grounds, and from which files. */
export function HowView({ subject, datasets, words, onRow }: HowViewProps) {
  const files = useFilesBehind(subject, datasets)
  const sources = files.map(({ source }) => source)
  return (
    <Stack gap="lg" data-testid="how-computed">
      {subject.indicators.map((id) => (
        <IndicatorCard key={id} indicator={indicatorOf(id)} subject={subject} words={words} />
      ))}
      <CardNotes subject={subject} words={words} />
      <SourceFiles files={files} />
      <RejectedRows sources={sources} words={words} onRow={onRow} />
    </Stack>
  )
}

function SourceFiles({ files }: { readonly files: readonly FileBehind[] }) {
  const { t } = useLanguage()
  return (
    <section>
      <Title order={3} size="h4">
        {t('panel.files')}
      </Title>
      <ul className={styles.files}>
        {files.map(({ source, rows }) => (
          <li key={source.seq}>
            <strong>{source.fileName}</strong>{' '}
            {t('panel.file_rows', { loaded: source.counts.loaded, rejected: source.counts.rejected })}
            {rows === undefined ? '' : t('trace.file_behind', { n: rows })}
            {source.sample ? ` · ${t('panel.sample')}` : ''}
            <br />
            <code className={styles.hash}>sha-256 {source.sha256}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Notes on the figure, and the way to another. */
function CardNotes({ subject, words }: Pick<HowViewProps, 'subject' | 'words'>) {
  const notes = usePanelNotes(subject.indicators, subject.filter)
  const write = useWriteNote()
  return (
    <section>
      <Title order={3} size="h4">
        {words.t('note.list')}
      </Title>
      <NoteList notes={notes} words={words} />
      <Button size="xs" variant="default" mt="xs" onClick={() => write({ pins: pinsOf(subject) })}>
        {words.t('note.add')}
      </Button>
    </section>
  )
}
