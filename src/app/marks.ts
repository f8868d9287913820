import type { Month } from '../domain/period'
import type { Filter } from '../domain/query'
import type { Dimension } from '../domain/view'

/** Dimensions whose members can be chosen, beside period and unit; each is a parameter of the address by its own name. */
export const markDimensions = [
  'cause',
  'channel',
  'size_band',
  'point_code',
  'industry',
  'status',
  'age_band',
  'account_class',
  'fund_source',
  'beneficiary_level',
  'three_public',
  'owner_dept',
  'item_no',
  'target_id',
  'rule_dimension',
  'rule_id',
] as const satisfies readonly Dimension[]

export type MarkDimension = (typeof markDimensions)[number]

/** The member chosen in each dimension, at most one. */
export type Marks = Readonly<Partial<Record<MarkDimension, string>>>

/** One choice: a mark that was clicked, a row that was opened, an option that was taken. */
export interface Mark {
  readonly dimension: MarkDimension | 'unit_code'
  readonly member: string
}

/** A choice of the screen: of a member, or of the month shown. */
export type Choice = Mark | { readonly dimension: 'period'; readonly member: Month }

/** Dimensions that some panel of a screen follows, by the screen's path: the others stay in the address without effect. */
const followed: Readonly<Record<string, readonly Mark['dimension'][]>> = {
  '/': ['unit_code'],
  '/union': ['unit_code', 'status', 'age_band', 'industry'],
  '/labour': ['unit_code', 'cause', 'channel', 'size_band', 'point_code', 'industry'],
  '/budget': ['unit_code', 'account_class', 'fund_source', 'beneficiary_level', 'three_public'],
  '/plan': ['owner_dept', 'item_no', 'target_id'],
  '/scoring': ['unit_code', 'rule_dimension', 'rule_id'],
}

export const followedAt = (path: string): readonly Mark['dimension'][] => followed[path] ?? []

/** Dimensions of a screen that are chosen among, the unit apart. */
export const marksAt = (path: string): MarkDimension[] =>
  followedAt(path).filter((dimension) => dimension !== 'unit_code')

export const isMarkDimension = (dimension: string): dimension is MarkDimension =>
  markDimensions.some((each) => each === dimension)

/** Choices as a restriction on figures. */
export const whereOf = (marks: Marks): NonNullable<Filter['where']> =>
  Object.fromEntries(Object.entries(marks).map(([dimension, member]) => [dimension, [member]]))
