import type { Signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { IconButton } from '../ui/icon-button'
import { closeIcon, searchIcon } from '../ui/icons'
import { filterWords, listWords, orderWords } from '../ui/words'
import { own } from '../words/messages'
import { FILTERS, type Filter } from './filter-entries'
import { ORDERS, type Order } from './group-entries'
import { Pick } from './pick'

interface FiltersProps {
  counts: Readonly<Record<Filter, number>>
  /** Whether anything of the page was checked: before, nothing is told apart by it. */
  isChecked: boolean
  filter: Signal<Filter>
  order: Signal<Order>
  query: Signal<string>
  /** How many statements are left. */
  shown: number
  /** What can be done with all of them. */
  children: ComponentChildren
}

/** Which statements the list shows, and in which order. Stays in sight while the list moves. */
export function Filters({ counts, isChecked, filter, order, query, shown, children }: FiltersProps) {
  const [isFinding, setFinding] = useState(query.value !== '')
  const root = useRef<HTMLElement>(null)
  const findButton = useRef<HTMLButtonElement>(null)
  const closeFind = () => {
    query.value = ''
    setFinding(false)
    findButton.current?.focus()
  }
  useFindKey(() => {
    setFinding(true)
    root.current?.querySelector('input')?.focus()
  })
  const offered = FILTERS.filter(
    (each) => each === filter.value || (counts[each] > 0 && (each !== 'unchecked' || isChecked)),
  )
  return (
    <search ref={root} class="filters" aria-label={listWords.show}>
      <Pick
        label={listWords.show}
        options={offered.map((value) => ({
          value,
          text: listWords.counted({ choice: own(filterWords[value]), count: counts[value] }),
        }))}
        value={filter.value}
        onPick={(picked) => {
          filter.value = picked
        }}
      />
      <Pick
        label={listWords.order}
        options={ORDERS.map((value) => ({ value, text: orderWords[value] }))}
        value={order.value}
        onPick={(picked) => {
          order.value = picked
        }}
      />
      <IconButton
        ref={findButton}
        icon={searchIcon}
        label={listWords.find}
        aria-expanded={isFinding}
        onClick={() => (isFinding ? closeFind() : setFinding(true))}
      />
      {children}
      {isFinding && <Find query={query} shown={shown} onClose={closeFind} />}
    </search>
  )
}

/**
 * The browser's own key for finding finds here: of a long list the rows that are far off are not drawn, and the browser
 * would look into those alone that are, or, from a side panel, into the page beside it.
 */
function useFindKey(find: () => void): void {
  const finding = useRef(find)
  finding.current = find
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event
      if (key.toLowerCase() !== 'f' || ctrlKey === metaKey || altKey || shiftKey || event.defaultPrevented) return
      // What stands behind a dialog cannot be worked.
      if (document.querySelector(':modal')) return
      event.preventDefault()
      finding.current()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
}

function Find({ query, shown, onClose }: { query: Signal<string>; shown: number; onClose: () => void }) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  return (
    <div class="find" data-hint={listWords.findHint}>
      <input
        ref={input}
        type="search"
        dir="auto"
        aria-label={listWords.findHint}
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
        {query.value.trim() === '' ? '' : listWords.found({ count: shown })}
      </span>
      <IconButton icon={closeIcon} label={listWords.closeFind} onClick={onClose} />
    </div>
  )
}
