import type { Range } from '../../../attribution/chunks/chunk'
import type { SentenceChunks } from '../chunks/chunks-of'
import { fullPhraseAfter, phraseAfter } from '../chunks/phrases'
import { untilPlace } from '../chunks/places'
import {
  citingPhraseAt,
  citingPrepositions,
  plannedNouns,
  reportingGerunds,
  reportingPrepositions,
  wordingLeads,
} from '../clause-words'
import { agentPrepositions, definiteArticles, thirdPersonDeterminers } from '../function-words'
import { speechVerbs } from '../speech-verbs'
import { asideEnd } from './apposition'

/** *according to X*: words given to a source without a verb. All ranges are places in the sentence's tokens. */
export interface Citation {
  /** Where it begins. */
  from: number
  cue: Range
  /** The first noun phrase of the source. */
  head: Range
  /** The source with all that describes it: *a report obtained by the paper*. */
  all: Range
}

/** The citations in a sentence. */
export const findCitations = (chunks: SentenceChunks): Citation[] =>
  Array.from(
    { length: chunks.length },
    (_, at) => readWording(chunks, at) ?? readReported(chunks, at) ?? readCitation(chunks, at) ?? [],
  ).flat()

/** The citation whose cue begins at a place; null where none does. */
function readCitation(chunks: SentenceChunks, at: number): Citation | null {
  const from = at + citingPhraseAt(chunks, at)
  // *if all goes according to plan*
  if (from === at || plannedNouns.has(chunks.wordAt(from))) return null
  const citation = readSource(chunks, at, from)
  return citation && (!citingPrepositions.has(chunks.wordAt(at)) || isSource(chunks, citation)) ? citation : null
}

/** *in | Finch’s | words*, *by | the firm’s own | account*, *in | her | view, …*: whose words they are stands before the noun. null where none begins at a place. */
function readWording(chunks: SentenceChunks, at: number): Citation | null {
  const nouns = wordingLeads.get(chunks.wordAt(at))
  const phrase = nouns ? phraseAfter(chunks, at + 1) : null
  if (!phrase || !nouns?.has(chunks.headOf(phrase).word)) return null
  const isTheirs = thirdPersonDeterminers.has(chunks.wordAt(phrase.from)) && chunks.isCommaAt(phrase.to)
  const owner = isTheirs ? phrase.from + 1 : chunks.ownerWithin(phrase)
  if (owner <= phrase.from) return null
  return { from: at, cue: { from: phrase.to - 1, to: phrase.to }, head: { from: phrase.from, to: owner }, all: phrase }
}

/** *as reported by | the Courier*, *as first noted by | Finch*: a participle of saying and who said it, at the start of a sentence or behind a comma. */
function readReported(chunks: SentenceChunks, at: number): Citation | null {
  if (!chunks.isAsAt(at) || (at > 0 && !chunks.isCommaAt(at - 1))) return null
  const verb = chunks.pastAdverbs(at + 1)
  const isSaying = speechVerbs.get(chunks.lemmaAt(verb))?.has('clause') && chunks.wordAt(verb) !== chunks.lemmaAt(verb)
  return isSaying && agentPrepositions.has(chunks.wordAt(verb + 1)) ? readSource(chunks, at, verb + 2) : null
}

/** *, per the report*, not *per cent* or *per year*. */
const isSource = (chunks: SentenceChunks, { cue, head }: Citation): boolean =>
  chunks.isCommaAt(cue.from - 1) && (definiteArticles.has(chunks.wordAt(head.from)) || chunks.isAt(head.from, 'name'))

/** The citation whose cue begins at `at` and is followed by what stands at `to`. */
function readSource(chunks: SentenceChunks, at: number, to: number): Citation | null {
  const isReporting = reportingGerunds.has(chunks.wordAt(to)) && reportingPrepositions.has(chunks.wordAt(to + 1))
  const from = isReporting ? to + 2 : to
  const phrase = fullPhraseAfter(chunks, from)
  if (!phrase) return null
  const head = phraseAfter(chunks, from) ?? phrase
  const end = at <= 1 && isClauseBehind(chunks, phrase.to) ? phrase.to : asideEnd(chunks, head, phrase.to)
  return { from: at, cue: { from: at, to: from }, head, all: { from, to: end } }
}

/** *According to Ann Finch | the harbour will close.*: whether a clause of its own follows without a comma; not *a report the paper saw, …* */
function isClauseBehind(chunks: SentenceChunks, from: number): boolean {
  const end = untilPlace(from, chunks.length, (at) => chunks.isMarkAt(at, ',.;:?!—'))
  const goesOn = !chunks.isCommaAt(end) || chunks.at[end + 1]?.type === 'opener' || chunks.isCoordinatorAt(end + 1)
  const isSubject = chunks.at[from]?.type !== 'opener' && phraseAfter(chunks, from) !== null
  return goesOn && isSubject && chunks.isClause({ from, to: end })
}
