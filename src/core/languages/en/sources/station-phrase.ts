import type { NounClass, Range } from '../../../attribution/chunks/chunk'
import type { Station } from '../../../attribution/links/stations'
import { textOf } from '../../../attribution/parties/base-names'
import type { Token } from '../../../attribution/words/token'
import type { ViaKind } from '../../../model'
import { comparedWord } from '../../../names/name-forms'
import type { PageOutlets } from '../../outlets/page-outlets'
import { timeWords } from '../calendar'
import { nameWithin } from '../chunks/name-within'
import { isCalendar, isCapital, isOwner } from '../chunks/noun-tokens'
import { definiteArticles, genitivePrepositions, indefiniteArticles, possessiveDeterminers } from '../function-words'
import { isGivenName } from '../given-names'
import {
  audienceNouns,
  broadcastNouns,
  classOf,
  organizationNouns,
  outletNouns,
  outletsAgain,
  postPlaces,
  speechNouns,
} from '../nouns'
import { places } from '../places'
import { type Cast, isPersonal } from '../speakers/cast'
import { tellingVerbs } from '../speech-verbs'
import {
  addresseeLeads,
  agentLeads,
  lastingLeads,
  obtainedLead,
  occasionLeads,
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
  tyingLeads,
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
  tokens: readonly Token[]
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
  const { facts, at, tokens, phrase, lead, isOwn, isWritten } = slot
  const { text } = facts.cast
  const head = tokens[phrase.to - 1]
  const first = tokens[phrase.from]
  if (!head || !first) return null
  const mention = text.slice(first.start, head.end)
  const plain = withoutArticle(mention)
  const bare = nameWithin(tokens, phrase)
  const name = bare ? text.slice(tokens[bare.from]?.start ?? 0, head.end) : plain
  const what = readPlace({ facts, at, tokens, phrase, lead, isOwn, isWritten, first, head, mention, plain, bare, name })
  return what && { mention, start: first.start, end: head.end, ...what }
}

function readPlace(place: Place): What | null {
  const { lead, plain } = place
  const outlet = outletByName(place) ?? outletOfShow(place)
  if (outlet !== null) return { name: outlet, kind: 'outlet' }
  if (isLettingGo(place)) return null
  const titled = titledShow(place) ?? titledOutlet(place)
  if (titled !== null) return { name: titled, kind: 'outlet' }
  const again = outletAgain(place)
  if (again !== null) return { name: again, kind: 'outlet' }
  if (receivingLeads.has(lead)) return readAddressee(place)
  const kind = kindOf(place)
  return kind && { name: plain, kind }
}

/** *in the Lorne Courier*, *in the journal Lorne Astronomy* */
function outletByName({ facts: { outlets }, tokens, phrase, lead, isOwn, bare, name }: Place): string | null {
  if (tyingLeads.has(lead)) return null
  const outlet = outlets.known(name)
  if (outlet !== null) return outlet
  if (
    bare &&
    (lead === toldLead || lead === obtainedLead || (isOwn && outletLeads.has(lead))) &&
    !places.has(name.toLowerCase()) &&
    outlets.linked(name)
  )
    return name
  const isPublisher = periodicals.has(tokens[(bare?.from ?? 0) - 1]?.lower ?? '') || isPublishedIn(tokens, phrase)
  return bare && isPublisher && !places.has(name.toLowerCase()) ? name : null
}

/** *on CNN’s State of the Union* */
function outletOfShow({ facts: { outlets }, tokens, phrase: { from, to }, lead }: Place): string | null {
  const owner = tokens.findIndex((token, at) => at > from && at < to && isOwner(token))
  return owner > 0 && showLeads.has(lead) ? outlets.known(textOf(tokens, { from, to: owner })) : null
}

/** *published | in the Quill*, *published on Monday | in the Quill* */
function isPublishedIn(tokens: readonly Token[], { from }: Range): boolean {
  const before = tokens.slice(0, from - 1).findLast((token) => token.pos !== 'ADP' && !isCalendar(token))
  const isIn = textLeads.has(tokens[from - 1]?.lower ?? '') && definiteArticles.has(tokens[from]?.lower ?? '')
  return isIn && before?.lower === 'published'
}

/** *asked for help in their release*: nothing that was given out. */
const isLettingGo = ({ tokens, phrase, head, isOwn }: Place): boolean =>
  !isOwn && releaseNouns.has(head.lower) && !releaseModifiers.has(tokens[phrase.to - 2]?.lower ?? '')

