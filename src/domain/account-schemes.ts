import type { Text } from './text'

/** A version of the union chart of accounts: the expenditure classes, by the first three digits of an account code. */
export interface AccountScheme {
  readonly id: '2010' | '2022'
  /** First budget year it is in force. */
  readonly from: number
  readonly source: Text
  readonly expenditure: Readonly<Record<string, Text>>
}

/** Newest first (domain.md §4.2). */
export const accountSchemes: readonly AccountScheme[] = [
  {
    id: '2022',
    from: 2022,
    source: {
      zh: '工会会计制度（财会〔2021〕7号），编号按其排列顺序，待与正式科目表核对',
      en: 'Union accounting system, Caikuai [2021] no. 7; numbered in its order, to be checked against the table',
    },
    expenditure: {
      '501': { zh: '职工活动支出', en: 'Worker activities' },
      '502': { zh: '职工活动组织支出', en: 'Organising activities' },
      '503': { zh: '职工服务支出', en: 'Worker services' },
      '504': { zh: '维权支出', en: 'Rights protection' },
      '505': { zh: '业务支出', en: 'Operations' },
      '506': { zh: '行政支出', en: 'Administration' },
      '507': { zh: '资本性支出', en: 'Capital' },
      '508': { zh: '补助下级支出', en: 'Grants to lower levels' },
      '509': { zh: '对附属单位的支出', en: 'Affiliated units' },
      '510': { zh: '其他支出', en: 'Other' },
    },
  },
  {
    id: '2010',
    from: 2010,
    source: {
      zh: '工会会计制度（2009 年印发，2010 年起施行）',
      en: 'Union accounting system in force from 2010',
    },
    expenditure: {
      '501': { zh: '职工活动支出', en: 'Worker activities' },
      '502': { zh: '维权支出', en: 'Rights protection' },
      '503': { zh: '业务支出', en: 'Operations' },
      '504': { zh: '行政支出', en: 'Administration' },
      '505': { zh: '资本性支出', en: 'Capital' },
      '506': { zh: '补助下级支出', en: 'Grants to lower levels' },
      '507': { zh: '事业支出', en: 'Affiliated units' },
      '508': { zh: '其他支出', en: 'Other' },
    },
  },
]

/**
 * The scheme of a budget year: the one its lines state if they all state the same known one, else the one then in
 * force; null before 2010 when none is stated.
 */
export function schemeOf(year: number, stated: readonly (string | null)[]): AccountScheme | null {
  const ids = new Set(stated.filter((id) => id !== null))
  const named = ids.size === 1 ? accountSchemes.find(({ id }) => ids.has(id)) : undefined
  return named ?? accountSchemes.find(({ from }) => from <= year) ?? null
}

/** Words of an expenditure class such as 501; null for one the scheme does not have. */
export const classTitle = (scheme: AccountScheme | null, accountClass: string): Text | null =>
  scheme?.expenditure[accountClass] ?? null
