import type { Dataset } from '../domain/dataset'
import type { Language } from '../domain/text'
import { csvLine } from './table-csv'

/** The header line of an empty file for a dataset, in words of one language; the caller adds the BOM. */
export function templateCsv(dataset: Dataset, language: Language): string {
  return `${csvLine(dataset.columns.map((column) => column.title[language]))}\n`
}
