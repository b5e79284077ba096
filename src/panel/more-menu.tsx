import { createContext } from 'preact'
import { useContext, useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../ui/icon'
import { IconButton } from '../ui/icon-button'
import { doneIcon, moreIcon } from '../ui/icons'
import { headWords } from '../ui/words'

/** One thing that the menu does, or switches. */
export interface MenuEntry {
  /** Unique within the menu. */
  id: string
  label: string
  /** Whether what it switches is on; left out where it does something once. */
  checked?: boolean
  onSelect: () => void
}

/** Entries that belong together; a line parts them from the next. */
export type MenuGroup = readonly MenuEntry[]

/** What the menu has, wherever in the panel it stands. */
export const MenuEntries = createContext<readonly MenuGroup[]>([])

/** The entry that a key moves to, among so many from 0; null where the key moves nowhere. */
const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/**
 * The button with what is seldom wanted, and its menu. Arrow keys, Home and End go from entry to entry, Enter chooses,
 * Escape and Tab close. Nothing where there is no entry.
 */
export function MoreMenu() {
  const [isOpen, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const shown = useContext(MenuEntries).filter((group) => group.length > 0)
  useLayoutEffect(() => {
    if (isOpen) itemsOf(root.current)[0]?.focus()
  }, [isOpen])
  useEffect(() => {
    if (!isOpen) return undefined
    const closeFromOutside = ({ target }: Event) => {
      if (!(target instanceof Node && root.current?.contains(target))) setOpen(false)
    }
    document.addEventListener('pointerdown', closeFromOutside)
    return () => document.removeEventListener('pointerdown', closeFromOutside)
  }, [isOpen])
  if (shown.length === 0) return null

  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return undefined
    if (event.key === 'Tab') return setOpen(false)
    if (event.key === 'Escape') {
      // It closes the menu, and nothing else with it.
      event.preventDefault()
      event.stopPropagation()
      return close()
    }
    const items = itemsOf(root.current)
    const move = MOVES[event.key]
    if (!move) return undefined
    event.preventDefault()
    const at = items.findIndex((item) => item.matches(':focus'))
    items[move(at, items.length)]?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the button and of its menu, which this holds together.
    <div class="more" ref={root} onKeyDown={onKeyDown}>
      <IconButton
        ref={button}
        icon={moreIcon}
        label={headWords.more}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <div class="menu" id={id} role="menu" aria-label={headWords.more} tabIndex={-1}>
          {shown.map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: a menu has groups of its own, which are no field sets.
            <div class="menu-group" role="group" key={group[0]?.id}>
              {group.map((entry) => (
                <MenuItem
                  key={entry.id}
                  entry={entry}
                  onSelect={() => {
                    close()
                    entry.onSelect()
                  }}
                />
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  )
}

function MenuItem({ entry: { label, checked }, onSelect }: { entry: MenuEntry; onSelect: () => void }) {
  const inner = (
    <>
      <span class="menu-check">{checked && <Icon of={doneIcon} />}</span>
      {label}
    </>
  )
  if (checked === undefined) {
    return (
      <button type="button" class="menu-item" role="menuitem" tabIndex={-1} onClick={onSelect}>
        {inner}
      </button>
    )
  }
  return (
    <button
      type="button"
      class="menu-item"
      role="menuitemcheckbox"
      aria-checked={checked}
      tabIndex={-1}
      onClick={onSelect}
    >
      {inner}
    </button>
  )
}

function itemsOf(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('.menu-item') ?? [])]
}
