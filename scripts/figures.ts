import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadFolder } from '../src/app/load-folder'
import { runAsk, runRules, runSince } from '../src/app/run-ask'
import { type Month, parsePeriod } from '../src/domain/period'
import type { Bucket } from '../src/domain/query'
import { viewOf } from '../src/domain/view'
import { indicators } from '../src/metrics/index'
import { type RuleBook, ruleBook } from '../src/rules/book'
import { rules } from '../src/rules/index'
import { exceptionOf, isExpired } from '../src/rules/settings'
import { readSettings } from '../src/rules/settings-file'
import { type Since, withSince } from '../src/rules/since'
import type { Engine } from '../src/warehouse/engine'
import { openNodeEngine } from '../src/warehouse/engine-node'
import { createWarehouse } from '../src/warehouse/facts'
import { extents } from '../src/warehouse/views'

const usage = 'usage: npm run --silent figures -- DIR [--as-of YYYY-MM] [--rules FILE] [--json]'

async function figuresOf(engine: Engine, filter: { from: Month; to: Month }) {
  const figures = []
  for (const indicator of indicators) {
    const buckets: readonly Bucket[] = indicator.buckets ?? ['month', 'year']
    for (const by of ['all', ...viewOf(indicator.view).dimensions] as const) {
      for (const bucket of buckets) {
        const rows = await runAsk(engine, { indicator: indicator.id, grouping: { by, bucket }, filter })
        figures.push(...rows.map((row) => ({ indicator: indicator.id, by, ...row, unit: indicator.unit })))
      }
    }
  }
  return figures
}

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

/** Findings with the month since which each has held, and with the exception recorded for it. */
async function findingsOf(engine: Engine, asOf: Month, book: RuleBook) {
  const findings = await runRules(engine, asOf, book.rules)
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

/** Loads every CSV of a folder and prints findings and figures, by month and by year up to the as-of month. */
export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'as-of': { type: 'string' }, rules: { type: 'string' }, json: { type: 'boolean' } },
  })
  const [folder] = positionals
  if (!folder) {
    process.stderr.write(`${usage}\n`)
    return 2
  }
  const book = values.rules ? rulesFrom(values.rules) : ruleBook()
  if (!book) return 2
  const engine = await openNodeEngine()
  await createWarehouse(engine)
  const names = readdirSync(folder).filter((name) => name.toLowerCase().endsWith('.csv'))
  const files = names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }))
  const refused = await loadFolder(engine, files)
  const months = (await extents(engine))
    .flatMap(({ from, to }) => [from, to].filter((each) => each !== null))
    .sort()
  const [first, last] = [months[0], months.at(-1)]
  const asOf = values['as-of'] ? parsePeriod(values['as-of'])?.to : (last as Month | undefined)
  const filter = first && asOf ? { from: first as Month, to: asOf } : null
  const result = {
    asOf: asOf ?? null,
    refused,
    findings: asOf ? await findingsOf(engine, asOf, book) : [],
    figures: filter ? await figuresOf(engine, filter) : [],
  }
  process.stdout.write(`${JSON.stringify(result, null, values.json ? 0 : 2)}\n`)
  await engine.close()
  return refused.length > 0 ? 1 : 0
}
