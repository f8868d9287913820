import type { Status } from '../../charts/theme'
import { addMonths, yearStart } from '../../domain/period'
import type { Figure } from '../../domain/query'
import { formatPlain } from '../../domain/units'
import { currentAsk, type Standpoint } from '../panels/asks'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { only } from '../panels/words'
import { districtNote } from './district-note'
import { columnMoney } from './money'
import { ruleStatus } from './rule-level'
import { figureColumn, textColumn } from './table-columns'
import { VerdictList } from './verdict-list'

const height = 300
const named = 2

const asksOf = (at: Standpoint) => ({
  coverage: currentAsk('audit_coverage', 'all', at),
  years: currentAsk('audit_coverage', 'budget_year', at),
  rectified: currentAsk('rectify_rate', 'all', at),
  funds: currentAsk('audit_coverage', 'fund_name', at),
  issues: currentAsk('audit_issues', 'fund_name', at),
  putRight: currentAsk('rectify_rate', 'fund_name', at),
  unaudited: currentAsk('funds_unaudited', 'fund_name', at),
  overdue: currentAsk('rectify_overdue', 'fund_name', at),
})
export type AuditFigures = Readonly<Record<keyof ReturnType<typeof asksOf>, readonly Figure[]>>

/** Special funds: how much of each is audited, what was found, and what is put right in time. */
export function Audits({ at }: { readonly at: Standpoint }) {
  const words = useWords()
  const { rows, error } = useFigures(asksOf(at))
  const funds = rows && words && fundsOf(rows, words)
  return (
    <FigurePanel
      id="audits"
      at={at}
      size="full"
      pending={{ title: words?.t('budget.audit_name') ?? '', height }}
      indicators={['audit_coverage', 'rectify_rate', 'audit_issues', 'funds_unaudited', 'rectify_overdue']}
      filter={{ from: addMonths(yearStart(at.period), -12), to: at.period }}
      model={rows && funds && words && auditsModel(rows, funds, at, words)}
      error={error}
    >
      {funds && words && funds.length > 0 && <FundList funds={funds} words={words} />}
    </FigurePanel>
  )
}

function FundList({ funds, words }: { readonly funds: readonly Fund[]; readonly words: Words }) {
  const { t, format, language } = words
  const count = (value: number | null) => formatPlain(value, 'pieces', language)
  return (
    <VerdictList
      verdict={t('budget.verdict')}
      columns={[
        { header: t('budget.audit_fund') },
        ...(['amount', 'audited', 'coverage', 'issues', 'rectified', 'overdue'] as const).map((name) => ({
          header: t(`budget.audit_${name}`),
          number: true,
        })),
      ]}
      rows={funds.map((fund) => ({
        ...{ key: fund.name, status: fund.status, statusText: t(`budget.audit_verdict_${fund.verdict}`) },
        cells: [
          fund.name,
          columnMoney(fund.amount, words),
          columnMoney(fund.audited, words),
          format(fund.coverage, 'ratio'),
          ...[fund.issues, fund.rectified, fund.overdue].map(count),
        ],
      }))}
    />
  )
}

const verdicts = ['unaudited', 'overdue', 'unknown', 'running', 'part', 'open', 'sound'] as const
type Verdict = (typeof verdicts)[number]

/** One fund with its verdict; money in yuan. */
export interface Fund {
  readonly name: string
  readonly verdict: Verdict
  readonly status: Status
  readonly amount: number | null
  readonly audited: number | null
  readonly coverage: number | null
  readonly issues: number | null
  readonly rectified: number | null
  readonly overdue: number | null
}

