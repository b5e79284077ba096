import type { Range } from '../../../attribution/chunks/chunk'
import type { Station } from '../../../attribution/links/stations'
import type { ViaKind } from '../../../model'
import type { PageOutlets } from '../../outlets/page-outlets'
import { timeWords } from '../calendar'
import { chunksIn, type SentenceChunks } from '../chunks/chunks-of'
import { isTime, phraseAfter } from '../chunks/phrases'
import { firstPlace, type Head } from '../chunks/places'
import { placeFrom } from '../chunks/text-spans'
import {
  definiteArticles,
  genitivePrepositions,
  indefiniteArticles,
  infinitiveMarkers,
  possessiveDeterminers,
} from '../function-words'
import { isGivenName } from '../given-names'
import {
  audienceNouns,
  broadcastNouns,
  endsAsOutlet,
  isMediaHouse,
  organizationNouns,
  outletNouns,
  outletsAgain,
  postPlaces,
  speechNouns,
} from '../nouns'
import { places } from '../places'
import { type Cast, formAt, isPersonal } from '../speakers/cast'
import { speechVerbs, tellingVerbs } from '../speech-verbs'
import {
  addresseeLeads,
  agentLeads,
  approachingVerbs,
  lastingLeads,
  obtainedLead,
  obtainingForms,
  occasionLeads,
  outletEndings,
  outletLeads,
  periodicals,
  plainDescriptions,
  receivingLeads,
  releaseModifiers,
  releaseNouns,
  showLeads,
  stationClassKinds,
  stationNounKinds,
  textLeads,
  toldLead,
  toldOfAsWell,
  tyingLeads,
  undertakings,
} from '../station-words'

/** Sentences back over which *the paper* is looked up. */
const outletReach = 6

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
  chunks: SentenceChunks
  phrase: Range
  /** The word that leads to the phrase; `told` for whoever was told, `obtained` for who got hold of a text. */
  lead: string
  /** Whether the lead stands right beside the verb of saying, or opens its sentence: *said in …*, *In …, she said*. */
  isOwn: boolean
  /** Whether that verb is one of writing. */
  isWritten: boolean
}

/** A slot with what is read off it. */
interface Place extends Slot {
  /** Its first word. */
  first: string
  head: Head
  /** The phrase without its article, and the name in it. */
  plain: string
  bare: Range | null
  name: string
}

type What = Pick<Station, 'name' | 'kind'>

/** What a noun phrase is as a station, by its name, its noun, or by where it stands; null where it is none. */
export function stationOf(slot: Slot): Station | null {
  const whole = outletWithOf(slot)
  if (whole) return whole
  const { facts, at, chunks, phrase, lead, isOwn, isWritten } = slot
  const mentioned = chunks.mentionIn(facts.cast.text, phrase)
  const { mention, start } = mentioned
  const plain = withoutArticle(mention)
  const bare = chunks.nameIn(phrase)
  const name = bare ? mention.slice(chunks.startAt(bare.from) - start, endOfName(chunks, phrase, mention)) : plain
  const [first, head] = [chunks.wordAt(phrase.from), chunks.headOf(phrase)]
  const what = readPlace({ facts, at, chunks, phrase, lead, isOwn, isWritten, first, head, plain, bare, name })
  return what && { ...mentioned, ...what }
}

/** *told The Sun.*: without a stop that the sentence ends with. */
const endOfName = (chunks: SentenceChunks, { to }: Range, mention: string): number =>
  to === chunks.length && /\p{Ll}\.$/u.test(mention) ? mention.length - 1 : mention.length

/** *told | Voice of Lorne*: an outlet that has *of* in its name; null where it is none. */
function outletWithOf({ facts, chunks, phrase }: Slot): Station | null {
  const after = isTiedOn(chunks, phrase) ? phraseAfter(chunks, phrase.to + 1) : null
  const mentioned = after && chunks.mentionIn(facts.cast.text, { from: phrase.from, to: after.to })
  const name = mentioned && facts.outlets.known(mentioned.mention)
  return name ? { ...mentioned, name, kind: 'outlet' } : null
}

