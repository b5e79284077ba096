import { useState } from 'preact/hooks'
import type { Passage } from '../../core/trace/model'
import type { SourceHead } from '../../core/trace/source/source-text'
import { Apart } from '../../ui/apart'
import { remedyWords } from '../../ui/remedy-words'
import { nearContext, passageRuns } from './passage-view'

interface PassageTextProps {
  passage: Passage
  source: Pick<SourceHead, 'language'>
  /** Whether only the words themselves are shown, with a little around them, and no way to see more. */
  isShort?: boolean
}

/** A passage of a source in its context, cut to what is near until the reader wants more. */
export function PassageText({ passage, source, isShort = false }: PassageTextProps) {
  const [isWhole, setWhole] = useState(false)
  const near = nearContext(passage)
  const { before, after } = isWhole ? passage : near
  // A paragraph's end is a new line, not an empty one.
  const closed = (text: string) => text.replace(/\n+/gu, '\n')
  return (
    <>
      <blockquote class="passage" dir="auto" lang={source.language || undefined}>
        {closed(before)}
        {passageRuns(passage).map((run) => (run.isMarked ? <mark>{closed(run.text)}</mark> : closed(run.text)))}
        {closed(after)}
      </blockquote>
      {near.isCut && !isShort && (
        <button
          type="button"
          class="button-text"
          aria-expanded={isWhole}
          onClick={() => {
            setWhole(!isWhole)
          }}
        >
          {isWhole ? remedyWords.less : remedyWords.more}
          <Apart />
        </button>
      )}
    </>
  )
}
