import type { Status } from '../../charts/theme'
import { changeOf } from '../../domain/change'
import type { Words } from '../panels/use-words'
import { money } from './money'
import type { Component } from './three-public-components'

interface Verdict {
  readonly verdict: string
  readonly status: Status
}

type Turn = 'up' | 'down' | 'same' | 'new' | 'unknown'

/** Which way a component went against the same months of last year; from zero there is no percentage. */
function turnOf({ now, before }: Component): Turn {
  if (now === null || before === null) return 'unknown'
  if (now === before) return 'same'
  if (now < before) return 'down'
  return before <= 0 ? 'new' : 'up'
}

const changeText = ({ now, before }: Component, { format }: Words) =>
  format(Math.abs(changeOf(now, before, 'yuan').value ?? 0), 'ratio')

const statuses: Readonly<Record<Turn, Status>> = {
  up: 'red',
  new: 'red',
  down: 'green',
  same: 'green',
  unknown: 'grey',
}

/** The verdict of 只减不增 on one component, with what it may still spend. */
export function componentVerdict(component: Component, monthsLeft: number, words: Words): Verdict {
  const turn = turnOf(component)
  const change = changeText(component, words)
  return {
    verdict: `${words.t(`budget.verdict_${turn}`, { change })}${headroom(component, monthsLeft, words)}`,
    status: statuses[turn],
  }
}

function headroom({ now, limit }: Component, monthsLeft: number, words: Words): string {
  if (now === null || limit === null) return ''
  const left = limit - now
  if (left < 0) return words.t('budget.headroom_over', { amount: money(-left, words) })
  if (monthsLeft === 0) return words.t('budget.headroom_left', { amount: money(left, words) })
  return words.t('budget.headroom', { amount: money(left / monthsLeft, words) })
}

/** The components that rose, then the total; the total alone when none rose. */
export function threePublicTitle(components: readonly Component[], words: Words): string {
  const { t } = words
  const [total, ...items] = components
  const judged = items.filter((each) => turnOf(each) !== 'unknown')
  if (!total || judged.length === 0) return t('budget.three_unknown')
  const turn = turnOf(total)
  const change = changeText(total, words)
  const totalText = t(`budget.three_total_${turn === 'new' ? 'unknown' : turn}`, { change })
  const risen = judged.filter((each) => statuses[turnOf(each)] === 'red')
  if (risen.length === 0) {
    return judged.length === items.length ? t('budget.three_sound', { total: totalText }) : totalText
  }
  const told = risen.map((each) =>
    t(turnOf(each) === 'new' ? 'budget.three_risen_new' : 'budget.three_risen_one', {
      name: each.name,
      change: changeText(each, words),
      now: money(each.now, words),
      before: money(each.before, words),
    }),
  )
  return t('budget.three_risen', { components: told.join(t('budget.clauses')), total: totalText })
}
