import { useState } from 'preact/hooks'
import { readAddress } from '../../core/selection/read-address'
import { addressWords, lookForWords } from '../../ui/answer-words'

interface AddressFieldProps {
  /** The address of the page itself. */
  page: string
  /** Called first thing in the click or the key, as browsers demand of requests for a permission. */
  onCheck: (href: string) => void
}

/** A field for an address at which to look; what cannot be asked is told in a sentence, and nothing is sent. */
export function AddressField({ page, onCheck }: AddressFieldProps) {
  const [said, setSaid] = useState('')
  const [typed, setTyped] = useState('')
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const address = readAddress(typed, page)
    if (address.outcome === 'address') onCheck(address.href)
    setSaid(address.outcome === 'refused' ? addressWords[address.why] : '')
    if (address.outcome === 'address') setTyped('')
  }
  return (
    <form class="address" onSubmit={submit} noValidate>
      <label class="label" for="address">
        {lookForWords.field}
      </label>
      <div class="address-row">
        <input
          id="address"
          type="url"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder={lookForWords.hint}
          value={typed}
          aria-describedby="address-said"
          aria-invalid={said !== ''}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value)
            setSaid('')
          }}
        />
        <button type="submit" class="button">
          {lookForWords.check}
        </button>
      </div>
      <p class="address-said" id="address-said" role="status">
        {said}
      </p>
    </form>
  )
}
