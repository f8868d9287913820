import type { Ask } from '../../rules/asks'
import { Scroller } from '../../ui/scroller'
import { StatusBadge } from '../../ui/status-badge'
import { Unbroken } from '../../ui/unbroken'
import { besides, currentAsk, type Standpoint } from '../panels/asks'
import { ChooseButton } from '../panels/choose-button'
import { choosing } from '../panels/crossing'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { type ItemRow, itemRows, namedFigures } from './item-rows'
import styles from './plan.module.css'
import { districtNote } from './plan-words'
import { planFilter, planIndicators, usePlan } from './use-plan'

const height = 520

function asksOf(at: Standpoint): Record<string, Ask> {
  const district = { period: at.period, unit: null }
  return {
    held: currentAsk('activities_held', 'item_no', district),
    participants: currentAsk('activity_participants', 'item_no', district),
    ...Object.fromEntries(namedFigures(at.period).map((id) => [id, currentAsk(id, 'all', district)])),
  }
}

/** Every item of the plan: how it stands, whose it is, and what is known of it. */
export function ItemStatus({ at: screen }: { readonly at: Standpoint }) {
  const at = besides(screen, 'item_no')
  const words = useWords()
  const { plan, error } = usePlan(at)
  const { rows: figures, error: failed } = useFigures(asksOf(at))
  const rows =
    plan &&
    figures &&
    words &&
    itemRows(
      plan,
      { held: figures.held ?? [], participants: figures.participants ?? [], named: figures },
      at,
      words,
    )
  return (
    <FigurePanel
      id="item-status"
      at={at}
      size="full"
      pending={{ title: words?.t('plan.items_name') ?? '', height }}
      indicators={[
        ...planIndicators,
        ...['activities_held', 'activity_participants'],
        ...namedFigures(at.period),
      ]}
      filter={planFilter({ ...at, unit: null })}
      model={rows && words && itemsModel(rows, at, words)}
      error={error ?? failed}
      choosing={choosing('item_no')}
      follows={['owner_dept', 'target_id']}
    >
      {rows && rows.length > 0 && words && <ItemList rows={rows} words={words} />}
    </FigurePanel>
  )
}

const groups = [
  ['missed', ['missed']],
  ['broken', ['broken']],
  ['risk', ['risk']],
  ['behind', ['behind']],
  ['good', ['met', 'kept', 'on_time', 'under_way']],
  ['told', ['told']],
  ['silent', ['silent', 'unconfirmed']],
] as const

/** What the list says: how many items are off, at risk, on course, without a target, or not filled in. */
export function itemsModel(rows: readonly ItemRow[], at: Standpoint, words: Words): PanelModel {
  const { t } = words
  const count = (standings: readonly string[]) =>
    rows.filter(({ standing }) => standings.includes(standing)).length
  const parts = groups
    .filter(([, standings]) => count(standings) > 0)
    .map(([name, standings]) => t(`plan.items_${name}`, { n: count(standings) }))
  const empties = rows.filter(({ standing }) => standing === 'empty')
  const items = empties.map(({ item }) => item).join(t('plan.joint'))
  const empty = empties.length > 0 ? [t('plan.items_empty', { n: empties.length, items })] : []
  const said = [...parts, ...empty].join(t('plan.joint'))
  return {
    title: titleOf(rows, empties.length, said, words),
    subtitle: t('plan.items_subtitle', { month: at.period }),
    height: 0,
    option: null,
    table: {
      by: 'item_no',
      columns: [
        { id: 'item', header: t('plan.item'), align: 'right' },
        { id: 'chapter', header: t('plan.chapter') },
        { id: 'title', header: t('panel.row_name') },
        { id: 'standing', header: t('plan.status') },
        { id: 'owners', header: t('plan.owner') },
        { id: 'told', header: t('plan.told') },
      ],
      rows: rows.map(({ status: _, standing, ...row }) => ({
        ...row,
        mark: String(row.item),
        standing: t(`plan.standing_${standing}`),
      })),
    },
    note: districtNote(at, words),
  }
}

function titleOf(rows: readonly ItemRow[], empty: number, parts: string, { t }: Words): string {
  const n = rows.length
  if (n === 0) return t('plan.items_none')
  return empty === n ? t('plan.items_all_empty', { n }) : t('plan.items_title', { n, parts })
}

function ItemList({ rows, words }: { readonly rows: readonly ItemRow[]; readonly words: Words }) {
  const { t } = words
  return (
    <Scroller className={styles.scroller}>
      <table className={styles.items}>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              {t('plan.item')}
            </th>
            <th scope="col">{t('panel.row_name')}</th>
            <th scope="col">{t('plan.status')}</th>
            <th scope="col">{t('plan.owner')}</th>
            <th scope="col">{t('plan.told')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ item, title, owners, standing, status, told }) => (
            <tr key={item}>
              <td className={styles.number}>{item}</td>
              <td>
                <ChooseButton mark={{ dimension: 'item_no', member: String(item) }} text={title} />
              </td>
              <td className={styles.status}>
                {status ? (
                  <StatusBadge status={status} text={t(`plan.standing_${standing}`)} />
                ) : (
                  <span className={styles.quiet}>{t(`plan.standing_${standing}`)}</span>
                )}
              </td>
              <td data-none={owners === ''}>{owners || t('common.none')}</td>
              <td data-none={told === ''}>
                <Unbroken text={told || t('common.none')} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}
