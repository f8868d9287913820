import type { Status } from '../../charts/theme'
import type { Figure } from '../../domain/query'
import type { Hidden } from '../../domain/suppression'
import type { Finding } from '../../rules/rule'
import type { PlanTarget } from '../../warehouse/plan-list'

/**
 * How a target stands. At least so many: met, missed, risk, behind, on_time. Zero: kept, broken, or unconfirmed while
 * somebody is silent. Without a number: under_way, met. `silent`: no report in the month, which is none of these.
 */
export type Standing =
  | 'missed'
  | 'broken'
  | 'risk'
  | 'behind'
  | 'silent'
  | 'unconfirmed'
  | 'on_time'
  | 'under_way'
  | 'met'
  | 'kept'

/** The worst first. */
export const standings: readonly Standing[] = [
  ...(['missed', 'broken', 'risk', 'behind', 'silent', 'unconfirmed'] as const),
  ...(['on_time', 'under_way', 'met', 'kept'] as const),
]

export const statusOfStanding: Readonly<Record<Standing, Status>> = {
  ...{ missed: 'red', broken: 'red', risk: 'amber', behind: 'amber', silent: 'grey', unconfirmed: 'grey' },
  ...{ on_time: 'green', under_way: 'green', met: 'green', kept: 'green' },
}

/** What other files than the plan's sheet count of a zero target. */
export interface ZeroFact {
  /** The indicator. */
  readonly id: string
  readonly value: number | null
  /** Set where the value may not be shown. */
  readonly hidden?: Hidden | undefined
  /** How many who are expected did not report. */
  readonly silent: number
  /** Rules that find it above zero. */
  readonly codes: readonly string[]
}

export interface PlanState {
  readonly target: PlanTarget
  /** Of a zero target that other files count, too. */
  readonly fact: ZeroFact | null
  readonly standing: Standing
  /** Counted since January in the target's own unit; of a zero target by other files where they count it. */
  readonly count: number | null
  /** Of a zero target: what the plan's sheet states. */
  readonly stated: number | null
  /** Which of both may not be shown. */
  readonly hidden?: { readonly count?: Hidden | undefined; readonly stated?: Hidden | undefined }
  readonly completion: number | null
  /** Completion less what time asks for. */
  readonly deviation: number | null
  readonly recommended: number | null
  readonly awarded: number | null
  /** Forecast counts for the due month; null where none is made. */
  readonly low: number | null
  readonly high: number | null
  readonly lowShare: number | null
  readonly highShare: number | null
}

export type PlanFigures = Readonly<
  Record<'completion' | 'deviation' | 'recommended' | 'awarded' | 'low' | 'high' | 'zero', readonly Figure[]>
>

/** The fact behind a zero target from its indicator's figure and the findings of the rules that judge it. */
export const zeroFact = (
  id: string,
  value: number | null,
  findings: readonly Finding[],
  hidden?: Hidden,
): ZeroFact => {
  const about = findings.filter(({ indicator }) => indicator === id)
  const found = about.filter(({ by, level }) => by === 'all' && level !== 'unknown')
  return {
    ...{ id, value, hidden },
    silent: about.filter(({ level }) => level === 'unknown').length,
    codes: [...new Set(found.map(({ code }) => code))],
  }
}

/** Every target with its figures and how it stands by the rules; `facts` by target. */
export function judged(
  targets: readonly PlanTarget[],
  figures: PlanFigures,
  facts: Readonly<Record<string, ZeroFact>>,
  findings: readonly Finding[],
): PlanState[] {
  return targets.map((target) => {
    const of = (part: keyof PlanFigures) => figures[part].find(({ key }) => key === target.target_id)
    const found = findings.filter(({ by, key }) => by === 'target_id' && key === target.target_id)
    const isFloor = target.target_type === 'floor'
    const completion = of('completion')
    const fact = facts[target.target_id] ?? null
    return {
      ...{ target, fact },
      standing: isZeroType(target)
        ? zeroStanding(of('zero')?.value ?? null, fact)
        : standingOf(target, completion?.value ?? null, found),
      count: (isFloor ? completion?.numerator : (fact?.value ?? of('zero')?.value)) ?? null,
      stated: of('zero')?.value ?? null,
      hidden: {
        count: isFloor ? undefined : fact ? fact.hidden : of('zero')?.hidden?.value,
        stated: of('zero')?.hidden?.value,
      },
      completion: completion?.value ?? null,
      deviation: of('deviation')?.value ?? null,
      recommended: of('recommended')?.value ?? null,
      awarded: of('awarded')?.value ?? null,
      low: of('low')?.numerator ?? null,
      high: of('high')?.numerator ?? null,
      lowShare: of('low')?.value ?? null,
      highShare: of('high')?.value ?? null,
    }
  })
}

/** Above zero by either file is broken, also where its count is hidden; zero is kept only while nobody is silent. */
function zeroStanding(stated: number | null, fact: ZeroFact | null): Standing {
  const known = [stated, fact?.value ?? null].filter((value) => value !== null)
  if (known.length === 0) return 'silent'
  if (known.some((value) => value > 0 || Number.isNaN(value))) return 'broken'
  return fact && fact.silent > 0 ? 'unconfirmed' : 'kept'
}

function standingOf(
  { target_type, status }: PlanTarget,
  completion: number | null,
  findings: readonly Finding[],
): Standing {
  if (target_type === 'text') return status === null ? 'silent' : status === 'draft' ? 'under_way' : 'met'
  const has = (id: string) => findings.some(({ rule }) => rule === id)
  if (completion === null) return 'silent'
  if (completion >= 1) return 'met'
  if (has('PT01_MISSED')) return 'missed'
  if (has('PT01_RISK')) return 'risk'
  return has('PT01') ? 'behind' : 'on_time'
}

const isZeroType = ({ target_type }: PlanTarget): boolean =>
  target_type === 'ceiling_flow' || target_type === 'ceiling_stock'

export const isFloor = ({ target }: PlanState): boolean => target.target_type === 'floor'
export const isZero = ({ target }: PlanState): boolean => isZeroType(target)

export const countOf = (plan: readonly PlanState[], ...wanted: readonly Standing[]): number =>
  plan.filter(({ standing }) => wanted.includes(standing)).length

/** The worst standing first, of equal ones those furthest behind time; else as the plan has them. */
export const worstFirst = (plan: readonly PlanState[]): PlanState[] =>
  plan.toSorted(
    (a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing) || behindTime(a) - behindTime(b),
  )

const behindTime = ({ deviation }: PlanState) => Math.min(deviation ?? 0, 0)

/** The worst standing of several; null for none. */
export const worstOf = (plan: readonly PlanState[]): Standing | null =>
  standings.find((standing) => plan.some((each) => each.standing === standing)) ?? null
