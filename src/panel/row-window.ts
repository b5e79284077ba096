import type { Entry } from './entries'
import type { EntryGroup } from './group-entries'

/*
 * Which rows of a long list are drawn, and how much room is left for the others. Pure; heights are CSS pixels, places
 * count the rows of all groups from 0.
 */

/** Rows one after the other: from a place to before another. */
export interface Stretch {
  from: number
  to: number
}

/** How high rows and headings are: as they were measured, or as such ones mostly are. */
export interface Heights {
  row(entry: Entry): number
  heading(group: EntryGroup): number
}

/** Room left for what is not drawn. */
interface Gap {
  kind: 'gap'
  /** Unique among its neighbours. */
  key: string
  height: number
}

/** A row that is drawn. */
interface DrawnRow {
  kind: 'row'
  entry: Entry
  /** Its place within its group, from 1. */
  position: number
}

/** A group of which rows are drawn, under its heading. */
export interface DrawnGroup {
  kind: 'group'
  group: EntryGroup
  rows: (DrawnRow | Gap)[]
}

/** The height of each row, with that of the heading above it where it is the first of its group. */
export function heightsInOrder(groups: readonly EntryGroup[], heights: Heights): number[] {
  return groups.flatMap((group) =>
    group.entries.map((entry, at) => heights.row(entry) + (at === 0 ? heights.heading(group) : 0)),
  )
}

/** The rows that have a part between two heights of the list; none where there is no row there. */
export function rowsBetween(heights: readonly number[], top: number, bottom: number): Stretch {
  let [end, from, to] = [0, heights.length, 0]
  for (const [at, height] of heights.entries()) {
    const begin = end
    end += height
    if (end <= top || begin >= bottom) continue
    from = Math.min(from, at)
    to = at + 1
  }
  return { from: Math.min(from, to), to }
}

/** What is to be drawn, in order: groups with their rows in one of the stretches, and gaps for all else. */
export function partsOf(
  groups: readonly EntryGroup[],
  stretches: readonly Stretch[],
  heights: Heights,
): (DrawnGroup | Gap)[] {
  const parts: (DrawnGroup | Gap)[] = []
  let first = 0
  for (const group of groups) {
    const begin = first
    first += group.entries.length
    if (stretches.some(({ from, to }) => from < first && to > begin)) {
      parts.push({ kind: 'group', group, rows: rowsOf(group, begin, stretches, heights) })
    } else {
      const height = group.entries.reduce((sum, entry) => sum + heights.row(entry), heights.heading(group))
      leave(parts, group.key, height)
    }
  }
  return parts
}

function rowsOf(
  { entries }: EntryGroup,
  begin: number,
  stretches: readonly Stretch[],
  heights: Heights,
): DrawnGroup['rows'] {
  const rows: DrawnGroup['rows'] = []
  for (const [at, entry] of entries.entries()) {
    const place = begin + at
    const isDrawn = stretches.some(({ from, to }) => from <= place && place < to)
    if (isDrawn) rows.push({ kind: 'row', entry, position: at + 1 })
    else leave(rows, entry.statement.id, heights.row(entry))
  }
  return rows
}

/** Leaves room after the last part: a gap grows. */
function leave<Part extends { kind: string }>(parts: (Part | Gap)[], of: string, height: number): void {
  const last = parts.at(-1)
  if (last?.kind === 'gap') (last as Gap).height += height
  else parts.push({ kind: 'gap', key: `before ${of}`, height })
}
