export interface Licensed {
  readonly name: string
  readonly version: string
  /** As the document names it; null where it has no line. */
  readonly licence: string | null
}

/** Licence of each package of a Markdown table whose first cells are `package`, version and licence. */
function licencesIn(document: string): ReadonlyMap<string, string> {
  const lines = [...document.matchAll(/^\|\s*`([^`]+)`\s*\|[^|]*\|\s*([^|]+?)\s*\|/gm)]
  return new Map(lines.map(([, name = '', licence = '']) => [name, licence]))
}

/** The packages that run in the page, with their licences. */
export function licensed(dependencies: Readonly<Record<string, string>>, document: string): Licensed[] {
  const licences = licencesIn(document)
  return Object.entries(dependencies).map(([name, version]) => ({
    ...{ name, version, licence: licences.get(name) ?? null },
  }))
}
