import { bullet, bulletHeight } from '../../charts/bullet'
import type { AccountScheme } from '../../domain/account-schemes'
import type { Figure } from '../../domain/query'
import { besides, currentAsk, type Standpoint } from '../panels/asks'
import { choosing } from '../panels/crossing'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { only } from '../panels/words'
import { districtNote } from './district-note'
import { money } from './money'
import { figureColumn, textColumn } from './table-columns'
import { className, useScheme } from './use-scheme'

const height = 430

const asksOf = (at: Standpoint) => ({
  initial: currentAsk('initial_budget', 'account_class', at),
  adjusted: currentAsk('adjusted_budget', 'account_class', at),
  actual: currentAsk('spent_ytd', 'account_class', at),
  rate: currentAsk('exec_rate', 'account_class', at),
  time: currentAsk('time_progress', 'all', at),
})
export type AccountFigures = Readonly<Record<keyof ReturnType<typeof asksOf>, readonly Figure[]>>

/** Initial budget, adjusted budget and spending of each account class. */
export function AccountBullets({ at: screen }: { readonly at: Standpoint }) {
  const at = besides(screen, 'account_class')
  const words = useWords()
  const scheme = useScheme(at.period)
  const { rows, error } = useFigures(asksOf(at))
  return (
    <FigurePanel
      id="account-bullets"
      at={at}
      size="half"
      pending={{ title: words?.t('budget.accounts_name') ?? '', height }}
      indicators={['exec_rate', 'initial_budget', 'adjusted_budget', 'spent_ytd']}
      filter={{ from: at.period, to: at.period }}
      model={rows && words && scheme !== undefined ? accountsModel(rows, scheme, at, words) : undefined}
      error={error}
      choosing={choosing('account_class')}
    />
  )
}

interface Account {
  readonly key: string
  readonly name: string
  /** The name without its code, for sentences. */
  readonly title: string
  readonly initial: number | null
  readonly adjusted: number | null
  readonly actual: number | null
  readonly rate: number | null
}

/** Every class in the order of its code; spending on no line stands last. */
function accountsOf(
  figures: AccountFigures,
  scheme: AccountScheme | null,
  { t, language }: Words,
): Account[] {
  const value = (all: readonly Figure[], key: string | null) =>
    all.find((figure) => figure.key === key)?.value ?? null
  const keys = figures.adjusted.map(({ key }) => key)
  const ordered = [...keys.filter((key) => key !== null).sort(), ...keys.filter((key) => key === null)]
  // Without the year's budget nothing can be said to be missing from it.
  const budgeted = figures.adjusted.some((figure) => figure.value !== null)
  return ordered.map((key) => {
    const unlisted = t(budgeted ? 'budget.no_line' : 'panel.unknown_key')
    const title = key === null ? unlisted : className(scheme, key, language)
    return {
      key: key ?? '',
      name: key === null || title === key ? title : `${key} ${title}`,
      title,
      initial: value(figures.initial, key),
      adjusted: value(figures.adjusted, key),
      actual: value(figures.actual, key),
      rate: value(figures.rate, key),
    }
  })
}

const isOver = ({ actual, adjusted }: Account) => actual !== null && adjusted !== null && actual > adjusted

/** What the bullets say: what is over its budget, how many lag behind time, and which is slowest. */
export function accountsModel(
  figures: AccountFigures,
  scheme: AccountScheme | null,
  at: Standpoint,
  words: Words,
): PanelModel {
  const { t, format } = words
  const accounts = accountsOf(figures, scheme, words)
  const rows = accounts.map((account) => {
    const parts = { rate: format(account.rate, 'ratio'), spent: money(account.actual, words) }
    return {
      ...account,
      text: t(account.key === '' ? 'budget.accounts_no_budget' : 'budget.accounts_text', parts),
      ...(isOver(account) ? { status: 'red' as const } : {}),
    }
  })
  const title = accountsTitle(accounts, only(figures.time)?.value ?? null, words)
  const labels = {
    description: title,
    initial: t('budget.accounts_initial'),
    adjusted: t('budget.accounts_adjusted'),
    actual: t('budget.accounts_actual'),
    format: (value: number | null) => money(value, words),
  }
  return {
    title,
    subtitle: t('budget.accounts_subtitle', { scheme: scheme?.id ?? t('budget.scheme_unknown') }),
    height: Math.max(height, bulletHeight(rows)),
    option: accounts.length > 0 ? (theme) => bullet(rows, labels, theme) : null,
    table: {
      columns: [
        textColumn('name', t('panel.row_name')),
        figureColumn('initial', labels.initial, 'yuan', words),
        figureColumn('adjusted', labels.adjusted, 'yuan', words),
        figureColumn('actual', labels.actual, 'yuan', words),
        figureColumn('rate', t('budget.accounts_rate'), 'ratio', words),
      ],
      rows: accounts.map(({ key, title: _, ...account }) => ({ mark: key, ...account })),
    },
    note: districtNote(at, words),
  }
}

function accountsTitle(accounts: readonly Account[], time: number | null, { t, format }: Words): string {
  if (accounts.length === 0) return t('budget.accounts_none')
  const rated = accounts.flatMap(({ title, rate }) => (rate === null ? [] : [{ title, rate }]))
  const slowest = rated.toSorted((a, b) => a.rate - b.rate)[0]
  if (!slowest || time === null) return t('budget.accounts_unknown')
  const behind = rated.filter(({ rate }) => rate < time).length
  const over = accounts.filter((account) => account.key !== '' && isOver(account))
  const parts = {
    ...{ n: rated.length, behind, time: format(time, 'ratio') },
    ...{ lowest: slowest.title, rate: format(slowest.rate, 'ratio') },
    names: over.map(({ title }) => title).join(t('budget.list')),
  }
  if (over.length > 0) return t('budget.accounts_over', parts)
  if (behind === rated.length) return t('budget.accounts_all_behind', parts)
  return t(behind === 0 ? 'budget.accounts_all_ahead' : 'budget.accounts_title', parts)
}
