import { useEffect, useRef } from 'preact/hooks'
import { joinPieces } from '../../core/join-pieces'
import type { WaitingCheck } from '../../platform/waiting-check'
import { quoted } from '../../ui/join-words'
import { waitWords } from '../../ui/remedy-words'
import type { PanelActions } from '../panel-actions'
import { WaitForReader } from './wait-for-reader'

interface WaitingBarProps {
  waiting: WaitingCheck
  actions: Pick<PanelActions, 'readNow' | 'giveUp'>
}

/** Over all that the panel shows of a tab that was opened to check a source: what is waited for, and the ways on. */
export function WaitingBar({ waiting: { tabId, trace, hop }, actions }: WaitingBarProps) {
  const root = useRef<HTMLElement>(null)
  useEffect(() => {
    if (document.hasFocus()) root.current?.querySelector('button')?.focus()
  }, [])
  const { content, form } = hop.statement
  const words = joinPieces(content.map(({ text }) => text))
  return (
    <section class="waiting-bar" ref={root} aria-label={waitWords.readNow}>
      <p class="hidden" role="status">
        {waitWords.here}
      </p>
      <WaitForReader
        says={waitWords.here}
        refused={hop.refused}
        onRead={() => actions.readNow(tabId, trace.statement, trace.href)}
        onGiveUp={() => actions.giveUp(tabId, trace.statement)}
      >
        <p class="label waiting-words" dir="auto">
          {waitWords.checks({ words: form === 'direct' ? quoted(words) : words })}
        </p>
      </WaitForReader>
    </section>
  )
}
