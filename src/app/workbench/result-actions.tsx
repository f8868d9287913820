import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useLanguage } from '../../i18n/language'
import { BusyButton } from '../../ui/busy-button'
import type { TypedResult } from '../../warehouse/typed-result'
import { saveBlob, saveCsv } from '../data/save-file'
import { tableAsCsvFile, tableAsText } from '../panels/table-text'
import { useSnapshot } from '../workspace-context'
import { useResultNotes } from './result-notes'
import { tableColumns } from './result-table'
import type { Bench } from './use-session'

interface ResultActionsProps {
  readonly result: TypedResult
  readonly sql: string
  /** Of the file, without ending. */
  readonly name: string
  readonly version: number
  readonly bench: Bench
}

/** The rows of a result, for other programs. */
export function ResultActions({ result, sql, name, version, bench }: ResultActionsProps) {
  const { t, language } = useLanguage()
  const { hasSample } = useSnapshot()
  const notes = useResultNotes(result, sql, bench)
  const [writing, setWriting] = useState(false)
  const columns = tableColumns(result, language, t)
  const file = hasSample ? `${name}_${t('shell.sample')}` : name
  const fail = (error: unknown) =>
    notifications.show({ title: t('shell.failed'), message: String(error), color: 'red' })
  const copy = () =>
    navigator.clipboard.writeText(tableAsText(columns, result.rows)).then(() => {
      const n = result.rows.length.toLocaleString(language)
      notifications.show({ message: t('workbench.copied', { n }), color: 'green' })
    }, fail)
  const workbook = async () => {
    setWriting(true)
    try {
      const { workbookOf } = await import('./result-workbook')
      const rows = result.total.toLocaleString(language)
      const from = t('workbench.sheet_note', { rows, version })
      const sample = hasSample ? [t('panel.sample')] : []
      saveBlob(`${file}.xlsx`, await workbookOf(columns, result.rows, [from, ...sample, ...notes, sql]))
    } catch (error) {
      fail(error)
    } finally {
      setWriting(false)
    }
  }
  return (
    <>
      <Button size="xs" variant="default" onClick={() => void copy()}>
        {t('workbench.copy')}
      </Button>
      <Button
        size="xs"
        variant="default"
        onClick={() => saveCsv(`${file}.csv`, tableAsCsvFile(columns, result.rows))}
      >
        {t('workbench.csv')}
      </Button>
      <BusyButton size="xs" variant="default" busy={writing} onClick={() => void workbook()}>
        {t('workbench.xlsx')}
      </BusyButton>
    </>
  )
}
