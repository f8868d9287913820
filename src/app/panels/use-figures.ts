import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Month } from '../../domain/period'
import type { Figure } from '../../domain/query'
import type { Ask } from '../../rules/asks'
import type { RuleBook } from '../../rules/book'
import type { Finding } from '../../rules/rule'
import { asksOfAll } from '../asks-of-all'
import { useFilter } from '../filter-state'
import { runRules } from '../run-ask'
import { runAsk } from '../run-asks'
import { type Answer, suppress } from '../suppress'
import { useRuleBook } from '../use-rule-book'
import { useSnapshot, useWorkspace } from '../workspace-context'
import { useAnswers } from './use-answers'

export interface Figures<Name extends string> {
  /** Rows by name; undefined while any of them is on its way. */
  readonly rows: Readonly<Record<Name, readonly Figure[]>> | undefined
  readonly error: Error | null
}

/** True figures, as the engine gives them: for what is judged on them, never for a screen. */
function useTrueFigures<Name extends string>(asks: Readonly<Record<Name, Ask>>): Figures<Name> {
  const { engine } = useWorkspace()
  const { version } = useSnapshot()
  const names = Object.keys(asks) as Name[]
  const answers = useAnswers(
    names.map((name) => ({
      queryKey: ['figures', version, asks[name]],
      queryFn: ({ signal }) => runAsk(engine, asks[name], signal),
    })),
  )
  const named = JSON.stringify(names)
  return useMemo(() => {
    const error = answers.find((each) => each.error)?.error ?? null
    if (answers.some(({ data }) => data === undefined)) return { rows: undefined, error }
    const rows = (JSON.parse(named) as Name[]).map((name, index) => [name, answers[index]?.data ?? []])
    return { rows: Object.fromEntries(rows) as Record<Name, readonly Figure[]>, error }
  }, [answers, named])
}

/** A panel's own questions, and by what names those stand among all that settle what is hidden everywhere. */
interface Asked<Name extends string> {
  readonly all: Readonly<Record<string, Ask>>
  readonly settling: readonly string[]
  readonly own: readonly Name[]
}

/** Questions of a panel with those that settle, each once. */
function withAll<Name extends string>(asks: Readonly<Record<Name, Ask>>, period: Month | null): Asked<Name> {
  const own = Object.entries<Ask>(asks)
  const names = new Map(own.map(([name, ask]) => [JSON.stringify(ask), name]))
  const ofAll = period
    ? asksOfAll(
        own.map(([, ask]) => ask),
        period,
      )
    : []
  const settling = ofAll.map((ask) => {
    const text = JSON.stringify(ask)
    return [names.get(text) ?? `all ${text}`, ask] as const
  })
  return {
    all: { ...asks, ...Object.fromEntries(settling) },
    settling: settling.map(([name]) => name),
    own: Object.keys(asks) as Name[],
  }
}

/**
 * Figures that answer several questions of one panel, as they may be shown: small counts of cases are hidden here and
 * nowhere else. Each true result is kept under the data version and its question.
 */
export function useFigures<Name extends string>(asks: Readonly<Record<Name, Ask>>): Figures<Name> {
  const { period } = useFilter()
  const asking = withAll(asks, period)
  const { rows, error } = useTrueFigures(asking.all)
  const { leastShown } = useRuleBook()
  const asked = JSON.stringify(asking)
  const shown = useMemo(() => {
    if (!rows) return undefined
    const { all, settling, own } = JSON.parse(asked) as Asked<Name>
    const answerOf = (name: string): Answer => ({ ask: all[name] as Ask, figures: rows[name] ?? [] })
    const answers = Object.fromEntries(own.map((name) => [name, answerOf(name)]))
    return suppress(answers as Record<Name, Answer>, leastShown, settling.map(answerOf))
  }, [rows, asked, leastShown])
  return { rows: shown, error }
}

/**
 * What is judged on the true figures of several questions: limits and verdicts, none of the figures themselves. `judge` is
 * a function of them, the month and the rules as set, and is called when one of these is another.
 */
export function useJudged<Name extends string, Verdict>(
  asks: Readonly<Record<Name, Ask>>,
  period: Month,
  judge: (rows: Readonly<Record<Name, readonly Figure[]>>, period: Month, book: RuleBook) => Verdict,
): Verdict | undefined {
  const { rows } = useTrueFigures(asks)
  const book = useRuleBook()
  return useMemo(() => rows && judge(rows, period, book), [rows, period, book, judge])
}

/** Findings of all rules, as they are set, as of the month shown; undefined while they are worked out. */
export function useFindings(): {
  readonly findings: readonly Finding[] | undefined
  readonly error: Error | null
} {
  const { engine } = useWorkspace()
  const { version } = useSnapshot()
  const { rules, revision, leastShown } = useRuleBook()
  const { period } = useFilter()
  const { data, error } = useQuery({
    queryKey: ['findings', version, revision, period],
    queryFn: ({ signal }) => (period ? runRules(engine, period, rules, signal, leastShown) : []),
  })
  return { findings: data, error }
}
