import { useQuery } from '@tanstack/react-query'
import { type AccountScheme, classTitle, schemeOf } from '../../domain/account-schemes'
import { type Month, yearOf } from '../../domain/period'
import type { Language } from '../../domain/text'
import type { Engine } from '../../warehouse/engine'
import { useSnapshot, useWorkspace } from '../workspace-context'

const sql = 'SELECT DISTINCT account_scheme::VARCHAR AS scheme FROM budget_lines WHERE year = ?'

/** The chart of accounts that the budget of a year is written in. */
export async function queryScheme(engine: Engine, year: number): Promise<AccountScheme | null> {
  const rows = await engine.query(sql, [year])
  return schemeOf(
    year,
    rows.map(({ scheme }) => (typeof scheme === 'string' ? scheme : null)),
  )
}

/** The chart of accounts of a month's year; undefined while it is read, null when there is none. */
export function useScheme(period: Month): AccountScheme | null | undefined {
  const { engine } = useWorkspace()
  const { version } = useSnapshot()
  const year = yearOf(period)
  const { data } = useQuery({
    queryKey: ['account_scheme', version, year],
    queryFn: () => queryScheme(engine, year),
  })
  return data
}

/** "职工活动支出" for 501, as the scheme has it; the code itself for one it does not have. */
export const className = (scheme: AccountScheme | null, accountClass: string, language: Language): string =>
  classTitle(scheme, accountClass)?.[language] ?? accountClass
