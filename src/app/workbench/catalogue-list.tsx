import { type ReactNode, useId, useState } from 'react'
import { useLanguage } from '../../i18n/language'
import { sqlName } from '../../ui/sql-name'
import { totalsTable } from '../../warehouse/dispute-totals'
import styles from './catalogue.module.css'
import { type Entry, type Group, groups } from './catalogue-entries'

interface CatalogueListProps {
  readonly entries: readonly Entry[]
  readonly leastShown: number
  readonly onInsert: (words: string) => void
}

/** All tables by kind; a click on a table or column puts its name into the editor. */
export function CatalogueList({ entries, leastShown, onInsert }: CatalogueListProps) {
  const { t } = useLanguage()
  if (entries.length === 0) return <p className={styles.hint}>{t('workbench.tables_coming')}</p>
  return (
    <div className={styles.groups} data-testid="catalogue">
      {groups.map((group) => {
        const tables = entries.filter((entry) => entry.group === group)
        return (
          <GroupList key={group} group={group}>
            {tables.map((entry) => (
              <TableItem key={entry.name} entry={entry} leastShown={leastShown} onInsert={onInsert} />
            ))}
          </GroupList>
        )
      })}
    </div>
  )
}

function GroupList({ group, children }: { readonly group: Group; readonly children: readonly ReactNode[] }) {
  const { t } = useLanguage()
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.group}>
        {t(`workbench.group_${group}`)}
      </h2>
      {group === 'views' && <p className={styles.hint}>{t('workbench.views_hint')}</p>}
      {group === 'own' && children.length === 0 && <p className={styles.hint}>{t('workbench.no_own')}</p>}
      <ul className={styles.tables}>{children}</ul>
    </section>
  )
}

interface TableItemProps extends Pick<CatalogueListProps, 'leastShown' | 'onInsert'> {
  readonly entry: Entry
}

function TableItem({ entry, leastShown, onInsert }: TableItemProps) {
  const { t, language } = useLanguage()
  const [open, setOpen] = useState(false)
  const { name, title, rows, columns, covered } = entry
  return (
    <li>
      <div className={styles.table}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-label={t('workbench.columns_of', { name: title })}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden="true">{open ? '▾' : '▸'}</span>
        </button>
        <InsertButton
          name={name}
          title={title}
          detail={t('workbench.rows', { n: rows.toLocaleString(language) })}
          onInsert={onInsert}
        />
      </div>
      {open && (
        <>
          {name === totalsTable && (
            <p className={styles.hint}>{t('workbench.totals_hint', { n: leastShown })}</p>
          )}
          {covered && <p className={styles.hint}>{t('workbench.covered', { n: leastShown })}</p>}
          <ul className={styles.columns}>
            {columns.map((column) => (
              <li key={column.name}>
                <InsertButton
                  name={column.name}
                  title={column.title}
                  detail={column.type}
                  onInsert={onInsert}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  )
}

interface InsertButtonProps {
  readonly name: string
  readonly title: string
  readonly detail: string
  readonly onInsert: (words: string) => void
}

function InsertButton({ name, title, detail, onInsert }: InsertButtonProps) {
  const { t } = useLanguage()
  return (
    <button
      type="button"
      className={styles.insert}
      title={t('workbench.insert', { name })}
      onClick={() => onInsert(sqlName(name))}
    >
      <span className={styles.names}>
        <span className={styles.title}>{title}</span>
        {title !== name && <code className={styles.name}>{name}</code>}
      </span>
      <span className={styles.detail}>{detail.length > 24 ? `${detail.slice(0, 22)}…` : detail}</span>
    </button>
  )
}
