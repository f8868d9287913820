import type { Figure } from '../../domain/query'
import { unknownKey } from '../../domain/unstated'
import { besides, currentAsk, type Standpoint } from '../panels/asks'
import { choosing } from '../panels/crossing'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { OwnerList } from './owner-list'
import { countOf, type PlanState, type Standing, standings } from './plan-state'
import { countText, districtNote, standingList } from './plan-words'
import { usePlan } from './use-plan'
import { isCut } from './within'

const height = 480
/** A department by its heading, a target by its name. */
const chosenHere = ['owner_dept', 'target_id'] as const
const floors = { target_type: ['floor'] }

const asksOf = (at: Standpoint) => ({ met: currentAsk('targets_met_share', 'owner_dept', at, floors) })

/** The targets by responsible department, the one with most trouble first. */
export function OwnerTargets({ at: screen }: { readonly at: Standpoint }) {
  const at = besides(screen, ...chosenHere)
  const words = useWords()
  const { plan, error } = usePlan(at)
  const asks = asksOf(at)
  const { rows, error: failed } = useFigures(asks)
  const owners = plan && rows && words && ownersOf(plan, rows.met, words)
  return (
    <FigurePanel
      id="owner-targets"
      at={at}
      size="third"
      pending={{ title: words?.t('plan.owners_name') ?? '', height }}
      indicators={['targets_met_share', 'target_completion', 'zero_target_count']}
      filter={asks.met.filter}
      model={owners && words && ownersModel(owners, at, words)}
      error={error ?? failed}
      choosing={{ ...choosing('owner_dept'), dimensions: chosenHere }}
    >
      {owners && owners.length > 0 && words && <OwnerList owners={owners} words={words} />}
    </FigurePanel>
  )
}

export interface Owner {
  readonly name: string
  /** As the files have it; null for targets without one. */
  readonly key: string | null
  /** Its at-least and zero targets, the worst first. */
  readonly targets: readonly PlanState[]
  /** At-least targets met, of those reported; null where it has none. */
  readonly met: Figure | null
}

/** Departments with their targets, most trouble first. */
export function ownersOf(plan: readonly PlanState[], met: readonly Figure[], { t }: Words): Owner[] {
  const counted = plan.filter(({ target }) => target.target_type !== 'text')
  const keys = [...new Set(counted.map(({ target }) => target.owner_dept))]
  const owners = keys.map((owner) => ({
    name: owner ?? t('panel.unknown_key'),
    key: owner,
    targets: counted
      .filter(({ target }) => target.owner_dept === owner)
      .toSorted((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing)),
    met: met.find(({ key }) => key === owner) ?? null,
  }))
  return owners.toSorted((a, b) => trouble(b) - trouble(a))
}

/** One target missed or broken weighs more than all that are at risk, one at risk more than all that are behind. */
const trouble = ({ targets }: Owner) =>
  countOf(targets, 'missed', 'broken') * 10_000 + countOf(targets, 'risk') * 100 + countOf(targets, 'behind')

const troubles: readonly Standing[] = ['missed', 'broken', 'risk', 'behind']

/** What the list says: which department has most targets in trouble. */
export function ownersModel(owners: readonly Owner[], at: Standpoint, words: Words): PanelModel {
  const { t } = words
  return {
    title: titleOf(owners, words),
    subtitle: t('plan.owners_subtitle', { month: at.period }),
    height: 0,
    option: null,
    ...(owners.length > 0 || isCut(at) ? {} : { nothing: t('plan.owners_none') }),
    table: {
      columns: [
        { id: 'owner', header: t('plan.owner') },
        { id: 'id', header: t('plan.target_id') },
        { id: 'task', header: t('panel.row_name') },
        { id: 'count', header: t('plan.told') },
        { id: 'standing', header: t('plan.status') },
      ],
      rows: owners.flatMap(({ name, key, targets }) =>
        targets.map((state) => ({
          mark: key ?? unknownKey,
          ...{ owner: name, id: state.target.target_id, task: state.target.task },
          count: state.standing === 'silent' ? null : countText(state, words),
          standing: t(`plan.standing_${state.standing}`),
        })),
      ),
    },
    note: districtNote(at, words),
  }
}

function titleOf(owners: readonly Owner[], words: Words): string {
  const { t } = words
  const [first] = owners
  if (!first) return t('plan.owners_none')
  const silent = owners.every(({ targets }) => countOf(targets, 'silent') === targets.length)
  if (silent) return t('plan.owners_silent')
  const parts = standingList(first.targets, troubles, words)
  if (parts === '') return t('plan.owners_all_fine')
  return t('plan.owners_title', { name: first.name, n: first.targets.length, parts })
}
