import type { NounClass, Range } from '../../../attribution/chunks/chunk'
import type { Station } from '../../../attribution/links/stations'
import { isPersonal, isShownPerson } from '../../../attribution/parties/member'
import type { ViaKind } from '../../../model'
import type { PageOutlets } from '../../outlets/page-outlets'
import { timeWords } from '../calendar'
import { chunksIn, type SentenceChunks } from '../chunks/chunks-of'
import { isTime, phraseAfter } from '../chunks/phrases'
import { firstPlace, type Head, lastPlace } from '../chunks/places'
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
import { type Cast, formAt } from '../speakers/cast'
import { postingVerbs, speechVerbs, tellingVerbs } from '../speech-verbs'
import {
  accountLeads,
  accountNouns,
  addresseeLeads,
  agentLeads,
  approachingVerbs,
  assemblies,
  lastingLeads,
  obtainedLead,
  obtainingForms,
  occasionLeads,
  outletEndings,
  outletLeads,
  periodicals,
  plainDescriptions,
  postLeads,
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
  wordsAsWell,
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

/** What one has for somebody: *a letter to the court*. */
const heardClasses: ReadonlySet<NounClass> = new Set<NounClass>(['statement', 'interview', 'event', 'document'])

type What = Pick<Station, 'name' | 'kind'>

/** What a noun phrase is as a station, by its name, its noun, or by where it stands; null where it is none. */
export function stationOf(slot: Slot): Station | null {
  const whole = outletWithOf(slot)
  if (whole) return whole
  const { facts, at, chunks, phrase, lead, isOwn, isWritten } = slot
  const mentioned = chunks.mentionIn(facts.cast.text, phrase)
  const { mention, start } = mentioned
  // *wrote on X.*: one letter with a stop is no initial there.
  const plain = withoutArticle(mention).replace(/^(\p{L})\.$/u, '$1')
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

/** *on CNN’s State of the Union*, *told NRK’s morning programme* */
function outletOfShow({ facts: { outlets }, chunks, phrase, head, lead }: Place): string | null {
  const owner = chunks.ownerWithin(phrase)
  const isShow = showLeads.has(lead) || (lead === toldLead && broadcastNouns.has(head.word))
  return owner > 0 && isShow ? outlets.known(chunks.write({ from: phrase.from, to: owner })) : null
}

/** *published | in the Quill*, *published on Monday | in Lorne Letters*; not *published in Berlin* */
function isPublishedIn(chunks: SentenceChunks, { from, to }: Range): boolean {
  const isTitle = definiteArticles.has(chunks.wordAt(from)) || to - from > 1
  if (!textLeads.has(chunks.wordAt(from - 1)) || !isTitle || chunks.isCalendarAt(from)) return false
  const time = chunks.at[from - 2]
  return chunks.wordAt(time && isTime(time) ? time.from - 1 : from - 2) === 'published'
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
  const title = titleBefore(chunks, phrase)
  // *on Dan Lane’s podcast*, *on state TV*
  const owner = chunks.ownerWithin(phrase)
  const isOne = (owner > 0 && chunks.isCapitalAt(owner - 1)) || chunks.isCapitalAt(phrase.to - 1)
  if (title === null) return isShow && isOne ? plain : null
  return outlets.known(title) ?? title
}

/** *the | Lorne Blick | newspaper*, *Norland’s | Ritm | news channel*: the name before what it is one of; null where there is none. */
function titleBefore(chunks: SentenceChunks, phrase: Range): string | null {
  const to = lastPlace(phrase.to - 1, phrase.from, (at) => chunks.isCapitalAt(at)) + 1
  // *state TV*
  if (to === phrase.to && !chunks.isCapitalAt(to - 2)) return null
  const owner = chunks.ownerWithin({ from: phrase.from, to })
  const isTitle = (at: number) => chunks.isCapitalAt(at) && !chunks.isAt(at, 'determiner')
  const from = firstPlace(Math.max(owner + 1, phrase.from), to, isTitle)
  return from < 0 || chunks.isOwnerAt(to) || chunks.isOwnerAt(to + 1) ? null : chunks.write({ from, to })
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
  const { lead, plain, bare, name } = place
  if (lead === toldLead && isMedium(place)) return { name: bare ? name : plain, kind: 'outlet' }
  if (isPostPhrase(place)) return { name: plain, kind: 'post' }
  if (addresseeLeads.has(lead) && !isSpokenTo(place)) return null
  if (lead !== obtainedLead && isGathering(place)) return { name: plain, kind: 'event' }
  return bare && isToldAsOutlet(place, bare) ? { name, kind: 'outlet' } : null
}

/** *state television*, *Radio Lorne*, *Norland’s state news agency* */
function isMedium({ chunks, phrase, head, bare }: Place): boolean {
  const word = bare ? chunks.wordAt(bare.from) : head.word
  return (
    head.nounClass === 'broadcast' || outletNouns.has(word) || isMediaHouse(chunks.wordAt(phrase.to - 2), head.word)
  )
}

/** *reporters*, *a town hall meeting*, *MPs*, *the UN Security Council* */
const isGathering = ({ head, lead, name }: Place): boolean =>
  audienceNouns.has(head.word) ||
  (lead === toldLead && (head.nounClass === 'event' || assemblies.has(head.word))) ||
  /^\p{Lu}{2,}s$/u.test(name)

/** *said to reporters*, *in remarks to lawmakers*; not *leading to an inquiry* */
function isSpokenTo({ chunks, phrase }: Place): boolean {
  const { lemma, nounClass } = chunks.headOf({ to: phrase.from - 1 })
  return speechVerbs.has(lemma) || speechNouns.has(lemma) || heardClasses.has(nounClass)
}

/** *on X*, *on her Instagram account*, *posted to social media*; not *friends on social media* */
function isPostPhrase({ chunks, phrase, head, lead, isOwn }: Place): boolean {
  const last = phrase.to - 1
  if (accountNouns.has(head.lemma) && accountLeads.has(lead))
    return firstPlace(phrase.from, last, (at) => isPostPlace(chunks, at)) >= 0
  const isLed = addresseeLeads.has(lead) ? postingVerbs.has(chunks.lemmaAt(phrase.from - 2)) : postLeads.has(lead)
  const isSaid = isOwn || (isLed && chunks.wordAt(phrase.from - 1) !== 'on')
  return isLed && (isPostPlace(chunks, last) || (isSaid && toldOfAsWell.has(head.word)))
}

/** *X*, *Facebook*, *the Lorne subreddit*; not *on truth* */
function isPostPlace(chunks: SentenceChunks, at: number): boolean {
  const word = chunks.wordAt(at).replace(/\.$/, '')
  return postPlaces.has(word) && (chunks.isCapitalAt(at) || !wordsAsWell.has(word))
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
  if (!who || isShownPerson(who) || isGivenName(chunks.wordAt(name.from))) return false
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
  if (isPostPhrase(place)) return 'post'
  const own = stationNounKinds.find(([, nouns, leads]) => leads.has(lead) && nouns.has(head.word))
  if (own) return own[0]
  const kind = stationClassKinds.get(head.nounClass)
  if (!kind?.[1].has(lead)) return kindByPlace(place)
  // *in an Instagram story*
  const isPosted =
    kind[0] === 'document' && !bare && firstPlace(phrase.from, phrase.to, (at) => isPostPlace(chunks, at)) >= 0
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
