import { views } from '../domain/view'

const texts = import.meta.glob<string>('./views/*.sql', { query: '?raw', import: 'default', eager: true })

/** SELECT text of a view file; its first line says what a row is and in which units. */
export function viewSql(name: string): string {
  const text = texts[`./views/${name}.sql`]
  if (!text) throw new Error(`unknown view: ${name}`)
  return text
}

/** Views in an order in which each finds those it reads. */
export const viewStatements = (): string[] =>
  Object.keys(views).map((name) => `CREATE OR REPLACE VIEW ${name} AS ${viewSql(name)}`)
