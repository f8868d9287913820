import {
  type OwnColumn,
  type OwnImport,
  type OwnKind,
  type OwnTable,
  ownNameOf,
} from '../../domain/own-table'
import type { Choice } from '../../ingest/inspect'
import type { OwnWish } from '../../ingest/own-columns'
import type { ImportCard } from './import-card'

/** To keep a file as a table of its own, its name taken from the file's. */
export const ownWish = (fileName: string, tables: readonly OwnImport[]): Pick<Choice, 'own'> => ({
  own: named(ownNameOf(fileName) || fileName, tables),
})

/** The wish under another name; kinds chosen by hand stay. */
export const renamed = (
  { own: wish }: Choice,
  { columns }: OwnTable,
  name: string,
  tables: readonly OwnImport[],
): Pick<Choice, 'own'> => ({ own: wish?.columns ? { name, columns } : named(name, tables) })

/** A file that takes the place of a table has its kinds, where the headers are the same. */
function named(name: string, tables: readonly OwnImport[]): OwnWish {
  const before = tables.find(({ own }) => own.name === name)?.own.columns
  return { name, ...(before ? { before } : {}) }
}

/** What stays of the wish when the file is read otherwise: its columns are found anew. */
export function keptName({ own }: Choice): Pick<Choice, 'own'> {
  if (!own) return {}
  const { columns: _, ...name } = own
  return { own: name }
}

/** The columns with another kind for one of them. */
export const withKind = ({ columns }: OwnTable, index: number, kind: OwnKind): OwnColumn[] =>
  columns.map((column) => (column.index === index ? { ...column, kind } : column))

/** What already has the name that a card's table is to get: a table, or another file on its way in. */
export function sameName(
  { id, inspection }: ImportCard,
  cards: readonly ImportCard[],
  tables: readonly OwnImport[],
): { readonly table: OwnImport | null; readonly waiting: string | null } {
  const name = inspection?.own?.name
  const twin = cards.find(
    (card) => card.id !== id && card.state !== 'committed' && card.inspection?.own?.name === name,
  )
  return {
    table: tables.find(({ own }) => own.name === name) ?? null,
    waiting: twin?.inspection?.fileName ?? null,
  }
}
