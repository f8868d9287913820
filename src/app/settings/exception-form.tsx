import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Month } from '../../domain/period'
import type { Finding } from '../../rules/rule'
import { type RuleException, withException } from '../../rules/settings'
import { keyName } from '../panels/finding-words'
import { useFindings } from '../panels/use-figures'
import type { Words } from '../panels/use-words'
import { monthPattern } from '../search'
import styles from './settings.module.css'
import { now, useRuleChange } from './use-rule-change'

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

/** Records an exception for one of the findings of the month shown. */
export function ExceptionForm({ words }: { readonly words: Words }) {
  const { t } = words
  const { findings } = useFindings()
  const [draft, setDraft] = useState<Draft>(empty)
  const [incomplete, setIncomplete] = useState(false)
  const change = useRuleChange()
  if (!findings || findings.length === 0) {
    return (
      <p className={styles.hint}>{findings ? t('settings.exception_no_findings') : t('panel.loading')}</p>
    )
  }
  const record = (event: FormEvent) => {
    event.preventDefault()
    const exception = exceptionFrom(draft, findings, now())
    setIncomplete(exception === null)
    if (!exception) return
    const done = t('settings.exception_added')
    change.mutate(
      { edit: (all) => withException(all, exception), done },
      { onSuccess: () => setDraft(empty) },
    )
  }
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  return (
    <form className={styles.editor} data-testid="exception-form" onSubmit={record}>
      <NativeSelect
        size="xs"
        className={styles.wide ?? ''}
        label={t('settings.exception_finding')}
        value={draft.finding}
        onChange={({ currentTarget }) => set({ finding: currentTarget.value })}
        data={[
          { value: '', label: t('settings.exception_choose') },
          ...findings.map((finding) => ({ value: nameOf(finding), label: optionText(finding, words) })),
        ]}
      />
      {(['reason', 'who', 'until'] as const).map((name) => (
        <TextInput
          key={name}
          size="xs"
          label={t(`settings.exception_${name}`)}
          placeholder={name === 'until' ? '2021-12' : ''}
          value={draft[name]}
          onChange={({ currentTarget }) => set({ [name]: currentTarget.value })}
        />
      ))}
      <Button type="submit" size="xs" loading={change.isPending}>
        {t('settings.exception_add')}
      </Button>
      <p className={styles.fault} role="alert">
        {incomplete && t('settings.exception_incomplete')}
      </p>
    </form>
  )
}

function optionText(finding: Finding, words: Words): string {
  const { code, name } = words.book.ruleOf(finding.rule)
  return words.t('settings.exception_option', {
    ...{ code, name: name[words.language] },
    subject: keyName(finding.by, finding.key, words),
  })
}
