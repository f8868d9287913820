/** The rules of docs/architecture.md as functions of one source file; a breach is one line of text. */

export interface Source {
  /** From the project's root, with `/`. */
  readonly path: string
  readonly text: string
}

interface Import {
  readonly specifier: string
  readonly typeOnly: boolean
}

const everything = ['*']

/** Which folders of src/ a folder may import from; `type x`: only types of x. A folder may always import from itself. */
const edges: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  ingest: ['domain'],
  warehouse: ['domain'],
  snapshots: ['domain'],
  metrics: ['domain'],
  charts: ['domain'],
  i18n: ['domain'],
  rules: ['domain', 'type metrics'],
  reports: ['domain', 'type metrics', 'type rules'],
  ui: ['domain', 'i18n', 'charts'],
  app: everything,
  'main.tsx': everything,
}

const screen = ['ui', 'app', 'main.tsx']

/** Which folders, or single files, may import a package; the first pattern that fits decides. */
const owners: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(@duckdb\/|apache-arrow)/, ['warehouse']],
  [/^papaparse$/, ['ingest']],
  [/^read-excel-file(\/|$)/, ['ingest']],
  [/^dexie$/, ['snapshots']],
  [/^echarts-for-react/, ['ui/chart-drawing.tsx']],
  [/^echarts/, ['ui/chart.tsx', 'ui/chart-drawing.tsx', 'type charts', 'type ui', 'type app']],
  [/^@(codemirror|lezer)\//, ['ui/sql-editor.tsx', 'ui/sql-editor-setup.ts']],
  [/^i18next$/, ['i18n', ...screen]],
  [/^react$/, ['i18n/language.ts', ...screen]],
  [/^(react-dom|react\/|@mantine|@tanstack\/react-\w+)(\/|$)/, screen],
]

const barrels = ['metrics/index.ts', 'rules/index.ts', 'domain/datasets/index.ts']
const forbiddenFolders = ['utils', 'util', 'helpers', 'types', 'common', 'shared', 'lib', 'misc']
const isData = (path: string) => /^src\/(domain\/datasets|i18n)\//.test(path)
const lineLimit = 250

export const lines = (text: string) => text.replace(/\n$/, '').split('\n').length

/** Files whose length counts: written by hand, and no mere data. */
export const isMeasured = ({ path }: Source) => /\.tsx?$/.test(path) && !isData(path)

