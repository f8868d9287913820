import { useFilter } from '../filter-state'
import { currentAsk, monthlyAsk, type Standpoint, whole } from '../panels/asks'
import { choosingMonths } from '../panels/crossing'
import { FigurePanel } from '../panels/figure-panel'
import { useFigures } from '../panels/use-figures'
import { useWords } from '../panels/use-words'
import { zeroTargetModel } from './zero-target-model'

/** Bands of ten workers and more (domain.md §3.3). */
const collective = { size_band: ['10-29', '30+'] }

const asksOf = (at: Standpoint) => ({
  byUnit: monthlyAsk('collective_petitions', 'unit_code', 12, at),
  petitions: monthlyAsk('collective_petitions', 'all', 12, at),
  events: monthlyAsk('collective_events', 'all', 12, at),
  open: monthlyAsk('disputes_open', 'all', 12, at, collective),
  disputes: monthlyAsk('disputes_open', 'all', 12, at),
  year: currentAsk('collective_petitions', 'all', at),
  yearEvents: currentAsk('collective_events', 'all', at),
})

/** The zero target: petitions beside events, who reported, and the months that were clean for certain. */
export function ZeroTarget({ at: screen }: { readonly at: Standpoint }) {
  const at = whole(screen)
  const words = useWords()
  const { unit } = useFilter()
  const asks = asksOf(at)
  const { rows, error } = useFigures(asks)
  return (
    <FigurePanel
      id="zero-target"
      at={at}
      size="half"
      pending={{ title: words?.t('labour.zero_row_petitions') ?? '', height: 133 }}
      indicators={['collective_petitions', 'collective_events', 'disputes_open']}
      filter={asks.byUnit.filter}
      model={rows && words && zeroTargetModel(rows, at.period, unit, words)}
      error={error}
      choosing={choosingMonths}
    />
  )
}
