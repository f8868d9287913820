import { type Area, rulesByArea } from '../../rules/index'
import type { Rule } from '../../rules/rule'
import type { Words } from '../panels/use-words'
import { RuleRow } from './rule-row'
import styles from './settings.module.css'

/** By their numbers, as whoever looks for one does; those of one number as they are recorded. */
const inOrder = (rules: readonly Rule[]) => rules.toSorted((a, b) => a.code.localeCompare(b.code))

/** The rules of one screen. */
export function RuleArea({ area, words }: { readonly area: Area; readonly words: Words }) {
  const { t } = words
  return (
    <div className={styles.scroll}>
      <table className={`${styles.table} ${styles.rules}`}>
        <caption className={styles.caption}>{t(`overview.area_${area}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('settings.on')}</th>
            <th scope="col">{t('settings.rule')}</th>
            <th scope="col">{t('settings.judged')}</th>
            <th scope="col">{t('settings.limits')}</th>
            <th scope="col" data-control>
              {t('settings.action')}
            </th>
          </tr>
        </thead>
        <tbody>
          {inOrder(rulesByArea[area]).map((record) => (
            <RuleRow key={record.id} record={record} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
