import { Button, Text, Title } from '@mantine/core'
import { useId } from 'react'
import { type OwnImport, ownDataset, ownImports } from '../../domain/own-table'
import { useLanguage } from '../../i18n/language'
import { tableSubject } from '../trace/figure-subject'
import { useTrace } from '../trace/trace-context'
import { useSnapshot } from '../workspace-context'
import styles from './data.module.css'
import { OwnRowsButton } from './own-rows'
import { SheetButton } from './sheet-dialog'
import { WithdrawButton } from './withdraw-button'

const heads = ['name', 'rows', 'columns', 'file', 'action'] as const
const numeric: ReadonlySet<string> = new Set(['rows', 'columns'])

/** Tables of the analyst's own, with a look into each; nothing where there is none. */
export function OwnTables() {
  const { t } = useLanguage()
  const tables = ownImports(useSnapshot().imports)
  const title = useId()
  if (tables.length === 0) return null
  return (
    <section aria-labelledby={title} className={styles.step}>
      <Title order={2} size="h4" id={title}>
        {t('own.title')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('own.hint')}
      </Text>
      <div className={styles.scroll}>
        <table className={styles.table} data-testid="own-tables">
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
            {tables.map((record) => (
              <TableRow key={record.dataset} record={record} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function TableRow({ record }: { readonly record: OwnImport }) {
  const { language } = useLanguage()
  const { own, counts, fileName } = record
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {own.name}
      </th>
      <td className={styles.number}>{counts.loaded.toLocaleString(language)}</td>
      <td className={styles.number}>{own.columns.length.toLocaleString(language)}</td>
      <td className={styles.name}>{fileName}</td>
      <td>
        <div className={styles.actions}>
          <OwnRowsButton record={record} />
          <AllRowsButton record={record} />
          <SheetButton record={record} />
          <WithdrawButton record={record} />
        </div>
      </td>
    </tr>
  )
}

/** All rows of the table, each with its record in the file. */
function AllRowsButton({ record }: { readonly record: OwnImport }) {
  const { language, t } = useLanguage()
  const trace = useTrace()
  const { dataset, own } = record
  const title = ownDataset(own).title[language]
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      data-testid="own-rows"
      aria-label={t('trace.behind_of', { subject: title })}
      onClick={() => trace(tableSubject(dataset, title), 'rows')}
    >
      {t('trace.behind')}
    </Button>
  )
}
