import { datasetOf } from '../../domain/datasets'
import { dimensionTitles } from '../../domain/dimension-titles'
import type { Filter } from '../../domain/query'
import { unstated } from '../../domain/unstated'
import type { Dimension } from '../../domain/view'
import { keyName } from '../panels/finding-words'
import type { Words } from '../panels/use-words'

const named = 4

function memberName(dimension: Dimension, key: string, words: Words): string {
  if (key === unstated) return words.t('panel.unknown_key')
  if (dimension === 'dataset') return datasetOf(key).title[words.language]
  return keyName(dimension, key, words)
}

export const periodText = ({ from, to }: Pick<Filter, 'from' | 'to'>, { t }: Words): string =>
  from === to ? from : t('trace.months', { from, to })

/** A filter in words: "期间 2021-10；单位＝五里牌街道". */
export function filterText(filter: Filter, words: Words): string {
  const { t, language } = words
  const limits = Object.entries(filter.where ?? {}).map(([name, keys]) => {
    const dimension = name as Dimension
    const list = keys
      .slice(0, named)
      .map((key) => memberName(dimension, key, words))
      .join(t('common.comma'))
    const members = keys.length > named ? t('trace.more_members', { members: list, n: keys.length }) : list
    return t('trace.filter_is', { name: dimensionTitles[dimension][language], members })
  })
  const parts = [t('trace.filter_period', { period: periodText(filter, words) }), ...limits]
  return [...parts, ...(limits.length === 0 ? [t('trace.filter_all')] : [])].join(t('panel.list_mark'))
}
