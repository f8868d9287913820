import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadFolders, type NamedFile } from '../src/app/load-folder'
import { runRules, runSince } from '../src/app/run-ask'
import { type Month, parsePeriod } from '../src/domain/period'
import { type RuleBook, ruleBook } from '../src/rules/book'
import { rules } from '../src/rules/index'
import { exceptionOf, isExpired } from '../src/rules/settings'
import { readSettings } from '../src/rules/settings-file'
import { type Since, withSince } from '../src/rules/since'
import { type JudgedVersion, withVersions } from '../src/rules/versions'
import type { Engine } from '../src/warehouse/engine'
import { openNodeEngine } from '../src/warehouse/engine-node'
import { extents } from '../src/warehouse/extents'
import { createWarehouse } from '../src/warehouse/facts'
import { contestScores } from './figures/contest-scores'
import { everyAbsent } from './figures/every-absent'
import { everyFigure } from './figures/every-figure'

const usage = 'usage: npm run --silent figures -- DIR [DIR …] [--as-of YYYY-MM] [--rules FILE] [--json]'

/** The rules as a file sets them; null, after saying why, when the file cannot be taken whole. */
function rulesFrom(file: string): RuleBook | null {
  const { settings, faults } = readSettings(jsonOf(file), rules)
  if (faults.length === 0) return ruleBook(settings)
  process.stderr.write(`${file}: ${faults.map(({ at, code }) => `${at} ${code}`.trim()).join(', ')}\n`)
  return null
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    process.stderr.write(`${String(error)}\n`)
    return undefined
  }
}

/** Findings with the month since which and the version from which each has held, and with the exception recorded for it. */
async function findingsOf(engine: Engine, asOf: Month, book: RuleBook, versions: readonly JudgedVersion[]) {
  const own = await runRules(engine, asOf, book.rules)
  const findings = withVersions(own, book.rules, { versions, complete: true }, asOf)
  const since: Since[] = []
  for (const pair of new Set(findings.map(({ rule, by }) => `${rule} ${by}`))) {
    const [id = '', by] = pair.split(' ') as [string, Since['by']]
    since.push(...(await runSince(engine, book.ruleOf(id), by, asOf)))
  }
  return withSince(findings, since).map((finding) => {
    const exception = exceptionOf(book.settings, finding)
    if (!exception) return finding
    const { who, reason, until } = exception
    return { ...finding, exception: { who, reason, until, expired: isExpired(exception, asOf) } }
  })
}

const filesIn = (folder: string): NamedFile[] =>
  readdirSync(folder)
    .filter((name) => name.toLowerCase().endsWith('.csv'))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }))

/**
 * Loads every CSV of each folder, one folder after another as they arrived, and prints findings, scores of the contest
 * and every figure up to the as-of month.
 */
export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'as-of': { type: 'string' }, rules: { type: 'string' }, json: { type: 'boolean' } },
  })
  if (positionals.length === 0) {
    process.stderr.write(`${usage}\n`)
    return 2
  }
  const book = values.rules ? rulesFrom(values.rules) : ruleBook()
  if (!book) return 2
  const engine = await openNodeEngine()
  await createWarehouse(engine)
  const { refused, versions } = await loadFolders(engine, positionals.map(filesIn), book.rules)
  const months = (await extents(engine))
    .flatMap(({ from, to }) => [from, to].filter((each) => each !== null))
    .sort()
  const [first, last] = [months[0], months.at(-1)]
  const asOf = values['as-of'] ? parsePeriod(values['as-of'])?.to : (last as Month | undefined)
  const filter = first && asOf ? { from: first as Month, to: asOf } : null
  const result = {
    asOf: asOf ?? null,
    refused,
    findings: asOf ? await findingsOf(engine, asOf, book, versions) : [],
    scores: filter ? await contestScores(engine, filter.from, filter.to) : [],
    figures: filter ? await everyFigure(engine, filter) : [],
    absent: asOf ? await everyAbsent(engine, asOf) : [],
  }
  process.stdout.write(`${JSON.stringify(result, null, values.json ? 0 : 2)}\n`)
  await engine.close()
  return refused.length > 0 ? 1 : 0
}
