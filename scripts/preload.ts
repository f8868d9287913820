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
      const files = new Set(found.flatMap((chunk) => withImports(chunk, chunks)))
      return [...files]
        .filter((file) => !html.includes(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
          injectTo: 'head',
        }))
    },
  },
})

/** A chunk and all that it imports at once. */
function withImports(chunk: Rolldown.OutputChunk, all: readonly Rolldown.OutputChunk[]): string[] {
  const files = new Set<string>()
  const add = ({ fileName, imports }: Rolldown.OutputChunk) => {
    if (files.has(fileName)) return
    files.add(fileName)
    for (const each of all) if (imports.includes(each.fileName)) add(each)
  }
  add(chunk)
  return [...files]
}
