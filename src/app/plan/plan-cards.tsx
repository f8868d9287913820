import { monthNumber } from '../../domain/period'
import { KpiCard } from '../../ui/kpi-card'
import { isMarkDimension } from '../marks'
import type { Standpoint } from '../panels/asks'
import { memberName } from '../panels/mark-words'
import { useWords, type Words } from '../panels/use-words'
import styles from './plan.module.css'
import { countOf, isFloor, isZero, type PlanState, type Standing } from './plan-state'
import { districtNote, standingList } from './plan-words'
import { usePlan } from './use-plan'
import { isCut } from './within'
import { type Card, zeroCard } from './zero-card'

/** How many targets are met, and those that must stay at zero. */
export function PlanCards({ at }: { readonly at: Standpoint }) {
  const words = useWords()
  const { plan } = usePlan(at)
  if (!plan || !words) return <div className={styles.cards} aria-busy />
  const floors = plan.filter(isFloor)
  const cards = [
    ...(floors.length > 0 || !isCut(at) ? [metCard(floors, at, words)] : []),
    ...plan.filter(isZero).map((state) => zeroCard(state, words)),
  ]
  const note = districtNote(at, words)
  return (
    <section
      className={styles.cards}
      data-stage="cards"
      aria-label={words.t('plan.cards')}
      data-testid="plan-cards"
    >
      {cards.map(({ key, ...card }) => (
        <KpiCard key={key} {...card} />
      ))}
      {note && <p className={styles.note}>{note}</p>}
    </section>
  )
}

/** A count of what the choices leave says so. */
function underChoices(name: string, at: Standpoint, words: Words): string {
  const marks = Object.entries(at.where ?? {}).flatMap(([dimension, [member = '']]) =>
    isMarkDimension(dimension) ? [{ dimension, member }] : [],
  )
  const scope = marks.map((mark) => memberName(mark, at, words)).join(words.t('filter.scope_joint'))
  return scope ? words.t('filter.scoped', { scope, title: name }) : name
}

const open: readonly Standing[] = ['missed', 'risk', 'behind', 'on_time', 'silent']

/** At-least targets met, of all of the year; what is not reported counts as neither. */
export function metCard(plan: readonly PlanState[], at: Standpoint, words: Words): Card {
  const { t, format } = words
  const [met, n] = [countOf(plan, 'met'), plan.length]
  const bad = countOf(plan, 'missed')
  const risky = countOf(plan, 'risk', 'behind')
  const unknown = countOf(plan, 'silent') === n
  const status = unknown ? 'grey' : bad > 0 ? 'red' : risky > 0 ? 'amber' : 'green'
  return {
    key: 'met',
    name: underChoices(t('plan.met_name'), at, words),
    value: unknown ? '—' : String(met),
    ...(unknown ? {} : { unit: t('plan.met_of', { n }) }),
    status,
    statusText: n === 0 ? t('plan.owners_none') : t(`plan.met_${status}`, { bad, risky }),
    against: t('plan.time', { time: format(monthNumber(at.period) / 12, 'ratio') }),
    changes: [standingList(plan, open, words), t('plan.basis')].filter((line) => line !== ''),
  }
}
