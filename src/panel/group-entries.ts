import { webAddress } from '../ui/web-address'
import { chainWords, listWords } from '../ui/words'
import { type Entry, groupByPart } from './entries'

/** How the list is put in order: as the page has its statements, or gathered under whom, or what, they come from. */
export type Order = 'page' | 'speaker' | 'source'
export const ORDERS: readonly Order[] = ['page', 'speaker', 'source']

/** Entries under one heading of the list. */
export interface EntryGroup {
  /** Unique within the list. */
  key: string
  title: string
  /** Whether the title is the page's own words. */
  theirs: boolean
  entries: readonly Entry[]
}

/** Gathers entries under headings. Groups, and what is in each, keep the order of the page; what has none is last. */
export function groupEntries(entries: readonly Entry[], order: Order): EntryGroup[] {
  switch (order) {
    case 'page':
      return groupByPart(entries).map(({ part, entries: rows }) => ({
        ...part,
        key: `${part.key} ${rows[0]?.number}`,
        entries: rows,
      }))
    case 'speaker':
      return gather(entries, speakerOf, chainWords.unnamedSpeaker, true)
    case 'source':
      return gather(entries, sourceOf, listWords.noSource, false)
  }
}

const speakerOf = ({ statement }: Entry): string => statement.speaker?.name.trim() ?? ''

/** The host of the first source that leads to the web: an outlet has many pages. */
function sourceOf({ statement }: Entry): string {
  return statement.sources.map(({ href }) => webAddress(href)?.host ?? '').find((host) => host !== '') ?? ''
}

function gather(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
  unnamed: string,
  theirs: boolean,
): EntryGroup[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = nameOf(entry).toLocaleLowerCase()
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  const named = [...groups].filter(([key]) => key !== '')
  const rest = groups.get('') ?? []
  return [
    ...named.map(([key, rows]) => ({ key, title: rows[0] ? nameOf(rows[0]) : key, theirs, entries: rows })),
    ...(rest.length > 0 ? [{ key: '', title: unnamed, theirs: false, entries: rest }] : []),
  ]
}
