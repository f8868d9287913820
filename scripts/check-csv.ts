import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { prepare } from '../src/app/prepare'
import { datasets } from '../src/domain/datasets'
import type { Counts } from '../src/domain/import-record'
import { holdsPersonData } from '../src/domain/person-data'
import type { Problem } from '../src/domain/problem'
import { type Inspection, inspectFile } from '../src/ingest/inspect'
import type { ReadTable } from '../src/ingest/read-table'
import { readingOf } from '../src/ingest/read-whole'
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
async function readWhole(inspection: Inspection, bytes: Uint8Array) {
  const prepared = inspection.dataset
    ? await prepare(await warehouse(), readingOf(inspection, bytes), 'draft')
    : null
  if (prepared) {
    const { counts, problems, warnings, controlTotals } = prepared
    return { counts, problems, warnings, controlTotals }
  }
  const { table } = inspection
  const counts = table ? countsOf(table) : noCounts
  return { counts, problems: inspection.problems, warnings: inspection.warnings, controlTotals: [] }
}

/** A table of no dataset is a table all the same: nobody asked for one. */
function judged(problems: readonly Problem[], asked: string | undefined) {
  const unknown = asked ? [] : problems.filter(({ code }) => code === 'unknown_dataset')
  return { problems: problems.filter((each) => !unknown.includes(each)), unknown }
}

const noCounts: Counts = {
  records: 0,
  header: 0,
  title: 0,
  note: 0,
  total: 0,
  blank: 0,
  loaded: 0,
  rejected: 0,
}

/** What is said of a file that could not even be read, or that the program failed on. */
const failed = (file: string, error: unknown) => ({
  file,
  sha256: null,
  encoding: null,
  newline: null,
  delimiter: null,
  quote: null,
  dataset: null,
  mapping: [],
  counts: noCounts,
  problems: [{ code: 'file_unreadable', value: error instanceof Error ? error.message : String(error) }],
  warnings: [],
  controlTotals: [],
})

async function checkFile(path: string, file: string, { dataset, tableDir }: Options) {
  const bytes = new Uint8Array(readFileSync(path))
  const inspection = await inspectFile(bytes, file, datasets, dataset ? { dataset } : undefined)
  const { counts, problems, warnings, controlTotals } = await readWhole(inspection, bytes)
  const { problems: real, unknown } = judged(problems, dataset)
  if (tableDir) writeTable(join(tableDir, file), inspection)
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
    ...(holdsPersonData(inspection.persons) ? { persons: inspection.persons } : {}),
  }
  return { entry, readable: inspection.table !== null }
}

/** A file without a byte is a table without a record; of what is no table at all nothing is written. */
function writeTable(path: string, { table, bytes }: Inspection): void {
  if (table) writeFileSync(path, tableAsCsv(table))
  else if (bytes === 0) writeFileSync(path, '')
}

/** Reads files as the app would and prints what became of every record; 1 when a file is no table. */
export async function main(args: string[]): Promise<number> {
  const asked = parsed(args)
  if (!asked || asked.files.length === 0) {
    process.stderr.write(`${usage}\n`)
    return 2
  }
  const { files, options } = asked
  if (options.tableDir) mkdirSync(options.tableDir, { recursive: true })
  let code = 0
  for (const path of files) {
    const file = basename(path)
    const { entry, readable } = await checkFile(path, file, options).catch((error: unknown) => ({
      entry: failed(file, error),
      readable: false,
    }))
    process.stdout.write(`${options.json ? JSON.stringify(entry) : JSON.stringify(entry, null, 2)}\n`)
    if (!readable) code = 1
  }
  await (await opened)?.close()
  return code
}

/** Null for an option that is none. */
function parsed(args: string[]): { readonly files: readonly string[]; readonly options: Options } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { dataset: { type: 'string' }, 'table-dir': { type: 'string' }, json: { type: 'boolean' } },
    })
    const { dataset, 'table-dir': tableDir, json = false } = values
    return { files: positionals, options: { dataset, tableDir, json } }
  } catch {
    return null
  }
}
