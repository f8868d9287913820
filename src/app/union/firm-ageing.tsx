import { columns } from '../../charts/columns'
import { addMonths, yearStart } from '../../domain/period'
import type { Figure } from '../../domain/query'
import { asking, besides, currentAsk, type Standpoint } from '../panels/asks'
import { choosing } from '../panels/crossing'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { only } from '../panels/words'
import { scopeText } from './scope'
import { countColumn, wholeOnly } from './table-columns'

const bands = ['0-30', '31-60', '61-90', '90+'] as const
const late = '90+'
const ageingHeight = 224

const asksOf = (at: Standpoint) => {
  const december = addMonths(yearStart(at.period), -1)
  return {
    bands: currentAsk('firms_open', 'age_band', at),
    open: currentAsk('firms_open', 'all', at),
    over: currentAsk('firms_open_over_90_days', 'all', at),
    before: asking('firms_open_over_90_days', 'all', 'month', december, { ...at, period: december }),
  }
}
export type AgeingRows = Readonly<Record<keyof ReturnType<typeof asksOf>, readonly Figure[]>>

/** How long the open firms with 100+ employees have been waiting for a union. */
export function FirmAgeing({ at: screen }: { readonly at: Standpoint }) {
  const at = besides(screen, 'age_band')
  const words = useWords()
  const asks = asksOf(at)
  const { rows, error } = useFigures(asks)
  return (
    <FigurePanel
      id="firm-ageing"
      at={at}
      size="third"
      pending={{ title: words?.t('union.age_column') ?? '', height: ageingHeight }}
      indicators={['firms_open', 'firms_open_over_90_days']}
      filter={asks.open.filter}
      model={rows && words && ageingModel(rows, at, words)}
      error={error}
      choosing={choosing('age_band')}
    />
  )
}

/** What the ageing says: how many are overdue, and whether that is fewer than at the start of the year. */
export function ageingModel(rows: AgeingRows, at: Standpoint, words: Words): PanelModel {
  const { t, language } = words
  const open = only(rows.open)?.value ?? null
  const found = new Map(rows.bands.map(({ key, value }) => [key, value]))
  // Where the ledger is known, a band without a firm is a zero, not a gap.
  const counts = bands.map((band) => (open === null ? null : (found.get(band) ?? 0)))
  const names = bands.map((band) =>
    band === late ? t('union.age_over') : t('union.age_days', { band: band.replace('-', '–') }),
  )
  const bars = bands.map((key, index) => ({
    ...{ key, name: names[index] ?? key, values: [counts[index] ?? null] },
    highlight: key === late && (counts[index] ?? 0) > 0,
  }))
  const title = titleOf(rows, at, words)
  const labels = {
    ...{ description: title, series: [t('union.firms_open')] },
    format: (value: number | null) => wholeOnly(value, language),
  }
  return {
    title,
    subtitle: t('union.age_subtitle', { month: at.period }),
    height: ageingHeight,
    option: open ? (theme) => columns(bars, labels, theme) : null,
    table: {
      columns: [
        { id: 'name', header: t('union.age_column') },
        countColumn('value', t('union.firms_count'), language),
      ],
      rows: bars.map(({ key, name, values: [value = null] }) => ({ mark: key, name, value })),
    },
    ...(open || (open === null && at.unit === null) ? {} : { nothing: t('union.nothing') }),
  }
}

function titleOf(rows: AgeingRows, { unit }: Standpoint, words: Words): string {
  const { t, format } = words
  const [open, over, before] = [rows.open, rows.over, rows.before].map((each) => only(each)?.value ?? null)
  if (open == null) return t('union.firms_none', { unit: scopeText(unit, words) })
  const texts = {
    ...{ unit: scopeText(unit, words), open: format(open, 'firms') },
    ...{ over: format(over ?? null, 'firms'), before: format(before ?? null, 'firms') },
  }
  if (open === 0) return t('union.age_none', texts)
  if (over === 0) return t('union.age_within', texts)
  if (over == null || before == null) return t('union.age_only', texts)
  if (over === before) return t('union.age_same', texts)
  return t(over < before ? 'union.age_down' : 'union.age_up', texts)
}
