import { Component, type ReactNode } from 'react'

export interface PanelBoundaryProps {
  /** What stands in the place of the failed part; gets the message to show and to copy. */
  readonly fallback: (message: string, retry: () => void) => ReactNode
  readonly children: ReactNode
}

interface PanelBoundaryState {
  readonly message: string | null
}

/** Keeps a fault in one panel from taking the page down. React offers this only to classes. */
export class PanelBoundary extends Component<PanelBoundaryProps, PanelBoundaryState> {
  override state: PanelBoundaryState = { message: null }

  static getDerivedStateFromError(error: unknown): PanelBoundaryState {
    return { message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }

  retry = () => this.setState({ message: null })

  override render() {
    const { message } = this.state
    return message === null ? this.props.children : this.props.fallback(message, this.retry)
  }
}
