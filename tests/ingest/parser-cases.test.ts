/**
 * Cases of other CSV parsers; they lie beside the project and are no part of it. Where this reader differs, and why, is
 * listed in docs/reading-csv.md: a difference that is not listed fails, and so does a listed one that is none.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Dialect, detectDialect, newlineOf } from '../../src/ingest/dialect'
import { readRecords } from '../../src/ingest/records'

const root = '../shared/corpora'
const present = existsSync(root)
if (!present) console.info(`${root} is absent: cases of other parsers are skipped`)

const listed = readFileSync('docs/reading-csv.md', 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 5 && /^(CleverCSV|PapaParse)/.test(cells[1] ?? ''))
const listedFor = (suite: string) => listed.filter(([, each]) => each === suite).map(([, , name]) => name)

type Rows = readonly (readonly unknown[])[]
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Other parsers give a blank line no cell, and this one a blank cell. */
const withBlanks = (rows: Rows): Rows => rows.map((row) => (row.length === 0 ? [''] : row))

const absent = '\u0002'
const dialectOf = (input: string, delimiter = absent, quote = '"', escapes = quote): Dialect => ({
  newline: newlineOf(input, quote || absent),
  delimiter,
  quote: quote || absent,
  escape: escapes || absent,
})

function casesOf<T>(file: string, part: string): T[] {
  return present ? JSON.parse(readFileSync(join(root, file), 'utf8'))[part] : []
}

interface ParserCase {
  readonly name: string
  readonly input: string
  readonly expected: Rows
  readonly kwargs: { readonly delimiter?: string; readonly quotechar?: string; readonly escapechar?: string }
}
interface DetectionCase {
  readonly name: string
  readonly input: string
  readonly expected: { readonly delimiter?: string; readonly quotechar?: string }
}
interface PapaCase {
  readonly description: string
  readonly input?: string
  readonly config?: Record<string, unknown>
  readonly expected: { readonly data: Rows }
}

describe.skipIf(!present)('CleverCSV', () => {
  const file = 'clevercsv/clevercsv_test_cases.json'

  test('parser', () => {
    const cases = casesOf<ParserCase>(file, 'parser_tests')
    const differing = cases.filter(({ input, expected, kwargs }) => {
      const dialect = dialectOf(input, kwargs.delimiter, kwargs.quotechar, kwargs.escapechar)
      return !same(readRecords(input, dialect).cells, withBlanks(expected))
    })
    expect(cases.length).toBe(49)
    expect(differing.map(({ name }) => name)).toEqual(listedFor('CleverCSV parser'))
  })

  test('dialects', () => {
    const cases = casesOf<DetectionCase>(file, 'dialect_detection_tests')
    const differing = cases.filter(({ input, expected }) => {
      const { delimiter, quote } = detectDialect(input)
      const wanted = { delimiter, ...expected }
      return delimiter !== wanted.delimiter || quote !== (expected.quotechar || '"')
    })
    expect(cases.length).toBe(12)
    expect(differing.map(({ name }) => name)).toEqual(listedFor('CleverCSV dialect'))
  })
})

/** The options of PapaParse that say how a file is written; all others say what is made of it. */
const optionsOfFiles = ['delimiter', 'newline', 'quoteChar', 'escapeChar']

describe.skipIf(!present)('PapaParse', () => {
  test.each(['core_parser_tests', 'parse_tests'])('%s', (part) => {
    const cases = casesOf<PapaCase>('papaparse/papaparse_test_cases.json', part).filter(
      ({ input, config = {} }) =>
        typeof input === 'string' &&
        Object.entries(config).every(
          ([key, value]) => optionsOfFiles.includes(key) && value !== '__function__',
        ),
    )
    const differing = cases.filter(({ input = '', config = {}, expected }) => {
      const given = config as { delimiter?: string; quoteChar?: string; escapeChar?: string }
      const { delimiter, quote } = part === 'parse_tests' ? detectDialect(input) : dialectOf(input, ',')
      const dialect = dialectOf(
        input,
        given.delimiter ?? delimiter,
        given.quoteChar ?? quote,
        given.escapeChar,
      )
      return !same(readRecords(input, dialect).cells, expected.data)
    })
    console.info(`PapaParse ${part}: ${cases.length} cases`)
    expect(differing.map(({ description }) => description)).toEqual(listedFor(`PapaParse ${part}`))
  })
})