/** Funds, those with something wrong first; the status is what the rules, as they are set, make of them. */
export function fundsOf(figures: AuditFigures, words: Words): Fund[] {
  const at = (all: readonly Figure[], key: string | null) => all.find((each) => each.key === key)
  const funds = figures.funds.map((figure): Fund => {
    const { key, value: coverage, numerator: audited, denominator: amount } = figure
    const unaudited = at(figures.unaudited, key)
    const overdue = at(figures.overdue, key)
    const part = {
      ...{ amount, audited, coverage },
      issues: at(figures.issues, key)?.value ?? null,
      rectified: at(figures.putRight, key)?.numerator ?? null,
      overdue: overdue?.value ?? null,
    }
    const verdict = verdictOf(part, unaudited?.value ?? null)
    const judged: Status | null =
      (verdict === 'unaudited' && unaudited && ruleStatus('TB13', 'fund_name', unaudited, words)) ||
      (verdict === 'overdue' && overdue && ruleStatus('TB13_RECTIFY', 'fund_name', overdue, words)) ||
      null
    const status = verdict === 'sound' ? 'green' : (judged ?? 'grey')
    return { name: key ?? words.t('panel.unknown_key'), verdict, status, ...part }
  })
  const rank = ({ verdict }: Fund) => verdicts.indexOf(verdict)
  return funds.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'zh-CN'))
}

function verdictOf(fund: Omit<Fund, 'name' | 'verdict' | 'status'>, unaudited: number | null): Verdict {
  const { audited, coverage, issues, rectified, overdue } = fund
  if ((unaudited ?? 0) > 0) return 'unaudited'
  if ((overdue ?? 0) > 0) return 'overdue'
  if (audited === null || overdue === null) return 'unknown'
  if (audited === 0) return 'open'
  if (issues !== null && rectified !== null && rectified < issues) return 'running'
  return coverage !== null && coverage < 1 ? 'part' : 'sound'
}

/** What the list says: how much is audited and put right, what is not audited and what is late. */
export function auditsModel(
  figures: AuditFigures,
  funds: readonly Fund[],
  at: Standpoint,
  words: Words,
): PanelModel {
  const { t, format } = words
  const years = figures.years
    .map(({ key, value }) => t('budget.audit_year', { year: key, rate: format(value, 'ratio') }))
    .join(t('budget.clauses'))
  const header = (name: 'issues' | 'rectified' | 'overdue') =>
    figureColumn(name, t(`budget.audit_${name}`), 'pieces', words)
  return {
    title: funds.length > 0 ? auditsTitle(figures, funds, words) : t('budget.audit_none'),
    subtitle: t('budget.audit_subtitle', {
      years: years ? t('budget.audit_years', { list: years }) : '',
      month: at.period,
      unit: t('budget.axis_money'),
    }),
    height: funds.length > 0 ? 0 : height,
    option: null,
    table: {
      columns: [
        textColumn('verdict', t('budget.verdict')),
        textColumn('name', t('budget.audit_fund')),
        figureColumn('amount', t('budget.audit_amount'), 'yuan', words),
        figureColumn('audited', t('budget.audit_audited'), 'yuan', words),
        figureColumn('coverage', t('budget.audit_coverage'), 'ratio', words),
        ...(['issues', 'rectified', 'overdue'] as const).map(header),
      ],
      rows: funds.map(({ verdict, status: _, ...fund }) => ({
        verdict: t(`budget.audit_verdict_${verdict}`),
        ...fund,
      })),
    },
    note: districtNote(at, words),
    nothing: funds.length === 0 ? t('budget.audit_none') : undefined,
  }
}

function auditsTitle({ coverage, rectified }: AuditFigures, funds: readonly Fund[], words: Words): string {
  const { t, format } = words
  const naming = (all: readonly Fund[]) => {
    const names = all
      .slice(0, named)
      .map(({ name }) => name)
      .join(t('budget.list'))
    return all.length > named ? t('finding.others', { subjects: names, n: all.length }) : names
  }
  const unaudited = funds.filter(({ verdict }) => verdict === 'unaudited')
  const late = funds.filter(({ overdue }) => (overdue ?? 0) > 0)
  const n = late.reduce((sum, { overdue }) => sum + (overdue ?? 0), 0)
  const clauses = [
    ...(unaudited.length > 0 ? [t('budget.audit_unaudited', { names: naming(unaudited) })] : []),
    ...(late.length > 0 ? [t('budget.audit_open', { names: naming(late), n })] : []),
  ]
  return t('budget.audit_title', {
    coverage: format(only(coverage)?.value ?? null, 'ratio'),
    rectified: format(only(rectified)?.value ?? null, 'ratio'),
    clauses: clauses.length > 0 ? clauses.join('') : t('budget.audit_sound'),
  })
}
