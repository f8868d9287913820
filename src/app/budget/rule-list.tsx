import { Button } from '@mantine/core'
import { useId, useState } from 'react'
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

/** The rule table as it stands on the screen: first what is not kept; what is kept opens with a button. */
export function RuleList({ rows, words }: RuleListProps) {
  const [all, setAll] = useState(false)
  const keptId = useId()
  const { t } = words
  const kept = rows.filter(({ verdict }) => verdict === 'sound')
  const others = rows.filter(({ verdict }) => verdict !== 'sound')
  const isFolded = !all && others.length > 0
  return (
    <>
      <Scroller className={`${styles.scroller} ${styles.ruleScroller}`}>
        <table className={styles.rules}>
          <RuleHead words={words} />
          <tbody>
            <RuleLines rows={others} words={words} />
          </tbody>
          <tbody id={keptId} hidden={isFolded}>
            <RuleLines rows={kept} words={words} />
          </tbody>
        </table>
      </Scroller>
      {kept.length > 0 && others.length > 0 && (
        <Button
          data-control
          className={styles.more}
          variant="subtle"
          size="compact-md"
          onClick={() => setAll(!all)}
          aria-expanded={all}
          aria-controls={keptId}
        >
          {t(all ? 'budget.rules_fewer' : 'budget.rules_kept', { n: kept.length })}
        </Button>
      )}
    </>
  )
}

function RuleHead({ words: { t } }: Pick<RuleListProps, 'words'>) {
  return (
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
  )
}

function RuleLines({ rows, words }: RuleListProps) {
  return rows.map(({ key, rule, verdict, subject, period, value, limit, note }) => (
    <tr key={key}>
      <td className={styles.verdict}>
        <StatusBadge status={statusOfVerdict(verdict)} text={verdictText(verdict, words)} />
      </td>
      <td className={styles.code}>{rule.code}</td>
      <td className={styles.name}>{rule.name[words.language]}</td>
      <td data-label={words.t('budget.subject')}>
        {subject}
        {note && <small className={styles.exception}>{note}</small>}
      </td>
      <td className={styles.code}>{period}</td>
      <td className={styles.number} data-label={words.t('panel.value')}>
        {value}
      </td>
      <td className={styles.limit} data-label={words.t('budget.rule_limit')}>
        {limit}
      </td>
      <td className={styles.clause}>{`${rule.source.clause[words.language]} [${rule.source.grade}]`}</td>
    </tr>
  ))
}
