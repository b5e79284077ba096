import type { Range } from '../../../attribution/chunks/chunk'
import type { SentenceChunks } from '../chunks/chunks-of'
import { clauseOpeners } from '../clause-words'
import { additives, officePrepositions } from '../function-words'
import { personNouns } from '../nouns'
import { joiningParticles, nameSuffixes, titles } from '../titles'

/** A run of capital words that names somebody. */
export interface NameRun {
  /** With the titles before the name. */
  all: Range
  /** The bare name. */
  name: Range
}

/** Tokens of one name. */
const longestName = 12

/** The names of a sentence, in order; none of a line in capitals and none before its text begins, as in a dateline. */
export function findNames(chunks: SentenceChunks): NameRun[] {
  const runs: NameRun[] = []
  if (isTitleCase(chunks)) return runs
  const textStart = chunks.textStart()
  for (let at = 0; at < chunks.length; at++) {
    if (!opensName(chunks, at)) continue
    const all = { from: at, to: nameEnd(chunks, at) }
    const name = chunks.nameIn(all)
    if (name && at >= textStart) runs.push({ all, name: behindOffice(chunks, all, name) })
    at = all.to - 1
  }
  return runs
}

/** Capital words of a line that tell a headline from a short sentence about somebody. */
const shortestHeadline = 5
/** Letters of words that are small in headlines, *of*, *with*. */
const longestSmallWord = 4

/** Whether a line is written as headlines are, verbs with capitals as well: its capitals tell no names. */
function isTitleCase(chunks: SentenceChunks): boolean {
  let capitals = 0
  for (let at = 0; at < chunks.length; at++) {
    if (isOfRunningText(chunks, at)) return false
    if (chunks.isCapitalAt(at)) capitals++
  }
  return capitals >= shortestHeadline
}

/** A verb or a long word in small letters, and what parts or explains names in a list. */
const isOfRunningText = (chunks: SentenceChunks, at: number): boolean =>
  chunks.isMarkAt(at)
    ? chunks.isMarkAt(at, ',(')
    : (chunks.writtenAt(at).length > longestSmallWord || chunks.isAt(at, 'verb', 'auxiliary')) &&
      !chunks.isCapitalAt(at)

/** *Director of Public Affairs | Ann Finch*, *minister of works and transport | Ann Finch*: a name begins with the given name where it stands behind what an office is for. */
function behindOffice(chunks: SentenceChunks, all: Range, name: Range): Range {
  let at = all.from - 1
  while (additives.has(chunks.wordAt(at)) && chunks.isCapitalAt(at - 1)) at -= 2
  const office = chunks.wordAt(at - 1)
  if (!officePrepositions.has(chunks.wordAt(at)) || !(titles.has(office) || personNouns.has(office))) return name
  return chunks.nameBehindPlaceIn(name) ?? name
}

/** *Ann Finch*; a noun opens one only before another capital: *Harbour Trust*. */
function opensName(chunks: SentenceChunks, at: number): boolean {
  // *In April Smith said*, *When Smith left*
  if (!chunks.isCapitalAt(at) || chunks.isCalendarAt(at) || (at === 0 && clauseOpeners.has(chunks.wordAt(at))))
    return false
  if (chunks.isAt(at, 'name')) return true
  const isLast = at + 1 === chunks.length
  return chunks.isAt(at, 'noun') && (chunks.isAt(at + 1, 'name') || (at > 0 && (isLast || chunks.isCapitalAt(at + 1))))
}

/** Where a name ends that begins at `from`: *Rosa van Dam Jr.* */
function nameEnd(chunks: SentenceChunks, from: number): number {
  let to = from + 1
  while (to < chunks.length && to - from < longestName) {
    const isTie = joiningParticles.has(chunks.wordAt(to)) && chunks.isAt(to + 1, 'name') && chunks.isCapitalAt(to + 1)
    const isPart = chunks.isCapitalAt(to) && chunks.isAt(to, 'name', 'noun', 'foreign', 'adjective')
    if (!isTie && !isPart && !nameSuffixes.has(chunks.wordAt(to))) break
    to += isTie ? 2 : 1
  }
  // *Ann Finch King’s Counsel*: with the honour, which the name in it is without.
  return chunks.isCounselAt(to + 1) ? to + 2 : to
}
