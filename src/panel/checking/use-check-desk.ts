import { useMemo, useState } from 'preact/hooks'
import { type CheckDesk, createCheckDesk, type DeskActions } from './check-desk'

interface Desk {
  desk: CheckDesk
  /** The address of the source whose leave the reader did not give last, null where nothing was asked since. */
  refused: string | null
  setRefused: (href: string | null) => void
}

/** The desk of a statement's sources, made anew only for another statement, tab or set of actions. */
export function useCheckDesk(actions: DeskActions, tabId: number, statement: string): Desk {
  const [refused, setRefused] = useState<string | null>(null)
  const desk = useMemo(
    () => createCheckDesk(actions, { tabId, statement }, { onAsked: () => setRefused(null), onRefused: setRefused }),
    [actions, tabId, statement],
  )
  return { desk, refused, setRefused }
}