/** *on the Lorne Tonight show*, *told the Lorne Blick newspaper* */
function titledShow({ facts: { outlets }, tokens, phrase, first, head, lead, plain }: Place): string | null {
  const isShow = broadcastNouns.has(head.lower) && showLeads.has(lead)
  const isPeriodical = periodicals.has(head.lower) && !agentLeads.has(lead)
  if ((!isShow && !isPeriodical) || phrase.to - phrase.from < 2) return null
  const isTitle = isCapital(first) || isCapital(tokens[phrase.from + 1])
  const title = plain.replace(/(?<!\s)\s+\p{Ll}+$/u, '')
  return isTitle ? (outlets.known(title) ?? title) : null
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

/** *told state television*, *told Radio Lorne*; *told reporters*, *told a town hall meeting* */
function readAddressee(place: Place): What | null {
  const { tokens, head, lead, plain, bare, name } = place
  const nounClass = classOf(head)
  if (lead === toldLead && isOutletsNoun(bare ? tokens[bare.from] : head, nounClass))
    return { name: bare ? name : plain, kind: 'outlet' }
  const isGathering = audienceNouns.has(head.lower) || (lead === toldLead && nounClass === 'event')
  if (lead !== obtainedLead && isGathering) return { name: plain, kind: 'event' }
  return !addresseeLeads.has(lead) && bare && isToldAsOutlet(place, bare) ? { name, kind: 'outlet' } : null
}

/** *state television*, *a Lorne radio station*, *Radio Lorne* */
const isOutletsNoun = (token: Token | undefined, nounClass: NounClass): boolean =>
  token !== undefined && (nounClass === 'broadcast' || outletNouns.has(token.lower))

/**
 * *told The Quill*, *told the Echo*: an article stands before the name of no person, and bodies that are no outlets bear
 * one of their own nouns, or are called by their first letters; a place is a government. *told Quillon*: a name without
 * one is an outlet's where the page does nothing with it but tell it something.
 */
function isToldAsOutlet({ facts: { cast }, tokens, phrase, first, head, name }: Place, bare: Range): boolean {
  if (organizationNouns.has(head.lower) || places.has(name.toLowerCase()))
    return definiteArticles.has(first.lower) && isCapital(first)
  if (bare.from === phrase.from) return isOnlyTold(cast, tokens.slice(bare.from, bare.to))
  if (!definiteArticles.has(first.lower) || bare.from !== phrase.from + 1) return false
  // Within a sentence a capital article is part of the name, as outlets write theirs.
  return isCapital(first) || !/^\p{Lu}+$/u.test(name)
}

/** Whether a name is nobody's who is a person, and stands behind a verb of telling wherever the article has it. */
function isOnlyTold({ byName, sentences }: Cast, words: readonly Token[]): boolean {
  const who = byName.get(words.map(({ text }) => comparedWord(text)).join(' '))
  if (!who || isPersonal(who) || isGivenName(words[0]?.lower ?? '')) return false
  return who.mentions.every(({ at, start }) => {
    const tokens = sentences[at]?.tokens ?? []
    return tellingVerbs.has(tokens[tokens.findIndex((token) => token.start === start) - 1]?.lemma ?? '')
  })
}

/** What a noun makes of its phrase behind a lead, by itself, by its class, or by where the phrase stands. */
function kindOf(place: Place): ViaKind | null {
  const { tokens, phrase, head, lead, bare } = place
  // *in the event of a flood*
  if (textLeads.has(lead) && isTiedOn(tokens, phrase) && classOf(head) === 'event') return null
  const own = stationNounKinds.find(([, nouns, leads]) => leads.has(lead) && nouns.has(head.lower))
  if (own) return own[0]
  const kind = stationClassKinds.get(classOf(head))
  if (!kind?.[1].has(lead)) return kindByPlace(place)
  // *in an Instagram story*
  const isPosted = kind[0] === 'document' && !bare && tokens.slice(phrase.from, phrase.to).some(isPostPlace)
  return isPosted ? 'post' : kind[0]
}

const isPostPlace = ({ lower }: Token): boolean => postPlaces.has(lower)

/** *said at a vigil*, *wrote in a patient perspective*, *in her warning*: what no list has, in the place of an occasion or a text. */
function kindByPlace(place: Place): ViaKind | null {
  const { tokens, phrase, first, head, lead, isOwn, isWritten } = place
  if (!isOwn || plainDescriptions.has(head.lemma) || timeWords.has(head.lower)) return null
  const isNew = indefiniteArticles.has(first.lower) && phrase.to - phrase.from > 1
  if (occasionLeads.has(lead)) return isOccasion(place, isNew) ? 'event' : null
  // *in a bid to …*, *in a sign of …*, *in an attempt at …* tell what for.
  if (!textLeads.has(lead) || head.pos !== 'NOUN' || /^(to|of|at)$/.test(tokens[phrase.to]?.lower ?? '')) return null
  const isGivenOut = speechNouns.has(head.lemma) && (isNew || possessiveDeterminers.has(first.lower))
  return isGivenOut ? 'statement' : isNew && isWritten ? 'document' : null
}

/** *during the flypast*, *at a vigil*, *at her sentencing*, *at the Lorne Air Show* */
function isOccasion({ head, lead, bare }: Place, isNew: boolean): boolean {
  if (bare) return classOf(head) === 'broadcast'
  return head.pos === 'NOUN' && (isNew || lastingLeads.has(lead))
}

/** *a summit | of …* */
const isTiedOn = (tokens: readonly Token[], { to }: Range): boolean => genitivePrepositions.has(tokens[to]?.lower ?? '')

export const withoutArticle = (mention: string): string => mention.replace(/^(the|a|an)\s+/iu, '')
