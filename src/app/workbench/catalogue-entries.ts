import { datasetOf, datasets } from '../../domain/datasets'
import type { OwnTable } from '../../domain/own-table'
import { hasCases } from '../../domain/suppression'
import type { Language } from '../../domain/text'
import { type ViewName, views } from '../../domain/view'
import type { Translate } from '../../i18n/language'
import type { CompletedTable } from '../../ui/sql-editor-setup'
import type { AskedTable } from '../../warehouse/catalogue'
import { totalsTable } from '../../warehouse/dispute-totals'
import type { Catalogue } from './session'

export type Group = 'own' | 'datasets' | 'views'
export const groups: readonly Group[] = ['own', 'datasets', 'views']

/** A table as it is listed and completed. */
export interface Entry extends CompletedTable {
  readonly group: Group
  readonly rows: number
  /** Some of its cells may be hidden. */
  readonly covered: boolean
}

const isView = (name: string): name is ViewName => name in views

/** Tables with their names and those of their columns in the reader's language. */
export function entriesOf({ tables, own }: Catalogue, language: Language, t: Translate): Entry[] {
  return tables.map((table) => {
    const mine = own.find(({ name }) => name === table.name)
    if (mine) return ownEntry(table, mine.table, t)
    if (table.name === totalsTable) return totalsEntry(table, language, t)
    return isView(table.name) ? viewEntry(table, table.name, language, t) : datasetEntry(table, language, t)
  })
}

function ownEntry(table: AskedTable, own: OwnTable, t: Translate): Entry {
  const columns = table.columns.map((column) => ({
    ...column,
    title: rowTitle(column.name, t) ?? column.name,
  }))
  return { ...table, columns, title: own.name, group: 'own', covered: false }
}

/** Columns that every dataset has. */
function rowTitle(name: string, t: Translate): string | null {
  if (name === '_row') return t('own.original_row')
  if (name === '_import') return t('workbench.import_number')
  return name === '_hidden' ? t('workbench.hidden_cells') : null
}

function datasetEntry(table: AskedTable, language: Language, t: Translate): Entry {
  const dataset = datasetOf(table.name)
  const columns = table.columns.map((column) => ({
    ...column,
    title: rowTitle(column.name, t) ?? columnTitle([dataset.id], column.name, language),
  }))
  return { ...table, columns, title: dataset.title[language], group: 'datasets', covered: hasCases(dataset) }
}

function viewEntry(table: AskedTable, name: ViewName, language: Language, t: Translate): Entry {
  const behind = views[name].datasets
  const columns = table.columns.map((column) => ({
    ...column,
    title: column.name === 'month' ? t('workbench.month') : columnTitle(behind, column.name, language),
  }))
  const covered = datasets.some((dataset) => behind.some((id) => id === dataset.id) && hasCases(dataset))
  return { ...table, columns, title: t(`workbench.view_${name}`), group: 'views', covered }
}

function totalsEntry(table: AskedTable, language: Language, t: Translate): Entry {
  const own: Readonly<Record<string, string>> = {
    split_by: t('workbench.totals_split'),
    grain: t('workbench.totals_grain'),
    month: t('workbench.month'),
    year: t('workbench.totals_year'),
    period: t('panel.period'),
  }
  const columns = table.columns.map((column) => ({
    ...column,
    title: own[column.name] ?? rowTitle(column.name, t) ?? columnTitle(['disputes'], column.name, language),
  }))
  return { ...table, columns, title: t('workbench.totals_title'), group: 'views', covered: false }
}

/** What the datasets call a column; its own name where none has it. */
function columnTitle(ids: readonly string[], name: string, language: Language): string {
  for (const id of ids) {
    const column = datasetOf(id).columns.find((each) => each.name === name)
    if (column) return column.title[language]
  }
  return name
}
