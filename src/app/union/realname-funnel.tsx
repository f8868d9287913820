import { steps, stepsHeight } from '../../charts/steps'
import type { Figure } from '../../domain/query'
import { currentAsk, type Standpoint } from '../panels/asks'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { only, rateWithParts, withUnknown } from '../panels/words'
import { noFigures, scopeText, silentText } from './scope'
import { countColumn, rateColumn } from './table-columns'

const asksOf = (at: Standpoint) => ({
  members: currentAsk('realname_members', 'all', at),
  registered: currentAsk('registered_members', 'all', at),
  qualified: currentAsk('qualified_members', 'all', at),
  rate: currentAsk('realname_rate', 'all', at),
  quality: currentAsk('realname_qualified_rate', 'all', at),
  online: currentAsk('org_online_rate', 'all', at),
  heard: currentAsk('realname_members', 'unit_code', { ...at, unit: null }),
})
export type RealnameRows = Readonly<Record<keyof ReturnType<typeof asksOf>, readonly Figure[]>>

const rungs = ['members', 'registered', 'qualified'] as const
const funnelHeight = stepsHeight(rungs.map((name) => ({ name })))

/** From members to registered members to records in order, and the unions that are online. */
export function RealnameFunnel({ at }: { readonly at: Standpoint }) {
  const words = useWords()
  const asks = asksOf(at)
  const { rows, error } = useFigures(asks)
  return (
    <FigurePanel
      id="realname-funnel"
      at={at}
      size="third"
      pending={{ title: words?.t('union.realname_registered') ?? '', height: funnelHeight }}
      indicators={[
        ...['realname_members', 'registered_members', 'qualified_members'],
        ...['realname_rate', 'realname_qualified_rate', 'org_online_rate'],
      ]}
      filter={asks.members.filter}
      model={rows && words && realnameModel(rows, at, words)}
      error={error}
    />
  )
}

/** What the funnel says: at which step most members are lost. */
export function realnameModel(rows: RealnameRows, at: Standpoint, words: Words): PanelModel {
  const { t, format, language } = words
  const shares = { members: null, registered: only(rows.rate), qualified: only(rows.quality) }
  const bars = rungs.map((key) => {
    const value = only(rows[key])?.value ?? null
    const share = shares[key]?.value ?? null
    const name = t(`union.realname_${key}`)
    const text = value === null ? t('panel.unreported') : format(value, 'persons')
    return { key, name, value, share, text: share === null ? text : `${text}  ${format(share, 'ratio')}` }
  })
  const title = titleOf(rows, at, words)
  const online = only(rows.online)
  return {
    title,
    subtitle: t('union.realname_subtitle', {
      online: online ? rateWithParts(online, 'ratio', words) : t('panel.unreported'),
    }),
    height: funnelHeight,
    option: bars.some(({ value }) => value !== null)
      ? (theme) => steps(bars, { description: title }, theme)
      : null,
    table: {
      columns: [
        { id: 'name', header: t('union.firms_step') },
        countColumn('value', t('union.persons'), language),
        rateColumn('share', t('union.realname_share'), language),
      ],
      rows: bars.map(({ key, name, value, share }) => ({ mark: key, name, value, share })),
    },
  }
}

function titleOf(rows: RealnameRows, at: Standpoint, words: Words): string {
  const { t, format } = words
  const [rate, quality] = [only(rows.rate)?.value ?? null, only(rows.quality)?.value ?? null]
  const persons = (key: (typeof rungs)[number]) => format(only(rows[key])?.value ?? null, 'persons')
  const scope = scopeText(at.unit, words)
  if (only(rows.members)?.value == null) {
    return noFigures(t('union.realname'), at, words)
  }
  const said = (share: number | null) => (share === null ? t('panel.unreported') : format(share, 'ratio'))
  const codes = words.units.map(({ code }) => code)
  const texts = {
    ...{ unit: scope, members: persons('members'), registered: persons('registered') },
    ...{ qualified: persons('qualified'), rate: said(rate), quality: said(quality) },
    silent: at.unit === null ? silentText(withUnknown(rows.heard, codes), words) : '',
  }
  if (rate === null || quality === null) return t('union.realname_partly', texts)
  if (rate === 1 && quality === 1) return t('union.realname_full', texts)
  return t(rate <= quality ? 'union.realname_register' : 'union.realname_quality', texts)
}
