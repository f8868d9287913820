import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import manifest from '../package.json'
import { contentSecurityPolicy } from '../scripts/csp'
import {
  importBreaches,
  importsOf,
  isMeasured,
  lines,
  placeBreaches,
  type Source,
  textBreaches,
} from './support/source-rules'

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesOf(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  )
}

const sourceOf = (path: string): Source => ({ path, text: readFileSync(path, 'utf8') })
const sources = filesOf('src')
  .filter((path) => /\.(tsx?|sql|css)$/.test(path))
  .map(sourceOf)
const documents = ['README.md', ...filesOf('docs'), 'data/README.md']
  .filter((path) => /\.md$/.test(path) && existsSync(path))
  .map(sourceOf)

describe('the sources', () => {
  test('are found', () => expect(sources.length).toBeGreaterThan(20))
  test('import only what the table allows', () => expect(sources.flatMap(importBreaches)).toEqual([]))
  test('lie in the folders of the table', () => expect(sources.flatMap(placeBreaches)).toEqual([]))
  test('keep to length, words and SQL', () => expect(sources.flatMap(textBreaches)).toEqual([]))

  test('are small: the median is under 80 lines', () => {
    const sizes = sources
      .filter(isMeasured)
      .map(({ text }) => lines(text))
      .sort((a, b) => a - b)
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(80)
  })
})

describe('the documents', () => {
  test('name only paths that exist', () => {
    expect(documents.flatMap((document) => missingPaths(document))).toEqual([])
  })

  test('name only npm scripts that exist', () => {
    const missing = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/\bnpm run (?:--?[\w=-]+ )*([\w-]+)/g)]
        .filter(([, script = '']) => !(script in manifest.scripts))
        .map(([, script]) => `${path}: npm run ${script}: no such script`),
    )
    expect(missing).toEqual([])
  })

  test('docs/dependencies.md has a line for every dependency, with its version', () => {
    const text = readFileSync('docs/dependencies.md', 'utf8')
    const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(
      all.filter(([name, version]) => !text.includes(`| \`${name}\` | ${version} |`)).map(([name]) => name),
    ).toEqual([])
  })

  test('docs/security.md explains every line of the policy', () => {
    const text = readFileSync('docs/security.md', 'utf8')
    expect(contentSecurityPolicy.split('; ').filter((line) => !text.includes(`\`${line}\``))).toEqual([])
  })
})

/** Paths in backticks that begin with a folder or file of the project, and relative links; not those with a place-holder. */
function missingPaths({ path, text }: Source): string[] {
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span)
  const named = spans.filter((span) =>
    /^(src|scripts|tests|docs|data|\.ci)\/[\w./-]*$|^[\w-]+\.(json|ts|html|md)$/.test(span),
  )
  const links = [...text.matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, link = '']) =>
    join(dirname(path), link),
  )
  const isThere = (each: string) => existsSync(each) || existsSync(join(dirname(path), each))
  return [...named, ...links]
    .filter((each) => !isThere(each))
    .map((each) => `${path}: ${each} does not exist`)
}

