import { Button } from '@mantine/core'
import { useLanguage } from '../../i18n/language'
import { dayText } from '../panels/words'
import type { Ran } from './kept'
import type { KeptHere } from './use-kept'
import styles from './workbench.module.css'

interface SavedListsProps {
  readonly keeping: KeptHere
  readonly onUse: (sql: string) => void
}

/** Queries saved by name, and the last ones that were run. */
export function SavedLists({ keeping, onUse }: SavedListsProps) {
  const { t } = useLanguage()
  const { kept, change } = keeping
  return (
    <>
      <details className={styles.fold} data-testid="saved-queries">
        <summary>{t('workbench.queries')}</summary>
        {kept.queries.length === 0 && <p className={styles.hint}>{t('workbench.queries_none')}</p>}
        <ul className={styles.list}>
          {kept.queries.map(({ id, name, sql }) => (
            <li key={id} className={styles.saved}>
              <UseButton name={name} sql={sql} line={name} onUse={onUse} />
              <Button
                size="compact-xs"
                variant="subtle"
                aria-label={t('workbench.remove', { name })}
                onClick={() =>
                  void change((before) => ({
                    ...before,
                    queries: before.queries.filter((each) => each.id !== id),
                  }))
                }
              >
                {t('workbench.remove_word')}
              </Button>
            </li>
          ))}
        </ul>
      </details>
      <details className={styles.fold} data-testid="history">
        <summary>{t('workbench.history')}</summary>
        <p className={styles.hint}>
          {t(kept.history.length === 0 ? 'workbench.history_none' : 'workbench.history_hint')}
        </p>
        <ul className={styles.list}>
          {kept.history.map((ran) => (
            <li key={ran.sql}>
              <HistoryItem ran={ran} onUse={onUse} />
            </li>
          ))}
        </ul>
        {kept.history.length > 0 && (
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => void change((before) => ({ ...before, history: [] }))}
          >
            {t('workbench.history_clear')}
          </Button>
        )}
      </details>
    </>
  )
}

function HistoryItem({ ran, onUse }: { readonly ran: Ran; readonly onUse: (sql: string) => void }) {
  const { t, language } = useLanguage()
  const { sql, at, rows, milliseconds, failure } = ran
  const day = dayText(at, language)
  const line =
    rows === null
      ? t('workbench.at_failed', { day })
      : t('workbench.at', {
          day,
          rows: rows.toLocaleString(language),
          seconds: (milliseconds / 1000).toFixed(2),
        })
  return <UseButton name={sql} sql={sql} line={line} detail={failure} onUse={onUse} />
}

interface UseButtonProps {
  readonly name: string
  readonly sql: string
  readonly line: string
  readonly detail?: string
  readonly onUse: (sql: string) => void
}

/** Puts a statement into the editor; shows it cut to two lines. */
function UseButton({ name, sql, line, detail, onUse }: UseButtonProps) {
  const { t } = useLanguage()
  return (
    <button
      type="button"
      className={styles.use}
      title={sql}
      aria-label={t('workbench.use', { name: name.slice(0, 80) })}
      onClick={() => onUse(sql)}
    >
      <span className={styles.useLine}>{line}</span>
      <code className={styles.useSql}>{sql}</code>
      {detail && <span className={styles.useLine}>{detail.split('\n')[0]}</span>}
    </button>
  )
}
