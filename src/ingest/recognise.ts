/** Which dataset a header belongs to, told from the dataset records alone. */
import type { Column, Dataset } from '../domain/dataset'
import { missingColumns } from './derive'
import { matchColumns } from './match-columns'

export interface Candidate {
  readonly dataset: Dataset
  /** Number of its columns found in the header. */
  readonly matched: number
  /** matched ÷ headers that are not empty. */
  readonly share: number
  readonly missing: readonly Column[]
}

/** Columns shared by this many datasets (单位代码, 期间, 备注 …) say nothing about which one it is. */
const commonFrom = 4

/**
 * Datasets the header can be loaded as, best first: every required column is there, or read from another column, or from
 * `stated` (a period the titles name), and at least one column is not common to many datasets.
 */
export function recognise(
  header: readonly string[],
  datasets: readonly Dataset[],
  stated: string | null = null,
): Candidate[] {
  return rankDatasets(header, datasets, stated).filter((candidate) => candidate.missing.length === 0)
}

/** The same with datasets that lack required columns, for saying what is missing. */
export function rankDatasets(
  header: readonly string[],
  datasets: readonly Dataset[],
  stated: string | null = null,
): Candidate[] {
  const common = commonNames(datasets)
  const named = header.filter((text) => text !== '').length
  const candidates = datasets.flatMap((dataset) => {
    const found = new Set(matchColumns(header, dataset).keys())
    if (![...found].some((name) => !common.has(name))) return []
    const missing = missingColumns(dataset, found, stated)
    return [{ dataset, matched: found.size, share: found.size / Math.max(1, named), missing }]
  })
  const completeness = (candidate: Candidate) => candidate.matched / candidate.dataset.columns.length
  return candidates.sort((a, b) => b.matched - a.matched || completeness(b) - completeness(a))
}

function commonNames(datasets: readonly Dataset[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { name } of datasets.flatMap((dataset) => dataset.columns)) {
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= commonFrom).map(([name]) => name))
}
