import { areas } from '../../rules/index'
import type { Words } from '../panels/use-words'
import { RuleArea } from './rule-area'
import { Section } from './section'
import { SettingsActions } from './settings-actions'

/** Every rule by the screen it belongs to, with what this office has set otherwise. */
export function RuleSection({ words }: { readonly words: Words }) {
  const { t, book } = words
  const off = book.rules.filter((rule) => rule.off).length
  const changed = Object.keys(book.settings.changes).length
  const hint = t(changed > 0 ? 'settings.rules_summary' : 'settings.rules_default', {
    ...{ n: book.rules.length, changed, off },
  })
  return (
    <Section
      title={t('settings.rules')}
      hint={hint}
      actions={<SettingsActions words={words} />}
      testId="rule-settings"
    >
      {areas.map((area) => (
        <RuleArea key={area} area={area} words={words} />
      ))}
    </Section>
  )
}
