import { ranking, rankingHeight } from '../../charts/ranking'
import type { Figure } from '../../domain/query'
import type { Language } from '../../domain/text'
import { unitWord } from '../../domain/units'
import { indicatorOf } from '../../metrics/index'
import { currentAsk, type Standpoint } from '../panels/asks'
import { FigurePanel, type PanelModel, type Table } from '../panels/figure-panel'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { only, withUnknown } from '../panels/words'
import { leftOutNote, noFigures, scopeText, silentText } from './scope'
import { countColumn, rateColumn } from './table-columns'
import { rateText } from './unit-bars'

const ofUnits = ['unit_union_rate_due', 'unit_coverage_rate', 'unit_union_rate_legal'] as const
const ofMembers = ['member_rate_unionised', 'member_rate_all'] as const
const ids = [...ofUnits, ...ofMembers] as const
type Variant = (typeof ids)[number]
type Name = Variant | 'heard'
export type VariantRows = Readonly<Record<Name, readonly Figure[]>>

const asksOf = (at: Standpoint) => ({
  unit_union_rate_due: currentAsk('unit_union_rate_due', 'all', at),
  unit_coverage_rate: currentAsk('unit_coverage_rate', 'all', at),
  unit_union_rate_legal: currentAsk('unit_union_rate_legal', 'all', at),
  member_rate_unionised: currentAsk('member_rate_unionised', 'all', at),
  member_rate_all: currentAsk('member_rate_all', 'all', at),
  heard: currentAsk('members', 'unit_code', { ...at, unit: null }),
})

/** Every variant of the coverage rates side by side: they differ by their denominators, so none stands alone. */
export function CoverageVariants({ at }: { readonly at: Standpoint }) {
  const words = useWords()
  const asks = asksOf(at)
  const { rows, error } = useFigures(asks)
  return (
    <FigurePanel
      id="coverage-variants"
      at={at}
      size="twoThirds"
      pending={{ title: words?.t('union.title') ?? '', height: variantsHeight(words?.language ?? 'zh') }}
      indicators={ids}
      filter={asks.member_rate_all.filter}
      model={rows && words && variantsModel(rows, at, words)}
      error={error}
    />
  )
}

const variantsHeight = (language: Language) =>
  rankingHeight(ids.map((id) => ({ name: indicatorOf(id).name[language] })))

/** What the variants say: how far apart they are. */
export function variantsModel(rows: VariantRows, at: Standpoint, words: Words): PanelModel {
  const { t, language } = words
  const bars = ids.map((id) => {
    const figure = figureOf(rows, id)
    const { name, formula, code } = indicatorOf(id)
    // Of the whole, a column may be absent as well as a report; the footnote says which.
    const text = rateText(figure, words, t('common.unknown'))
    return {
      ...{ key: id, name: name[language], value: figure.value, text },
      detail: [`${code}  ${formula[language]}`],
    }
  })
  const parts = [
    spread('variants_units', ofUnits, rows, words),
    spread('variants_members', ofMembers, rows, words),
  ].filter((part) => part !== '')
  const units = words.units.map(({ code }) => code)
  const silent = at.unit === null ? silentText(withUnknown(rows.heard, units), words) : ''
  const title =
    parts.length === 0
      ? noFigures(t('union.title'), at, words)
      : scopeText(at.unit, words) +
        t('union.variants_title', { parts: parts.join(t('union.variants_joint')), silent })
  return {
    title,
    subtitle: t('union.variants_subtitle', { month: at.period }),
    height: variantsHeight(language),
    option:
      parts.length > 0
        ? (theme) => ranking(bars, { description: title, order: 'given', full: 1 }, theme)
        : null,
    table: tableOf(rows, words),
    note: leftOutNote(
      ids.map((id) => ({ name: indicatorOf(id).name[language], figure: figureOf(rows, id) })),
      words,
    ),
  }
}

const unknown: Figure = {
  ...{ key: 'all', period: '', value: null },
  ...{ numerator: null, denominator: null, left_out: 0 },
}
const figureOf = (rows: VariantRows, id: Variant): Figure => only(rows[id]) ?? unknown

function spread(
  what: 'variants_units' | 'variants_members',
  variants: readonly Variant[],
  rows: VariantRows,
  { t, format }: Words,
): string {
  const known = variants
    .map((id) => ({ id, value: figureOf(rows, id).value }))
    .filter(({ value }) => value !== null)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
  const [high, low] = [known[0], known.at(-1)]
  if (!high || !low) return ''
  const texts = {
    what: t(`union.${what}`),
    high: format(high.value, 'ratio'),
    highName: t(`union.variant_${high.id}`),
  }
  if (known.length === 1) return t('union.variants_single', texts)
  return t('union.variants_spread', {
    ...texts,
    ...{ low: format(low.value, 'ratio'), lowName: t(`union.variant_${low.id}`) },
  })
}

function tableOf(rows: VariantRows, words: Words): Table {
  const { t, language } = words
  return {
    columns: [
      { id: 'name', header: t('union.variant') },
      rateColumn('value', `${t('panel.value')} (${unitWord('ratio', language)})`, language),
      { id: 'numerator_is', header: t('union.numerator_is') },
      countColumn('numerator', t('panel.numerator'), language),
      { id: 'denominator_is', header: t('union.denominator_is') },
      countColumn('denominator', t('panel.denominator'), language),
      countColumn('left_out', t('panel.left_out'), language),
    ],
    rows: ids.map((id) => {
      const { name, numerator, denominator } = indicatorOf(id)
      const figure = figureOf(rows, id)
      return {
        ...{ mark: id, name: name[language], value: figure.value, left_out: figure.left_out },
        ...{ numerator_is: numerator?.[language] ?? null, numerator: figure.numerator },
        ...{ denominator_is: denominator?.[language] ?? null, denominator: figure.denominator },
      }
    }),
  }
}
