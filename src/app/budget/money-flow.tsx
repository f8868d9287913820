import { type SankeyRow, sankey, sankeyBoxes } from '../../charts/sankey'
import type { AccountScheme } from '../../domain/account-schemes'
import { budgetLines } from '../../domain/datasets/budget-lines'
import type { Figure } from '../../domain/query'
import { unstated } from '../../domain/unstated'
import type { Ask } from '../../rules/asks'
import { type FigureColumn, figureText } from '../../ui/figure-table'
import type { MarkDimension } from '../marks'
import { membersOf } from '../members'
import { besides, currentAsk, type Standpoint } from '../panels/asks'
import type { Choosing } from '../panels/crossing'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { monthName } from '../panels/month-name'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { codeTitle, only } from '../panels/words'
import { districtNote } from './district-note'
import { money } from './money'
import { figureColumn, textColumn } from './table-columns'
import { className, useScheme } from './use-scheme'

const height = 430

function asksOf(at: Standpoint) {
  const ask = currentAsk('spent_ytd', 'fund_source', at)
  const cross: Ask = {
    ...ask,
    grouping: { ...ask.grouping, cross: ['account_class', 'beneficiary_level'] },
  }
  return { flows: cross, total: currentAsk('spent_ytd', 'all', at) }
}
export type FlowFigures = Readonly<Record<keyof ReturnType<typeof asksOf>, readonly Figure[]>>

const stages = { source: 'fund_source', account: 'account_class', level: 'beneficiary_level' } as const

/** The boxes are known by their stage and name. */
function flowChoosing(scheme: AccountScheme | null, words: Words): Choosing {
  const { language } = words
  const titleOf = (dimension: MarkDimension, code: string) =>
    dimension === 'account_class'
      ? className(scheme, code, language)
      : codeTitle(budgetLines, dimension, code, language)
  return {
    dimensions: Object.values(stages),
    markOf: (key) => {
      const [stage = '', name] = key.split(/:(.*)/s)
      const dimension = stage in stages ? stages[stage as keyof typeof stages] : null
      if (!dimension) return null
      if (name === words.t('panel.unknown_key')) return { dimension, member: unstated }
      const year = scheme?.from ?? 0
      const member = membersOf(dimension, year).find(({ code }) => titleOf(dimension, code) === name)
      return member ? { dimension, member: member.code } : null
    },
  }
}

/** Where the money comes from, what it is spent on, and whom it reaches. */
export function MoneyFlow({ at: screen }: { readonly at: Standpoint }) {
  const at = besides(screen, ...Object.values(stages))
  const words = useWords()
  const scheme = useScheme(at.period)
  const { rows, error } = useFigures(asksOf(at))
  return (
    <FigurePanel
      id="money-flow"
      at={at}
      size="half"
      pending={{ title: words?.t('budget.flow_name') ?? '', height }}
      indicators={['spent_ytd']}
      filter={{ from: at.period, to: at.period }}
      model={rows && words && scheme !== undefined ? flowModel(rows, scheme, at, words) : undefined}
      error={error}
      {...(words && scheme !== undefined ? { choosing: flowChoosing(scheme, words) } : {})}
    />
  )
}

/** What the flows say: the largest source, class and level, each with its share of what is spent. */
export function flowModel(
  figures: FlowFigures,
  scheme: AccountScheme | null,
  at: Standpoint,
  words: Words,
): PanelModel {
  const { t, language } = words
  const title = (column: string, code: string | null | undefined) =>
    code == null ? t('panel.unknown_key') : codeTitle(budgetLines, column, code, language)
  const rows = figures.flows
    .map((figure) => ({
      source: title('fund_source', figure.key),
      account:
        figure.account_class == null
          ? t('panel.unknown_key')
          : className(scheme, figure.account_class, language),
      level: title('beneficiary_level', figure.beneficiary_level),
      value: figure.value,
    }))
    .filter(({ value }) => value !== 0)
  const total = only(figures.total)?.value ?? null
  const finding = flowTitle(rows, total, at, words)
  const labels = { description: finding, format: (value: number | null) => money(value, words) }
  const drawn = rows.some(({ value }) => value !== null && value > 0)
  const columns = [
    textColumn('source', t('budget.flow_source')),
    textColumn('account', t('budget.flow_account')),
    textColumn('level', t('budget.flow_level')),
    figureColumn('value', t('budget.flow_spent'), 'yuan', words),
  ]
  return {
    title: finding,
    subtitle: t('budget.flow_subtitle', { total: money(total, words) }),
    height,
    option: drawn ? (theme) => sankey(rows, labels, theme) : null,
    table: {
      columns,
      rows: rows.map((row) => ({ mark: `source:${row.source}`, ...row })),
      wordsOf: (key) => boxWords(rows, columns, key),
    },
    note: districtNote(at, words),
  }
}

/** A box has several rows of the table, so it says their sum as the picture writes it. */
function boxWords(
  rows: readonly SankeyRow[],
  columns: readonly FigureColumn[],
  key: string,
): string | undefined {
  const box = sankeyBoxes(rows).find((each) => each.key === key)
  const told = { [box?.stage ?? '']: box?.name ?? null, value: box?.total ?? null }
  const said = columns.filter(({ id }) => id === box?.stage || id === 'value')
  return box && said.map((column) => `${column.header} ${figureText(told, column)}`).join(' ')
}

function flowTitle(rows: readonly SankeyRow[], total: number | null, at: Standpoint, words: Words): string {
  const { t, format } = words
  if (total === null) return t('budget.flow_unknown')
  const source = largest(rows, 'source', words)
  const account = largest(rows, 'account', words)
  const level = largest(rows, 'level', words)
  if (total <= 0 || !source || !account || !level) {
    return t('budget.flow_none', { month: monthName(at.period, words.language) })
  }
  const share = (sum: number) => format(sum / total, 'ratio')
  return t('budget.flow_title', {
    source: source.name,
    sourceShare: share(source.sum),
    account: account.name,
    accountShare: share(account.sum),
    level: level.name,
    levelShare: share(level.sum),
  })
}

/** The stated member of a stage with the largest sum. */
function largest(rows: readonly SankeyRow[], stage: 'source' | 'account' | 'level', { t }: Words) {
  const sums = new Map<string, number>()
  for (const row of rows) sums.set(row[stage], (sums.get(row[stage]) ?? 0) + (row.value ?? 0))
  sums.delete(t('panel.unknown_key'))
  const [best] = [...sums].sort((a, b) => b[1] - a[1])
  return best && { name: best[0], sum: best[1] }
}
