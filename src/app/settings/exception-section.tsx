import { Button } from '@mantine/core'
import { isExpired, type RuleException, withoutException } from '../../rules/settings'
import { StatusBadge } from '../../ui/status-badge'
import { useFilter } from '../filter-state'
import { ExceptionForm } from '../panels/exception-form'
import { keyName } from '../panels/finding-words'
import { useFindings } from '../panels/use-figures'
import { useFindingsWithVersions, useVersions } from '../panels/use-versions'
import type { Words } from '../panels/use-words'
import { useRuleChange } from '../use-rule-change'
import { Section } from './section'
import styles from './settings.module.css'

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
                    {t(`exception.${column}`)}
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
      <NewException words={words} />
    </Section>
  )
}

function NewException({ words }: { readonly words: Words }) {
  const { t } = words
  const { findings: own } = useFindings()
  const { history } = useVersions(own !== undefined)
  const findings = useFindingsWithVersions(own, history)
  if (findings && findings.length > 0) return <ExceptionForm words={words} findings={findings} />
  return <p className={styles.hint}>{t(findings ? 'exception.no_findings' : 'panel.loading')}</p>
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
          text={t(expired ? 'exception.expired' : 'exception.valid')}
          variant="plain"
        />
      </td>
      <td>
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={t('exception.remove_of', { subject })}
          onClick={() => change.mutate({ edit: (all) => withoutException(all, exception) })}
        >
          {t('exception.remove')}
        </Button>
      </td>
    </tr>
  )
}
