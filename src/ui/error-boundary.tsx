import { Component, type ComponentChildren } from 'preact'
import { CopyReport, type ReportActions } from './copy-report'
import { Icon } from './icon'
import { warnIcon } from './icons'
import { problemWords } from './problem-words'

interface Props {
  actions: ReportActions
  children: ComponentChildren
}

/**
 * Shows a sentence, and what can be done, in the place of a panel or page that failed to be drawn: an empty one would tell
 * nothing. The error is told to the browser as one that nobody caught, and so collected (`platform/problems.ts`).
 */
export class ErrorBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static override getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidCatch(error: unknown) {
    reportError(error)
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    return (
      <main class="failed-view">
        <Icon of={warnIcon} />
        <div role="alert">
          <h1>{problemWords.title}</h1>
          <p>{problemWords.sentence}</p>
        </div>
        <button type="button" class="button button-main" onClick={() => this.setState({ hasFailed: false })}>
          {problemWords.again}
        </button>
        <CopyReport {...this.props.actions} />
      </main>
    )
  }
}
