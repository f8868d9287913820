import type { Month } from '../domain/period'
import type { Filter, Query } from '../domain/query'
import { amongSql } from '../domain/unstated'
import { viewOf } from '../domain/view'

/** A firm with 100+ employees that had no union at the end of a month. Organisation-level data only. */
export interface OpenFirm {
  readonly firm_code: string
  readonly firm_name: string | null
  readonly unit_code: string
  readonly employees: number | null
  /** 'YYYY-MM-DD'. */
  readonly identified_date: string
  /** Days from identification to the end of the month. */
  readonly age_days: number
  /** Its step in the latest ledger; null when it has left since, so that the step it stood on then is not kept. */
  readonly status: string | null
}

/** The firms open at the end of `month`, the longest open first; rows are {@link OpenFirm}. */
export function openFirms(month: Month, unit: string | null, where: Filter['where'] = {}): Query {
  const limits = Object.entries({ ...where, ...(unit === null ? {} : { unit_code: [unit] }) }).filter(
    ([dimension]) => viewOf('firm_months').dimensions.some((each) => each === dimension),
  )
  const conditions = limits.map(([dimension, members]) => amongSql(`open.${dimension}`, members))
  return {
    sql: `SELECT open.firm_code, ledger.firm_name, open.unit_code, ledger.employees,
        strftime(ledger.identified_date, '%Y-%m-%d') AS identified_date, open.age_days::INTEGER AS age_days, open.status
      FROM firm_months AS open
      JOIN firms_100plus AS ledger ON ledger.firm_code = open.firm_code
      WHERE open.month = ?::DATE AND open.open_end = 1${conditions.map(({ sql }) => ` AND ${sql}`).join('')}
      ORDER BY open.age_days DESC, ledger.employees DESC NULLS LAST, open.firm_code`,
    params: [`${month}-01`, ...conditions.flatMap(({ params }) => params)],
  }
}
