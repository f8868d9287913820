import { useQuery } from '@tanstack/react-query'
import { type AccountScheme, accountSchemes, classTitle, schemeOf } from '../../domain/account-schemes'
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

const presentSql = `SELECT DISTINCT account_scheme AS scheme FROM budget_line_months
  WHERE year(month) IN (?, ?) AND account_scheme IS NOT NULL`

/** The charts of accounts that the lines of a year and of the year before are written in, newest first. */
export async function querySchemes(engine: Engine, year: number): Promise<AccountScheme[]> {
  const ids = (await engine.query(presentSql, [year, year - 1])).map(({ scheme }) => scheme)
  return accountSchemes.filter(({ id }) => ids.includes(id))
}

/** The charts of accounts of a month's year and the one before; undefined while they are read. */
export function useSchemes(period: Month): readonly AccountScheme[] | undefined {
  const { engine } = useWorkspace()
  const { version } = useSnapshot()
  const year = yearOf(period)
  const { data } = useQuery({
    queryKey: ['account_schemes', version, year],
    queryFn: () => querySchemes(engine, year),
  })
  return data
}

/** "职工活动支出" for 501, as the scheme has it; the code itself for one it does not have. */
export const className = (scheme: AccountScheme | null, accountClass: string, language: Language): string =>
  classTitle(scheme, accountClass)?.[language] ?? accountClass
