import { steps, stepsHeight } from '../../charts/steps'
import { firms100plus } from '../../domain/datasets/firms-100plus'
import type { Figure } from '../../domain/query'
import { besides, currentAsk, type Standpoint } from '../panels/asks'
import { choosing } from '../panels/crossing'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { codeTitle, only } from '../panels/words'
import { scopeText } from './scope'
import { countColumn, rateColumn } from './table-columns'

/** The ladder of domain.md §2.5, as far as the ledger carries it. */
const ladder = ['identified', 'contacted', 'preparing', 'approval', 'unionised'] as const
const stepsHeightPx = stepsHeight([...ladder, ''].map((name) => ({ name })))

const asksOf = (at: Standpoint) => ({
  steps: currentAsk('firms_in_hand', 'status', at),
  all: currentAsk('firms_in_hand', 'all', at),
  open: currentAsk('firms_open', 'all', at),
})
export type StepRows = Readonly<Record<keyof ReturnType<typeof asksOf>, readonly Figure[]>>

/** On which step towards a union the open firms stand, beside those that were unionised this year. */
export function FirmSteps({ at: screen }: { readonly at: Standpoint }) {
  const at = besides(screen, 'status')
  const words = useWords()
  const asks = asksOf(at)
  const { rows, error } = useFigures(asks)
  return (
    <FigurePanel
      id="firm-steps"
      at={at}
      size="third"
      pending={{ title: words?.t('union.firms_step') ?? '', height: stepsHeightPx }}
      indicators={['firms_in_hand']}
      filter={asks.all.filter}
      model={rows && words && stepsModel(rows, at, words)}
      error={error}
      choosing={choosing('status')}
    />
  )
}

/** What the ladder says: how many firms have hardly begun, and how many are about to be done. */
export function stepsModel(rows: StepRows, at: Standpoint, words: Words): PanelModel {
  const { t, language, format } = words
  const all = only(rows.all)?.value ?? null
  const count = countOn(rows, all)
  const unknown = count(null) ?? 0
  const rungs = [
    ...ladder.map((code) => ({ key: code, name: rungName(code, words), value: count(code) })),
    ...(unknown > 0 ? [{ key: 'unknown', name: t('union.steps_not_kept'), value: unknown }] : []),
  ].map((rung) => ({ ...rung, share: rung.value === null || !all ? null : rung.value / all }))
  const title = titleOf(rows, at, words)
  const drawn = rungs.map(({ key, name, value, share }) => ({
    ...{ key, name, value },
    text: `${format(value, 'firms')}  ${format(share, 'ratio')}`,
  }))
  return {
    title,
    subtitle: t('union.steps_subtitle', { all: format(all, 'firms') }),
    height: stepsHeightPx,
    option: all ? (theme) => steps(drawn, { description: title }, theme) : null,
    table: {
      columns: [
        { id: 'name', header: t('union.firms_step') },
        countColumn('value', t('union.firms_count'), language),
        rateColumn('share', t('union.firms_share'), language),
      ],
      rows: rungs.map(({ key, name, value, share }) => ({ mark: key, name, value, share })),
    },
    ...(all || (all === null && at.unit === null) ? {} : { nothing: t('union.nothing') }),
  }
}

const rungName = (code: (typeof ladder)[number], { language, t }: Words) =>
  code === 'unionised' ? t('union.steps_unionised') : codeTitle(firms100plus, 'status', code, language)

/** Firms on a step; with a known total a step without a firm is a zero. */
const countOn = (rows: StepRows, all: number | null) => {
  const found = new Map(rows.steps.map(({ key, value }) => [key, value]))
  return (code: string | null): number | null => (all === null ? null : (found.get(code) ?? 0))
}

function titleOf(rows: StepRows, { unit }: Standpoint, words: Words): string {
  const { t, format } = words
  const open = only(rows.open)?.value ?? null
  if (open === null) return t('union.firms_none', { unit: scopeText(unit, words) })
  const count = countOn(rows, open)
  const early = (count('identified') ?? 0) + (count('contacted') ?? 0)
  const unknown = count(null) ?? 0
  const firms = (value: number | null) => format(value, 'firms')
  const nearly = count('approval') ?? 0
  const texts = {
    ...{ unit: scopeText(unit, words), open: firms(open), early: firms(early), unknown: firms(unknown) },
    ...{ unionised: firms(count('unionised')) },
    approval: nearly > 0 ? t('union.steps_approval', { n: firms(nearly) }) : '',
  }
  if (open === 0) return t('union.steps_none', texts)
  if (unknown === open) return t('union.steps_unknown', texts)
  const too = unknown > 0 ? t('union.steps_unknown_too', { n: firms(unknown) }) : ''
  return t(early > 0 ? 'union.steps_early' : 'union.steps_late', texts) + too
}