function readPlace(place: Place): What | null {
  const { lead, plain } = place
  if (isUndertaking(place)) return null
  const outlet =
    outletByName(place) ?? outletOfShow(place) ?? titledShow(place) ?? titledOutlet(place) ?? outletAgain(place)
  if (outlet !== null) return { name: outlet, kind: 'outlet' }
  if (isLettingGo(place)) return null
  if (receivingLeads.has(lead)) return readAddressee(place)
  const kind = kindOf(place)
  return kind && { name: plain, kind }
}

/** *in the Lorne Courier*, *in the journal Lorne Astronomy* */
function outletByName(place: Place): string | null {
  const { chunks, phrase, lead, isOwn, bare, name } = place
  const { outlets } = place.facts
  if (tyingLeads.has(lead)) return null
  const outlet = outlets.known(name)
  if (outlet !== null || !bare || places.has(name.toLowerCase())) return outlet
  const isOutletsPlace = lead === toldLead || lead === obtainedLead || (isOwn && outletLeads.has(lead))
  if (isOutletsPlace && outlets.linked(name)) return name
  if (lead === toldLead && isBranch(outlets, chunks, bare)) return name
  return isCalledOutlet(chunks, bare.from) || isPublishedIn(chunks, phrase) || isWrittenIn(place) ? name : null
}

/** *wrote | in the Quill*: the name of what one writes in. */
const isWrittenIn = ({ first, head, lead, isOwn, isWritten, phrase, bare }: Place): boolean =>
  isOwn &&
  isWritten &&
  textLeads.has(lead) &&
  definiteArticles.has(first) &&
  bare?.from === phrase.from + 1 &&
  head.kind === 'name'

/** *the magazine | Lorne Quill*, *state news agency | Ritm* */
const isCalledOutlet = (chunks: SentenceChunks, name: number): boolean =>
  periodicals.has(chunks.wordAt(name - 1)) ||
  (outletNouns.has(chunks.wordAt(name - 2)) && endsAsOutlet([chunks.wordAt(name - 2), chunks.wordAt(name - 1)]))

/** *BBC Lorne*: an outlet's name with what its branch is called by; not *BBC’s Ann Finch*. */
const isBranch = (outlets: PageOutlets, chunks: SentenceChunks, { from, to }: Range): boolean =>
  to - from > 1 &&
  outlets.known(chunks.write({ from, to: from + 1 })) !== null &&
  chunks.ownerWithin({ from, to }) < 0 &&
  !isGivenName(chunks.wordAt(from + 1))

/** *on CNN’s State of the Union* */
function outletOfShow({ facts: { outlets }, chunks, phrase, lead }: Place): string | null {
  const owner = chunks.ownerWithin(phrase)
  return owner > 0 && showLeads.has(lead) ? outlets.known(chunks.write({ from: phrase.from, to: owner })) : null
}

/** *published | in the Quill*, *published on Monday | in the Quill* */
function isPublishedIn(chunks: SentenceChunks, { from }: Range): boolean {
  const isIn = textLeads.has(chunks.wordAt(from - 1)) && definiteArticles.has(chunks.wordAt(from))
  const time = chunks.at[from - 2]
  return isIn && chunks.wordAt(time && isTime(time) ? time.from - 1 : from - 2) === 'published'
}

/** *asked for help in their release*: nothing that was given out. */
const isLettingGo = ({ chunks, phrase, head, isOwn }: Place): boolean =>
  !isOwn && releaseNouns.has(head.word) && !releaseModifiers.has(chunks.wordAt(phrase.to - 2))

/** *bids on the Harbour program*: no show, unless somebody speaks in it. */
const isUndertaking = ({ head, isOwn }: Place): boolean => !isOwn && undertakings.has(head.word)

