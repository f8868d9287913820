import type { ImportRecord, LogEntry } from '../../domain/import-record'

/** What was withdrawn together, as the sample is. */
export interface Withdrawals {
  readonly kind: 'withdrawals'
  readonly at: string
  /** Of the entries of the log themselves, ascending. */
  readonly seqs: readonly number[]
  /** The imports that no longer count, ascending. */
  readonly withdraws: readonly number[]
}

/** The log as it is read, newest first: each import, and in one line what was withdrawn at the same time. */
export function logLines(log: readonly LogEntry[]): (ImportRecord | Withdrawals)[] {
  const lines: (ImportRecord | Withdrawals)[] = []
  for (const entry of log) {
    const last = lines.at(-1)
    if (entry.kind === 'import') lines.push(entry)
    else if (last?.kind === 'withdrawals' && last.at === entry.at)
      lines[lines.length - 1] = {
        ...last,
        seqs: [...last.seqs, entry.seq],
        withdraws: [...last.withdraws, entry.withdraws],
      }
    else lines.push({ kind: 'withdrawals', at: entry.at, seqs: [entry.seq], withdraws: [entry.withdraws] })
  }
  return lines.toReversed()
}

/** "1–20, 25": ascending numbers, those in a row as a range. */
export function rangesText(numbers: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else ranges.push([number, number])
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}
