import { Alert, NativeSelect, Text, TextInput } from '@mantine/core'
import {
  longestName,
  type OwnColumn,
  type OwnKind,
  type OwnTable,
  ownColumnName,
  ownDataset,
  ownImports,
  ownKinds,
} from '../../domain/own-table'
import { useLanguage } from '../../i18n/language'
import { useSnapshot } from '../workspace-context'
import styles from './data.module.css'
import type { CardProps } from './file-card'
import words from './own.module.css'
import { renamed, sameName, withKind } from './own-choice'
import { Step } from './step'

/** Name and columns of a table of the analyst's own; any change reads the file again. */
export function OwnStep({ card, queue }: CardProps) {
  const { t } = useLanguage()
  const { imports } = useSnapshot()
  const { id, choice, inspection, prepared, state } = card
  const own = inspection?.own
  if (!own) return null
  const disabled = state !== 'read'
  const rename = (name: string) =>
    queue.choose(id, { ...choice, ...renamed(choice, own, name, ownImports(imports)) })
  const change = (index: number, kind: OwnKind) =>
    queue.choose(id, { ...choice, own: { name: own.name, columns: withKind(own, index, kind) } })
  const odd = prepared?.cells.reduce((sum, each) => sum + each.odd, 0) ?? 0
  return (
    <Step title={t('own.step')} testId="own-step">
      <NameInput name={own.name} disabled={disabled} onChange={rename} />
      <SameName card={card} queue={queue} />
      <div className={`${styles.scroll} ${styles.long}`}>
        <table className={styles.table}>
          <thead>
            <tr>
              {heads.map((key) => (
                <th key={key} scope="col" className={numeric.has(key) ? styles.number : undefined}>
                  {t(`own.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {own.columns.map((column) => (
              <ColumnRow
                key={column.index}
                card={card}
                own={own}
                column={column}
                onChange={(kind) => change(column.index, kind)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Text size="xs" c="dimmed">
        {t('own.kinds_hint')}
      </Text>
      {odd > 0 && (
        <Alert color="yellow" variant="light" p="xs" data-testid="own-odd">
          {t('own.odd_kept', { n: odd })}
        </Alert>
      )}
    </Step>
  )
}

const heads = ['column', 'example', 'kind', 'cells', 'empty', 'odd'] as const
const numeric: ReadonlySet<string> = new Set(['cells', 'empty', 'odd'])

interface NameInputProps {
  readonly name: string
  readonly disabled: boolean
  readonly onChange: (name: string) => void
}

function NameInput({ name, disabled, onChange }: NameInputProps) {
  const { t } = useLanguage()
  const take = (text: string) => {
    if (text.trim() !== '' && text.trim() !== name) onChange(text.trim())
  }
  return (
    <TextInput
      key={name}
      size="xs"
      maw="24rem"
      label={t('own.name')}
      data-testid="own-name"
      maxLength={longestName}
      defaultValue={name}
      disabled={disabled}
      onBlur={({ currentTarget }) => take(currentTarget.value)}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') take(currentTarget.value)
      }}
    />
  )
}

/** A table is never replaced in silence. */
function SameName({ card, queue }: CardProps) {
  const { language, t } = useLanguage()
  const { imports } = useSnapshot()
  const { table, waiting } = sameName(card, queue.cards(), ownImports(imports))
  if (!table && waiting === null) return null
  return (
    <Alert color="yellow" variant="light" p="xs" data-testid="own-same-name">
      {table &&
        t('own.same_name', { file: table.fileName, rows: table.counts.loaded.toLocaleString(language) })}
      {waiting !== null && t('own.same_waiting', { file: waiting })}
    </Alert>
  )
}

interface ColumnRowProps extends Pick<CardProps, 'card'> {
  readonly own: OwnTable
  readonly column: OwnColumn
  readonly onChange: (kind: OwnKind) => void
}

function ColumnRow({ card: { inspection, prepared, state }, own, column, onChange }: ColumnRowProps) {
  const { language, t } = useLanguage()
  const { index, kind } = column
  const name = ownColumnName(column)
  const title = ownDataset(own).columns.find((each) => each.name === name)?.title[language] ?? name
  const cells = prepared?.cells.find((each) => each.column === name)
  const rows = prepared?.counts.loaded ?? 0
  const example = inspection?.table?.rows.find((row) => row.cells[index])?.cells[index] ?? ''
  const number = (value: number | undefined) => value?.toLocaleString(language) ?? t('common.none')
  return (
    <tr>
      <th scope="row" className={words.words}>
        {title}
      </th>
      <td className={words.words}>{example.slice(0, 60)}</td>
      <td>
        <NativeSelect
          size="xs"
          miw="8rem"
          aria-label={t('own.kind_of', { header: title })}
          value={kind}
          disabled={state !== 'read'}
          onChange={({ currentTarget }) => onChange(currentTarget.value as OwnKind)}
          data={ownKinds.map((each) => ({ value: each, label: t(`own.kind_${each}`) }))}
        />
      </td>
      <td className={styles.number}>{number(cells?.read)}</td>
      <td className={styles.number}>{number(cells && rows - cells.read - cells.odd)}</td>
      <td className={`${styles.number} ${cells && cells.odd > 0 ? styles.bad : ''}`}>{number(cells?.odd)}</td>
    </tr>
  )
}
