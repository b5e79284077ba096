import { useState } from 'preact/hooks'
import type { ChosenOfPage } from '../../platform/asked-report'

/** The statements that the reader has ticked, whatever was looked for meanwhile. */
export interface Ticking {
  /** By their pages, in the order in which these were first ticked. */
  chosen: readonly ChosenOfPage[]
  /** How many statements there are. */
  count: number
  isTicked(url: string, id: string): boolean
  /** Ticks these statements of a page, or takes their ticks away. */
  tick(page: ChosenOfPage, isTicked: boolean): void
  clear(): void
}

type Ticks = ReadonlyMap<string, ReadonlySet<string>>

export function useTicking(): Ticking {
  const [ticks, setTicks] = useState<Ticks>(new Map())
  const chosen = [...ticks].map(([url, ids]) => ({ url, ids: [...ids] }))
  return {
    chosen,
    count: chosen.reduce((sum, { ids }) => sum + ids.length, 0),
    isTicked: (url, id) => ticks.get(url)?.has(id) ?? false,
    tick: (page, isTicked) => setTicks((before) => withTicks(before, page, isTicked)),
    clear: () => setTicks(new Map()),
  }
}

function withTicks(before: Ticks, { url, ids }: ChosenOfPage, isTicked: boolean): Ticks {
  const own = new Set(before.get(url))
  for (const id of ids) {
    if (isTicked) own.add(id)
    else own.delete(id)
  }
  const after = new Map(before)
  if (own.size > 0) after.set(url, own)
  else after.delete(url)
  return after
}
