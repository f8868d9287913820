import type { Status } from '../../charts/theme'
import { Scroller } from '../../ui/scroller'
import { StatusBadge } from '../../ui/status-badge'
import { statusOf } from '../panels/finding-words'
import type { Words } from '../panels/use-words'
import styles from './budget.module.css'
import { type RuleRow, type RuleVerdict, verdictText } from './rule-rows'

const statusOfVerdict = (verdict: RuleVerdict): Status => (verdict === 'sound' ? 'green' : statusOf[verdict])

interface RuleListProps {
  readonly rows: readonly RuleRow[]
  readonly words: Words
}

/** The rule table as it stands on the screen, with the verdict as sign, word and colour. */
export function RuleList({ rows, words }: RuleListProps) {
  const { t, language } = words
  return (
    <Scroller className={styles.scroller}>
      <table className={styles.rules}>
        <thead>
          <tr>
            <th scope="col">{t('budget.verdict')}</th>
            <th scope="col" colSpan={2}>
              {t('budget.rule')}
            </th>
            <th scope="col">{t('budget.subject')}</th>
            <th scope="col">{t('panel.period')}</th>
            <th scope="col" className={styles.number}>
              {t('panel.value')}
            </th>
            <th scope="col">{t('budget.rule_limit')}</th>
            <th scope="col">{t('budget.clause')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, rule, verdict, subject, period, value, limit, note }) => (
            <tr key={key}>
              <td className={styles.verdict}>
                <StatusBadge status={statusOfVerdict(verdict)} text={verdictText(verdict, words)} />
              </td>
              <td className={styles.code}>{rule.code}</td>
              <td>{rule.name[language]}</td>
              <td>
                {subject}
                {note && <small className={styles.exception}>{note}</small>}
              </td>
              <td className={styles.code}>{period}</td>
              <td className={styles.number}>{value}</td>
              <td>{limit}</td>
              <td className={styles.clause}>{`${rule.source.clause[language]} [${rule.source.grade}]`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}
