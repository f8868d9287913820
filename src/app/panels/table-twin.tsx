import { useLanguage } from '../../i18n/language'
import { FigureTable, type TableChoice } from '../../ui/figure-table'
import { usePanelNotes } from '../notes/use-notes'
import type { Subject } from '../trace/subject'
import { cellsOf, notedRows } from '../trace/table-cells'
import { useTrace } from '../trace/trace-context'
import type { Table } from './figure-panel'

interface TableTwinProps {
  readonly subject: Subject
  readonly table: Table
  readonly height: number
  /** Rows whose names filter the other panels. */
  readonly choice: TableChoice | undefined
}

/** In px; a panel whose body is a list takes the height of its list, which its table cannot know. */
const leastHeight = 480

/** The table of a panel: each number opens what lies behind it, and a noted figure says so. */
export function TableTwin({ subject, table, height, choice }: TableTwinProps) {
  const { t } = useLanguage()
  const trace = useTrace()
  const notes = usePanelNotes(subject.indicators, subject.filter)
  return (
    <FigureTable
      caption={subject.title}
      {...table}
      maxHeight={Math.max(height, leastHeight)}
      choice={choice}
      cells={cellsOf(subject, table, trace, t)}
      noted={notedRows(subject, table, notes)}
    />
  )
}
