import { pairedBars, pairedBarsHeight } from '../../charts/paired-bars'
import { type AccountScheme, lineOfClass } from '../../domain/account-schemes'
import { monthNumber } from '../../domain/period'
import type { Figure } from '../../domain/query'
import { besides, currentAsk, earlier, type Standpoint } from '../panels/asks'
import { choosing } from '../panels/crossing'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { monthName } from '../panels/month-name'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import {
  type AccountChange,
  accountChanges,
  type Comparison,
  uncertainLines,
  unplaced,
  withoutCounterpart,
} from './account-change-rows'
import { districtNote } from './district-note'
import { money, signed } from './money'
import { figureColumn, textColumn } from './table-columns'
import { useSchemes } from './use-scheme'

const height = 320

/** The questions behind the panel: this year to date and the same months of last year, by class and by line. */
export function accountChangeAsks(at: Standpoint) {
  const ask = (by: 'account_class' | 'account_line') => currentAsk('spent_ytd', by, at)
  return {
    classes: ask('account_class'),
    classesBefore: earlier(ask('account_class'), 12),
    lines: ask('account_line'),
    linesBefore: earlier(ask('account_line'), 12),
  }
}
export type AccountChangeFigures = Readonly<
  Record<keyof ReturnType<typeof accountChangeAsks>, readonly Figure[]>
>

/** Spending of each account since January against the same months of last year, across charts of accounts too. */
export function AccountChanges({ at: screen }: { readonly at: Standpoint }) {
  const at = besides(screen, 'account_class')
  const words = useWords()
  const schemes = useSchemes(at.period)
  const { rows, error } = useFigures(accountChangeAsks(at))
  return (
    <FigurePanel
      id="account-changes"
      at={at}
      size="full"
      pending={{ title: words?.t('budget.changes_name') ?? '', height }}
      indicators={['spent_ytd']}
      filter={{ from: at.period, to: at.period }}
      model={rows && words && schemes && accountChangesModel(rows, schemes, at, words)}
      error={error}
      choosing={choosing('account_class')}
    />
  )
}

/** What the pairs say: how many accounts spent more than last year, and which moved most; nothing is judged. */
export function accountChangesModel(
  figures: AccountChangeFigures,
  schemes: readonly AccountScheme[],
  at: Standpoint,
  words: Words,
): PanelModel {
  const { t, language } = words
  const [first, ...others] = schemes
  const comparison: Comparison =
    first && others.length === 0 ? { by: 'account_class', scheme: first } : { by: 'account_line', schemes }
  const isOne = comparison.by === 'account_class'
  const years = isOne
    ? { now: figures.classes, before: figures.classesBefore }
    : { now: figures.lines, before: figures.linesBefore }
  const changes = accountChanges(years, comparison, language)
  const rows = changes.map((change) => ({
    ...{ key: change.key, name: change.name, current: change.now, previous: change.before },
    verdict: change.rate === null ? changeText(change, words) : signed(change.rate, words),
  }))
  const title = titleOf(changes, words)
  const labels = {
    description: title,
    current: t('budget.this_year'),
    previous: t('budget.last_year'),
    format: (value: number | null) => money(value, words),
  }
  const note = noteOf(figures, comparison, schemes, at, words)
  return {
    title,
    subtitle: t(isOne ? 'budget.changes_subtitle' : 'budget.changes_subtitle_lines', {
      month: monthName(at.period, language),
      months: monthNumber(at.period),
      schemes: schemes.map(({ id }) => id).join(t('budget.list')),
    }),
    height: Math.max(height, pairedBarsHeight(rows)),
    option: changes.some(({ now }) => now !== null) ? (theme) => pairedBars(rows, labels, theme) : null,
    table: {
      columns: [
        textColumn('name', t('panel.row_name')),
        figureColumn('now', t('budget.this_year'), 'yuan', words),
        figureColumn('before', t('budget.last_year'), 'yuan', words),
        figureColumn('difference', t('budget.changes_difference'), 'yuan', words),
        figureColumn('rate', t('budget.changes_rate'), 'ratio', words),
      ],
      rows: changes.map(({ key, ...change }) => ({ mark: key, ...change })),
    },
    ...(note ? { note } : {}),
  }
}

function changeText({ difference, rate }: AccountChange, words: Words): string {
  if (difference === null) return words.t('budget.verdict_unknown')
  if (difference === 0) return words.t('budget.verdict_same')
  const amount = money(Math.abs(difference), words)
  const share = rate === null ? words.t('budget.changes_new') : signed(rate, words)
  return words.t(difference > 0 ? 'budget.changes_more' : 'budget.changes_less', { amount, share })
}

function titleOf(changes: readonly AccountChange[], words: Words): string {
  const { t } = words
  const known = changes.flatMap(({ difference, ...rest }) =>
    difference === null ? [] : [{ ...rest, difference }],
  )
  if (known.length === 0) return t('budget.changes_unknown')
  const sorted = known.toSorted((a, b) => b.difference - a.difference)
  const told = (change: (typeof known)[number] | undefined) => ({
    name: change?.name.replace(/^\d+ /, '') ?? '',
    change: change ? changeText(change, words) : '',
  })
  const top = sorted.at(0)
  const bottom = sorted.at(-1)
  const up = known.filter(({ difference }) => difference > 0).length
  const rest = bottom && bottom.difference < 0 ? t('budget.changes_fell', told(bottom)) : ''
  if (up === 0) return t(rest ? 'budget.changes_none_up' : 'budget.changes_same', { n: known.length, rest })
  return t('budget.changes_title', { n: known.length, up, ...told(top), rest })
}

/** What is not in the comparison, and on what reading it rests. */
function noteOf(
  { classes, classesBefore }: AccountChangeFigures,
  comparison: Comparison,
  schemes: readonly AccountScheme[],
  at: Standpoint,
  words: Words,
): string | undefined {
  const { t, language } = words
  const unheld = unplaced({ now: classes, before: classesBefore }, comparison)
  const codes = unheld.filter((key) => key !== null && !schemes.some((scheme) => lineOfClass(scheme, key)))
  const list = (names: readonly (string | null)[]) => names.join(t('budget.list'))
  const lone = withoutCounterpart(comparison)
  const notes = [
    ...(codes.length > 0 ? [t('budget.changes_codes', { codes: list(codes) })] : []),
    ...(unheld.includes(null) ? [t('budget.changes_no_account')] : []),
    ...(lone.length > 0
      ? [t('budget.changes_lone', { names: list(lone.map(({ title }) => title[language])) })]
      : []),
    ...uncertainLines(comparison).map(({ title, grade, note }) =>
      t('budget.changes_uncertain', { name: title[language], note: note?.[language] ?? '', grade }),
    ),
  ]
  const district = districtNote(at, words)
  return [...notes, ...(district ? [district] : [])].join(t('budget.changes_mark')) || undefined
}
