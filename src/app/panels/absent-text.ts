import { columnOf } from '../../domain/dataset'
import { datasetOf } from '../../domain/datasets'
import type { Language } from '../../domain/text'
import type { Translate } from '../../i18n/language'
import type { Absent } from '../../warehouse/absent'

/** "缺少列：建会入会·应建会单位数": what is absent by its titles, each dataset and column once; empty when nothing is. */
export function absentText(absent: readonly Absent[], language: Language, t: Translate): string {
  const ids = [...new Set(absent.map(({ dataset }) => dataset))]
  const columnsOf = (id: string) =>
    new Set(absent.flatMap((each) => (each.dataset === id ? each.columns : [])))
  const titled = ids.map((id) => ({ dataset: datasetOf(id), columns: columnsOf(id) }))
  const whole = titled
    .filter(({ columns }) => columns.size === 0)
    .map(({ dataset }) => dataset.title[language])
  const partly = titled
    .filter(({ columns }) => columns.size > 0)
    .map(({ dataset, columns }) =>
      t('panel.absent_of', {
        dataset: dataset.title[language],
        columns: [...columns].map((name) => columnOf(dataset, name).title[language]).join(t('common.comma')),
      }),
    )
  return [
    ...(partly.length > 0 ? [t('panel.absent_columns', { list: partly.join(t('panel.list_mark')) })] : []),
    ...(whole.length > 0 ? [t('panel.absent_datasets', { list: whole.join(t('common.comma')) })] : []),
  ].join(t('panel.list_mark'))
}
