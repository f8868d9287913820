import { accountSchemes, lineOfClass } from '../domain/account-schemes'
import { quoted } from './schema'

/** Table `account_classes`: one row per scheme and expenditure class, with the line under which years are compared. */
export function accountClassesSql(): string {
  const rows = accountSchemes.flatMap((scheme) =>
    Object.keys(scheme.expenditure).map((accountClass) => {
      const line = lineOfClass(scheme, accountClass)
      return `(${quoted(scheme.id)}, ${scheme.from}, ${quoted(accountClass)}, ${line ? quoted(line.id) : 'NULL'})`
    }),
  )
  return `SELECT scheme, first_year, account_class, account_line::VARCHAR AS account_line
    FROM (VALUES ${rows.join(', ')}) AS classes (scheme, first_year, account_class, account_line)`
}
