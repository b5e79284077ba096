import { useEffect, useState } from 'preact/hooks'
import { Apart } from '../ui/apart'
import { statementWords } from '../ui/words'

/** Milliseconds for which the button says what became of it. */
const SAID_FOR = 2500

interface CopyButtonProps {
  class: string
  label: string
  /** Made when it is asked for. */
  text: () => string
  /** Rejects where the browser does not allow it. */
  copy: (text: string) => Promise<void>
}

/** Copies, and says whether it did. */
export function CopyButton({ class: name, label, text, copy }: CopyButtonProps) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (said === '') return undefined
    const timer = setTimeout(() => setSaid(''), SAID_FOR)
    return () => clearTimeout(timer)
  }, [said])
  const onClick = () => {
    copy(text()).then(
      () => setSaid(statementWords.copied),
      () => setSaid(statementWords.notCopied),
    )
  }
  return (
    <>
      <button type="button" class={name} onClick={onClick}>
        {said || label}
        <Apart />
      </button>
      <span class="hidden" role="status">
        {said}
      </span>
    </>
  )
}
