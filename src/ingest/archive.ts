/** Files out of a zip, with limits that hold before anything is unpacked: a small archive can hold a full disk. */
import type { Problem } from '../domain/problem'

export interface PackedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export type Unzipped = { readonly files: readonly PackedFile[] } | { readonly problem: Problem }

export const archiveLimits = { files: 1000, bytes: 1_000_000_000, ratio: 200 }
/** Small files of one repeated row are honest and press well; they can do no harm. */
const ratioFrom = 10_000_000

/** True for a zip, which a workbook (.xlsx) is too. */
export const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)

/**
 * The files that `wanted` takes, in order. `archive_limit` with the limit in question, `archive_damaged` when it cannot be
 * unpacked: cut short, or locked with a password. Archives inside are files like any other.
 */
export async function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits = archiveLimits,
): Promise<Unzipped> {
  const { unzipSync } = await import('fflate')
  let count = 0
  let total = 0
  let beyond: string | null = null
  const names = new Map<string, string>()
  const sizes = new Map<string, number>()
  const filter = ({ name, size, originalSize }: { name: string; size: number; originalSize: number }) => {
    const readable = readableName(name)
    if (name.endsWith('/') || !wanted(readable)) return false
    count += 1
    total += originalSize
    if (count > limits.files) beyond ??= `> ${limits.files}`
    if (total > limits.bytes) beyond ??= `> ${limits.bytes / 1e9} GB`
    if (originalSize > ratioFrom && originalSize > size * limits.ratio) beyond ??= `> 1 : ${limits.ratio}`
    names.set(name, readable)
    sizes.set(name, originalSize)
    return beyond === null
  }
  try {
    const files = unzipSync(bytes, { filter })
    if (beyond !== null) return { problem: { code: 'archive_limit', value: beyond } }
    const whole = Object.entries(files).every(([name, file]) => file.length === sizes.get(name))
    if (!whole) return { problem: { code: 'archive_damaged' } }
    return {
      files: Object.entries(files).map(([name, file]) => ({ name: names.get(name) ?? name, bytes: file })),
    }
  } catch {
    return { problem: { code: 'archive_damaged' } }
  }
}

/** Without the mark of UTF-8 a name comes as Latin-1, though Windows here writes GBK and others UTF-8. */
function readableName(name: string): string {
  const codes = [...name].map((char) => char.charCodeAt(0))
  if (codes.every((code) => code < 0x80) || codes.some((code) => code > 0xff)) return name
  const bytes = Uint8Array.from(codes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
