import type { Dataset } from '../../domain/dataset'
import { datasets } from '../../domain/datasets'
import type { Counts, ImportRecord } from '../../domain/import-record'
import { ownDataset } from '../../domain/own-table'
import type { Problem } from '../../domain/problem'

/** The parts into which the records of a file fall, in the order of the sheet. */
export const parts = [
  'header',
  'title',
  'note',
  'total',
  'blank',
  'loaded',
  'rejected',
] as const satisfies readonly (keyof Counts)[]

/** Records of the file without a place in any part: 0, or the program is wrong. */
export const unplaced = (counts: Counts): number =>
  counts.records - parts.reduce((sum, part) => sum + counts[part], 0)

/** Problems of one kind in one column. */
export interface ProblemKind {
  /** The first of them, which gives the words. */
  readonly first: Problem
  readonly count: number
  /** Row numbers of the first ones. */
  readonly rows: readonly number[]
}

const rowsShown = 8

/** Kinds of problems, the most frequent first. */
export function problemKinds(problems: readonly Problem[]): ProblemKind[] {
  const kinds = new Map<string, Problem[]>()
  for (const problem of problems) {
    const key = `${problem.code} ${problem.column ?? ''}`
    const known = kinds.get(key)
    if (known) known.push(problem)
    else kinds.set(key, [problem])
  }
  return [...kinds.values()]
    .map((list) => ({
      first: list[0] as Problem,
      count: list.length,
      rows: list.flatMap(({ row }) => row ?? []).slice(0, rowsShown),
    }))
    .sort((a, b) => b.count - a.count)
}

/** Rows left out whose problems are not listed any more, for lists are kept to a length; 0 when all are. */
export function unlisted({
  counts,
  problems,
  own,
}: Pick<ImportRecord, 'counts' | 'problems' | 'own'>): number {
  // Cells of an own table that do not read cost no row.
  const costly = own ? problems.filter(({ code }) => code === 'ragged_row') : problems
  const rows = new Set(costly.flatMap(({ row }) => row ?? []))
  return Math.max(0, counts.rejected - rows.size)
}

/** The dataset of an import; null when this version of the program no longer knows it. */
export const datasetOfRecord = ({ own, dataset }: ImportRecord): Dataset | null =>
  own ? ownDataset(own) : (datasets.find(({ id }) => id === dataset) ?? null)
