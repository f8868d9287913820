import { Alert, Button, Group, Progress, Stack, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { Link } from '@tanstack/react-router'
import { useLanguage } from '../../i18n/language'
import { failureText } from '../failure-text'
import { useSample } from '../sample-actions'
import type { Progress as Step } from '../workspace-types'

/** What an empty workspace offers. */
export function FirstStart() {
  const { t } = useLanguage()
  const { progress, load } = useSample()
  const start = () =>
    load.mutate(undefined, {
      onSuccess: () => notifications.show({ message: t('shell.sample_loaded'), color: 'green' }),
    })
  return (
    <Stack align="flex-start" maw="40rem" mx="auto" mt="10vh" data-testid="first-start">
      <Title order={1} size="h2">
        {t('shell.empty_title')}
      </Title>
      <Text>{t('shell.empty_text')}</Text>
      <Group>
        <Button data-testid="load-sample" loading={load.isPending} onClick={start}>
          {t('shell.load_sample')}
        </Button>
        <Button component={Link} to="/data" variant="default" data-testid="go-import">
          {t('shell.import_mine')}
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

/** Counts beside the bar; before the first count the bar says only that something is under way. */
export function SampleProgress({ step }: { readonly step: Step | null }) {
  const { t } = useLanguage()
  const value = step && step.total > 0 ? (step.done / step.total) * 100 : 100
  return (
    <Stack gap={4} w="100%">
      <Progress value={value} animated={!step} aria-label={t('shell.load_sample')} />
      <Text size="sm" c="dimmed" role="status">
        {step ? t('shell.loading_sample', { ...step }) : t('shell.busy')}
      </Text>
    </Stack>
  )
}
