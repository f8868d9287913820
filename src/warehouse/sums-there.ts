/** Which tables of sums an engine has: they are made when they are first asked for and dropped with the facts they sum up. */
import type { Engine } from './engine'
import { quoted } from './schema'

const known = new WeakMap<Engine, Set<string>>()

/** Those of `names` that are not there. The engine is asked once about each: what it refuses would be written to the console. */
export async function sumsLacking(engine: Engine, names: readonly string[]): Promise<string[]> {
  const there = known.get(engine) ?? new Set()
  known.set(engine, there)
  const unsure = names.filter((name) => !there.has(name))
  if (unsure.length === 0) return []
  const rows = await engine.query(
    `SELECT table_name AS name FROM duckdb_tables() WHERE table_name IN (${unsure.map(quoted).join(', ')})`,
  )
  for (const { name } of rows) there.add(String(name))
  return unsure.filter((name) => !there.has(name))
}

/** To be called when tables were worked out. */
export function noteSums(engine: Engine, names: readonly string[]): void {
  const there = known.get(engine)
  for (const name of names) there?.add(name)
}

/** To be called where tables of sums are dropped. */
export const forgetSums = (engine: Engine): boolean => known.delete(engine)
