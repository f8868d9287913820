const urls = import.meta.glob<string>('../../data/sample/*.csv', {
  query: '?url',
  import: 'default',
  eager: true,
})

export interface SampleFile {
  readonly name: string
  readonly url: string
}

/** What arrived in September and in October 2021; the rest was there before (data/README.md). */
const arrivals = [/2021-09/, /2021-10|^更正_/]

/** Place of a file among the steps in which an office would have imported the sample, from 0. */
const stepOf = ({ name }: Pick<SampleFile, 'name'>) => arrivals.findIndex((names) => names.test(name)) + 1

/** The files step by step, and by name within a step. */
export const sampleSteps = <File extends Pick<SampleFile, 'name'>>(files: readonly File[]): File[][] =>
  [0, 1, 2].map((step) =>
    files.filter((file) => stepOf(file) === step).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  )

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)

/** The sample files as {@link sampleSteps} puts them. */
export const sampleFiles: readonly (readonly SampleFile[])[] = sampleSteps(
  Object.entries(urls).map(([path, url]) => ({ name: nameOf(path), url })),
)

/** Bytes of a sample file, from the app's own server. */
export async function fetchSample(url: string): Promise<Blob> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`sample file not served: ${response.status} ${url}`)
  return response.blob()
}
