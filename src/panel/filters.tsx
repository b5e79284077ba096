import type { Signal } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../ui/icon'
import { closeIcon, denseIcon, searchIcon } from '../ui/icons'
import { findingWords } from '../ui/remedy-words'
import { listWords } from '../ui/words'
import type { Filter } from './filter-entries'

const CHIPS: readonly (readonly [Filter, string])[] = [
  ['all', listWords.all],
  ['quoted', listWords.quoted],
  ['indirect', listWords.indirect],
  ['linked', listWords.linked],
]

/** What checking came to: each shown once there is one. */
const FINDINGS = ['stands', 'another', 'differs', 'absent', 'open'] as const satisfies Filter[]

interface FiltersProps {
  counts: Readonly<Record<Filter, number>>
  /** How many statements of the page are doubtful. */
  doubtful: number
  filter: Signal<Filter>
  query: Signal<string>
  compact: Signal<boolean>
  hideDoubtful: Signal<boolean>
  /** How many statements are left. */
  shown: number
}

/** Which statements the list shows, and how. Stays in sight while the list moves. */
export function Filters({ counts, doubtful, filter, query, compact, hideDoubtful, shown }: FiltersProps) {
  const [finding, setFinding] = useState(query.value !== '')
  const findButton = useRef<HTMLButtonElement>(null)
  const closeFind = () => {
    query.value = ''
    setFinding(false)
    findButton.current?.focus()
  }
  return (
    <search class="filters" aria-label={listWords.show}>
      {CHIPS.map(([id, label]) => (
        <button
          key={id}
          type="button"
          class="chip"
          aria-pressed={filter.value === id}
          disabled={counts[id] === 0}
          onClick={() => {
            filter.value = id
          }}
        >
          {label} <span class="count">{counts[id]}</span>
        </button>
      ))}
      <FindingChips counts={counts} filter={filter} />
      {(doubtful > 0 || hideDoubtful.value) && (
        <button
          type="button"
          class="chip"
          aria-pressed={hideDoubtful.value}
          onClick={() => {
            hideDoubtful.value = !hideDoubtful.value
          }}
        >
          {listWords.hideDoubtful} <span class="count">{doubtful}</span>
        </button>
      )}
      <span class="filters-end">
        <button
          ref={findButton}
          type="button"
          class="button button-icon"
          aria-label={listWords.find}
          title={listWords.find}
          aria-expanded={finding}
          onClick={() => (finding ? closeFind() : setFinding(true))}
        >
          <Icon of={searchIcon} />
        </button>
        <button
          type="button"
          class="button button-icon"
          aria-label={listWords.shortRows}
          title={listWords.shortRows}
          aria-pressed={compact.value}
          onClick={() => {
            compact.value = !compact.value
          }}
        >
          <Icon of={denseIcon} />
        </button>
      </span>
      {finding && <Find query={query} shown={shown} onClose={closeFind} />}
    </search>
  )
}

/** Chips by outcome, where something was checked. */
function FindingChips({ counts, filter }: Pick<FiltersProps, 'counts' | 'filter'>) {
  const isChecked = FINDINGS.some((finding) => counts[finding] > 0)
  const findings = [...FINDINGS, ...(isChecked ? (['unchecked'] as const) : [])]
  return findings
    .filter((finding) => counts[finding] > 0 || filter.value === finding)
    .map((finding) => (
      <button
        key={finding}
        type="button"
        class="chip chip-finding"
        aria-pressed={filter.value === finding}
        onClick={() => {
          filter.value = filter.value === finding ? 'all' : finding
        }}
      >
        {findingWords[finding]} <span class="count">{counts[finding]}</span>
      </button>
    ))
}

function Find({ query, shown, onClose }: { query: Signal<string>; shown: number; onClose: () => void }) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  return (
    <div class="find">
      <input
        ref={input}
        type="search"
        dir="auto"
        aria-label={listWords.find}
        placeholder={listWords.findHint}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          onClose()
        }}
      />
      <span class="label count" role="status">
        {query.value.trim() === '' ? '' : listWords.found(shown)}
      </span>
      <button
        type="button"
        class="button button-icon"
        aria-label={listWords.closeFind}
        title={listWords.closeFind}
        onClick={onClose}
      >
        <Icon of={closeIcon} />
      </button>
    </div>
  )
}
