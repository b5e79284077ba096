import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Breaks } from '../ui/breaks'
import { listWords } from '../ui/words'
import type { EntryGroup } from './group-entries'
import { KeptRow } from './statement-row'
import { useRoom } from './use-room'

interface StatementListProps {
  groups: readonly EntryGroup[]
  language: string
  marked: string | null
  compact: boolean
  onOpen: (id: string) => void
}

/**
 * The statements under the headings that they are gathered under. One tab stop: arrow keys, Home and End go from row to
 * row, Enter opens. Comes up at the marked row, and with the focus on it where the panel has the focus.
 */
export function StatementList({ groups, language, marked, compact, onOpen }: StatementListProps) {
  const list = useRef<HTMLElement>(null)
  const [last, setLast] = useState(marked)
  const entries = groups.flatMap((group) => group.entries)
  const room = useRoom(
    entries.length,
    entries.findIndex(({ statement }) => statement.id === marked),
  )
  const reachable = entries.find(({ statement }) => statement.id === last) ?? entries[0]

  useLayoutEffect(() => {
    const row = marked === null ? null : rowsOf(list.current).find((it) => it.dataset.id === marked)
    if (!row) return window.scrollTo(0, 0)
    if (document.hasFocus()) buttonOf(row)?.focus({ preventScroll: true })
    row.scrollIntoView({ block: 'center' })
  }, [marked])

  const onKeyDown = (event: KeyboardEvent) => {
    const rows = rowsOf(list.current)
    const at = rows.findIndex((row) => row.contains(document.activeElement))
    const to = at < 0 ? undefined : rowFor(event.key, at, rows)
    if (!to) return
    event.preventDefault()
    buttonOf(to)?.focus()
    to.scrollIntoView({ block: 'nearest' })
  }

  return (
    <main
      ref={list}
      aria-label={listWords.list}
      data-density={compact ? 'compact' : undefined}
      onKeyDown={onKeyDown}
      onFocusIn={(event) => {
        const row = event.target instanceof Element ? event.target.closest<HTMLElement>('.row') : null
        if (row?.dataset.id !== undefined) setLast(row.dataset.id)
      }}
    >
      {firstOf(groups, room).map(({ key, title, theirs, entries: rows }) => (
        <section key={key}>
          <h2 class="part" dir="auto" lang={(theirs && language) || undefined}>
            {theirs ? title : <Breaks text={title} />}
          </h2>
          <ol>
            {rows.map((entry) => (
              <KeptRow
                key={entry.statement.id}
                entry={entry}
                language={language}
                marked={entry.statement.id === marked}
                reachable={entry === reachable}
                onOpen={onOpen}
              />
            ))}
          </ol>
        </section>
      ))}
    </main>
  )
}

/** The groups with so many of their rows, in order, and no group without one. */
function firstOf(groups: readonly EntryGroup[], room: number): EntryGroup[] {
  let left = room
  return groups
    .map((group) => {
      const entries = group.entries.slice(0, Math.max(0, left))
      left -= entries.length
      return { ...group, entries }
    })
    .filter(({ entries }) => entries.length > 0)
}

function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('.row') ?? [])]
}

function buttonOf(row: HTMLElement): HTMLElement | null {
  return row.querySelector<HTMLElement>('.row-open')
}

function rowFor(key: string, at: number, rows: readonly HTMLElement[]): HTMLElement | undefined {
  if (key === 'ArrowDown') return rows[at + 1]
  if (key === 'ArrowUp') return rows[at - 1]
  if (key === 'Home') return rows[0]
  if (key === 'End') return rows.at(-1)
  return undefined
}
