import { useEffect, useState } from 'preact/hooks'
import { engineAddress } from '../platform/engine-address'
import { optionsWords } from '../ui/options-words'
import type { OptionsActions } from './options-actions'
import { useSaid } from './use-said'

/** Where the web is searched. */
export function EngineSection({ engine, actions }: { engine: string; actions: Pick<OptionsActions, 'settle'> }) {
  const { say, sayKept, line } = useSaid()
  const [text, setText] = useState(engine)
  const [isInvalid, setIsInvalid] = useState(false)
  useEffect(() => {
    setText(engine)
    setIsInvalid(false)
  }, [engine])

  const save = (event: Event) => {
    event.preventDefault()
    const address = engineAddress(text)
    setIsInvalid(address === null)
    if (address === null) return say('')
    const host = address === '' ? '' : new URL(address).hostname
    sayKept(
      actions.settle({ searchEngine: address }),
      host === '' ? optionsWords.engineOwnKept : optionsWords.engineKept({ host }),
    )
  }
  return (
    <section aria-labelledby="engine">
      <h2 id="engine">{optionsWords.engine}</h2>
      <p class="quiet">{optionsWords.engineNote}</p>
      <form class="archive" onSubmit={save} noValidate>
        <label for="engine-address">{optionsWords.engineAddress}</label>
        <input
          id="engine-address"
          type="url"
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          value={text}
          aria-invalid={isInvalid}
          aria-describedby="engine-invalid"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="button">
          {optionsWords.save}
        </button>
      </form>
      <p id="engine-invalid" class="invalid" role="alert">
        {isInvalid && optionsWords.engineInvalid}
      </p>
      {line}
    </section>
  )
}
