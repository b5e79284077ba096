import type { Range } from '../../../attribution/chunks/chunk'
import type { Station } from '../../../attribution/links/stations'
import { textOf } from '../../../attribution/parties/base-names'
import type { Token } from '../../../attribution/words/token'
import { chunksOf } from '../chunks/chunks-of'
import { nameWithin } from '../chunks/name-within'
import { isOwner } from '../chunks/noun-tokens'
import { phraseAfter } from '../chunks/phrases'
import type { Draft } from '../drafts/draft'
import { genitivePrepositions } from '../function-words'
import { groupNouns, journalistNouns } from '../nouns'
import { formAt } from '../speakers/cast'
import { resolveName } from '../speakers/resolve-mention'
import { askingVerbs } from '../speech-verbs'
import { privateAddressees, toldLead } from '../station-words'
import { type StationFacts, stationOf, withoutArticle } from './station-phrase'

/** Whom the speaker told: an outlet, one of its journalists and the outlet after, or several people at once. */
export function addresseeStations(facts: StationFacts, tokens: readonly Token[], { act, at }: Draft): Station[] {
  const addressee = act?.addressee
  if (!act || !addressee) return []
  const name = nameWithin(tokens, addressee)
  const journalist = name ? journalistStations(facts, tokens, addressee, name, at) : []
  if (journalist.length > 0) return journalist
  const station = stationOf({ facts, at, tokens, phrase: addressee, lead: toldLead, isOwn: true, isWritten: false })
  if (station && station.kind !== 'event') return [station]
  const isAsked = askingVerbs.has(tokens[act.cue.to - 1]?.lemma ?? '')
  const people = name || isAsked ? [] : peopleStations(facts.cast.text, tokens, addressee)
  return people.length > 0 || !station ? people : [station]
}

/** *told residents*, *told thousands of teachers*, *revealed to police*; not *told her friends*. */
export function peopleStations(text: string, tokens: readonly Token[], { from, to }: Range): Station[] {
  const [first, head] = [tokens[from], tokens[to - 1]]
  const isSeveral = head?.lower !== head?.lemma || groupNouns.has(head?.lower ?? '')
  if (head?.pos !== 'NOUN' || !first || !isSeveral) return []
  if (privateAddressees.has(head.lower)) return []
  const whose = genitivePrepositions.has(tokens[to]?.lower ?? '') ? phraseAfter(chunksOf(tokens), to + 1) : null
  const end = tokens[(whose?.to ?? to) - 1]?.end ?? head.end
  const mention = text.slice(first.start, end)
  return [{ mention, start: first.start, end, name: withoutArticle(mention), kind: 'event' }]
}

/** *told BBC reporter Ann Finch*: the journalist, and the outlet where it stands. */
function journalistStations(
  { cast, outlets }: StationFacts,
  tokens: readonly Token[],
  addressee: Range,
  bare: Range,
  at: number,
): Station[] {
  const words = tokens.slice(bare.from, bare.to)
  const { who } = resolveName(cast, formAt(chunksOf(tokens), bare), at, words[0]?.start ?? 0)
  const before = tokens.slice(addressee.from, bare.from)
  // *told Sky News’ Ann Finch*
  const owner = before.findIndex((token) => isOwner(token) || /^['’]$/u.test(token.text))
  const owned = owner > 0 ? outlets.known(textOf(before, { from: 0, to: owner })) : null
  const isJournalist =
    owned !== null ||
    before.some((token) => journalistNouns.has(token.lower)) ||
    (who && [...journalistNouns].some((noun) => who.roles.has(noun)))
  if (!isJournalist) return []
  const [start, end] = [words[0]?.start ?? 0, tokens[addressee.to - 1]?.end ?? 0]
  const mention = cast.text.slice(start, end)
  const named = before.flatMap(({ text, start, end }): Station[] => {
    const outlet = outlets.known(text)
    return outlet === null ? [] : [{ mention: text, start, end, name: outlet, kind: 'outlet' }]
  })
  const [first, last] = [before[0], before[owner - 1]]
  if (owned !== null && first && last)
    named.unshift({
      mention: textOf(before, { from: 0, to: owner }),
      start: first.start,
      end: last.end,
      name: owned,
      kind: 'outlet',
    })
  return [{ mention, start, end, name: who?.name ?? mention, kind: 'person' }, ...named.slice(0, 1)]
}
