import { Text, Title } from '@mantine/core'
import { isSameTable } from '../../domain/import-record'
import { useLanguage } from '../../i18n/language'
import { Scroller } from '../../ui/scroller'
import { useSnapshot } from '../workspace-context'
import styles from './data.module.css'
import { logLines } from './log-lines'
import tables from './tables.module.css'
import { ImportRow, WithdrawalRow } from './version-rows'

const heads = ['seq', 'at', 'file', 'dataset', 'rows', 'months', 'digest', 'rejected', 'action'] as const

/** The log, newest first: what was withdrawn together is one line. */
export function VersionsTable() {
  const { t } = useLanguage()
  const { log, imports } = useSnapshot()
  const active = new Set(imports.map(({ seq }) => seq))
  return (
    <div className={styles.step}>
      <Title order={2} size="h4">
        {t('versions.title')}
      </Title>
      {log.length === 0 ? (
        <Text c="dimmed">{t('versions.none')}</Text>
      ) : (
        <Scroller className={`${styles.scroll} ${tables.log}`} label={t('versions.title')}>
          <table className={`${styles.table} ${tables.stacked}`} data-testid="versions-table">
            <thead>
              <tr>
                {heads.map((key) => (
                  <th
                    key={key}
                    scope="col"
                    className={numeric.has(key) ? styles.number : undefined}
                    data-detail={key === 'digest' || undefined}
                    data-control={key === 'action' || undefined}
                  >
                    {t(`versions.${key}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {logLines(log).map((line) =>
                line.kind === 'import' ? (
                  <ImportRow
                    key={line.seq}
                    record={line}
                    active={active.has(line.seq)}
                    restorable={!imports.some((each) => isSameTable(each, line))}
                  />
                ) : (
                  <WithdrawalRow key={line.seqs[0]} withdrawn={line} columns={heads.length} />
                ),
              )}
            </tbody>
          </table>
        </Scroller>
      )}
    </div>
  )
}

const numeric: ReadonlySet<string> = new Set(['seq', 'rows', 'rejected'])
