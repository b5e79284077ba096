import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'

const Where = createContext('')

/** Tells what is in it apart from the like of it beside it: *source 2*, *passage 1*. `''`: there is nothing like it. */
export function TellApart({ by, children }: { by: string; children: ComponentChildren }) {
  const outer = useContext(Where)
  return <Where.Provider value={[outer, by].filter((part) => part !== '').join(', ')}>{children}</Where.Provider>
}

/**
 * Within a button or a link: what tells it from those of the same words, for those who do not see where it stands.
 * Nothing where there are none.
 */
export function Apart() {
  const where = useContext(Where)
  return where === '' ? null : <span class="hidden">, {where}</span>
}