const patterns = {
  // A clause holds no quote and no semicolon, so one statement cannot run into the next.
  from: /\b(import|export)\s+(type\s+)?([\w$*{][^'"`;]*?)\s*\bfrom\s*['"]([^'"]+)['"]/g,
  bare: /\bimport\s*['"]([^'"]+)['"]/g,
  call: /\b(?:import|require|import\.meta\.glob)\s*(?:<[^>]*>)?\(\s*\[?\s*['"`]([^'"`]+)['"`]/g,
  address: /\bnew\s+URL\(\s*['"`]([^'"`]+)['"`]\s*,\s*import\.meta\.url/g,
  style: /@import\s+(?:url\()?['"]([^'"]+)['"]/g,
}

/** Every module, style or asset that a file names: import, export … from, import(), glob, new URL, @import. */
export function importsOf({ text }: Source): Import[] {
  const named = [...text.matchAll(patterns.from)].map(([, , type, clause = '', specifier = '']) => ({
    specifier,
    typeOnly: type !== undefined || /^\{(\s*type\s[^,}]+,?)+\s*\}$/.test(clause),
  }))
  const others = [patterns.bare, patterns.call, patterns.address, patterns.style].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, specifier = '']) => ({ specifier, typeOnly: false })),
  )
  return [...named, ...others]
}

const inSource = (path: string) => path.replace(/^src\//, '')
const topOf = (path: string) => inSource(path).split('/')[0] ?? ''

/** Path in the project that a relative specifier leads to. */
function resolve(from: string, specifier: string): string {
  return new URL(specifier, `file:///${from}`).pathname.slice(1)
}

const permits = (allowed: readonly string[], names: readonly string[], typeOnly: boolean) =>
  allowed === everything ||
  names.some((name) => allowed.includes(name) || (typeOnly && allowed.includes(`type ${name}`)))

/** Imports between folders, and of packages, that the tables above do not allow. */
export function importBreaches(source: Source): string[] {
  const own = topOf(source.path)
  return importsOf(source).flatMap(({ specifier, typeOnly }) => {
    const what = `${source.path}: imports ${typeOnly ? 'types of ' : ''}${specifier}, but`
    if (specifier.startsWith('.')) {
      const target = resolve(source.path, specifier)
      if (!target.startsWith('src/')) return isPacked(own, target) ? [] : [`${what} that lies outside src/`]
      const top = topOf(target)
      if (top === own || permits(edges[own] ?? [], [top], typeOnly)) return []
      return [`${what} ${own} may import only [${(edges[own] ?? []).join(', ')}]`]
    }
    const owner = owners.find(([name]) => name.test(specifier))
    if (!owner || permits(owner[1], [own, inSource(source.path)], typeOnly)) return []
    return [`${what} that package belongs to [${owner[1].join(', ')}]`]
  })
}

/** Sample files, and the versions and licences shown under About, are packed into the app. */
const isPacked = (own: string, target: string) =>
  own === 'app' &&
  (target.startsWith('data/') || target === 'package.json' || target === 'docs/dependencies.md')

/** Where a file lies and what it is called. */
export function placeBreaches({ path }: Source): string[] {
  const folders = inSource(path).split('/').slice(0, -1)
  const known = topOf(path) in edges || /\.(d\.ts|css)$/.test(path)
  const bad = folders.filter((folder) => forbiddenFolders.includes(folder))
  return [
    ...(known ? [] : [`${path}: src/${topOf(path)} is not in the table of folders`]),
    ...bad.map((folder) => `${path}: no folder is called ${folder}; name it after what it is about`),
    ...(/\/index\.tsx?$/.test(path) && !barrels.includes(inSource(path))
      ? [`${path}: no barrels but ${barrels.join(', ')}`]
      : []),
  ]
}

/** Length, and words that belong elsewhere. */
export function textBreaches({ path, text }: Source): string[] {
  const long = lines(text) > lineLimit && !isData(path)
  return [
    ...(long ? [`${path}: ${lines(text)} lines, at most ${lineLimit}`] : []),
    ...(path.endsWith('.tsx')
      ? linesWith(path, text, /\p{Script=Han}/u, 'Chinese literal; screen texts live in src/i18n')
      : []),
    ...(path.endsWith('.sql') ? sqlBreaches(path, text) : []),
    ...linesWith(
      path,
      text,
      functionsOfText,
      'makes functions of text, which the content policy of the page refuses',
    ),
  ]
}

/** Arrow's builders, whatever they are called by, and what they do. */
const functionsOfText =
  /\b(vectorFromArray|makeBuilder|tableFromArrays|tableFromJSON|builderThrough\w+)\b|\bnew Function\b|\beval\(/

/** What would make the engine look for an extension in the network, or ask the clock. */
const forbiddenSql =
  /\b(now|today|current_localtimestamp)\s*\(|\bcurrent_(date|time|timestamp)\b|\btimestamptz\b|\bwith\s+time\s+zone\b|\b(to_|from_|read_|row_to_|array_to_)?json\w*\b|->>|->\s*'/i

const sqlBreaches = (path: string, text: string) =>
  linesWith(path, text.replace(/--.*$/gm, ''), forbiddenSql, 'no clock, TIMESTAMPTZ or JSON in SQL')

const linesWith = (path: string, text: string, pattern: RegExp, rule: string) =>
  text
    .split('\n')
    .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}: ${rule}: ${line.trim()}`] : []))
