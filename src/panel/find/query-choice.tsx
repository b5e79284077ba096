import { useId } from 'preact/hooks'
import type { SearchQuery } from '../../core/find/search-queries'
import { findWords, queryWords } from '../../ui/find-words'
import { formatDay } from '../../ui/format-day'
import { CopyButton } from '../copy-button'

interface QueryChoiceProps {
  queries: readonly SearchQuery[]
  chosen: SearchQuery
  onChoose: (at: number) => void
  /** ISO 8601 day of the page, `''` where it tells none. */
  day: string
  /** Whether only what is from before that day is wanted. */
  isLimited: boolean
  onLimit: (isLimited: boolean) => void
  copy: (text: string) => Promise<void>
}

/** What is to be searched for, as it will be sent, and whether to before the page’s own day. */
export function QueryChoice({ queries, chosen, onChoose, day, isLimited, onLimit, copy }: QueryChoiceProps) {
  const name = useId()
  return (
    <fieldset class="find-queries">
      <legend class="label">{findWords.words}</legend>
      {queries.map((query, at) => (
        <label class="find-query" key={query.text}>
          <input type="radio" name={name} checked={query === chosen} onChange={() => onChoose(at)} />
          <span>
            <span class="label">{queryWords[query.kind]}</span>
            <span class="search-text" dir="auto">
              {query.text}
            </span>
          </span>
        </label>
      ))}
      {day !== '' && (
        <label class="find-query">
          <input type="checkbox" checked={isLimited} onChange={({ currentTarget }) => onLimit(currentTarget.checked)} />
          <span>
            {findWords.before({ day: formatDay(day) })} <span class="label">{findWords.beforeNote}</span>
          </span>
        </label>
      )}
      <CopyButton class="button button-bare" label={findWords.copy} text={() => chosen.text} copy={copy} />
    </fieldset>
  )
}
