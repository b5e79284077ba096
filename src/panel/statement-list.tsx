import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Breaks } from '../ui/breaks'
import { listWords } from '../ui/words'
import type { Entry } from './entries'
import type { EntryGroup, Order } from './group-entries'
import type { DrawnGroup } from './row-window'
import { KeptRow } from './statement-row'
import { useRowWindow, WHOLE } from './use-row-window'

interface StatementListProps {
  groups: readonly EntryGroup[]
  language: string
  marked: string | null
  compact: boolean
  order: Order
  onOpen: (id: string) => void
}

/**
 * The statements under the headings that they are gathered under. One tab stop: arrow keys, Home and End go from row to
 * row, Enter opens. Comes up at the marked row, and with the focus on it where the panel has the focus. Of a long list
 * what is near is drawn (`use-row-window.ts`), and each row tells its place among all of its group.
 */
export function StatementList({ groups, language, marked, compact, order, onOpen }: StatementListProps) {
  const list = useRef<HTMLElement>(null)
  const [last, setLast] = useState(marked)
  /** The row that a key has gone to, until it is drawn. */
  const goesTo = useRef<string | null>(null)
  const entries = groups.flatMap((group) => group.entries)
  const placeOf = (id: string | null | undefined) => entries.findIndex(({ statement }) => statement.id === id)
  const kept = Math.max(0, placeOf(last))
  const reachable = entries[kept]
  const isLong = entries.length > WHOLE
  const selectedRows = () => {
    const selection = getSelection()
    const ends = [selection?.anchorNode, selection?.focusNode].map((node) => placeOf(rowAround(node)?.dataset.id))
    return ends.includes(-1) ? [] : ends
  }
  const parts = useRowWindow(list, { groups, isCompact: compact, near: placeOf(marked), kept, selectedRows })

  useLayoutEffect(() => {
    const row = marked === null ? null : rowOf(list.current, marked)
    if (!row) return window.scrollTo(0, 0)
    if (document.hasFocus()) buttonOf(row)?.focus({ preventScroll: true })
    row.scrollIntoView({ block: 'center' })
  }, [marked])

  useLayoutEffect(() => {
    const row = goesTo.current === null ? null : rowOf(list.current, goesTo.current)
    goesTo.current = null
    if (!row) return
    buttonOf(row)?.focus()
    row.scrollIntoView({ block: 'nearest' })
  })

  const onKeyDown = (event: KeyboardEvent) => {
    const at = placeOf(rowAround(document.activeElement)?.dataset.id)
    const to = at < 0 ? undefined : entryFor(event.key, at, entries)
    if (!to) return
    event.preventDefault()
    goesTo.current = to.statement.id
    setLast(to.statement.id)
  }

  return (
    <main
      ref={list}
      aria-label={listWords.list}
      data-density={compact ? 'compact' : undefined}
      data-order={order}
      onKeyDown={onKeyDown}
      onFocusIn={(event) => {
        const id = rowAround(event.target)?.dataset.id
        if (id !== undefined) setLast(id)
      }}
    >
      {parts.map((part) =>
        part.kind === 'gap' ? (
          <div key={part.key} class="list-gap" style={{ blockSize: `${part.height}px` }} />
        ) : (
          <Group key={part.group.key} {...part} {...{ language, marked, isLong, reachable, onOpen }} />
        ),
      )}
    </main>
  )
}

interface GroupProps extends Omit<DrawnGroup, 'kind'>, Pick<StatementListProps, 'language' | 'marked' | 'onOpen'> {
  /** Whether not all rows of the list may be drawn. */
  isLong: boolean
  /** The list's one tab stop. */
  reachable: Entry | undefined
}

function Group({ group, rows, language, marked, isLong, reachable, onOpen }: GroupProps) {
  const { title, theirs, entries } = group
  return (
    <section>
      <h2 class="part" dir="auto" lang={(theirs && language) || undefined}>
        {theirs ? title : <Breaks text={title} />}
      </h2>
      <ol>
        {rows.map((row) =>
          row.kind === 'gap' ? (
            <li key={row.key} class="list-gap" aria-hidden="true" style={{ blockSize: `${row.height}px` }} />
          ) : (
            <KeptRow
              key={row.entry.statement.id}
              entry={row.entry}
              position={isLong ? row.position : null}
              count={entries.length}
              language={language}
              marked={row.entry.statement.id === marked}
              reachable={row.entry === reachable}
              onOpen={onOpen}
            />
          ),
        )}
      </ol>
    </section>
  )
}

function rowOf(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`.row[data-id="${CSS.escape(id)}"]`) ?? null
}

function rowAround(target: EventTarget | null | undefined): HTMLElement | null {
  const element = target instanceof Text ? target.parentElement : target
  return element instanceof Element ? element.closest<HTMLElement>('.row') : null
}

function buttonOf(row: HTMLElement): HTMLElement | null {
  return row.querySelector<HTMLElement>('.row-open')
}

function entryFor(key: string, at: number, entries: readonly Entry[]): Entry | undefined {
  if (key === 'ArrowDown') return entries[at + 1]
  if (key === 'ArrowUp') return entries[at - 1]
  if (key === 'Home') return entries[0]
  if (key === 'End') return entries.at(-1)
  return undefined
}
