import { Modal } from '@mantine/core'
import type { Finding } from '../../rules/rule'
import styles from './exception.module.css'
import { ExceptionForm } from './exception-form'
import { findingSentence } from './finding-words'
import type { Words } from './use-words'

interface ExceptionDialogProps {
  /** Findings of one line, the first of them chosen; null while the dialog is closed. */
  readonly findings: readonly Finding[] | null
  readonly onClose: () => void
  readonly words: Words
}

/** Records an exception where the finding is seen; it stays mounted, so that the focus finds its way back. */
export function ExceptionDialog({ findings, onClose, words }: ExceptionDialogProps) {
  const { t } = words
  const [first] = findings ?? []
  return (
    <Modal
      opened={first !== undefined}
      onClose={onClose}
      title={t('exception.add')}
      size="lg"
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {findings && first && (
        <div data-testid="exception-dialog">
          <p className={styles.lead}>{findingSentence(first, words)}</p>
          <p className={styles.hint}>{t('settings.exceptions_hint')}</p>
          <ExceptionForm words={words} findings={findings} start={first} onRecorded={onClose} />
        </div>
      )}
    </Modal>
  )
}
