import { NativeSelect } from '@mantine/core'
import { leastShownRange } from '../../domain/suppression'
import { withLeastShown } from '../../rules/settings'
import type { Words } from '../panels/use-words'
import { useRuleChange } from '../use-rule-change'
import { Section } from './section'

const { min, max } = leastShownRange
const counts = Array.from({ length: max - min + 1 }, (_, at) => min + at)

/** From which count on disputes are shown; kept and exported with the rules. */
export function Suppression({ words }: { readonly words: Words }) {
  const { t, book } = words
  const change = useRuleChange()
  return (
    <Section
      title={t('settings.suppression')}
      hint={t('settings.suppression_hint', { n: book.leastShown })}
      testId="suppression"
    >
      <NativeSelect
        size="xs"
        label={t('settings.suppression_least')}
        value={String(book.leastShown)}
        onChange={({ currentTarget }) => {
          const leastShown = Number(currentTarget.value)
          change.mutate({ edit: (settings) => withLeastShown(settings, leastShown) })
        }}
        data={counts.map((n) => ({
          value: String(n),
          label: n === min ? t('settings.suppression_none') : String(n),
        }))}
      />
    </Section>
  )
}
