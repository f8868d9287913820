import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadFolder } from '../src/app/load-folder'
import { runAsk, runRules } from '../src/app/run-ask'
import { type Month, parsePeriod } from '../src/domain/period'
import type { Bucket } from '../src/domain/query'
import { viewOf } from '../src/domain/view'
import { indicators } from '../src/metrics/index'
import type { Engine } from '../src/warehouse/engine'
import { openNodeEngine } from '../src/warehouse/engine-node'
import { createWarehouse } from '../src/warehouse/facts'
import { extents } from '../src/warehouse/views'

const usage = 'usage: npm run --silent figures -- DIR [--as-of YYYY-MM] [--json]'

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

/** Loads every CSV of a folder and prints findings and figures, by month and by year up to the as-of month. */
export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'as-of': { type: 'string' }, json: { type: 'boolean' } },
  })
  const [folder] = positionals
  if (!folder) {
    process.stderr.write(`${usage}\n`)
    return 2
  }
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
    findings: asOf ? await runRules(engine, asOf) : [],
    figures: filter ? await figuresOf(engine, filter) : [],
  }
  process.stdout.write(`${JSON.stringify(result, null, values.json ? 0 : 2)}\n`)
  await engine.close()
  return refused.length > 0 ? 1 : 0
}
