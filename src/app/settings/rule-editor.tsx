import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type LimitFault, limitFault, limitsOf, type Place, withLimits } from '../../rules/limits'
import type { Rule } from '../../rules/rule'
import { withChange } from '../../rules/settings'
import type { Words } from '../panels/use-words'
import { now, useRuleChange } from '../use-rule-change'
import { inputLabel, inputText, readInput } from './limit-words'
import styles from './settings.module.css'

interface RuleEditorProps {
  readonly record: Rule
  readonly words: Words
  readonly onClose: () => void
}

type Draft = Readonly<Record<string, string>>

/** The limits in a draft, or what is wrong with them. */
export function readDraft(record: Rule, draft: Draft): Readonly<Record<string, number>> | LimitFault {
  const places = Object.keys(limitsOf(record)) as Place[]
  const values: [Place, number][] = []
  for (const place of places) {
    const value = readInput(record, place, draft[place] ?? '')
    if (value === null) return 'not_a_number'
    values.push([place, value])
  }
  const limits = Object.fromEntries(values)
  return limitFault(withLimits(record, limits)) ?? limits
}

/** Fields for the limits of one rule, kept only when they make sense together. */
export function RuleEditor({ record, words, onClose }: RuleEditorProps) {
  const { t, book } = words
  const set = book.ruleOf(record.id)
  const decided = book.settings.changes[record.id]
  const places = Object.entries(limitsOf(set)) as [Place, number][]
  const [draft, setDraft] = useState<Draft>({
    ...Object.fromEntries(places.map(([place, value]) => [place, inputText(record, place, value)])),
    ...{ who: decided?.who ?? '', note: decided?.note ?? '' },
  })
  const [fault, setFault] = useState<LimitFault | null>(null)
  const change = useRuleChange()
  const save = (event: FormEvent) => {
    event.preventDefault()
    const limits = readDraft(record, draft)
    if (typeof limits === 'string') return setFault(limits)
    const { who = '', note = '' } = draft
    change.mutate(
      {
        edit: (all) => withChange(all, record, { ...all.changes[record.id], limits, who, note, at: now() }),
        done: t('settings.saved'),
      },
      { onSuccess: onClose },
    )
  }
  const field = (name: string, label: string) => (
    <TextInput
      key={name}
      size="xs"
      label={label}
      value={draft[name] ?? ''}
      onChange={({ currentTarget }) => setDraft({ ...draft, [name]: currentTarget.value })}
    />
  )
  return (
    <tr>
      <td colSpan={5}>
        <form className={styles.editor} data-testid={`edit-${record.id}`} onSubmit={save}>
          {places.map(([place]) => field(place, inputLabel(record, place, words)))}
          {field('who', t('settings.who'))}
          {field('note', t('settings.note'))}
          <Button type="submit" size="xs" loading={change.isPending}>
            {t('settings.save')}
          </Button>
          <Button size="xs" variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <p className={styles.fault} role="alert">
            {fault && t(`settings.fault_${fault}`)}
          </p>
        </form>
      </td>
    </tr>
  )
}