/** *on the Lorne Tonight show*, *told the Lorne Blick newspaper* */
function titledShow({ facts: { outlets }, chunks, phrase, head, lead, plain }: Place): string | null {
  const isShow = broadcastNouns.has(head.word) && showLeads.has(lead)
  // *the Lorne Blick newspaper*, *the Ritm news agency*
  const isCalled = isMediaHouse(chunks.wordAt(phrase.to - 2), head.word) || periodicals.has(head.word)
  const isPeriodical = isCalled && !agentLeads.has(lead)
  if ((!isShow && !isPeriodical) || phrase.to - phrase.from < 2) return null
  const isTitle = chunks.isCapitalAt(phrase.from) || chunks.isCapitalAt(phrase.from + 1)
  const title = plain.replace(/(?<!\s)\s+\p{Ll}+(?: agency)?$/u, '')
  return isTitle ? (outlets.known(title) ?? title) : null
}

/** *in Lorne Magazine* */
function titledOutlet({ lead, bare, name }: Place): string | null {
  const isTitle = bare !== null && bare.to - bare.from > 1 && !agentLeads.has(lead)
  return isTitle && endsAsOutlet(name.toLowerCase().split(/[\s-]+/u)) ? name : null
}

/** *told the paper*, *claimed to the outlet*: the outlet last named, in full. */
function outletAgain({ facts, at, first, head, lead, plain, isOwn }: Place): string | null {
  if (!isOwn || !receivingLeads.has(lead) || !definiteArticles.has(first)) return null
  return outletsAgain.has(plain) && head.kind === 'noun' ? (lastOutlet(facts, at) ?? plain) : null
}

/** The outlet last named before sentence `at`. */
function lastOutlet({ cast, outlets }: StationFacts, at: number): string | null {
  for (let back = at - 1; back >= 0 && at - back <= outletReach; back--) {
    const named = cast.mentions[back]?.findLast(({ who }) => outlets.known(who.name) !== null)
    if (named) return outlets.known(named.who.name)
  }
  return null
}

/** *told state television*, *told Radio Lorne*; *told reporters*, *told a town hall meeting* */
function readAddressee(place: Place): What | null {
  const { chunks, head, lead, plain, bare, name } = place
  const word = bare ? chunks.wordAt(bare.from) : head.word
  if (lead === toldLead && (head.nounClass === 'broadcast' || outletNouns.has(word)))
    return { name: bare ? name : plain, kind: 'outlet' }
  const isGathering = audienceNouns.has(head.word) || (lead === toldLead && head.nounClass === 'event')
  // *told MPs*
  const isSeveral = /^\p{Lu}{2,}s$/u.test(name)
  if (lead !== obtainedLead && (isGathering || isSeveral)) return { name: plain, kind: 'event' }
  return bare && isToldAsOutlet(place, bare) ? { name, kind: 'outlet' } : null
}

/**
 * *told The Quill*, *told the Echo*: an article stands before the name of no person, and bodies that are no outlets bear
 * one of their own nouns, or are called by their first letters; a place is a government. *told Quillon*: a name without
 * one is an outlet's where the page has it in the places of one alone.
 */
function isToldAsOutlet({ facts: { cast }, chunks, phrase, first, head, name, lead }: Place, bare: Range): boolean {
  if (organizationNouns.has(head.word) || places.has(name.toLowerCase()))
    return !addresseeLeads.has(lead) && definiteArticles.has(first) && chunks.isCapitalAt(phrase.from)
  if (bare.from === phrase.from) return isHeardByOutlet(cast, chunks, bare)
  if (addresseeLeads.has(lead)) return false
  if (!definiteArticles.has(first) || bare.from !== phrase.from + 1) return false
  // Within a sentence a capital article is part of the name, as outlets write theirs.
  return chunks.isCapitalAt(phrase.from) || !/^\p{Lu}+$/u.test(name)
}

/** Whether a name is nobody's who is shown to be a person, and stands where outlets do wherever the article has it. */
function isHeardByOutlet({ byName, sentences }: Cast, chunks: SentenceChunks, name: Range): boolean {
  const who = byName.get(formAt(chunks, name).words.join(' '))
  if (!who || who.person || isGivenName(chunks.wordAt(name.from))) return false
  const found = who.mentions.map(({ at, start }) => {
    const around = chunksIn(sentences[at])
    return outletPlace(around, placeFrom(around, start))
  })
  // *told Orrin Lane*: two words are a person's, but for a second place or a noun of outlets.
  const isTitle = who.mentions.length > 1 || outletEndings.has(who.words.at(-1) ?? '') || !isPersonal(who)
  return isTitle && !found.includes(null) && found.includes('told')
}

