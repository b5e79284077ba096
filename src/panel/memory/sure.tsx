import { useEffect, useRef } from 'preact/hooks'
import { memoryWords } from '../../ui/memory-words'
import type { Sureness } from './memory-actions'

/** Asks it; `onEnd` tells whether it was done, null where the reader keeps it. */
export function Sure({ question, onDelete, onEnd }: Sureness & { onEnd: (isDone: boolean | null) => void }) {
  const root = useRef<HTMLDialogElement>(null)
  useEffect(() => root.current?.showModal(), [])
  return (
    <dialog ref={root} class="sure" aria-labelledby="sure-question" onClose={() => onEnd(null)}>
      <p id="sure-question">{question}</p>
      <div class="actions">
        <button type="button" class="button button-main" onClick={() => onEnd(null)}>
          {memoryWords.keep}
        </button>
        <button type="button" class="button" onClick={() => void onDelete().then(onEnd)}>
          {memoryWords.delete}
        </button>
      </div>
    </dialog>
  )
}
