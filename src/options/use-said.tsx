import { useState } from 'preact/hooks'
import { optionsWords } from '../ui/options-words'

/** What undoes a change: its button's words, and what it does. */
interface Undo {
  label: string
  undo: () => void
}

/** What came of the last change, in a sentence, and perhaps what undoes it. */
interface Said {
  text: string
  undo: Undo | null
}

/** A line that says what came of a change, once it is known. */
export function useSaid() {
  const [said, setSaid] = useState<Said>({ text: '', undo: null })
  const say = (text: string, undo: Undo | null = null) => setSaid({ text, undo })
  return {
    say,
    /** Says this where it was kept, and else that it was not. */
    sayKept: (keeping: Promise<boolean>, text: string, undo: Undo | null = null) =>
      void keeping.then((isKept) => (isKept ? say(text, undo) : say(optionsWords.notKept))),
    /** Says this where the permission was given, and else that it was not. */
    sayGiven: (asking: Promise<boolean>, text: string) =>
      void asking.then(
        (isGiven) => say(isGiven ? text : optionsWords.refused),
        () => say(optionsWords.refused),
      ),
    line: (
      <p class="said" role="status">
        {said.text}
        {said.undo && (
          <button type="button" class="button button-bare" onClick={said.undo.undo}>
            {said.undo.label}
          </button>
        )}
      </p>
    ),
  }
}
