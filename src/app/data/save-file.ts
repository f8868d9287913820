/** Hands a text to the browser as a CSV download; the BOM makes Excel read it as UTF-8. */
export const saveCsv = (name: string, text: string): void => saveCsvParts(name, [text])

/** The same for a long text in pieces. */
export function saveCsvParts(name: string, parts: readonly string[]): void {
  saveBlob(name, new Blob(['\uFEFF', ...parts], { type: 'text/csv;charset=utf-8' }))
}

/** Hands a value to the browser as a JSON download. */
export function saveJson(name: string, value: object): void {
  saveBlob(name, new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: 'application/json' }))
}

const longestName = 100

/** A name that every disk takes, with its ending: titles are sentences, and cells of files may stand in them. */
function fileName(name: string): string {
  const [, base = '', ending = ''] = /^([\s\S]*?)(\.\w{1,5})?$/.exec(name) ?? []
  const clean = base.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ').trim()
  return `${[...clean].slice(0, longestName).join('')}${ending}`
}

/** Hands bytes to the browser as a download. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName(name)
  link.click()
  // The download has its own hold on the bytes once the click is through.
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
