import type { Column, Dataset } from '../domain/dataset'
import type { Language } from '../domain/text'
import { csvLine } from './table-csv'

/** Amounts say their unit, so that nobody has to guess it. */
const headerOf = ({ title, kind }: Column, language: Language): string =>
  kind === 'money' ? `${title[language]}${language === 'zh' ? '（元）' : ' (CNY)'}` : title[language]

/** The header line of an empty file for a dataset, in words of one language; the caller adds the BOM. */
export function templateCsv(dataset: Dataset, language: Language): string {
  return `${csvLine(dataset.columns.map((column) => headerOf(column, language)))}\n`
}
