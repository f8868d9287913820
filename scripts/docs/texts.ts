import { datasets } from '../../src/domain/datasets'
import { indicators } from '../../src/metrics/index'
import { dictionaryText } from './data-dictionary'
import { indicatorsText } from './indicators'

/** Every generated document: its path from the project's root, and what it should say. */
export const generatedDocs = (): Readonly<Record<string, string>> => ({
  'docs/indicators.md': indicatorsText(indicators),
  'docs/data-dictionary.md': dictionaryText(datasets),
})
