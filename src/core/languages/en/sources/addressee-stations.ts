import type { Range } from '../../../attribution/chunks/chunk'
import type { Station } from '../../../attribution/links/stations'
import { resolveName } from '../../../attribution/parties/resolve-mention'
import { timeWords } from '../calendar'
import type { SentenceChunks } from '../chunks/chunks-of'
import { phraseAfter } from '../chunks/phrases'
import { firstPlace } from '../chunks/places'
import type { Draft } from '../drafts/draft'
import { genitivePrepositions } from '../function-words'
import { audienceNouns, broadcastNouns, groupNouns, journalistNouns } from '../nouns'
import { formAt } from '../speakers/cast'
import { askingVerbs } from '../speech-verbs'
import { privateAddressees, toldLead } from '../station-words'
import { type StationFacts, stationOf, withoutArticle } from './station-phrase'

/** Whom the speaker told: an outlet, one of its journalists and the outlet after, or several people at once. */
export function addresseeStations(facts: StationFacts, chunks: SentenceChunks, { act, at }: Draft): Station[] {
  const addressee = act?.addressee
  if (!act || !addressee) return []
  const name = chunks.nameIn(addressee)
  // *told a Quill reporter*
  const { word } = chunks.headOf(addressee)
  const employer = name || !journalistNouns.has(word) ? null : outletWithin(facts, chunks, addressee)
  if (employer) return [employer]
  const journalist = name ? journalistStations(facts, chunks, addressee, name, at) : []
  if (journalist.length > 0) return journalist
  const station = stationOf({ facts, at, chunks, phrase: addressee, lead: toldLead, isOwn: true, isWritten: false })
  if (station && station.kind !== 'event') return [station]
  const isAsked = askingVerbs.has(chunks.headOf(act.cue).lemma)
  const people = name || isAsked ? [] : peopleStations(facts.cast.text, chunks, addressee)
  return people.length > 0 || !station ? people : [station]
}

/** *told residents*, *told thousands of teachers*, *revealed to police*; not *told her friends*. */
export function peopleStations(text: string, chunks: SentenceChunks, { from, to }: Range): Station[] {
  const { kind, word, lemma } = chunks.headOf({ to })
  const whose = genitivePrepositions.has(chunks.wordAt(to)) ? phraseAfter(chunks, to + 1) : null
  // *a group of reporters*
  const isGroupOf = whose !== null && audienceNouns.has(chunks.headOf(whose).word)
  const isSeveral = word !== lemma || groupNouns.has(word) || isGroupOf
  if (kind !== 'noun' || !isSeveral || privateAddressees.has(word)) return []
  const mentioned = chunks.mentionIn(text, { from, to: whose?.to ?? to })
  return [{ ...mentioned, name: withoutArticle(mentioned.mention), kind: 'event' }]
}

/** *Good Morning Lorne*, *Newsnight*, *Lorne Today* */
const isOfShow = (word: string): boolean => timeWords.has(word) || broadcastNouns.has(word)

/** *Lorne News | host*: the longest run of words of a phrase that an outlet is called by; null where there is none. */
function outletWithin({ cast, outlets }: StationFacts, chunks: SentenceChunks, { from, to }: Range): Station | null {
  for (let first = from; first < to; first++) {
    for (let last = to; last > first; last--) {
      const run = { from: first, to: last }
      const name = chunks.isCapitalAt(first) ? outlets.known(chunks.write(run)) : null
      if (name !== null) return { ...chunks.mentionIn(cast.text, run), name, kind: 'outlet' }
    }
  }
  return null
}

/** *told BBC reporter Ann Finch*: the journalist, and the outlet where it stands. */
function journalistStations(
  { cast, outlets }: StationFacts,
  chunks: SentenceChunks,
  { from, to }: Range,
  bare: Range,
  at: number,
): Station[] {
  const journalist = chunks.mentionIn(cast.text, { from: bare.from, to })
  const { who } = resolveName(cast, formAt(chunks, bare), at, journalist.start)
  const outletAt = (phrase: Range): Station[] => {
    const name = outlets.known(chunks.write(phrase))
    return name === null ? [] : [{ ...chunks.mentionIn(cast.text, phrase), name, kind: 'outlet' }]
  }
  // *told Sky News’ Ann Finch*
  const owner = firstPlace(from + 1, bare.from, (place) => chunks.isOwnerAt(place) || chunks.isMarkAt(place, "'’"))
  const owned = owner < 0 ? [] : outletAt({ from, to: owner })
  const isJournalist =
    owned.length > 0 ||
    firstPlace(from, bare.from, (place) => journalistNouns.has(chunks.wordAt(place))) >= 0 ||
    (who && [...journalistNouns].some((noun) => who.roles.has(noun)))
  // *told ITV’s Good Morning Lorne*: a show.
  const isShow = firstPlace(bare.from, bare.to, (place) => isOfShow(chunks.wordAt(place))) >= 0
  if (!isJournalist || isShow) return owned
  const employer = owned[0] ?? outletWithin({ cast, outlets }, chunks, { from, to: bare.from })
  const named = employer ? [employer] : []
  return [{ ...journalist, name: who?.name ?? journalist.mention, kind: 'person' }, ...named]
}
