import type { Status } from '../../charts/theme'
import { datasetOf } from '../../domain/datasets'
import { addMonths, yearOf, yearStart } from '../../domain/period'
import type { Figure } from '../../domain/query'
import type { Ask } from '../../rules/asks'
import { currentAsk, type Standpoint } from '../panels/asks'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { codeTitle, only } from '../panels/words'
import { districtNote } from './district-note'
import { ruleStatus } from './rule-level'
import { figureColumn, textColumn } from './table-columns'
import { VerdictList } from './verdict-list'

const height = 300
const named = 2

function asksOf(at: Standpoint) {
  const score = currentAsk('evaluation_score', 'project', at)
  const split: Ask = {
    ...score,
    grouping: { ...score.grouping, cross: ['budget_year', 'category', 'grade', 'score_grade'] },
  }
  return {
    score: split,
    done: currentAsk('evaluation_rate', 'all', at),
    late: currentAsk('projects_unevaluated', 'project', at),
    wrong: currentAsk('grade_mismatches', 'project', at),
  }
}
export type EvaluationFigures = Readonly<Record<keyof ReturnType<typeof asksOf>, readonly Figure[]>>

/** Projects to be evaluated: score, grade, and whether the grade follows from the score. */
export function Evaluations({ at }: { readonly at: Standpoint }) {
  const words = useWords()
  const { rows, error } = useFigures(asksOf(at))
  const projects = rows && words && projectsOf(rows, at, words)
  return (
    <FigurePanel
      id="evaluations"
      at={at}
      size="twoThirds"
      pending={{ title: words?.t('budget.eval_name') ?? '', height }}
      indicators={['evaluation_score', 'evaluation_rate', 'projects_unevaluated', 'grade_mismatches']}
      filter={{ from: addMonths(yearStart(at.period), -12), to: at.period }}
      model={rows && projects && words && evaluationsModel(rows, projects, at, words)}
      error={error}
    >
      {projects && words && projects.length > 0 && <ProjectList projects={projects} words={words} />}
    </FigurePanel>
  )
}

function ProjectList({ projects, words }: { readonly projects: readonly Project[]; readonly words: Words }) {
  const { t } = words
  return (
    <VerdictList
      verdict={t('budget.verdict')}
      columns={[
        { header: t('budget.eval_project') },
        { header: t('budget.eval_category') },
        { header: t('budget.eval_score'), number: true },
        { header: t('budget.eval_grade') },
        { header: t('budget.eval_score_grade') },
      ]}
      rows={projects.map(({ name, verdict, status, category, score, grade, byScore }) => ({
        ...{ key: name, status, statusText: t(`budget.eval_verdict_${verdict}`) },
        cells: [name, category, score === null ? t('common.none') : String(score), grade, byScore],
      }))}
    />
  )
}

const verdicts = ['late', 'wrong', 'unscored', 'open', 'sound'] as const
type Verdict = (typeof verdicts)[number]

/** One project with its verdict; texts are ready to show. */
export interface Project {
  readonly name: string
  readonly verdict: Verdict
  readonly status: Status
  readonly category: string
  readonly score: number | null
  readonly grade: string
  readonly byScore: string
}

const dataset = datasetOf('performance_eval')

/** Projects, those with something wrong first; the status is what the rules, as they are set, make of them. */
export function projectsOf(figures: EvaluationFigures, at: Standpoint, words: Words): Project[] {
  const { t, language } = words
  const counted = (all: readonly Figure[], key: string | null) => all.find((each) => each.key === key)
  const title = (column: string, code: string | null | undefined) =>
    code ? codeTitle(dataset, column, code, language) : t('common.none')
  const projects = figures.score.map((figure): Project => {
    const { key, value: score, category, grade, score_grade, budget_year } = figure
    const late = counted(figures.late, key)
    const wrong = counted(figures.wrong, key)
    const running = Number(budget_year) === yearOf(at.period)
    const verdict = verdictOf(figure, late, wrong, running)
    return {
      ...{ name: key ?? t('panel.unknown_key'), verdict, score },
      status: statusOf(verdict, verdict === 'late' ? late : wrong, category, words),
      category: title('category', category),
      grade: title('grade', grade),
      byScore: title('grade', score_grade),
    }
  })
  const rank = ({ verdict }: Project) => verdicts.indexOf(verdict)
  return projects.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'zh-CN'))
}

function verdictOf(
  { value, grade }: Figure,
  late: Figure | undefined,
  wrong: Figure | undefined,
  running: boolean,
): Verdict {
  if ((late?.value ?? 0) > 0) return 'late'
  if ((wrong?.value ?? 0) > 0) return 'wrong'
  if (value === null && !grade) return running ? 'open' : 'unscored'
  return value === null || !grade ? 'unscored' : 'sound'
}

/** TB11 asks for the evaluation of the categories that it names; others are told without a colour. */
function statusOf(
  verdict: Verdict,
  figure: Figure | undefined,
  category: string | null | undefined,
  words: Words,
): Status {
  if (verdict === 'sound') return 'green'
  if (!figure || verdict === 'open' || verdict === 'unscored') return 'grey'
  if (verdict === 'wrong') return ruleStatus('TB11_GRADE', 'project', figure, words) ?? 'grey'
  const wanted = words.book.ruleOf('TB11').where?.category
  if (wanted && !wanted.includes(category ?? '')) return 'grey'
  return ruleStatus('TB11', 'project', figure, words) ?? 'grey'
}

/** What the list says: how many are evaluated, which are not and which grades are wrong. */
export function evaluationsModel(
  { done }: EvaluationFigures,
  projects: readonly Project[],
  at: Standpoint,
  words: Words,
): PanelModel {
  const { t } = words
  return {
    title: projects.length > 0 ? evaluationsTitle(only(done), projects, words) : t('budget.eval_none'),
    subtitle: t('budget.eval_subtitle', { month: at.period }),
    height: projects.length > 0 ? 0 : height,
    option: null,
    table: {
      columns: [
        textColumn('verdict', t('budget.verdict')),
        textColumn('name', t('budget.eval_project')),
        textColumn('category', t('budget.eval_category')),
        figureColumn('score', t('budget.eval_score'), 'score', words),
        textColumn('grade', t('budget.eval_grade')),
        textColumn('byScore', t('budget.eval_score_grade')),
      ],
      rows: projects.map(({ verdict, status: _, ...project }) => ({
        verdict: t(`budget.eval_verdict_${verdict}`),
        ...project,
      })),
    },
    note: districtNote(at, words),
    nothing: projects.length === 0 ? t('budget.eval_none') : undefined,
  }
}

function evaluationsTitle(done: Figure | null, projects: readonly Project[], words: Words): string {
  const { t, format } = words
  const clauses = (['late', 'wrong'] as const).flatMap((verdict) => {
    const all = projects.filter((each) => each.verdict === verdict)
    if (all.length === 0) return []
    const names = all
      .slice(0, named)
      .map(({ name }) => name)
      .join(t('budget.list'))
    const subjects = all.length > named ? t('finding.others', { subjects: names, n: all.length }) : names
    return [t(`budget.eval_${verdict}`, { names: subjects })]
  })
  return t('budget.eval_title', {
    n: done?.denominator ?? projects.length,
    done: done?.numerator ?? 0,
    rate: format(done?.value ?? null, 'ratio'),
    clauses: clauses.length > 0 ? clauses.join('') : t('budget.eval_sound'),
  })
}
