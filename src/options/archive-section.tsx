import { useEffect, useState } from 'preact/hooks'
import { archiveAddress } from '../platform/archive-address'
import { DEFAULTS } from '../platform/settings'
import { optionsWords } from '../ui/options-words'
import type { OptionsActions } from './options-actions'
import { useSaid } from './use-said'

/** Where older copies are looked for. */
export function ArchiveSection({ archive, actions }: { archive: string; actions: OptionsActions }) {
  const { say, sayKept, line } = useSaid()
  const [text, setText] = useState(archive)
  const [isInvalid, setIsInvalid] = useState(false)
  useEffect(() => {
    setText(archive)
    setIsInvalid(false)
  }, [archive])

  const save = (event: Event) => {
    event.preventDefault()
    const address = archiveAddress(text.trim())
    setIsInvalid(address === null)
    if (address === null) return say('')
    const { hostname } = new URL(address)
    // First thing in the click. It is kept whatever the browser says: the panel asks again before anything is sent.
    const asking = actions.requestArchive(address).catch(() => false)
    void asking.then((isGiven) =>
      sayKept(
        actions.settle({ archive: address }),
        isGiven ? optionsWords.archiveKept({ host: hostname }) : optionsWords.archiveRefused({ host: hostname }),
      ),
    )
  }
  return (
    <section aria-labelledby="archive">
      <h2 id="archive">{optionsWords.archive}</h2>
      <p class="quiet">{optionsWords.archiveNote}</p>
      <form class="archive" onSubmit={save} noValidate>
        <label for="archive-address">{optionsWords.archiveAddress}</label>
        <input
          id="archive-address"
          type="url"
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          value={text}
          aria-invalid={isInvalid}
          aria-describedby="archive-invalid"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="button">
          {optionsWords.save}
        </button>
        {archive !== DEFAULTS.archive && (
          <button
            type="button"
            class="button button-bare"
            onClick={() =>
              sayKept(
                actions.settle({ archive: DEFAULTS.archive }),
                optionsWords.archiveKept({ host: new URL(DEFAULTS.archive).hostname }),
              )
            }
          >
            {optionsWords.archiveDefault}
          </button>
        )}
      </form>
      <p id="archive-invalid" class="invalid" role="alert">
        {isInvalid && optionsWords.archiveInvalid}
      </p>
      {line}
    </section>
  )
}
