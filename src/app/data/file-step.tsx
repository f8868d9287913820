import { NativeSelect } from '@mantine/core'
import { type Translate, useLanguage } from '../../i18n/language'
import type { EncodingName } from '../../ingest/encoding'
import type { ReadTable } from '../../ingest/read-table'
import { sizeText } from './fact-text'
import type { CardProps } from './file-card'
import { keptName } from './own-choice'
import { Preview } from './preview'
import { Facts, Step } from './step'

const encodings = [
  'utf-8',
  'gb18030',
  'big5',
  'utf-16le',
  'utf-16be',
  'windows-1252',
] as const satisfies readonly EncodingName[]

/** How the bytes were read; another encoding reads them anew, and the preview shows it. */
export function FileStep({ card, queue }: CardProps) {
  const { language, t } = useLanguage()
  const { id, choice, inspection, state } = card
  if (!inspection) return null
  const { table, bytes } = inspection
  const guessed = table && !choice.encoding ? table.reading.encoding : ''
  // Headers differ in another encoding, so a mapping made by hand no longer fits; a dataset still does.
  const choose = (name: string) => {
    const encoding = encodings.find((each) => each === name)
    const { dataset } = choice
    queue.choose(id, {
      ...(encoding ? { encoding } : {}),
      ...(dataset ? { dataset } : {}),
      ...keptName(choice),
      ...(choice.layout?.header === false ? { layout: { header: false } } : {}),
    })
  }
  return (
    <Step title={t('data.step_file')}>
      <NativeSelect
        data-testid="encoding-select"
        size="xs"
        label={t('data.encoding')}
        value={choice.encoding ?? ''}
        disabled={state !== 'read'}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        data={[
          { value: '', label: t('data.encoding_auto', { encoding: guessed || t('common.none') }) },
          ...encodings.map((each) => ({ value: each, label: each })),
        ]}
      />
      <Facts facts={[[t('data.size'), sizeText(bytes, language)], ...readingFacts(table, t)]} />
      {table && <Preview table={table} />}
    </Step>
  )
}

const delimiterWords = { ',': 'comma', '\t': 'tab', ';': 'semicolon', '|': 'pipe' } as const

function readingFacts(table: ReadTable | null, t: Translate): (readonly [string, string])[] {
  if (!table) return []
  const { newline, delimiter } = table.reading
  const word = delimiterWords[delimiter as keyof typeof delimiterWords]
  return [
    [t('data.newline'), newline],
    [t('data.delimiter'), word ? t(`data.delimiter_${word}`) : delimiter],
  ]
}
