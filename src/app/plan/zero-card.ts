import type { Status } from '../../charts/theme'
import { indicatorOf } from '../../metrics/index'
import type { Words } from '../panels/use-words'
import { type PlanState, statusOfStanding } from './plan-state'
import { plain } from './plan-words'

export interface Card {
  readonly key: string
  readonly name: string
  readonly value: string
  readonly unit?: string
  readonly status: Status
  readonly statusText: string
  readonly against: string
  readonly changes: readonly string[]
}

/** One zero target: what other files count, else what the plan's sheet states, whether both agree, and who judges it. */
export function zeroCard(state: PlanState, words: Words): Card {
  const { t } = words
  const { target, count, hidden, fact, standing } = state
  const codes = fact?.codes ?? []
  const silent = fact?.silent ?? 0
  return {
    key: target.target_id,
    name: `${target.target_id} ${target.task}`,
    value: plain(count, words, hidden?.count),
    ...(count !== null && target.unit ? { unit: target.unit } : {}),
    status: statusOfStanding[standing],
    statusText: t(`plan.standing_${standing}`),
    against: t('plan.zero_target'),
    changes: [
      agreement(state, words),
      ...(silent > 0 ? [t('plan.zero_silent', { n: silent })] : []),
      t(codes.length > 0 ? 'plan.zero_rules' : 'plan.zero_rule', { codes: codes.join(t('plan.joint')) }),
    ],
  }
}

function agreement({ fact, stated, hidden }: PlanState, words: Words): string {
  const { t, language } = words
  if (!fact) return t('plan.zero_sheet_only')
  const parts = {
    name: indicatorOf(fact.id).name[language],
    counted: plain(fact.value, words, fact.hidden),
    stated: plain(stated, words, hidden?.stated),
  }
  if (fact.value === null) return t('plan.zero_no_fact', parts)
  if (stated === null) return t('plan.zero_no_sheet', parts)
  // That one is zero and the other above it can be said; more cannot.
  if (fact.hidden && hidden?.stated) return t('plan.zero_hidden', parts)
  return t(fact.value === stated ? 'plan.zero_agree' : 'plan.zero_differ', parts)
}