/** A net that catches nothing looks like a clean catch: each rule is shown a breach and its lawful neighbour. */
describe('the rules', () => {
  const at = (path: string, text: string): Source => ({ path: `src/${path}`, text })

  test.each([
    ["import { openDoor } from '../warehouse/door'"],
    ["import type { Door } from '../warehouse/door'"],
    ["import '../warehouse/door'"],
    ["import {\n  a,\n  b,\n} from '../warehouse/door'"],
    ["export { a } from '../warehouse/door'"],
    ["export * from '../warehouse/door'"],
    ["const a = await import('../warehouse/door')"],
    ["const a = import.meta.glob('../warehouse/views/*.sql')"],
    ["const a = new URL('../warehouse/a.wasm', import.meta.url)"],
    ["import sql from '../warehouse/views/coverage.sql?raw'"],
    ["import * as echarts from 'echarts/core'"],
    ["import { useState } from 'react'"],
    ["import { type EChartsOption, init } from 'echarts'"],
    ["import { readFileSync } from '../../scripts/setup.mjs'"],
  ])('a chart must not: %s', (text) => expect(importBreaches(at('charts/trend.ts', text))).toHaveLength(1))

  test.each([
    [
      'charts/trend.ts',
      "import type { EChartsOption } from 'echarts'\nimport { format } from '../domain/units'",
    ],
    [
      'charts/trend.ts',
      "import { type EChartsOption, type SeriesOption } from 'echarts'\nimport { plane } from './plane'",
    ],
    ['rules/evaluate.ts', "import type { Metric } from '../metrics/metric'"],
    [
      'warehouse/engine.ts',
      "import * as duckdb from '@duckdb/duckdb-wasm'\nimport sql from './views/a.sql?raw'",
    ],
    ['ui/chart.tsx', "import * as echarts from 'echarts/core'\nimport { trend } from '../charts/trend'"],
    [
      'main.tsx',
      "import { openStore } from './snapshots/open-store'\nimport { createRoot } from 'react-dom/client'",
    ],
  ])('%s may: %s', (path, text) => expect(importBreaches(at(path, text))).toEqual([]))

  test('nothing may make functions of text, which the browser refuses and Node does not', () => {
    const file = at('warehouse/rows.ts', "const vector = vectorFromArray(['a'], new Utf8())")
    expect(textBreaches(file)).toHaveLength(1)
  })

  test.each([
    ['rules/evaluate.ts', "import { metrics } from '../metrics/index'"],
    ['domain/period.ts', "import { a } from '../i18n/zh'"],
    ['ui/card.tsx', "import { a } from '../metrics/index'"],
    ['ui/card.tsx', "import * as echarts from 'echarts/core'"],
    ['app/page.tsx', "import Papa from 'papaparse'"],
    ['app/page.tsx', "import { Dexie } from 'dexie'"],
    ['ingest/read.ts', "import * as duckdb from '@duckdb/duckdb-wasm'"],
    ['i18n/setup.ts', "import { useState } from 'react'"],
  ])('%s must not: %s', (path, text) => expect(importBreaches(at(path, text))).toHaveLength(1))

  test('two statements are two imports', () => {
    const text = "import a from './a'\nexport const from = 1\nimport type { B } from './b'\n"
    expect(importsOf(at('app/a.ts', text)).map(({ specifier }) => specifier)).toEqual(['./a', './b'])
  })

  test.each([['utils/a.ts'], ['ui/helpers/a.ts'], ['ui/index.ts'], ['other.ts']])(
    'no file lies at src/%s',
    (path) => {
      expect(placeBreaches(at(path, '')).length).toBeGreaterThan(0)
    },
  )

  test.each([
    ['ui/card.tsx', '<p>总览</p>'],
    ['warehouse/views/a.sql', 'SELECT now() AS a'],
    ['warehouse/views/a.sql', 'SELECT Current_Date AS a'],
    ['warehouse/views/a.sql', 'SELECT a::TIMESTAMPTZ AS a'],
    ['warehouse/views/a.sql', 'SELECT json_object(a) AS a'],
    ['warehouse/views/a.sql', "SELECT a->>'b' AS a"],
  ])('%s is refused: %s', (path, text) => expect(textBreaches(at(path, text))).toHaveLength(1))

  test.each([
    ['i18n/zh.ts', 'overview: "总览"'],
    [
      'warehouse/views/a.sql',
      '-- one row per unit, known now() and as JSON\nSELECT list_transform(a, x -> x + 1) AS known',
    ],
  ])('%s is lawful', (path, text) => expect(textBreaches(at(path, text))).toEqual([]))

  test('251 lines are too many, but for data', () => {
    const text = 'x\n'.repeat(251)
    expect(textBreaches(at('ui/card.tsx', text))).toEqual(['src/ui/card.tsx: 251 lines, at most 250'])
    expect(textBreaches(at('ui/card.tsx', text.slice(2)))).toEqual([])
    expect(textBreaches(at('domain/datasets/disputes.ts', text))).toEqual([])
  })

  test('a path that is not there is told', () => {
    const text =
      'See `src/nowhere.ts`, `src/domain/`, [this](gone.md), [that](https://example.com), `src/<id>.ts`.'
    expect(missingPaths({ path: 'docs/a.md', text })).toEqual([
      'docs/a.md: src/nowhere.ts does not exist',
      'docs/a.md: docs/gone.md does not exist',
    ])
  })
})
