import type { Figure } from '../../domain/query'
import type { Language } from '../../domain/text'
import { formatPlain, unitWord } from '../../domain/units'
import type { Indicator } from '../../metrics/indicator'
import type { FigureColumn } from '../../ui/figure-table'
import type { Table } from './figure-panel'
import type { Words } from './use-words'

const whole = (cell: unknown, language: Language) =>
  new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: 2 }).format(Number(cell))

/** The table twin of figures of one indicator: name, period, value, and for a rate what it is made of. */
export function figureTable(
  figures: readonly Figure[],
  indicator: Indicator,
  nameOf: (key: string) => string,
  { language, t }: Words,
): Table {
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
  const rows = figures.map(({ key, ...figure }) => ({
    ...figure,
    name: key === 'all' ? t('panel.district') : key === null ? t('panel.unknown_key') : nameOf(key),
  }))
  return { columns, rows }
}
