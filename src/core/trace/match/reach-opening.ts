import { isMark } from './align-words'
import type { Finding } from './finding'
import type { PreparedSource } from './prepare-source'
import type { Item } from './quoted-words'

/** What stands before the first word of a sentence or a quotation. */
const OPENING = /[\n.!?:。！？："\p{Pi}\p{Ps}]/u

/**
 * Has a place begin where its sentence or quotation does, where no more words stand before it there than the piece has before
 * its first that is there: *“The new gates will hold”* for *“These old gates will hold”*. To leave out several words at once
 * costs an alignment less than other words opposite them, and where a script sets no blanks each sign is one.
 */
export function reachOpening(finding: Finding, items: readonly Item[], { words, source }: PreparedSource): Finding {
  const own = finding.opposite.findIndex((other) => other >= 0)
  if (own <= 0 || items.slice(0, own).some(isMark)) return finding
  const { starts, ends } = words
  const opens = (word: number) => word === 0 || OPENING.test(source.text.slice(ends[word - 1] ?? 0, starts[word] ?? 0))
  let first = finding.first
  while (!opens(first) && finding.first - first <= own) first--
  const before = finding.first - first
  if (before === 0 || before > own) return finding
  const opposite = finding.opposite.map((other, at) =>
    at < own && at >= own - before ? first + at - own + before : other,
  )
  return { ...finding, opposite, first }
}
