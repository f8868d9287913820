import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { prepare } from '../src/app/prepare'
import { datasets } from '../src/domain/datasets'
import type { Counts } from '../src/domain/import-record'
import type { Problem } from '../src/domain/problem'
import { type Inspection, inspectFile } from '../src/ingest/inspect'
import type { ReadTable } from '../src/ingest/read-table'
import { tableAsCsv } from '../src/ingest/table-csv'
import type { Engine } from '../src/warehouse/engine'
import { openNodeEngine } from '../src/warehouse/engine-node'
import { createWarehouse } from '../src/warehouse/facts'

const usage = 'usage: npm run --silent check-csv -- FILE… [--dataset ID] [--table-dir DIR] [--json]'

interface Options {
  readonly dataset: string | undefined
  readonly tableDir: string | undefined
  readonly json: boolean
}

let opened: Promise<Engine> | null = null
/** Only a file of a known dataset needs the engine. */
const warehouse = () => {
  opened ??= openNodeEngine().then(async (engine) => {
    await createWarehouse(engine)
    return engine
  })
  return opened
}

function mappingOf({ mapping }: Inspection) {
  return mapping.map(({ column, source, scale }) => ({
    header: 'header' in source ? source.header : null,
    column,
    unit: scale ?? null,
  }))
}

function countsOf({ records, kinds, rows }: ReadTable): Counts {
  const { header, title, note, total, blank, rejected } = kinds
  return { records, header, title, note, total, blank, loaded: rows.length, rejected }
}

/** Counts, problems and totals of a file that has a dataset; of any other table just its rows. */
async function readWhole(inspection: Inspection) {
  const prepared = inspection.dataset ? await prepare(await warehouse(), inspection, 'draft') : null
  if (prepared) {
    const { counts, problems, warnings, controlTotals } = prepared
    return { counts, problems, warnings, controlTotals }
  }
  const { table } = inspection
  const counts = table
    ? countsOf(table)
    : { records: 0, header: 0, title: 0, note: 0, total: 0, blank: 0, loaded: 0, rejected: 0 }
  return { counts, problems: inspection.problems, warnings: inspection.warnings, controlTotals: [] }
}

/** A table of no dataset is a table all the same: nobody asked for one. */
function judged(problems: readonly Problem[], asked: string | undefined) {
  const unknown = asked ? [] : problems.filter(({ code }) => code === 'unknown_dataset')
  return { problems: problems.filter((each) => !unknown.includes(each)), unknown }
}

async function checkFile(path: string, { dataset, tableDir }: Options) {
  const file = basename(path)
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(readFileSync(path))
  } catch (error) {
    const problem = { code: 'file_unreadable', value: error instanceof Error ? error.message : String(error) }
    return { entry: { file, problems: [problem] }, readable: false }
  }
  const inspection = await inspectFile(bytes, file, datasets, dataset ? { dataset } : undefined)
  const { counts, problems, warnings, controlTotals } = await readWhole(inspection)
  const { problems: real, unknown } = judged(problems, dataset)
  if (inspection.table && tableDir) writeFileSync(join(tableDir, file), tableAsCsv(inspection.table))
  const reading = inspection.table?.reading
  const entry = {
    file,
    sha256: inspection.sha256,
    encoding: reading?.encoding ?? null,
    newline: reading?.newline ?? null,
    delimiter: reading?.delimiter ?? null,
    quote: reading?.quote ?? null,
    dataset: inspection.dataset?.id ?? null,
    mapping: mappingOf(inspection),
    counts,
    problems: real,
    warnings: [...warnings, ...unknown],
    controlTotals,
  }
  return { entry, readable: inspection.table !== null }
}

/** Reads files as the app would and prints what became of every record; 1 when a file is no table. */
export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { dataset: { type: 'string' }, 'table-dir': { type: 'string' }, json: { type: 'boolean' } },
  })
  if (positionals.length === 0) {
    process.stderr.write(`${usage}\n`)
    return 2
  }
  const options = { dataset: values.dataset, tableDir: values['table-dir'], json: values.json ?? false }
  let code = 0
  for (const path of positionals) {
    const { entry, readable } = await checkFile(path, options)
    process.stdout.write(`${options.json ? JSON.stringify(entry) : JSON.stringify(entry, null, 2)}\n`)
    if (!readable) code = 1
  }
  await (await opened)?.close()
  return code
}
