import type { CellCount, OwnTable } from '../../domain/own-table'
import { ownColumnName, ownDataset } from '../../domain/own-table'
import { useLanguage } from '../../i18n/language'
import styles from './data.module.css'
import words from './own.module.css'

interface OwnCellsProps {
  readonly own: OwnTable
  readonly cells: readonly CellCount[]
  readonly rows: number
}

const heads = ['column', 'kind', 'cells', 'empty', 'odd'] as const

/** What each column of an own table is and how its cells read. */
export function OwnCells({ own, cells, rows }: OwnCellsProps) {
  const { language, t } = useLanguage()
  const { columns } = ownDataset(own)
  return (
    <div className={styles.scroll}>
      <table className={styles.table} data-testid="own-cells">
        <thead>
          <tr>
            {heads.map((key, place) => (
              <th key={key} scope="col" className={place > 1 ? styles.number : undefined}>
                {t(`own.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {own.columns.map((column, place) => {
            const counted = cells.find((each) => each.column === ownColumnName(column))
            const { read, odd } = counted ?? { read: 0, odd: 0 }
            return (
              <tr key={column.index}>
                <th scope="row" className={words.words}>
                  {columns[place]?.title[language]}
                </th>
                <td>{t(`own.kind_${column.kind}`)}</td>
                {[read, rows - read - odd, odd].map((count, at) => (
                  <td
                    key={heads[at + 2]}
                    className={`${styles.number} ${at === 2 && odd > 0 ? styles.bad : ''}`}
                  >
                    {count.toLocaleString(language)}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
