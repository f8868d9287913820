import { Button, Group, NativeSelect, Text } from '@mantine/core'
import { datasets } from '../../domain/datasets'
import { ownImports } from '../../domain/own-table'
import { format } from '../../domain/units'
import { useLanguage } from '../../i18n/language'
import { useSnapshot } from '../workspace-context'
import type { CardProps } from './file-card'
import { ownWish } from './own-choice'
import { Step } from './step'

/** In the list of datasets, whose ids have more than a word. */
const ownValue = 'own'

/** What the file is about: recognised by its headers, or chosen; or kept as a table of its own. */
export function DatasetStep({ card, queue }: CardProps) {
  const { language, t } = useLanguage()
  const { id, choice, inspection, state } = card
  const { imports } = useSnapshot()
  if (!inspection?.table) return null
  // A mapping belongs to one dataset.
  const choose = (dataset: string) => {
    const { encoding, layout } = choice
    queue.choose(id, {
      ...(encoding ? { encoding } : {}),
      ...(layout ? { layout } : {}),
      ...(dataset && dataset !== ownValue ? { dataset } : {}),
      ...(dataset === ownValue ? ownWish(inspection.fileName, ownImports(imports)) : {}),
    })
  }
  const blank = choice.dataset || choice.own ? t('data.dataset_recognise') : t('data.dataset_choose')
  return (
    <Step title={t('data.step_dataset')}>
      <NativeSelect
        data-testid="dataset-select"
        size="xs"
        maw="24rem"
        aria-label={t('data.dataset')}
        value={inspection.own ? ownValue : (inspection.dataset?.id ?? '')}
        disabled={state !== 'read'}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        data={[
          { value: '', label: blank },
          { value: ownValue, label: t('own.keep') },
          ...datasets.map((each) => ({ value: each.id, label: each.title[language] })),
        ]}
      />
      <Why card={card} />
      {!inspection.dataset && (
        <Group gap="xs">
          <Button
            size="compact-sm"
            variant="default"
            data-testid="keep-own"
            disabled={state !== 'read'}
            onClick={() => choose(ownValue)}
          >
            {t('own.keep')}
          </Button>
          <Text size="sm" c="dimmed">
            {t('own.keep_hint')}
          </Text>
        </Group>
      )}
    </Step>
  )
}

function Why({ card: { choice, inspection } }: Pick<CardProps, 'card'>) {
  const { language, t } = useLanguage()
  const dataset = inspection?.dataset
  const candidate = inspection?.candidates.find((each) => each.dataset.id === dataset?.id)
  if (inspection?.own) {
    return (
      <Text size="sm" c="dimmed">
        {t('own.chosen')}
      </Text>
    )
  }
  const share = candidate ? format(candidate.share, 'ratio', language) : null
  return (
    <Text size="sm" c="dimmed">
      {dataset && `${dataset.grain[language]} · `}
      {!dataset && t('data.dataset_unknown')}
      {dataset && choice.dataset !== undefined && t('data.dataset_chosen')}
      {dataset &&
        choice.dataset === undefined &&
        t(share ? 'data.dataset_recognised' : 'data.dataset_near', { share })}
    </Text>
  )
}
