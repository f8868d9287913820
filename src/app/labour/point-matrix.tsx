import { type MatrixCell, matrix, matrixHeight, rowOfCell } from '../../charts/matrix'
import type { RiskLevel } from '../../charts/theme'
import { addMonths, type Month, monthsBetween } from '../../domain/period'
import { indicatorOf } from '../../metrics/index'
import type { Level } from '../../rules/rule'
import { besides, monthlyAsk, type Standpoint } from '../panels/asks'
import { choosing } from '../panels/crossing'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { monthName } from './months'
import { type PointMonth, type PointRows, pointRisks } from './point-risk'
import { pointTitle } from './point-title'

const asksOf = (at: Standpoint) => ({
  reported: monthlyAsk('points_reported', 'point_code', 12, at),
  unpaid: monthlyAsk('unpaid_months', 'point_code', 12, at),
  layoffs: monthlyAsk('planned_layoffs', 'point_code', 12, at),
  share: monthlyAsk('planned_layoff_share', 'point_code', 12, at),
})

/** Monitoring points by month: a letter and a colour for each risk, silence as silence. */
export function PointMatrix({ at: screen }: { readonly at: Standpoint }) {
  const at = besides(screen, 'point_code')
  const words = useWords()
  const asks = asksOf(at)
  const { rows, error } = useFigures(asks)
  return (
    <FigurePanel
      id="point-matrix"
      at={at}
      size="half"
      pending={{
        title: words ? indicatorOf('unpaid_months').name[words.language] : '',
        height: matrixHeight(shownAtLeast),
      }}
      indicators={['points_reported', 'unpaid_months', 'planned_layoffs', 'planned_layoff_share']}
      filter={asks.reported.filter}
      model={rows && words && pointMatrixModel(rows, at.period, words)}
      error={error}
      choosing={choosing('point_code', rowOfCell)}
    />
  )
}

const shownAtMost = 20
/** Sound points fill a short list up, so that the picture of a calm month is not empty. */
const shownAtLeast = 5

const colours: Readonly<Record<Level, RiskLevel>> = {
  fail: 'red',
  warn: 'orange',
  notice: 'yellow',
  unknown: 'none',
}

/** The points with most to answer for, the worst on top; those without any mark are only counted. */
export function pointMatrixModel(rows: PointRows, period: Month, words: Words): PanelModel {
  const { t } = words
  const months = monthsBetween(addMonths(period, -11), period)
  const points = pointRisks(rows, months, words.book)
  const marked = points.filter((point) => point.marked > 0)
  const shown = points.slice(0, Math.min(shownAtMost, Math.max(marked.length, shownAtLeast)))
  const lines = shown.map((point) => ({
    key: point.key,
    name: words.nameOf('point_code', point.key),
    cells: point.months.map((each) => cellOf(point.key, each, words)),
  }))
  const title = pointTitle(points, period, words)
  const labels = {
    description: title,
    columns: months.map((month) => monthName(month, words)),
    keys: months,
    unknown: t('panel.unreported'),
  }
  return {
    title,
    subtitle: t('labour.points_subtitle', {
      from: months[0],
      to: period,
      rest: restOf(points.length - shown.length, marked.length - shown.length, words),
    }),
    height: matrixHeight(Math.max(lines.length, 4)),
    option: lines.length > 0 ? (theme) => matrix(lines, labels, theme) : null,
    table: {
      columns: [
        { id: 'name', header: t('panel.row_name') },
        ...months.map((month) => ({ id: month, header: month })),
      ],
      rows: shown.map((point) => ({
        mark: point.key,
        name: words.nameOf('point_code', point.key),
        ...Object.fromEntries(point.months.map((each) => [each.month, wordOf(each, words)])),
      })),
    },
  }
}

/** What is said of the points that the picture does not show. */
function restOf(hidden: number, risky: number, { t }: Words): string {
  if (risky > 0) return t('labour.points_rest_more', { n: hidden, risky })
  return hidden > 0 ? t('labour.points_rest', { n: hidden }) : ''
}

function lettersOf({ arrears, layoff }: PointMonth, { t }: Words): string {
  const colour = arrears && arrears !== 'unknown' ? t(`labour.points_letter_${arrears}`) : ''
  return `${colour}${layoff ? t('labour.points_letter_layoff') : ''}`
}

function cellOf(point: string, each: PointMonth, words: Words): MatrixCell | null {
  const key = `${point} ${each.month}`
  if (!each.reported) return null
  if (each.level) {
    const level = colours[each.level]
    return { key, value: each.unpaid, text: lettersOf(each, words), level, detail: detailOf(each, words) }
  }
  const detail = detailOf(each, words)
  if (each.unpaid === null) return { key, value: null, text: '?', detail }
  return { key, value: 0, text: '·', level: 'none', detail }
}

function detailOf({ arrears, layoff, unpaid, layoffs, share }: PointMonth, words: Words): string[] {
  const { t, format } = words
  const said = [
    arrears ? t('labour.points_detail_unpaid', { months: format(unpaid, 'months') }) : '',
    layoff
      ? t('labour.points_detail_layoffs', {
          persons: format(layoffs, 'persons'),
          share: format(share, 'ratio'),
        })
      : '',
    unpaid === null ? t('labour.points_detail_blank') : '',
  ].filter((line) => line !== '')
  return said.length > 0 ? said : [t('labour.points_detail_clear')]
}

/** The cell as the table says it: letters and what they stand for. */
function wordOf(each: PointMonth, words: Words): string {
  if (!each.reported) return words.t('labour.points_detail_silent')
  if (!each.level && each.unpaid !== null) return words.t('labour.points_clear')
  const said = detailOf(each, words).join(words.t('labour.list_mark'))
  return each.level ? `${lettersOf(each, words)} ${said}` : said
}
