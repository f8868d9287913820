import { Button } from '@mantine/core'
import { useState } from 'react'
import styles from './panel.module.css'

export interface PanelErrorTexts {
  /** That this panel failed and the rest did not. */
  readonly failed: string
  readonly detail: string
  readonly copy: string
  readonly copied: string
  readonly retry: string
}

export interface PanelErrorProps {
  readonly detail: string
  readonly texts: PanelErrorTexts
  readonly onRetry?: () => void
}

/** Says that this panel failed; the detail can be copied for those who mend it. */
export function PanelError({ detail, texts, onRetry }: PanelErrorProps) {
  const [copy, setCopy] = useState<'offered' | 'done' | 'refused'>('offered')
  const write = () =>
    navigator.clipboard.writeText(detail).then(
      () => setCopy('done'),
      // Without the permission the reader copies by hand, so the text is opened for it.
      () => setCopy('refused'),
    )
  return (
    <div className={styles.error} role="alert">
      <p className={styles.failed}>
        <span aria-hidden="true">▲ </span>
        {texts.failed}
      </p>
      <details open={copy === 'refused'}>
        <summary>{texts.detail}</summary>
        <pre className={styles.detail}>{detail}</pre>
      </details>
      <div className={styles.buttons}>
        {onRetry && (
          <Button size="xs" onClick={onRetry}>
            {texts.retry}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={write}>
          {copy === 'done' ? texts.copied : texts.copy}
        </Button>
      </div>
    </div>
  )
}
