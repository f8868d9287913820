import { type TargetRow, targetBullets, targetBulletsHeight } from '../../charts/target-bullets'
import { monthNumber, yearOf } from '../../domain/period'
import { besides, type Standpoint } from '../panels/asks'
import { choosing } from '../panels/crossing'
import { FigurePanel, type PanelModel, type Table } from '../panels/figure-panel'
import { useWords, type Words } from '../panels/use-words'
import { countOf, isFloor, type PlanState, type Standing, statusOfStanding, worstFirst } from './plan-state'
import { countText, districtNote, furthestBehind, plain, standingList } from './plan-words'
import { planFilter, planIndicators, usePlan } from './use-plan'

const height = 550

/** Every at-least target: done, recommended, awarded, what time asks for, and where it leads. */
export function TargetBullets({ at: screen }: { readonly at: Standpoint }) {
  const at = besides(screen, 'target_id')
  const words = useWords()
  const { plan, error } = usePlan(at)
  return (
    <FigurePanel
      id="target-bullets"
      at={at}
      size="twoThirds"
      pending={{ title: words?.t('plan.bullets_name') ?? '', height }}
      indicators={planIndicators}
      filter={planFilter(at)}
      model={plan && words && bulletsModel(plan, at, words)}
      error={error}
      choosing={choosing('target_id')}
    />
  )
}

/** What the bullets say: how many are met, at risk, behind or silent, and which is furthest behind. */
export function bulletsModel(all: readonly PlanState[], at: Standpoint, words: Words): PanelModel {
  const { t, format } = words
  const plan = worstFirst(all.filter(isFloor))
  const title = titleOf(plan, at, words)
  const rows = plan.map((state) => rowOf(state, words))
  const labels = {
    description: title,
    done: t('plan.done'),
    target: t('plan.target'),
    due: t('plan.due'),
    awarded: t('plan.awarded'),
    forecast: t('plan.forecast'),
  }
  return {
    title,
    subtitle: t('plan.bullets_subtitle', {
      month: at.period,
      time: format(monthNumber(at.period) / 12, 'ratio'),
    }),
    height: plan.length > 0 ? targetBulletsHeight(rows) : height,
    option: plan.length > 0 ? (theme) => targetBullets(rows, labels, theme) : null,
    table: tableOf(plan, words),
    note: districtNote(at, words),
  }
}

const order: readonly Standing[] = ['met', 'missed', 'risk', 'behind', 'on_time', 'silent']

function titleOf(plan: readonly PlanState[], at: Standpoint, words: Words): string {
  const { t } = words
  const n = plan.length
  if (n === 0) return t('plan.bullets_none', { year: yearOf(at.period) })
  if (countOf(plan, 'silent') === n) return t('plan.bullets_silent', { n, month: at.period })
  if (countOf(plan, 'met') === n) return t('plan.bullets_all_met', { n })
  const parts = standingList(plan, order, words)
  const worst = furthestBehind(plan)
  if (!worst) return t('plan.bullets_title', { n, parts })
  return t('plan.bullets_worst', { n, parts, task: worst.target.task, count: countText(worst, words) })
}

function rowOf(state: PlanState, words: Words): TargetRow {
  const { target, standing, completion, deviation } = state
  const share = (count: number | null) =>
    count === null || !target.target_value ? null : count / target.target_value
  const due = completion === null || deviation === null ? null : completion - deviation
  const forecast =
    standing === 'met' ? { low: null, high: null } : { low: state.lowShare, high: state.highShare }
  return {
    key: target.target_id,
    name: `${target.target_id} ${target.task}`,
    ...{ done: completion, awarded: share(state.awarded), due, ...forecast },
    text: textOf(state, words),
    detail: detailOf(state, due, words),
    ...(standing === 'on_time' ? {} : { status: statusOfStanding[standing] }),
  }
}

function textOf(state: PlanState, words: Words): string {
  const { t } = words
  const { standing, target, awarded, recommended } = state
  if (standing === 'silent')
    return t(target.told ? 'plan.row_silent_since' : 'plan.row_silent', { month: target.told })
  const byRecommending = recommended !== null && recommended === state.count
  const more = [
    recommended === null || byRecommending
      ? ''
      : t('plan.row_also_recommended', { n: plain(recommended, words) }),
    awarded === null ? '' : t('plan.row_awarded', { n: plain(awarded, words) }),
    standing === 'met' ? '' : forecastText(state, words),
  ].filter((part) => part !== '')
  const count = countText(state, words)
  const first = byRecommending ? t('plan.row_recommended', { count }) : count
  const text = [first, more.join(t('plan.joint'))].filter((part) => part !== '').join(t('plan.comma'))
  return standing === 'on_time'
    ? text
    : t('plan.row_standing', { standing: t(`plan.standing_${standing}`), text })
}

function forecastText({ low, high }: PlanState, words: Words): string {
  if (low === null || high === null) return ''
  const parts = { low: plain(low, words), high: plain(high, words) }
  return words.t(low === high ? 'plan.row_forecast_one' : 'plan.row_forecast', parts)
}

function detailOf(state: PlanState, due: number | null, { t, format }: Words): string[] {
  const { target, completion, standing } = state
  return [
    t(`plan.standing_${standing}`),
    t('plan.detail_share', { done: format(completion, 'ratio'), due: format(due, 'ratio') }),
    target.owner_dept ? t('plan.detail_owner', { owner: target.owner_dept }) : '',
  ]
}

function tableOf(plan: readonly PlanState[], words: Words): Table {
  const { t, format } = words
  const number = (id: string, header: string) => ({
    ...{ id, header, align: 'right' as const },
    format: (cell: string | number | boolean) => plain(Number(cell), words),
  })
  const share = (id: string, header: string) => ({
    ...{ id, header, align: 'right' as const },
    format: (cell: string | number | boolean) => format(Number(cell), 'ratio'),
  })
  return {
    by: 'target_id',
    columns: [
      { id: 'id', header: t('plan.target_id') },
      { id: 'task', header: t('panel.row_name') },
      { id: 'standing', header: t('plan.status') },
      number('count', t('plan.done')),
      number('target', t('plan.target')),
      { id: 'unit', header: t('plan.unit') },
      share('completion', t('plan.completion')),
      share('due', t('plan.due')),
      number('recommended', t('plan.recommended')),
      number('awarded', t('plan.awarded')),
      number('low', t('plan.forecast_low')),
      number('high', t('plan.forecast_high')),
      { id: 'owner', header: t('plan.owner') },
    ],
    rows: plan.map(({ target, standing, completion, deviation, ...state }) => ({
      ...{
        mark: target.target_id,
        id: target.target_id,
        task: target.task,
        unit: target.unit,
        owner: target.owner_dept,
      },
      ...{ standing: t(`plan.standing_${standing}`), target: target.target_value, completion },
      due: completion === null || deviation === null ? null : completion - deviation,
      ...{ count: state.count, recommended: state.recommended, awarded: state.awarded },
      ...{ low: state.low, high: state.high },
    })),
  }
}
