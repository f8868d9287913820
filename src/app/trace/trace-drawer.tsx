import { Drawer, Tabs } from '@mantine/core'
import { useEffect, useState } from 'react'
import { datasets as known } from '../../domain/datasets'
import { datasetOfImport, ownImports } from '../../domain/own-table'
import { useLanguage } from '../../i18n/language'
import { useWords, type Words } from '../panels/use-words'
import { useReturnFocus } from '../return-focus'
import { useSnapshot } from '../workspace-context'
import type { Snapshot } from '../workspace-types'
import { HowView } from './how-view'
import { type RawPlace, RawView } from './raw-view'
import { importOf } from './row-files'
import { RowsView } from './rows-view'
import { datasetsOf, type Subject } from './subject'
import styles from './trace.module.css'
import type { TraceTab } from './trace-context'

interface TraceDrawerProps {
  readonly subject: Subject
  readonly tab: TraceTab
  readonly opened: boolean
  readonly onClose: () => void
}

/** Everything behind a number: how it is computed, its rows, and each row's record in the original file. */
export function TraceDrawer({ subject, tab, opened, onClose }: TraceDrawerProps) {
  const { t } = useLanguage()
  const words = useWords()
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="min(1080px, 100%)"
      title={subject.title}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {words && <Traced key={keyOf(subject, tab)} subject={subject} tab={tab} words={words} />}
    </Drawer>
  )
}

const keyOf = (subject: Subject, tab: TraceTab) => JSON.stringify([subject, tab])

/** The datasets of a subject, own tables among them. */
const recordsOf = (subject: Subject, { imports }: Snapshot) => {
  const own = ownImports(imports).map(datasetOfImport)
  return datasetsOf(subject).flatMap((id) => [...known, ...own].find((each) => each.id === id) ?? [])
}

function Traced({
  subject,
  tab: first,
  words,
}: Pick<TraceDrawerProps, 'subject' | 'tab'> & { readonly words: Words }) {
  const { t } = words
  const snapshot = useSnapshot()
  const [tab, setTab] = useState<TraceTab>(first)
  const [place, setPlace] = useState<RawPlace | null>(null)
  const { remember, giveBack } = useReturnFocus()
  const show = (shown: RawPlace) => {
    remember()
    setPlace(shown)
  }
  const hide = () => {
    setPlace(null)
    giveBack()
  }
  useEffect(() => setTab(first), [first])
  const datasets = recordsOf(subject, snapshot)
  const back = t(tab === 'rows' ? 'trace.back' : 'trace.back_how')
  return (
    <>
      {place && <RawView place={place} words={words} backText={back} onBack={hide} />}
      {/* The rows stay where they are scrolled to while one of them is looked at. */}
      <div hidden={place !== null}>
        <Tabs value={tab} onChange={(value) => setTab(value === 'rows' ? 'rows' : 'how')} keepMounted={false}>
          <Tabs.List mb="md">
            {subject.indicators.length > 0 && <Tabs.Tab value="how">{t('trace.tab_how')}</Tabs.Tab>}
            <Tabs.Tab value="rows" data-testid="show-rows">
              {t('trace.tab_rows')}
            </Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="how">
            <HowView
              subject={subject}
              datasets={datasets}
              words={words}
              onRow={(source, row) => show({ dataset: datasetOfImport(source), source, row })}
            />
          </Tabs.Panel>
          <Tabs.Panel value="rows" className={styles.rows ?? ''}>
            <RowsView
              subject={subject}
              datasets={datasets}
              words={words}
              onOpen={(dataset, row) => {
                const source = importOf(snapshot, row)
                if (source) show({ dataset, source, row: Number(row._row) })
              }}
            />
          </Tabs.Panel>
        </Tabs>
      </div>
    </>
  )
}
