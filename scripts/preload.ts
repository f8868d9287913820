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
      const found = chunks.filter(({ facadeModuleId }) =>
        wanted.some((path) => facadeModuleId?.replaceAll('\\', '/').endsWith(path)),
      )
      const needed = new Set(found.flatMap((chunk) => withImports(chunk, chunks)))
      const styles = new Set(
        [...needed].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]),
      )
      const scripts = new Set([...needed].map(({ fileName }) => fileName))
      const links = [
        ...[...styles].map((file) => ({ file, attrs: { rel: 'preload', as: 'style' } })),
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

/** A chunk and all that it imports at once. */
function withImports(
  chunk: Rolldown.OutputChunk,
  all: readonly Rolldown.OutputChunk[],
): Rolldown.OutputChunk[] {
  const found = new Set<Rolldown.OutputChunk>()
  const add = (each: Rolldown.OutputChunk) => {
    if (found.has(each)) return
    found.add(each)
    for (const other of all) if (each.imports.includes(other.fileName)) add(other)
  }
  add(chunk)
  return [...found]
}
