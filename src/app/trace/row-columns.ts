import type { Column, Dataset } from '../../domain/dataset'
import type { Cell } from '../../domain/query'
import type { FigureColumn } from '../../ui/figure-table'
import type { Words } from '../panels/use-words'
import { codeTitle } from '../panels/words'

const isFigure = ({ kind }: Column) => ['count', 'number', 'money', 'year', 'month'].includes(kind)

/** How a value of a column reads: codes by their titles, units with their names, figures in full. */
export function valueText(cell: NonNullable<Cell>, column: Column, dataset: Dataset, words: Words): string {
  const { language, t, unitName } = words
  if (column.kind === 'flag') return t(cell ? 'trace.yes' : 'trace.no')
  if (column.kind === 'category') return codeTitle(dataset, column.name, String(cell), language)
  if (column.name === 'unit_code' && unitName(String(cell)) !== cell)
    return `${cell} ${unitName(String(cell))}`
  if (column.kind === 'year' || column.kind === 'month' || typeof cell !== 'number') return String(cell)
  const digits = column.kind === 'money' ? { minimumFractionDigits: 2 } : {}
  return cell.toLocaleString(language === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: 6, ...digits })
}

/** Where a row stands: the name of its file, the version it came with, its number there. */
export const placeColumns = ({ t }: Words): FigureColumn[] => [
  { id: '_row', header: t('trace.row'), align: 'right' },
  { id: '_file', header: t('trace.file') },
  { id: '_version', header: t('trace.version') },
]

export const dataColumns = (dataset: Dataset, words: Words): FigureColumn[] =>
  dataset.columns.map((column) => ({
    id: column.name,
    header: column.title[words.language],
    align: isFigure(column) ? 'right' : 'left',
    format: (cell) => valueText(cell, column, dataset, words),
  }))

/** Codes whose titles hold a text, by column: one searches for what one sees. */
export function codesFound(dataset: Dataset, text: string, { language, units }: Words) {
  const has = (title: string) => title.toLowerCase().includes(text.toLowerCase())
  return dataset.columns.flatMap(({ name, codes = [] }) => {
    const found =
      name === 'unit_code'
        ? units.filter((unit) => has(unit.name)).map(({ code }) => code)
        : codes.filter(({ title }) => has(title[language])).map(({ code }) => code)
    return found.length > 0 ? [{ column: name, codes: found }] : []
  })
}
