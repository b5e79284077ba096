import type { Range } from '../../../attribution/chunks/chunk'
import type { Token } from '../../../attribution/words/token'
import type { Via, ViaKind } from '../../../model'
import type { PageOutlets } from '../../outlets/page-outlets'
import { nameWithin } from '../chunks/name-within'
import { definiteArticles, indefiniteArticles } from '../function-words'
import { isCapital } from '../grammar/noun-phrases'
import { audienceNouns, broadcastNouns, organizationNouns, outletNouns, outletsAgain } from '../nouns'
import { places } from '../places'
import type { Cast } from '../speakers/cast'
import {
  addresseeLeads,
  agentLeads,
  obtainedLead,
  occasionLeads,
  outletLeads,
  periodicals,
  plainDescriptions,
  receivingLeads,
  releaseModifiers,
  releaseNouns,
  showLeads,
  stationKinds,
  textLeads,
  toldLead,
  tyingLeads,
} from '../station-words'

/** Sentences back over which *the paper* is looked up. */
const outletReach = 6

/** A station with its offsets into the article's text: what a link may stand on. */
export interface Station extends Via {
  start: number
  end: number
}

/** What stations are told by: the article's people and its outlets. */
export interface StationFacts {
  cast: Cast
  outlets: PageOutlets
}

/** Where a phrase stands that may be a station. */
export interface Slot {
  facts: StationFacts
  /** Place of its sentence. */
  at: number
  tokens: readonly Token[]
  phrase: Range
  /** The word that leads to the phrase; `told` for whoever was told, `obtained` for who got hold of a text. */
  lead: string
  /** Whether the lead stands right beside the verb of saying, or opens its sentence: *said in …*, *In …, she said*. */
  isOwn: boolean
}

/** A slot with what is read off it. */
interface Place extends Slot {
  first: Token
  head: Token
  /** The phrase as it stands, without its article, and the name in it. */
  mention: string
  plain: string
  bare: Range | null
  name: string
}

type What = Pick<Station, 'name' | 'kind'>

/** What a noun phrase is as a station, by its name, its noun, or by where it stands; null where it is none. */
export function stationOf(slot: Slot): Station | null {
  const { facts, at, tokens, phrase, lead, isOwn } = slot
  const { text } = facts.cast
  const head = tokens[phrase.to - 1]
  const first = tokens[phrase.from]
  if (!head || !first) return null
  const mention = text.slice(first.start, head.end)
  const plain = withoutArticle(mention)
  const bare = nameWithin(tokens, phrase)
  const name = bare ? text.slice(tokens[bare.from]?.start ?? 0, head.end) : plain
  const what = readPlace({ facts, at, tokens, phrase, lead, isOwn, first, head, mention, plain, bare, name })
  return what && { mention, start: first.start, end: head.end, ...what }
}

function readPlace(place: Place): What | null {
  const { head, lead, plain } = place
  const outlet = outletByName(place)
  if (outlet !== null) return { name: outlet, kind: 'outlet' }
  if (isLettingGo(place)) return null
  const titled = titledShow(place) ?? titledOutlet(place)
  if (titled !== null) return { name: titled, kind: 'outlet' }
  const again = outletAgain(place)
  if (again !== null) return { name: again, kind: 'outlet' }
  if (receivingLeads.has(lead)) return readAddressee(place)
  const kind = kindOf(head, lead) ?? kindByPlace(place)
  return kind && { name: plain, kind }
}

/** *in the Lorne Courier*, *in the journal Lorne Astronomy* */
function outletByName({ facts: { outlets }, tokens, phrase, lead, isOwn, bare, name, mention }: Place): string | null {
  // *the Age of Possibility summit*: a longer name goes on behind it.
  if (tyingLeads.has(lead) || (tokens[phrase.to]?.lower === 'of' && isCapital(tokens[phrase.to + 1]))) return null
  const outlet = outlets.known(name) ?? outlets.known(mention)
  if (outlet !== null) return outlet
  if (
    bare &&
    (lead === toldLead || lead === obtainedLead || (isOwn && outletLeads.has(lead))) &&
    !places.has(name.toLowerCase()) &&
    outlets.linked(name)
  )
    return name
  return bare && periodicals.has(tokens[bare.from - 1]?.lower ?? '') ? name : null
}

