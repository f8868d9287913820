import type { Plugin, Rolldown } from 'vite'

/** Modules that every start needs and that are imported only once another one runs: the program, and the first page. */
const wanted = ['/src/app/start.tsx', '/src/app/overview/page.tsx']

/** Names in the page's head what would else be asked for one behind the other, so that it arrives beside the entry. */
export const preloadStart = (): Plugin => ({
  name: 'preload-start',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle }) {
      const chunks = Object.values(bundle ?? {}).filter((each) => each.type === 'chunk')
      const found = wanted.flatMap((path) =>
        chunks.filter(({ facadeModuleId }) => facadeModuleId?.replaceAll('\\', '/').endsWith(path)),
      )
      const needed = new Set(found.flatMap((chunk) => withImports(chunk, chunks)))
      const styles = new Set(
        [...needed].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]),
      )
      const scripts = new Set([...needed].map(({ fileName }) => fileName))
      const links = [
        // Applied at once: of those only asked for, a start on another page would complain that it did not need them.
        ...[...styles].map((file) => ({ file, attrs: { rel: 'stylesheet' } })),
        ...[...scripts].map((file) => ({ file, attrs: { rel: 'modulepreload' } })),
      ]
      return links
        .filter(({ file }) => !html.includes(file))
        .map(({ file, attrs }) => ({
          tag: 'link',
          attrs: { ...attrs, crossorigin: true, href: `./${file}` },
          injectTo: 'head',
        }))
    },
  },
})

/** A chunk behind all that it imports at once: its styles come after theirs, as when the chunks ask for them. */
function withImports(
  chunk: Rolldown.OutputChunk,
  all: readonly Rolldown.OutputChunk[],
): Rolldown.OutputChunk[] {
  const seen = new Set<string>()
  const found: Rolldown.OutputChunk[] = []
  const add = (each: Rolldown.OutputChunk) => {
    if (seen.has(each.fileName)) return
    seen.add(each.fileName)
    for (const name of each.imports) for (const other of all) if (other.fileName === name) add(other)
    found.push(each)
  }
  add(chunk)
  return found
}
