import { Code } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../i18n/language'
import { StatusBadge } from '../../ui/status-badge'
import { useWorkspace } from '../workspace-context'
import { addressesAsked, engineIsLocked, policySent, requestsOf } from './network'
import { Section } from './section'
import styles from './settings.module.css'

/** Whether anything left the page, and what keeps it from leaving. */
export function NetworkCheck() {
  const { t } = useLanguage()
  return (
    <Section title={t('settings.network')} hint={t('settings.network_hint')} testId="network">
      <RequestsSent />
      <EngineState />
      <Policy />
    </Section>
  )
}

function RequestsSent() {
  const { t } = useLanguage()
  const { origin } = location
  const { count, foreign } = requestsOf(addressesAsked(), origin)
  const own = foreign.length === 0
  return (
    <>
      <StatusBadge
        status={own ? 'green' : 'red'}
        text={t(own ? 'settings.network_own' : 'settings.network_foreign', {
          ...{ n: count, foreign: foreign.length, origin },
        })}
        variant="plain"
      />
      {!own && <Code block>{foreign.join('\n')}</Code>}
    </>
  )
}

function EngineState() {
  const { t } = useLanguage()
  const { engine } = useWorkspace()
  const { data } = useQuery({
    queryKey: ['engine-settings'],
    queryFn: () => engineIsLocked(engine),
    gcTime: 0,
  })
  const state = data === undefined ? 'unknown' : data ? 'locked' : 'open'
  return (
    <StatusBadge
      status={({ unknown: 'grey', locked: 'green', open: 'red' } as const)[state]}
      text={t('settings.network_engine', { state: t(`settings.network_engine_${state}`) })}
      variant="plain"
    />
  )
}

function Policy() {
  const { t } = useLanguage()
  const { data } = useQuery({ queryKey: ['policy'], queryFn: policySent, gcTime: 0 })
  if (data === undefined) return null
  return (
    <>
      <StatusBadge
        status={data ? 'green' : 'amber'}
        text={t(data ? 'settings.network_policy' : 'settings.network_policy_none')}
        variant="plain"
      />
      {data && (
        <Code block className={styles.policy ?? ''}>
          {data.replaceAll('; ', ';\n')}
        </Code>
      )}
    </>
  )
}
