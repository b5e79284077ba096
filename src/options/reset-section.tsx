import { optionsWords } from '../ui/options-words'
import type { OptionsActions } from './options-actions'
import { useSaid } from './use-said'

/** Sets back all that was set here, and undoes that. */
export function ResetSection({ isSynced, actions }: { isSynced: boolean; actions: OptionsActions }) {
  const { say, sayKept, line } = useSaid()
  const reset = () =>
    void actions.reset().then((undo) => {
      if (!undo) return say(optionsWords.notKept)
      say(optionsWords.isBack, { label: optionsWords.undo, undo: () => sayKept(undo(), optionsWords.isUndone) })
    })
  return (
    <section aria-labelledby="back">
      <h2 id="back">{optionsWords.back}</h2>
      <p class="quiet">{optionsWords.backNote}</p>
      <button type="button" class="button" onClick={reset}>
        {optionsWords.setBack}
      </button>
      {line}
      <h3>{optionsWords.where}</h3>
      <p class="quiet">{isSynced ? optionsWords.synced : optionsWords.here}</p>
    </section>
  )
}
