import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useLanguage } from '../../i18n/language'
import type { TypedResult } from '../../warehouse/typed-result'
import { saveCsv } from '../data/save-file'
import { tableAsCsvFile, tableAsText } from '../panels/table-text'
import { useSnapshot } from '../workspace-context'
import { tableColumns } from './result-table'

interface ResultActionsProps {
  readonly result: TypedResult
  /** Of the file, without ending. */
  readonly name: string
  readonly version: number
}

/** The rows of a result, for other programs. */
export function ResultActions({ result, name }: ResultActionsProps) {
  const { t, language } = useLanguage()
  const { hasSample } = useSnapshot()
  const columns = tableColumns(result, language, t)
  const file = hasSample ? `${name}_${t('shell.sample')}` : name
  const copy = () =>
    navigator.clipboard.writeText(tableAsText(columns, result.rows)).then(
      () => notifications.show({ message: t('workbench.copied', { n: result.rows.length }), color: 'green' }),
      (error: unknown) =>
        notifications.show({ title: t('shell.failed'), message: String(error), color: 'red' }),
    )
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
    </>
  )
}
