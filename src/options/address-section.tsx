import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { optionsWords } from '../ui/options-words'

interface AddressSectionProps {
  /** Begins the ids of what stands in it. */
  id: string
  title: string
  note: string
  label: string
  /** What is said under an address that is none of this kind. */
  invalid: string
  /** The address that is set. */
  address: string
  /** The address that a text is; null where it is none of this kind. */
  read: (text: string) => string | null
  /** Told the address that is to be kept. Called in the reader's click; null: the text is none. */
  onSave: (address: string | null) => void
  /** What is said of keeping it. */
  line: ComponentChildren
  /** Behind the button. */
  children?: ComponentChildren
}

/** A section of the options that asks for an address. */
export function AddressSection(props: AddressSectionProps) {
  const { id, title, note, label, invalid, address, read, onSave, line, children } = props
  const [text, setText] = useState(address)
  const [isInvalid, setIsInvalid] = useState(false)
  useEffect(() => {
    setText(address)
    setIsInvalid(false)
  }, [address])

  const save = (event: Event) => {
    event.preventDefault()
    const given = read(text)
    setIsInvalid(given === null)
    onSave(given)
  }
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="quiet">{note}</p>
      <form class="archive" onSubmit={save} noValidate>
        <label for={`${id}-address`}>{label}</label>
        <input
          id={`${id}-address`}
          type="url"
          autocomplete="off"
          spellcheck={false}
          value={text}
          aria-invalid={isInvalid}
          aria-describedby={`${id}-invalid`}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="button" id={`${id}-save`} aria-labelledby={`${id}-save ${id}`}>
          {optionsWords.save}
        </button>
        {children}
      </form>
      <p id={`${id}-invalid`} class="invalid" role="alert">
        {isInvalid && invalid}
      </p>
      {line}
    </section>
  )
}
