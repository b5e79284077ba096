import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { Icon } from '../ui/icon'
import { infoIcon } from '../ui/icons'

interface ExplainedProps {
  /** The word as it stands there. */
  word: string
  /** What it means, shown below its line when the word is pressed. */
  says: string
  /** What else stands on its line. */
  children?: ComponentChildren
}

/** A line of small print that begins with a word which a newcomer may not know, and says what it means when asked. */
export function Explained({ word, says, children }: ExplainedProps) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <div class="explained">
      <button
        type="button"
        class="explained-word"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {word}
        <Icon of={infoIcon} />
      </button>
      {children}
      {isOpen && (
        <p class="explanation" id={id}>
          {says}
        </p>
      )}
    </div>
  )
}
