import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Month } from '../../domain/period'
import type { Finding } from '../../rules/rule'
import { exceptionOf, type RuleException, type RuleSettings, withException } from '../../rules/settings'
import { monthPattern } from '../search'
import { now, useRuleChange } from '../use-rule-change'
import styles from './exception.module.css'
import { keyName } from './finding-words'
import type { Words } from './use-words'

const empty = { finding: '', who: '', reason: '', until: '' }
type Draft = Readonly<typeof empty>

const nameOf = ({ rule, by, key }: Finding) => `${rule} ${by} ${key}`

/** The exception that a draft makes for one of the findings; null while something is missing. */
export function exceptionFrom(draft: Draft, findings: readonly Finding[], at: string): RuleException | null {
  const finding = findings.find((each) => nameOf(each) === draft.finding)
  const [who, reason, until] = [draft.who.trim(), draft.reason.trim(), draft.until.trim()]
  if (!finding || !who || !reason || !monthPattern.test(until)) return null
  const { rule, by, key } = finding
  return { rule, by, key, who, reason, until: until as Month, at }
}

/** The draft with a finding chosen: what was decided about it takes the place of what is written, to be changed. */
export function draftFor(finding: Finding | undefined, settings: RuleSettings, draft: Draft = empty): Draft {
  if (!finding) return { ...draft, finding: '' }
  const { who, reason, until } = exceptionOf(settings, finding) ?? draft
  return { finding: nameOf(finding), who, reason, until }
}

interface ExceptionFormProps {
  readonly words: Words
  /** Those an exception can be recorded for. */
  readonly findings: readonly Finding[]
  /** Chosen at first; none when absent. */
  readonly start?: Finding | undefined
  readonly onRecorded?: () => void
}

/** Records an exception for one of some findings: who agreed, why, and until when. */
export function ExceptionForm({ words, findings, start, onRecorded }: ExceptionFormProps) {
  const { t, book } = words
  const [draft, setDraft] = useState<Draft>(() => draftFor(start, book.settings))
  const [incomplete, setIncomplete] = useState(false)
  const change = useRuleChange()
  const record = (event: FormEvent) => {
    event.preventDefault()
    const exception = exceptionFrom(draft, findings, now())
    setIncomplete(exception === null)
    if (!exception) return
    const onSuccess = () => {
      setDraft(empty)
      onRecorded?.()
    }
    change.mutate({ edit: (all) => withException(all, exception), done: t('exception.added') }, { onSuccess })
  }
  const choose = (name: string) =>
    setDraft(
      draftFor(
        findings.find((each) => nameOf(each) === name),
        book.settings,
        draft,
      ),
    )
  return (
    <form className={styles.form} data-testid="exception-form" onSubmit={record}>
      <NativeSelect
        size="xs"
        className={styles.wide ?? ''}
        label={t('exception.finding')}
        value={draft.finding}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        data={[
          { value: '', label: t('exception.choose') },
          ...findings.map((finding) => ({ value: nameOf(finding), label: optionText(finding, words) })),
        ]}
      />
      {(['reason', 'who', 'until'] as const).map((name) => (
        <TextInput
          key={name}
          size="xs"
          label={t(`exception.${name}`)}
          placeholder={name === 'until' ? '2021-12' : ''}
          value={draft[name]}
          onChange={({ currentTarget }) => setDraft({ ...draft, [name]: currentTarget.value })}
          {...(start && name === 'reason' ? { 'data-autofocus': true } : {})}
        />
      ))}
      <Button type="submit" size="xs" loading={change.isPending}>
        {t('exception.add')}
      </Button>
      <p className={styles.fault} role="alert">
        {incomplete && t('exception.incomplete')}
      </p>
    </form>
  )
}

function optionText(finding: Finding, words: Words): string {
  const { code, name } = words.book.ruleOf(finding.rule)
  return words.t('exception.option', {
    ...{ code, name: name[words.language] },
    subject: keyName(finding.by, finding.key, words),
  })
}
