import type { Figure } from '../../domain/query'
import type { Language } from '../../domain/text'
import { formatPlain, unitWord } from '../../domain/units'
import { unknownKey } from '../../domain/unstated'
import type { Dimension } from '../../domain/view'
import type { Indicator } from '../../metrics/indicator'
import type { FigureColumn } from '../../ui/figure-table'
import type { Table } from './figure-panel'
import type { Words } from './use-words'
import { cellOf } from './words'

const whole = (cell: unknown, language: Language) =>
  new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: 2 }).format(Number(cell))

/** The table twin of figures of one indicator: name, period, value, and for a rate what it is made of. */
export function figureTable(
  figures: readonly Figure[],
  indicator: Indicator,
  nameOf: (key: string) => string,
  words: Words,
  by?: Dimension,
): Table {
  const { language, t } = words
  const { unit } = indicator
  const number = (id: string, header: string): FigureColumn => ({
    id,
    header,
    align: 'right',
    format: (cell) => whole(cell, language),
  })
  const columns: FigureColumn[] = [
    { id: 'name', header: t('panel.row_name') },
    { id: 'period', header: t('panel.period') },
    {
      id: 'value',
      header: `${indicator.name[language]} (${unitWord(unit, language)})`,
      align: 'right',
      format: (cell) => formatPlain(Number(cell), unit, language),
    },
    ...(indicator.numerator ? [number('numerator', indicator.numerator[language])] : []),
    ...(indicator.denominator ? [number('denominator', indicator.denominator[language])] : []),
    number('left_out', t('panel.left_out')),
  ]
  const nameOfKey = (key: string | null) =>
    key === 'all' ? t('panel.district') : key === null ? t('panel.unknown_key') : nameOf(key)
  const rows = figures.map((figure) => ({
    period: figure.period,
    value: cellOf(figure, words),
    numerator: cellOf(figure, words, 'numerator'),
    denominator: cellOf(figure, words, 'denominator'),
    left_out: figure.left_out,
    name: nameOfKey(figure.key),
    ...(figure.key === 'all' ? {} : { mark: figure.key ?? unknownKey }),
  }))
  return { columns, rows, ...(by ? { by } : {}) }
}
