import type { TargetedInputEvent } from 'preact'
import type { Query } from '../../core/remembered/search-index'
import { memoryWords } from '../../ui/memory-words'

interface SearchFormProps {
  query: Query
  onSearch: (query: Query) => void
}

/** What can be searched by. It is searched at once, with every letter. */
export function SearchForm({ query, onSearch }: SearchFormProps) {
  const field = (name: keyof Query, label: string, type: 'search' | 'date') => {
    const common = {
      id: `search-${name}`,
      name,
      value: query[name],
      autocomplete: 'off',
      spellcheck: false,
      onInput: ({ currentTarget }: TargetedInputEvent<HTMLInputElement>) =>
        onSearch({ ...query, [name]: currentTarget.value }),
    } as const
    return (
      <div class={`search-field search-${name}`}>
        <label class="label" for={`search-${name}`}>
          {label}
        </label>
        {type === 'date' ? <input {...common} type="date" /> : <input {...common} type="search" dir="auto" />}
      </div>
    )
  }
  return (
    <search>
      <form class="search-form" onSubmit={(event) => event.preventDefault()}>
        {field('words', memoryWords.words, 'search')}
        {field('speaker', memoryWords.speaker, 'search')}
        {field('outlet', memoryWords.outlet, 'search')}
        {field('from', memoryWords.from, 'date')}
        {field('to', memoryWords.to, 'date')}
      </form>
    </search>
  )
}
