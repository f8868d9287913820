import { Alert, Button, Group, Stack } from '@mantine/core'
import { useLanguage } from '../../i18n/language'
import { failureText } from '../failure-text'
import { useSample } from '../sample-actions'
import { SampleProgress } from '../shell/first-start'
import { useSnapshot } from '../workspace-context'

/** Offers the sample data while none of it is loaded. */
export function SampleLoader() {
  const { t } = useLanguage()
  const { hasSample } = useSnapshot()
  const { progress, load } = useSample()
  if (hasSample) return null
  return (
    <Stack>
      <Group>
        <Button
          data-testid="load-sample"
          size="xs"
          variant="default"
          loading={load.isPending}
          onClick={() => load.mutate()}
        >
          {t('shell.load_sample')}
        </Button>
      </Group>
      {load.isPending && <SampleProgress step={progress} />}
      {load.isError && (
        <Alert color="red" title={t('shell.failed')} role="alert">
          {failureText(load.error, t)}
        </Alert>
      )}
    </Stack>
  )
}
