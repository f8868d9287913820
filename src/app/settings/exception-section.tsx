import { Button } from '@mantine/core'
import { isExpired, type RuleException, withoutException } from '../../rules/settings'
import { StatusBadge } from '../../ui/status-badge'
import { useFilter } from '../filter-state'
import { keyName } from '../panels/finding-words'
import type { Words } from '../panels/use-words'
import { ExceptionForm } from './exception-form'
import { Section } from './section'
import styles from './settings.module.css'
import { useRuleChange } from './use-rule-change'

const columns = ['rule', 'subject', 'reason', 'who', 'until', 'state'] as const

/** Findings that somebody answers for: who, why, until when. */
export function ExceptionSection({ words }: { readonly words: Words }) {
  const { t, book } = words
  const { exceptions } = book.settings
  return (
    <Section title={t('settings.exceptions')} hint={t('settings.exceptions_hint')} testId="exceptions">
      {exceptions.length === 0 ? (
        <p className={styles.hint}>{t('settings.exceptions_none')}</p>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {t(`settings.exception_${column}`)}
                  </th>
                ))}
                <th scope="col">{t('settings.action')}</th>
              </tr>
            </thead>
            <tbody>
              {exceptions.map((each) => (
                <ExceptionRow key={`${each.rule} ${each.by} ${each.key}`} exception={each} words={words} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ExceptionForm words={words} />
    </Section>
  )
}

interface ExceptionRowProps {
  readonly exception: RuleException
  readonly words: Words
}

function ExceptionRow({ exception, words }: ExceptionRowProps) {
  const { t, language, book } = words
  const { period } = useFilter()
  const change = useRuleChange()
  const { code, name } = book.ruleOf(exception.rule)
  const subject = keyName(exception.by, exception.key, words)
  const expired = period !== null && isExpired(exception, period)
  return (
    <tr>
      <th scope="row">
        <span className={styles.code}>{code}</span> {name[language]}
      </th>
      <td>{subject}</td>
      <td>{exception.reason}</td>
      <td>{exception.who}</td>
      <td className={styles.code}>{exception.until}</td>
      <td>
        <StatusBadge
          status={expired ? 'amber' : 'green'}
          text={t(expired ? 'settings.exception_expired' : 'settings.exception_valid')}
          variant="plain"
        />
      </td>
      <td>
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={t('settings.exception_remove_of', { subject })}
          onClick={() => change.mutate({ edit: (all) => withoutException(all, exception) })}
        >
          {t('settings.exception_remove')}
        </Button>
      </td>
    </tr>
  )
}
