import { Button, Menu, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { Row } from '../../domain/query'
import { BusyButton } from '../../ui/busy-button'
import type { FigureColumn } from '../../ui/figure-table'
import { sheetRows } from '../exports/workbook'
import { failureText } from '../failure-text'
import type { Words } from '../panels/use-words'
import { useSnapshot } from '../workspace-context'
import type { Wish } from './row-source'
import { type RowsToSave, saveRowsAsCsv, saveRowsAsWorkbook } from './save-rows'
import styles from './trace.module.css'
import { useFacts } from './use-facts'

interface RowToolsProps {
  readonly wish: Wish
  /** Undefined while they are counted. */
  readonly count: number | undefined
  readonly columns: readonly FigureColumn[]
  readonly all: readonly FigureColumn[]
  readonly hidden: ReadonlySet<string>
  readonly words: Words
  readonly text: string
  readonly shown: (row: Row) => Row
  readonly onText: (text: string) => void
  readonly onHidden: (hidden: ReadonlySet<string>) => void
}

/** Above the rows: how many, a search, which columns, and the ways out. */
export function RowTools(props: RowToolsProps) {
  const { count, words, text, onText } = props
  const { t, language } = words
  return (
    <div className={styles.tools}>
      <TextInput
        size="xs"
        className={styles.search ?? ''}
        value={text}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
        placeholder={t('trace.search_hint')}
        aria-label={t('trace.search_hint')}
      />
      <p className={styles.count} role="status" data-testid="row-count">
        {count === undefined
          ? t('trace.loading')
          : t('trace.rows_count', { n: count.toLocaleString(language) })}
      </p>
      <span className={styles.grow} />
      <ColumnMenu {...props} />
      <SaveButtons {...props} />
    </div>
  )
}

function ColumnMenu({ columns, all, hidden, words, onHidden }: RowToolsProps) {
  const toggle = (id: string) => {
    const next = new Set(hidden)
    if (!next.delete(id)) next.add(id)
    // One column stays, or nothing could be opened.
    if (next.size < all.length) onHidden(next)
  }
  return (
    <Menu closeOnItemClick={false} position="bottom-end">
      <Menu.Target>
        <Button size="xs" variant="default">
          {words.t('trace.columns_chosen', { n: columns.length, total: all.length })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={styles.menu ?? ''}>
        {all.map(({ id, header }) => (
          <Menu.CheckboxItem key={id} checked={!hidden.has(id)} onChange={() => toggle(id)}>
            {header}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function SaveButtons({ wish, count = 0, columns, words, shown }: RowToolsProps) {
  const { t, language } = words
  const facts = useFacts()
  const { hasSample } = useSnapshot()
  const [done, setDone] = useState<number | null>(null)
  const save = async (write: (given: RowsToSave) => Promise<void>) => {
    setDone(0)
    const dataset = wish.dataset.title[language]
    const name = t('trace.rows_file', { dataset: hasSample ? `${dataset}-${t('panel.sample')}` : dataset })
    const notes = hasSample ? [t('panel.sample')] : []
    try {
      await write({ facts, wish, columns, shown, name, notes, onProgress: setDone })
    } catch (error) {
      notifications.show({ title: t('shell.failed'), message: failureText(error, t), color: 'red' })
    } finally {
      setDone(null)
    }
  }
  const saveBook = async (given: RowsToSave) => {
    await saveRowsAsWorkbook(given)
    const n = sheetRows.toLocaleString(language)
    if (count > sheetRows) notifications.show({ message: t('trace.save_limited', { n }), color: 'yellow' })
  }
  const look = { size: 'xs', variant: 'default', disabled: count === 0, busy: done !== null } as const
  return (
    <>
      {done !== null && (
        <p className={styles.count} role="status">
          {t('trace.saving', { done: done.toLocaleString(language), total: count.toLocaleString(language) })}
        </p>
      )}
      <BusyButton {...look} onClick={() => void save(saveRowsAsCsv)}>
        {t('trace.save_csv')}
      </BusyButton>
      <BusyButton {...look} onClick={() => void save(saveBook)}>
        {t('trace.save_xlsx')}
      </BusyButton>
    </>
  )
}
