import { Button, Modal, Stack, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useLanguage } from '../../i18n/language'

export interface Named {
  readonly name: string
  readonly note: string
}

interface SaveButtonProps {
  /** Words of the button, and title of the dialog it opens. */
  readonly text: string
  readonly disabled?: boolean
  /** Names that are taken: saving under one of them replaces what is there. */
  readonly names: readonly string[]
  readonly initial?: Named
  /** Asks for a note too. */
  readonly withNote?: boolean
  /** False when it was not kept. */
  readonly onSave: (named: Named) => Promise<boolean>
}

const longest = { name: 40, note: 300 }

/** Asks under which name something is kept. */
export function SaveButton(props: SaveButtonProps) {
  const { t } = useLanguage()
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button size="xs" variant="default" disabled={props.disabled ?? false} onClick={() => setOpened(true)}>
        {props.text}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={props.text.replace('…', '')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <NameForm {...props} onDone={() => setOpened(false)} />
      </Modal>
    </>
  )
}

function NameForm({
  names,
  initial,
  withNote,
  onSave,
  onDone,
}: SaveButtonProps & { readonly onDone: () => void }) {
  const { t } = useLanguage()
  const [name, setName] = useState(initial?.name ?? '')
  const [note, setNote] = useState(initial?.note ?? '')
  const clean = name.trim()
  const save = async () => {
    if (!(await onSave({ name: clean, note: note.trim() }))) return
    notifications.show({ message: t('workbench.saved', { name: clean }), color: 'green' })
    onDone()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (clean !== '') void save()
      }}
    >
      <Stack gap="sm">
        <TextInput
          label={t('workbench.name')}
          value={name}
          maxLength={longest.name}
          required
          data-autofocus
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          description={names.includes(clean) && clean !== initial?.name ? t('workbench.same_name') : ' '}
        />
        {withNote && (
          <TextInput
            label={t('workbench.note')}
            value={note}
            maxLength={longest.note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
        )}
        <Button type="submit" disabled={clean === ''}>
          {t('workbench.save')}
        </Button>
      </Stack>
    </form>
  )
}
