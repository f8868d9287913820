import type { Row } from '../../domain/query'
import type { Engine } from '../../warehouse/engine'

export interface Requests {
  readonly count: number
  /** Addresses that are not of the page's own host. */
  readonly foreign: readonly string[]
}

/** Sorts requested addresses by host; `blob:` and `data:` are made in the page and go nowhere. */
export function requestsOf(addresses: readonly string[], origin: string): Requests {
  const sent = addresses.filter((address) => !/^(blob|data):/.test(address))
  return { count: sent.length, foreign: sent.filter((address) => new URL(address).origin !== origin) }
}

/** What the browser has listed of this page's requests. */
export const addressesAsked = (): string[] =>
  ['navigation', 'resource'].flatMap((kind) => performance.getEntriesByType(kind).map(({ name }) => name))

const locked: Readonly<Record<string, string>> = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  lock_configuration: 'true',
}

/** True when the engine neither fetches nor loads extensions and that cannot be changed back. */
export const isLocked = (settings: readonly Row[]): boolean =>
  Object.entries(locked).every(([name, value]) =>
    settings.some((each) => each.name === name && String(each.value) === value),
  )

/** The engine's own word on its extension settings. */
export async function engineIsLocked(engine: Engine): Promise<boolean> {
  const names = Object.keys(locked)
  const marks = names.map(() => '?').join(', ')
  return isLocked(
    await engine.query(`SELECT name, value FROM duckdb_settings() WHERE name IN (${marks})`, names),
  )
}

/** The content policy that the server sends with the page; null when it sends none or cannot be asked. */
export async function policySent(): Promise<string | null> {
  try {
    const page = location.href.replace(/#.*$/, '')
    const answer = await fetch(page, { method: 'HEAD', cache: 'no-store' })
    return answer.headers.get('content-security-policy')
  } catch {
    return null
  }
}
