const urls = import.meta.glob<string>('../../data/sample/*.csv', {
  query: '?url',
  import: 'default',
  eager: true,
})

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)

/** The sample files in the order they are imported: by name, so that corrections come last. */
export const sampleFiles: readonly { readonly name: string; readonly url: string }[] = Object.entries(urls)
  .map(([path, url]) => ({ name: nameOf(path), url }))
  .sort((a, b) => (a.name < b.name ? -1 : 1))

/** Bytes of a sample file, from the app's own server. */
export async function fetchSample(url: string): Promise<Blob> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`sample file not served: ${response.status} ${url}`)
  return response.blob()
}
