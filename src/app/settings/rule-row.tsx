import { Button, Switch } from '@mantine/core'
import { useState } from 'react'
import { indicatorOf } from '../../metrics/index'
import { limitsOf } from '../../rules/limits'
import type { Rule } from '../../rules/rule'
import { type RuleChange, withChange, withoutChange } from '../../rules/settings'
import { StatusBadge } from '../../ui/status-badge'
import { statusOf } from '../panels/finding-words'
import type { Words } from '../panels/use-words'
import { now, useRuleChange } from '../use-rule-change'
import { limitLines } from './limit-words'
import { RuleEditor } from './rule-editor'
import styles from './settings.module.css'

interface RuleRowProps {
  readonly record: Rule
  readonly words: Words
}

/** A rule: on or off, its basis, what it judges, its limits, and what was changed about it. */
export function RuleRow({ record, words }: RuleRowProps) {
  const { t, language, book } = words
  const [editing, setEditing] = useState(false)
  const change = useRuleChange()
  const set = book.ruleOf(record.id)
  const decided = book.settings.changes[record.id]
  const name = record.name[language]
  // Locked while it is kept it would lose the focus, so a second press is passed over instead.
  const toggle = (on: boolean) =>
    change.isPending ||
    change.mutate({ edit: (all) => withChange(all, record, { ...all.changes[record.id], on, at: now() }) })
  return (
    <>
      <tr data-testid={`rule-${record.id}`} data-changed={decided !== undefined} data-off={set.off ?? false}>
        <td>
          <Switch
            size="sm"
            checked={!set.off}
            aria-busy={change.isPending}
            aria-label={t('settings.on_of', { name })}
            onChange={({ currentTarget }) => toggle(currentTarget.checked)}
          />
        </td>
        <th scope="row">
          <span className={styles.code}>{record.code}</span> {name}
          <small className={styles.detail}>
            {record.source.clause[language]} [{record.source.grade}] {t(`panel.grade_${record.source.grade}`)}
          </small>
          {decided && <Decision change={decided} record={record} words={words} />}
        </th>
        <td>
          {indicatorOf(record.indicator).name[language]}
          <small className={styles.detail}>{basisOf(record, words)}</small>
        </td>
        <td>
          <Limits set={set} record={record} words={words} />
        </td>
        <td data-control>
          <RuleActions
            {...{ record, words, editing }}
            changed={decided !== undefined}
            onEdit={() => setEditing(!editing)}
            onReset={() => change.mutate({ edit: (all) => withoutChange(all, record.id) })}
          />
        </td>
      </tr>
      {editing && <RuleEditor record={record} words={words} onClose={() => setEditing(false)} />}
    </>
  )
}

function basisOf(record: Rule, { t }: Words): string {
  const basis = record.basis ?? indicatorOf(record.indicator).reading
  const groups = record.by.map((by) =>
    by === 'all' || by === 'unit_code' ? t(`settings.by_${by}`) : t('settings.by_other'),
  )
  return `${t(`settings.basis_${basis}`)} · ${groups.join(' / ')}`
}

/** That it differs from the record, since when, by whom and why. */
function Decision({ change, record, words }: RuleRowProps & { readonly change: RuleChange }) {
  const { t, language } = words
  const day = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-CA').format(new Date(change.at))
  const parts = [
    ...(change.on === undefined ? [] : [t(change.on ? 'settings.switched_on' : 'settings.switched_off')]),
    t('settings.changed_at', { date: day }),
    ...(change.who ? [t('settings.by_whom', { who: change.who })] : []),
    ...(change.note ? [change.note] : []),
  ]
  return (
    <small className={styles.decision} data-testid={`decision-${record.id}`}>
      {t('settings.changed')} · {parts.join(' · ')}
    </small>
  )
}

function Limits({ set, record, words }: RuleRowProps & { readonly set: Rule }) {
  const { t } = words
  return (
    <ul className={styles.limits}>
      {limitLines(set, record, words).map(({ key, level, text, standard }) => (
        <li key={key}>
          <StatusBadge status={statusOf[level]} text={t(`finding.${level}`)} variant="plain" /> {text}
          {standard && (
            <em className={styles.standard}>{t('settings.default_value', { value: standard })}</em>
          )}
        </li>
      ))}
    </ul>
  )
}

interface RuleActionsProps extends RuleRowProps {
  readonly editing: boolean
  readonly changed: boolean
  readonly onEdit: () => void
  readonly onReset: () => void
}

function RuleActions({ record, words, editing, changed, onEdit, onReset }: RuleActionsProps) {
  const { t, language } = words
  const name = record.name[language]
  const canEdit = Object.keys(limitsOf(record)).length > 0
  return (
    <div className={styles.actions}>
      {canEdit && (
        <Button
          size="compact-xs"
          variant="default"
          aria-expanded={editing}
          aria-label={t('settings.edit_of', { name })}
          onClick={onEdit}
        >
          {t('settings.edit')}
        </Button>
      )}
      {changed && (
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={t('settings.reset_of', { name })}
          onClick={onReset}
        >
          {t('settings.reset')}
        </Button>
      )}
    </div>
  )
}
