import { NativeSelect, Text } from '@mantine/core'
import { datasets } from '../../domain/datasets'
import { format } from '../../domain/units'
import { useLanguage } from '../../i18n/language'
import type { CardProps } from './file-card'
import { Step } from './step'

/** What the file is about: recognised by its headers, or chosen. */
export function DatasetStep({ card, queue }: CardProps) {
  const { language, t } = useLanguage()
  const { id, choice, inspection, state } = card
  if (!inspection?.table) return null
  // A mapping belongs to one dataset.
  const choose = (dataset: string) => {
    const { encoding, layout } = choice
    queue.choose(id, {
      ...(encoding ? { encoding } : {}),
      ...(layout ? { layout } : {}),
      ...(dataset ? { dataset } : {}),
    })
  }
  const blank = choice.dataset ? t('data.dataset_recognise') : t('data.dataset_choose')
  return (
    <Step title={t('data.step_dataset')}>
      <NativeSelect
        data-testid="dataset-select"
        size="xs"
        maw="24rem"
        aria-label={t('data.dataset')}
        value={inspection.dataset?.id ?? ''}
        disabled={state !== 'read'}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        data={[
          { value: '', label: blank },
          ...datasets.map((each) => ({ value: each.id, label: each.title[language] })),
        ]}
      />
      <Why card={card} />
    </Step>
  )
}

function Why({ card: { choice, inspection } }: Pick<CardProps, 'card'>) {
  const { language, t } = useLanguage()
  const dataset = inspection?.dataset
  const candidate = inspection?.candidates.find((each) => each.dataset.id === dataset?.id)
  const share = candidate ? format(candidate.share, 'ratio', language) : null
  return (
    <Text size="sm" c="dimmed">
      {dataset && `${dataset.grain[language]} · `}
      {!dataset && t('data.dataset_unknown')}
      {dataset && choice.dataset !== undefined && t('data.dataset_chosen')}
      {dataset && choice.dataset === undefined && share && t('data.dataset_recognised', { share })}
    </Text>
  )
}
