import { type CSSProperties, type ReactNode, useId } from 'react'
import { EmptyState } from './empty-state'
import styles from './panel.module.css'
import { PanelBoundary } from './panel-boundary'
import { PanelError, type PanelErrorTexts } from './panel-error'
import { type PanelAction, PanelMenu } from './panel-menu'
import { Unbroken } from './unbroken'

export type PanelState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'loading'; readonly text: string }
  | { readonly kind: 'error'; readonly detail: string; readonly onRetry?: () => void }
  | { readonly kind: 'empty'; readonly reason: string; readonly hint?: string; readonly action?: ReactNode }

export interface PanelTexts extends PanelErrorTexts {
  /** Name of the menu button. */
  readonly menu: string
}

export interface PanelProps {
  /** The finding, one sentence. */
  readonly title: string
  /** Unit and denominator. */
  readonly subtitle?: string
  /** Source files and as-of date. */
  readonly footnote?: ReactNode
  readonly actions?: readonly PanelAction[]
  readonly state?: PanelState
  /** Height in px of the body: kept while loading and on failure, so that nothing jumps. */
  readonly height: number
  readonly texts: PanelTexts
  readonly children?: ReactNode
}

/** Longer titles are cut off at some lines; the whole of them is told on demand. */
const longTitle = 120

/** A card that states a finding, shows its picture, and says where it comes from. */
export function Panel(props: PanelProps) {
  const { title, subtitle, footnote, actions, state, height, texts, children } = props
  const titleId = useId()
  const room: CSSProperties & { '--body-height': string } = { '--body-height': `${height}px` }
  return (
    <article
      className={styles.panel}
      data-stage
      aria-labelledby={titleId}
      aria-busy={state?.kind === 'loading'}
      {...(state?.kind === 'loading' ? { 'data-pending': '' } : {})}
    >
      <header className={styles.head}>
        <div className={styles.words}>
          <h2 id={titleId} className={styles.title} title={title.length > longTitle ? title : undefined}>
            <Unbroken text={title} />
          </h2>
          {subtitle && (
            <p className={styles.subtitle}>
              <Unbroken text={subtitle} />
            </p>
          )}
        </div>
        {actions && actions.length > 0 && <PanelMenu actions={actions} name={`${texts.menu} ${title}`} />}
      </header>
      <div className={styles.body} style={room}>
        <PanelBody state={state ?? { kind: 'ready' }} height={height} texts={texts}>
          {children}
        </PanelBody>
      </div>
      {footnote && <footer className={styles.foot}>{footnote}</footer>}
    </article>
  )
}

interface BodyProps {
  readonly state: PanelState
  readonly height: number
  readonly texts: PanelTexts
  readonly children: ReactNode
}

function PanelBody({ state, height, texts, children }: BodyProps) {
  const fill = { height }
  if (state.kind === 'loading') {
    return (
      <div className={styles.skeleton} style={fill} role="status">
        <span className={styles.waiting}>{state.text}</span>
      </div>
    )
  }
  if (state.kind === 'error') {
    return (
      <PanelError
        detail={state.detail}
        texts={texts}
        {...(state.onRetry ? { onRetry: state.onRetry } : {})}
      />
    )
  }
  if (state.kind === 'empty') {
    const { reason, hint, action } = state
    return (
      <div style={{ minHeight: height, display: 'grid' }}>
        <EmptyState title={reason} {...(hint ? { hint } : {})} action={action} />
      </div>
    )
  }
  return (
    <PanelBoundary fallback={(detail, retry) => <PanelError detail={detail} texts={texts} onRetry={retry} />}>
      {children}
    </PanelBoundary>
  )
}