/** *asked for help in their release*: nothing that was given out. */
const isLettingGo = ({ tokens, phrase, head, isOwn }: Place): boolean =>
  !isOwn && releaseNouns.has(head.lower) && !releaseModifiers.has(tokens[phrase.to - 2]?.lower ?? '')

/** *on the Lorne Tonight show* */
function titledShow({ tokens, phrase, first, head, lead, plain }: Place): string | null {
  if (!broadcastNouns.has(head.lower) || phrase.to - phrase.from < 2 || !showLeads.has(lead)) return null
  const isTitle = isCapital(first) || isCapital(tokens[phrase.from + 1])
  return isTitle ? plain.replace(/(?<!\s)\s+\p{Ll}+$/u, '') : null
}

/** *in Lorne Magazine* */
function titledOutlet({ head, lead, bare, name }: Place): string | null {
  const isTitle = bare !== null && bare.to - bare.from > 1 && !agentLeads.has(lead)
  return isTitle && outletNouns.has(head.lower.split('-').at(-1) ?? '') ? name : null
}

/** *told the paper*, *claimed to the outlet*: the outlet last named, in full. */
function outletAgain({ facts, at, first, head, lead, plain, isOwn }: Place): string | null {
  if (!isOwn || !receivingLeads.has(lead) || !definiteArticles.has(first.lower)) return null
  return outletsAgain.has(plain) && head.pos === 'NOUN' ? (lastOutlet(facts, at) ?? plain) : null
}

/** The outlet last named before sentence `at`. */
function lastOutlet({ cast, outlets }: StationFacts, at: number): string | null {
  for (let back = at - 1; back >= 0 && at - back <= outletReach; back--) {
    const named = cast.mentions[back]?.findLast(({ who }) => outlets.known(who.name) !== null)
    if (named) return outlets.known(named.who.name)
  }
  return null
}

/** *told state television*; *told reporters*, *said to the crowd*, *told the Senate* */
function readAddressee(place: Place): What | null {
  const { head, lead, plain, bare, name } = place
  if (lead === toldLead && !bare && (broadcastNouns.has(head.lower) || outletNouns.has(head.lower)))
    return { name: plain, kind: 'outlet' }
  if (lead !== obtainedLead && audienceNouns.has(head.lower)) return { name: plain, kind: 'event' }
  return !addresseeLeads.has(lead) && bare && isToldAsOutlet(place, bare) ? { name, kind: 'outlet' } : null
}

/**
 * *told The Quill*, *told the Echo*: an article stands before the name of no person, and bodies that are no outlets bear
 * one of their own nouns, or are called by their first letters; a place is a government.
 */
function isToldAsOutlet({ phrase, first, head, name }: Place, bare: Range): boolean {
  if (bare.to - bare.from === 1 && /\.\p{Ll}{2,4}$/u.test(name)) return true
  if (!definiteArticles.has(first.lower) || bare.from !== phrase.from + 1) return false
  // Within a sentence a capital article is part of the name, as outlets write theirs.
  if (isCapital(first)) return true
  return !organizationNouns.has(head.lower) && !/^\p{Lu}+$/u.test(name) && !places.has(name.toLowerCase())
}

function kindOf({ lower, lemma }: Token, lead: string): ViaKind | null {
  const row = stationKinds.find(
    ({ nouns, by, leads }) =>
      leads.has(lead) && ((by !== 'lemma' && nouns.has(lower)) || (by !== 'form' && nouns.has(lemma))),
  )
  return row?.kind ?? null
}

/** *said at a vigil*, *wrote in a patient perspective*: what no list has, in the place of an occasion or a text. */
function kindByPlace({ tokens, phrase, first, head, lead, isOwn, bare }: Place): ViaKind | null {
  const isPlain = head.pos === 'NOUN' && !bare && !plainDescriptions.has(head.lemma) && phrase.to - phrase.from > 1
  if (!isOwn || !isPlain || !indefiniteArticles.has(first.lower)) return null
  // *in a bid to …*, *in a sign of …* tell what for.
  if (/^(to|of)$/.test(tokens[phrase.to]?.lower ?? '')) return null
  if (occasionLeads.has(lead)) return 'event'
  return textLeads.has(lead) ? 'document' : null
}

export const withoutArticle = (mention: string): string => mention.replace(/^(the|a|an)\s+/iu, '')
