/** Tables of the analyst's own: a file that fits no dataset, kept with the types that were inferred or chosen. */
import type { ColumnKind, Dataset } from './dataset'
import { datasetOf } from './datasets'
import type { ColumnMap, ImportRecord } from './import-record'

export const ownKinds = [
  'text',
  'count',
  'number',
  'date',
  'period',
  'flag',
] as const satisfies readonly ColumnKind[]
export type OwnKind = (typeof ownKinds)[number]

export interface OwnColumn {
  /** As written in the file, made unique by a number; '' where it has none. */
  readonly header: string
  /** 0-based place in the file. */
  readonly index: number
  readonly kind: OwnKind
}

/** A table is known by its name: an import under the same name takes the place of all its rows. */
export interface OwnTable {
  readonly name: string
  readonly columns: readonly OwnColumn[]
}

/** How many cells of a column read as its kind and how many do not; the others are empty or say that they are unknown. */
export interface CellCount {
  readonly column: string
  readonly read: number
  readonly odd: number
}

export const longestName = 60

/** The name a file gives its table: its own without folder and ending. */
export const ownNameOf = (fileName: string): string =>
  (fileName.split('/').at(-1) ?? '')
    .replace(/\.\w{1,4}$/, '')
    .trim()
    .slice(0, longestName)

/** Name in the warehouse. Different names give different ones, also those that differ in case only. */
const idOf = (name: string): string =>
  `own_${[...name].map((sign) => sign.codePointAt(0)?.toString(16)).join('_')}`

export const ownColumnName = ({ index }: Pick<OwnColumn, 'index'>): string => `column_${index + 1}`

/** The record that such a table is read, merged and shown by, as any dataset is. No view and no rule knows of it. */
export function ownDataset({ name, columns }: OwnTable): Dataset {
  return {
    id: idOf(name),
    title: { zh: `自有表「${name}」`, en: `Own table “${name}”` },
    grain: { zh: '文件中的一行', en: 'Row of the file' },
    columns: columns.map(({ header, index, kind }) => ({
      name: ownColumnName({ index }),
      title: { zh: header || `第 ${index + 1} 列`, en: header || `Column ${index + 1}` },
      kind,
      ...(kind === 'count' ? { signed: true } : {}),
    })),
    key: [],
    own: true,
  }
}

/** Each column comes from its own place in the file. */
export const ownMapping = ({ columns }: OwnTable): ColumnMap[] =>
  columns.map(({ header, index }) => ({
    column: ownColumnName({ index }),
    source: { index, header: header || `#${index + 1}` },
  }))

/** The record that an import was read by; throws on a dataset that no record has. */
export const datasetOfImport = ({ own, dataset }: Pick<ImportRecord, 'own' | 'dataset'>): Dataset =>
  own ? ownDataset(own) : datasetOf(dataset)

/** An import that made an own table. */
export type OwnImport = ImportRecord & { readonly own: OwnTable }

/** The own tables of the imports that count, by first import: of those under one name the last is the table. */
export function ownImports(imports: readonly ImportRecord[]): OwnImport[] {
  const tables = new Map<string, OwnImport>()
  for (const record of imports) if (record.own) tables.set(record.dataset, { ...record, own: record.own })
  return [...tables.values()]
}