/** Where outlets stand: *told Quillon*, *seen by Quillon*, and perhaps *confirmed to Quillon*, *Quillon understands*. */
function outletPlace(chunks: SentenceChunks, name: number): 'told' | 'perhaps' | null {
  const [verb, lead] = [chunks.lemmaAt(name - 2), chunks.wordAt(name - 1)]
  if (tellingVerbs.has(chunks.lemmaAt(name - 1))) return 'told'
  if (obtainingForms.has(chunks.wordAt(name - 2)) && agentLeads.has(lead)) return 'told'
  const isSaidTo = addresseeLeads.has(lead) && speechVerbs.has(verb)
  const { to } = phraseAfter(chunks, name) ?? { to: name + 1 }
  return isSaidTo || approachingVerbs.has(chunks.verbAt(to)?.lemma ?? '') ? 'perhaps' : null
}

/** What a noun makes of its phrase behind a lead, by itself, by its class, or by where the phrase stands. */
function kindOf(place: Place): ViaKind | null {
  const { chunks, phrase, head, lead, bare } = place
  // *in order to leave*
  if (chunks.isAt(phrase.from, 'noun') && infinitiveMarkers.has(chunks.wordAt(phrase.to))) return null
  // *in the event of a flood*
  if (textLeads.has(lead) && isTiedOn(chunks, phrase) && head.nounClass === 'event') return null
  const own = stationNounKinds.find(([, nouns, leads]) => leads.has(lead) && nouns.has(head.word))
  // *took to social media*, *On social media, she said*; not *friends on social media*
  const isOwn = place.isOwn || chunks.wordAt(phrase.from - 1) !== lead
  if (own && (isOwn || !toldOfAsWell.has(head.word))) return own[0]
  const kind = stationClassKinds.get(head.nounClass)
  if (!kind?.[1].has(lead)) return kindByPlace(place)
  // *in an Instagram story*
  const isPostPlace = (at: number) => postPlaces.has(chunks.wordAt(at))
  const isPosted = kind[0] === 'document' && !bare && firstPlace(phrase.from, phrase.to, isPostPlace) >= 0
  return isPosted ? 'post' : kind[0]
}

/** *said at a vigil*, *wrote in a patient perspective*, *in her warning*: what no list has, in the place of an occasion or a text. */
function kindByPlace(place: Place): ViaKind | null {
  const { chunks, phrase, first, head, lead, isOwn, isWritten } = place
  if (!isOwn || plainDescriptions.has(head.lemma) || timeWords.has(head.word)) return null
  const isNew = indefiniteArticles.has(first) && phrase.to - phrase.from > 1
  if (occasionLeads.has(lead)) return isOccasion(place, isNew) ? 'event' : null
  // *in a bid to …*, *in a sign of …*, *in an attempt at …* tell what for.
  if (!textLeads.has(lead) || head.kind !== 'noun' || /^(to|of|at)$/.test(chunks.wordAt(phrase.to))) return null
  const isGivenOut = speechNouns.has(head.lemma) && (isNew || possessiveDeterminers.has(first))
  return isGivenOut ? 'statement' : isNew && isWritten ? 'document' : null
}

/** *during the flypast*, *at a vigil*, *at her sentencing*, *at the Lorne Air Show* */
function isOccasion({ head, lead, bare }: Place, isNew: boolean): boolean {
  if (bare) return head.nounClass === 'broadcast'
  return head.kind === 'noun' && (isNew || lastingLeads.has(lead))
}

/** *a summit | of …* */
const isTiedOn = (chunks: SentenceChunks, { to }: Range): boolean => genitivePrepositions.has(chunks.wordAt(to))

export const withoutArticle = (mention: string): string => mention.replace(/^(the|a|an)\s+/iu, '')
