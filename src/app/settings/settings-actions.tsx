import { Button, FileButton } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { readNotes } from '../../domain/note'
import { rules } from '../../rules/index'
import { withoutChanges } from '../../rules/settings'
import { readSettings, type SettingsFault, settingsFile } from '../../rules/settings-file'
import { saveJson } from '../data/save-file'
import { readPositions } from '../map/places'
import { readMappings } from '../mapping-memory'
import type { Words } from '../panels/use-words'
import { useRuleChange } from '../use-rule-change'
import { useWorkspace } from '../workspace-context'

/** The content of a file as JSON; undefined when it is none, which no reader takes for settings. */
async function jsonOf(file: File): Promise<unknown> {
  try {
    return JSON.parse(await file.text())
  } catch {
    return undefined
  }
}

/** The whole of the settings, and the mappings of files corrected by hand: to a file, from a file, back to the defaults. */
export function SettingsActions({ words }: { readonly words: Words }) {
  const { t, book } = words
  const change = useRuleChange()
  const { mappings, notes, map } = useWorkspace()
  const take = async (given: File | null) => {
    if (!given) return
    const raw = await jsonOf(given)
    const { settings, faults: ruleFaults } = readSettings(raw, rules)
    const file = raw as
      | { readonly mappings?: unknown; readonly positions?: unknown; readonly notes?: unknown }
      | null
      | undefined
    const known = readMappings(file?.mappings)
    const positions = readPositions(file?.positions ?? {})
    const noted = readNotes(file?.notes)
    const faults: readonly Fault[] = [
      ...ruleFaults,
      ...(positions ? [] : [{ at: 'positions', code: 'not_positions' } as const]),
      ...known.faults.map((n) => ({ at: `mappings ${n}`, code: 'not_a_mapping' }) as const),
      ...noted.faults.map((n) => ({ at: `notes ${n}`, code: 'not_a_note' }) as const),
    ]
    if (faults.length > 0 || !positions) {
      const message = faults.map((fault) => faultText(fault, words)).join('\n')
      notifications.show({ title: t('settings.import_failed'), message, color: 'red', autoClose: false })
      return
    }
    const done = t('settings.imported', {
      changes: Object.keys(settings.changes).length,
      exceptions: settings.exceptions.length,
      mappings: known.mappings.length,
      notes: noted.notes.length,
    })
    const before = async () => {
      await mappings.take(known.mappings)
      await notes.put(noted.notes)
      if (Object.keys(positions).length > 0) await map.change({ positions })
    }
    change.mutate({ edit: () => settings, before, done })
  }
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() =>
          saveJson(t('settings.file_name'), {
            ...settingsFile(book.settings),
            mappings: mappings.current(),
            notes: notes.current(),
            positions: map.current().positions,
          })
        }
      >
        {t('settings.export')}
      </Button>
      <FileButton accept=".json,application/json" onChange={(file) => void take(file)}>
        {(props) => (
          <Button size="compact-sm" variant="default" {...props}>
            {t('settings.import')}
          </Button>
        )}
      </FileButton>
      {Object.keys(book.settings.changes).length > 0 && (
        <ResetAll words={words} onReset={() => change.mutate({ edit: withoutChanges })} />
      )}
    </>
  )
}

/** Asks once more in place before it resets. */
function ResetAll({ words, onReset }: { readonly words: Words; readonly onReset: () => void }) {
  const { t } = words
  const [asking, setAsking] = useState(false)
  if (!asking) {
    return (
      <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
        {t('settings.reset_all')}
      </Button>
    )
  }
  return (
    <>
      <Button size="compact-sm" color="red" autoFocus onClick={onReset}>
        {t('settings.reset_all_confirm')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => setAsking(false)}>
        {t('common.cancel')}
      </Button>
    </>
  )
}

interface Fault {
  readonly at: string
  readonly code: SettingsFault['code'] | 'not_a_mapping' | 'not_a_note' | 'not_positions'
}

function faultText({ at, code }: Fault, { t }: Words): string {
  const fault = t(`settings.fault_${code}`)
  return at ? t('settings.fault_at', { at, fault }) : fault
}
