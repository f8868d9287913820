import { yearStart } from '../../domain/period'
import type { Figure, Row } from '../../domain/query'
import { indicatorOf } from '../../metrics/index'
import { currentAsk, type Standpoint, whole } from '../panels/asks'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { only } from '../panels/words'
import { numberColumn } from './figures-at'
import { useWithGaps } from './gap-note'
import { monthName, yearToDate } from './months'

const ids = [
  'density_reference',
  'bargaining_reference',
  'days_not_worked',
  'days_not_worked_per_1000',
] as const
type Id = (typeof ids)[number]

const height = 190

const asksOf = (at: Standpoint) => ({
  density_reference: currentAsk('density_reference', 'all', at),
  bargaining_reference: currentAsk('bargaining_reference', 'all', at),
  days_not_worked: currentAsk('days_not_worked', 'all', at),
  days_not_worked_per_1000: currentAsk('days_not_worked_per_1000', 'all', at),
})

/** Figures in the manner of the ILO and OECD, which are not theirs. */
export function References({ at: screen }: { readonly at: Standpoint }) {
  const at = whole(screen)
  const words = useWords()
  const asks = asksOf(at)
  const { rows, error } = useFigures(asks)
  const model = useWithGaps(rows && words && referencesModel(rows, at, words), yearStart(at.period), at)
  return (
    <FigurePanel
      id="references"
      at={at}
      size="full"
      pending={{ title: words?.t('labour.references_name') ?? '', height }}
      indicators={ids}
      filter={asks.days_not_worked.filter}
      model={model}
      error={error}
    />
  )
}

/** The four figures as a list: a picture would invite the comparison that they do not allow. */
export function referencesModel(
  rows: Readonly<Record<Id, readonly Figure[]>>,
  { period }: Standpoint,
  words: Words,
): PanelModel {
  const { t, format, language } = words
  const figures = ids.map((id) => ({ indicator: indicatorOf(id), figure: only(rows[id]) }))
  const said = (id: Id) => format(only(rows[id])?.value ?? null, indicatorOf(id).unit)
  return {
    title: t('labour.references_title', {
      density: said('density_reference'),
      bargaining: said('bargaining_reference'),
      days: said('days_not_worked'),
    }),
    subtitle: t('labour.references_subtitle', {
      month: monthName(period, words),
      span: yearToDate(period, words),
    }),
    height,
    option: null,
    listed: true,
    table: {
      columns: [
        { id: 'name', header: t('panel.row_name') },
        { id: 'value', header: t('panel.value'), align: 'right' },
        numberColumn('numerator', t('panel.numerator'), 'persons', words),
        numberColumn('denominator', t('panel.denominator'), 'persons', words),
        numberColumn('left_out', t('panel.left_out'), 'cases', words),
      ],
      rows: figures.map(
        ({ indicator: { name, unit }, figure }): Row => ({
          name: name[language],
          value: format(figure?.value ?? null, unit),
          numerator: figure?.numerator ?? null,
          denominator: figure?.denominator ?? null,
          left_out: figure?.left_out ?? null,
        }),
      ),
    },
  }
}
