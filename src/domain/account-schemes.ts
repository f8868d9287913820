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

/** A line that keeps its meaning across schemes: the classes of each that are added up to compare years. */
export interface AccountLine {
  readonly id: string
  readonly title: Text
  /** None of a scheme: the line has no counterpart in it. */
  readonly classes: Readonly<Partial<Record<AccountScheme['id'], readonly string[]>>>
  /** [U]: the official table has not been seen, so that its comparison says so. */
  readonly grade: 'GK' | 'U'
  readonly note?: Text
}

/** Every class of every scheme stands in one line at most (domain.md §4.2). */
export const accountLines: readonly AccountLine[] = [
  {
    id: 'activities',
    title: { zh: '职工活动（含活动组织）', en: 'Worker activities, organising included' },
    classes: { '2010': ['501'], '2022': ['501', '502'] },
    grade: 'GK',
  },
  {
    id: 'rights_and_services',
    title: { zh: '维权与职工服务', en: 'Rights protection and worker services' },
    classes: { '2010': ['502'], '2022': ['503', '504'] },
    grade: 'U',
    note: {
      zh: '2010 版维权支出含困难职工帮扶、送温暖，2022 版另立职工服务支出，其范围待与正式科目表核对，故合并比较',
      en: 'rights protection of 2010 holds aid to workers in need; 2022 has worker services of their own, whose extent is to be checked against the official table, so both are added up',
    },
  },
  {
    id: 'operations',
    title: { zh: '业务', en: 'Operations' },
    classes: { '2010': ['503'], '2022': ['505'] },
    grade: 'U',
    note: {
      zh: '2010 版业务支出中的部分专项可能归入 2022 版职工服务支出',
      en: 'part of operations of 2010 may be worker services of 2022',
    },
  },
  {
    id: 'administration',
    title: { zh: '行政', en: 'Administration' },
    classes: { '2010': ['504'], '2022': ['506'] },
    grade: 'GK',
  },
  {
    id: 'capital',
    title: { zh: '资本性', en: 'Capital' },
    classes: { '2010': ['505'], '2022': ['507'] },
    grade: 'GK',
  },
  {
    id: 'grants_to_lower',
    title: { zh: '补助下级', en: 'Grants to lower levels' },
    classes: { '2010': ['506'], '2022': ['508'] },
    grade: 'GK',
  },
  {
    id: 'affiliated_units',
    title: { zh: '附属单位（原事业支出）', en: 'Affiliated units' },
    classes: { '2010': ['507'], '2022': ['509'] },
    grade: 'GK',
  },
  {
    id: 'other',
    title: { zh: '其他', en: 'Other' },
    classes: { '2010': ['508'], '2022': ['510'] },
    grade: 'GK',
  },
]

/** The line that a class of a scheme belongs to; null for a class that no line holds. */
export const lineOfClass = (scheme: AccountScheme, accountClass: string): AccountLine | null =>
  accountLines.find(({ classes }) => classes[scheme.id]?.includes(accountClass)) ?? null

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
