import { accountSchemes, classTitle, schemeOf } from '../domain/account-schemes'
import { type Code, columnOf } from '../domain/dataset'
import { budgetLines } from '../domain/datasets/budget-lines'
import { code, industryCodes } from '../domain/datasets/common'
import { disputes } from '../domain/datasets/disputes'
import { firms100plus } from '../domain/datasets/firms-100plus'
import { planItems } from '../domain/plan-items'
import { unstated } from '../domain/unstated'
import type { MarkDimension } from './marks'

/** How long a firm has been open, as the view `firm_months` cuts it. */
const ageBands: readonly Code[] = [
  code('0-30', '30 天以内', 'up to 30 days'),
  code('31-60', '31–60 天', '31–60 days'),
  code('61-90', '61–90 天', '61–90 days'),
  code('90+', '90 天以上', 'over 90 days'),
]

const coded: Readonly<Partial<Record<MarkDimension, readonly Code[]>>> = {
  cause: columnOf(disputes, 'cause').codes ?? [],
  channel: columnOf(disputes, 'channel').codes ?? [],
  size_band: columnOf(disputes, 'size_band').codes ?? [],
  industry: industryCodes,
  status: columnOf(firms100plus, 'status').codes ?? [],
  age_band: ageBands,
  fund_source: columnOf(budgetLines, 'fund_source').codes ?? [],
  beneficiary_level: columnOf(budgetLines, 'beneficiary_level').codes ?? [],
  three_public: columnOf(budgetLines, 'three_public').codes ?? [],
}

const itemsOf = (year: number): readonly Code[] =>
  planItems
    .filter((each) => each.year === year)
    .map(({ item, title }) => code(String(item), `${item} ${title.zh}`, `${item} ${title.en}`))

/** Expenditure classes of any chart of accounts. */
const accountClasses = new Set(accountSchemes.flatMap(({ expenditure }) => Object.keys(expenditure)))

/** Dimensions whose members only the facts list. */
export const openDimensions = [
  'point_code',
  'owner_dept',
  'target_id',
  'rule_dimension',
  'rule_id',
] as const satisfies MarkDimension[]
export type OpenDimension = (typeof openDimensions)[number]

export const isOpen = (dimension: MarkDimension): dimension is OpenDimension =>
  openDimensions.some((each) => each === dimension)

/** Dimensions that the files may leave unknown; of the others an empty key says something, as "none of the three". */
const mayBeUnstated: readonly MarkDimension[] = [
  ...(['cause', 'channel', 'size_band', 'industry', 'status'] as const),
  ...(['account_class', 'fund_source', 'beneficiary_level', 'owner_dept'] as const),
]

export const canBeUnstated = (dimension: string): boolean => mayBeUnstated.some((each) => each === dimension)

/** False for a member that no record has. Where only the facts list the members, every one may be. */
export function isMember(dimension: MarkDimension, member: string): boolean {
  if (member === unstated) return canBeUnstated(dimension)
  if (dimension === 'account_class') return accountClasses.has(member)
  if (dimension === 'item_no') return /^\d{1,3}$/.test(member)
  return coded[dimension]?.some((each) => each.code === member) ?? true
}

/**
 * What can be chosen in a dimension, in the order of its record: account classes as of a budget year. Empty where only
 * the facts list the members.
 */
export function membersOf(dimension: MarkDimension, year: number): readonly Code[] {
  if (dimension === 'item_no') return itemsOf(year)
  if (dimension !== 'account_class') return coded[dimension] ?? []
  const scheme = schemeOf(year, [])
  return Object.keys(scheme?.expenditure ?? {}).map((each) => {
    const title = classTitle(scheme, each)
    return code(each, title ? `${each} ${title.zh}` : each, title ? `${each} ${title.en}` : each)
  })
}
