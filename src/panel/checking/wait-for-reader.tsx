import type { ComponentChildren } from 'preact'
import { Apart } from '../../ui/apart'
import { remedyWords, waitWords } from '../../ui/remedy-words'

interface WaitForReaderProps {
  /** What is waited for. */
  says: string
  /** The status with which the site has refused the page before; undefined where it has not. */
  refused: number | undefined
  onRead: () => void
  onGiveUp: () => void
  /** Shows the tab; left out where it is shown. */
  onShow?: () => void
  children?: ComponentChildren
}

/** A source that is open in a tab, until the reader says that it can be read there: what they may do, and the ways on. */
export function WaitForReader({ says, refused, onRead, onGiveUp, onShow, children }: WaitForReaderProps) {
  return (
    <div class="wait-for-reader">
      <p>{says}</p>
      {refused !== undefined && <p class="label">{waitWords.refused({ status: String(refused) })}</p>}
      {children}
      <div class="actions">
        <button type="button" class="button button-main" onClick={onRead}>
          {waitWords.readNow}
          <Apart />
        </button>
        {onShow && (
          <button type="button" class="button" onClick={onShow}>
            {remedyWords.showTab}
            <Apart />
          </button>
        )}
        <button type="button" class="button" onClick={onGiveUp}>
          {waitWords.giveUp}
          <Apart />
        </button>
      </div>
    </div>
  )
}
