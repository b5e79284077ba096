import type { Chunk, Range } from '../../../attribution/chunks/chunk'
import type { Station } from '../../../attribution/links/stations'
import { isPersonal } from '../../../attribution/parties/member'
import { resolveName } from '../../../attribution/parties/resolve-mention'
import type { Span, Speaker, ViaKind } from '../../../model'
import { chunksIn, type SentenceChunks } from '../chunks/chunks-of'
import { phraseAfter, phraseBefore } from '../chunks/phrases'
import { firstPlace, lastPlace } from '../chunks/places'
import type { Draft } from '../drafts/draft'
import { isHandleAt } from '../drafts/signature'
import { agentPrepositions, comitativePrepositions, commaRelatives, genitivePrepositions } from '../function-words'
import { isCitedAs } from '../grammar/subjects'
import { hasGerundEnding } from '../morphology'
import { broadcastNouns, endsAsOutlet, interviewNouns, isBodyWord } from '../nouns'
import { formAt } from '../speakers/cast'
import type { Resolved } from '../speakers/resolve-speakers'
import { aboutVerbs, creditingVerbs, quotingVerbs, speechVerbs } from '../speech-verbs'
import {
  addresseeLeads,
  besideNouns,
  channelLeads,
  clauseLeads,
  describingLeads,
  issuingVerbs,
  obtainedLead,
  obtainingForms,
  speakingForms,
  stationPrepositions,
  textLeads,
  timeOrPlaceLeads,
  toldLead,
  toldOfAsWell,
  turningLeads,
  tyingLeads,
  writingVerbs,
} from '../station-words'
import { addresseeStations, peopleStations } from './addressee-stations'
import { isAboutAnother } from './introducing-links'
import { type Slot, type StationFacts, stationOf, withoutArticle } from './station-phrase'

/** UTF-16 units between a post and its place: *in a post | on X*. */
const nearestPlace = 4
/** Tokens back over which the text is looked up that a clause of saying describes: *a letter to staff …, in which she said*. */
const textReach = 16

/** Words of how something is told: *by | text message*. */
const longestChannel = 2

/** Stations that a sentence names for the quotation in the next one, too. */
const carriedOver: ReadonlySet<ViaKind> = new Set<ViaKind>(['interview', 'outlet', 'statement', 'broadcast', 'post'])
/** Those in which somebody speaks who is only spoken of there. */
const spokenIn: ReadonlySet<ViaKind> = new Set<ViaKind>(['interview', 'broadcast', 'statement'])
/** Those in which words stand. */
const textKinds: ReadonlySet<ViaKind> = new Set<ViaKind>(['document', 'statement', 'post'])

/** What may stand between a verb of saying and where it was said. */
const BESIDE_CUE: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>(['adjunct', 'noun phrase', 'word'])

/**
 * What stands between a statement's speaker and the page, from the speaker outwards.
 * @param beside the statements of its sentence
 */
export function findVia(
  facts: StationFacts,
  draft: Draft,
  { speaker, relay, medium }: Resolved,
  beside: readonly Draft[],
): Station[] {
  const { sentences, text } = facts.cast
  const chunks = chunksIn(sentences[draft.at])
  const own = [
    ...(medium ? [{ ...medium, mention: medium.name }] : []),
    ...addresseeStations(facts, chunks, draft),
    ...describedStations(facts, chunks, draft),
    ...reportersOf(facts, chunks, draft).filter(({ name }) => name !== speaker?.name),
    ...stationsIn(facts, chunks, draft, speaker).filter((station) => !isOfAnother(station, chunks, draft, beside)),
  ]
  const handles = draft.ground === 'block' ? handlesIn(text, chunksIn(sentences[draft.partyAt])) : []
  const stations = apart([...(own.length > 0 ? own : introducedStations(facts, draft, speaker)), ...handles])
  return relay && relay.name !== speaker?.name ? withRelay(stations, relay) : stations
}

/** Stations without those that overlap one before them. */
function apart(stations: readonly Station[]): Station[] {
  const kept: Station[] = []
  for (const station of stations) {
    if (!kept.some((other) => other.start < station.end && station.start < other.end)) kept.push(station)
  }
  return kept
}

/** The stations of the sentence that introduces a quotation. */
function introducedStations(facts: StationFacts, draft: Draft, speaker: Speaker | null): Station[] {
  const at = draft.introduction ?? occasionBefore(facts, draft, speaker)
  if (at === null) return []
  const stations = stationsIn(facts, chunksIn(facts.cast.sentences[at]), draft, speaker)
  // Without a colon or a report only an occasion is one, and the outlet of one.
  const isOccasion = draft.introduction !== null || stations.some(tellsOccasion)
  return isOccasion ? stations.filter(({ kind }) => carriedOver.has(kind)) : []
}

/** *an interview*, *the Lorne podcast* */
const tellsOccasion = ({ kind, mention }: Station): boolean =>
  spokenIn.has(kind) || broadcastNouns.has(mention.split(/\s+/u).at(-1) ?? '')

/**
 * *She looked back on it on the Lorne podcast.* ¶ *“It was hard,” Smith said.*: the sentence before a quotation that opens
 * its own, where nobody speaks in it, and nobody else is spoken of.
 */
function occasionBefore({ cast }: StationFacts, { ground, at }: Draft, speaker: Speaker | null): number | null {
  if (ground !== 'quote' || !chunksIn(cast.sentences[at]).isQuotationAt(0)) return null
  if (cast.spoken.some((spoken) => spoken.at === at - 1)) return null
  if (isAboutAnother(chunksIn(cast.sentences[at - 1]), speaker)) return null
  return at - 1
}

/** Stations with whoever relays the words: *according to research published in Nature*, whose description comes after it. */
function withRelay(stations: readonly Station[], relay: Speaker): Station[] {
  const within = stations.findIndex(({ start, end }) => start >= relay.start && end <= relay.end)
  if (within < 0) return apart([...stations, relayStation(relay)])
  const station = stations[within]
  // *as reported by the Courier newspaper*: a station is told by what it is.
  if (station?.name === relay.name || station?.mention === relay.mention) return [...stations]
  return [...stations.slice(0, within), relayStation(relay), ...stations.slice(within)]
}

/** *Finch called it “a farce”, while Lane wrote on X that …*: whether a station stands in another's part of the sentence. */
function isOfAnother(station: Station, chunks: SentenceChunks, draft: Draft, beside: readonly Draft[]): boolean {
  const stands = ({ start, end }: Span) => station.start >= start && station.end <= end
  const own = partOf(draft, chunks)
  if (own === null || stands(own)) return false
  return beside.some((other) => {
    const part = other.party?.all.from === draft.party?.all.from ? null : partOf(other, chunks)
    return part !== null && stands(part)
  })
}

/** From who speaks to the end of what is said, where an act of the sentence says both. */
function partOf({ act, party, at, partyAt, content }: Draft, chunks: SentenceChunks): Span | null {
  if (!act || !party || at !== partyAt) return null
  const { start, end } = chunks.spanOf({ from: Math.min(party.all.from, act.cue.from), to: act.cue.to })
  return { start, end: Math.max(end, content.at(-1)?.end ?? 0) }
}

/** The account that an embedded post stands in: *(@jane)*. */
function handlesIn(text: string, chunks: SentenceChunks): Station[] {
  const stations: Station[] = []
  for (let at = 0; at < chunks.length; at++) {
    if (!isHandleAt(chunks, at)) continue
    const mentioned = chunks.mentionIn(text, { from: at, to: at + 1 })
    stations.push({ ...mentioned, name: mentioned.mention, kind: 'post' })
  }
  return stations
}

/** Who relays another's words: *prosecutors said Smith had claimed …*. */
function relayStation({ mention, name, kind, start, end }: Speaker): Station {
  return { mention, name, kind: kind === 'unknown' ? 'person' : kind, start, end }
}

/** The stations that words which lead to one name in a sentence, outside of what is said. */
function stationsIn(facts: StationFacts, chunks: SentenceChunks, draft: Draft, speaker: Speaker | null): Station[] {
  const stations: Station[] = []
  for (let at = 0; at < chunks.length; at++) {
    const slot = slotAt(facts, chunks, at, draft, speaker)
    const station = slot && (stationOf(slot) ?? (at === draft.act?.cue.to ? peopleTold(slot) : undefined))
    if (!station || follows(station, slot.lead, stations.at(-1))) continue
    // *Finch, in an interview | with the Quill, said …*
    const last = stations.at(-1)
    const goesOn = slot.lead === toldLead && last !== undefined && isSpeakers(last, '', speaker)
    if (!isSpeakers(station, slot.lead, speaker) || goesOn || isAside(chunks, at, speaker)) stations.push(station)
  }
  return stations
}

/** *revealed to investigators*, *said to fans* */
const peopleTold = ({ facts, chunks, phrase }: Slot): Station | undefined =>
  addresseeLeads.has(chunks.wordAt(phrase.from - 1)) ? peopleStations(facts.cast.text, chunks, phrase)[0] : undefined

/** The slot of a station that the word at `at` leads to, outside of what is said; or null. */
function slotAt(
  facts: StationFacts,
  chunks: SentenceChunks,
  at: number,
  draft: Draft,
  speaker: Speaker | null,
): Slot | null {
  const word = chunks.wordAt(at)
  if (timeOrPlaceLeads.has(word) ? isConjunction(chunks, at) : !stationPrepositions.has(word)) return null
  const offset = chunks.startAt(at)
  if (draft.content.some(({ start, end }) => offset >= start && offset < end)) return null
  if (isInAnotherClause(chunks, at, draft)) return null
  const phrase = wholePhrase(chunks, at + 1)
  // *on the sidelines | of a summit*
  const isBeside = genitivePrepositions.has(word) && besideNouns.has(chunks.wordAt(at - 1))
  const lead = phrase && (isBeside ? 'at' : leadOf(chunks, at, speaker))
  if (!phrase || lead === null) return null
  const isWritten = writingVerbs.has(chunks.headOf(draft.act?.cue ?? { to: 0 }).lemma)
  return { facts, at: draft.at, chunks, phrase, lead, isOwn: isBesideCue(chunks, at, draft), isWritten }
}

/** *His talk on the Quill failed, and Finch said that …*, *said that …, and in a talk on Monday he left*: whether a place stands in a clause that is joined to that of an act. */
function isInAnotherClause(chunks: SentenceChunks, place: number, { act, content }: Draft): boolean {
  if (!act) return false
  const from = Math.min(act.subject?.all.from ?? act.cue.from, act.cue.from)
  const isJoint = (at: number) => chunks.isCoordinatorAt(at) || chunks.isMarkAt(at, ';')
  if (place < from) {
    const joint = lastPlace(from - 1, place + 1, (at) => isJoint(at) || chunks.isCommaAt(at))
    return joint > place && isJoint(joint) && chunks.hasFiniteWithin(0, joint)
  }
  const end = content.at(-1)?.end ?? 0
  const joint = firstPlace(act.cue.to, place, (at) => isJoint(at) && chunks.startAt(at) >= end)
  return joint >= 0 && chunks.hasFiniteWithin(place, chunks.length)
}

/** A phrase, with what its name goes on with up to a noun: *the Age of Ice summit*. */
function wholePhrase(chunks: SentenceChunks, from: number): Range | null {
  const phrase = phraseAfter(chunks, from)
  if (!phrase || !genitivePrepositions.has(chunks.wordAt(phrase.to)) || !chunks.isCapitalAt(phrase.to + 1))
    return phrase
  const rest = phraseAfter(chunks, phrase.to + 1)
  return rest && chunks.headOf(rest).kind === 'noun' ? { from, to: rest.to } : phrase
}

/**
 * *told reporters who wondered whether she would go **before** the hearing*: whether a word tells the time of a clause;
 * not *testified before the hearing*.
 */
function isConjunction(chunks: SentenceChunks, at: number): boolean {
  const isNear = (place: number) => clauseLeads.has(chunks.wordAt(place)) || speechVerbs.has(chunks.lemmaAt(place))
  return clauseLeads.has(chunks.wordAt(lastPlace(at - 1, 0, isNear)))
}

/**
 * What leads to a station at `at`: the word there, or what stands for it. An outlet is where it was told in *Lane of the
 * Courier said* and *as Lane reports for the Courier*, got hold of a text in *seen by the Courier*, and only did
 * something in *employed by the Courier*: null.
 */
function leadOf(chunks: SentenceChunks, at: number, speaker: Speaker | null): string | null {
  const [before, lead] = [chunks.wordAt(at - 1), chunks.wordAt(at)]
  if (at === 0 || (channelLeads.has(lead) && isChannel(chunks, at))) return lead
  // *Speaking | to the Quill*
  const turned = addresseeLeads.has(lead) ? turningLeads.get(chunks.lemmaAt(at - 1)) : undefined
  if (turned !== undefined) return turned
  // *an interview | with the Quill*
  if (comitativePrepositions.has(lead) && interviewNouns.has(before)) return toldLead
  if (agentPrepositions.has(lead) && chunks.isAt(at - 1, 'verb'))
    return obtainingForms.has(before) ? obtainedLead : null
  const isName = speaker?.kind === 'person' && speaker.name.toLowerCase().endsWith(before)
  const isTied = isName || creditingVerbs.has(chunks.lemmaAt(at - 1))
  return tyingLeads.has(lead) && isTied ? 'in' : lead
}

/** *said by | email*, *by | text message*: nouns alone that are no name. */
function isChannel(chunks: SentenceChunks, at: number): boolean {
  const phrase = phraseAfter(chunks, at + 1)
  return phrase !== null && chunks.isAt(at + 1, 'noun') && phrase.to - phrase.from <= longestChannel
}

/** Whether a lead opens its sentence, or follows the verb of saying with nothing but a time, a name or another such phrase between. */
function isBesideCue(chunks: SentenceChunks, at: number, { act }: Draft): boolean {
  if (at === 0 || isSpeakingAt(chunks, at)) return true
  if (!act || at < act.cue.to) return false
  return chunks.at.slice(act.cue.to, at).every(({ type }) => BESIDE_CUE.has(type))
}

/** *Speaking | at a vigil*, *Appearing on Monday | on the Quill*: whether a participle of speaking opens the sentence of a lead, with nothing else between. */
const isSpeakingAt = (chunks: SentenceChunks, at: number): boolean =>
  speakingForms.has(chunks.wordAt(0)) && chunks.at.slice(1, at).every(({ type }) => BESIDE_CUE.has(type))

/** *in a post | on X*, *in a statement | on their website*: the place of what was just named is no station of its own. */
const follows = (station: Station, lead: string, last: Station | undefined): boolean =>
  lead === 'on' &&
  textKinds.has(station.kind) &&
  last !== undefined &&
  textKinds.has(last.kind) &&
  station.start - last.end <= nearestPlace

/** Whether a station is part of the speaker's own name; where a document was published is one all the same. */
function isSpeakers({ start, end, kind }: Station, lead: string, speaker: Speaker | null): boolean {
  if (!speaker || start >= speaker.end || end <= speaker.start) return false
  const isPlace = describingLeads.has(lead) && (kind === 'outlet' || kind === 'post')
  return !isPlace || speaker.kind === 'outlet'
}

/** *Finch, | in a statement, | said …*, *Finch | in a news briefing | said …*, *Finch, | speaking at a rally, | said …*: where somebody spoke, as it is set beside the name. */
function isAside(chunks: SentenceChunks, at: number, speaker: Speaker | null): boolean {
  const verb = lastPlace(at - 1, 0, (place) => chunks.isAt(place, 'verb'))
  const isBeside = chunks.isCommaAt(at - 1) || (speaker?.kind === 'person' && chunks.isAt(at - 1, 'name'))
  if (textLeads.has(chunks.wordAt(at)) && isBeside) return chunks.startAt(at) > (speaker?.start ?? 0)
  return chunks.isGerundAt(verb) && aboutVerbs.has(chunks.lemmaAt(verb)) && chunks.startAt(verb) > (speaker?.start ?? 0)
}

/** *As Lane reports for the Courier, Finch said …*, *The Courier quoted Finch as saying …*: who brings another's words. */
function reportersOf(facts: StationFacts, chunks: SentenceChunks, { act, at }: Draft): Station[] {
  const saying = act && isCitedAs(chunks, act.cue.from) ? act.cue.from : 0
  const stations: Station[] = []
  for (let verb = 0; verb < chunks.length; verb++) {
    const isQuoting = verb < saying && quotingVerbs.has(chunks.lemmaAt(verb))
    const phrase = isQuoting || creditingVerbs.has(chunks.lemmaAt(verb)) ? phraseBefore(chunks, verb) : null
    const bare = phrase && (chunks.nameIn(phrase) ?? (isMedia(chunks, phrase) ? phrase : null))
    if (bare && (isQuoting || chunks.isAsAt(phrase.from - 1))) stations.push(reporter(facts, chunks, bare, at))
  }
  return stations
}

/** *state media*, *the paper*, *the news agency* */
function isMedia(chunks: SentenceChunks, { to }: Range): boolean {
  const { word, kind } = chunks.headOf({ to })
  return kind === 'noun' && (toldOfAsWell.has(word) || endsAsOutlet([chunks.wordAt(to - 2), word]))
}

/** The outlet, the body or the person that bears a name. */
function reporter({ cast, outlets }: StationFacts, chunks: SentenceChunks, bare: Range, at: number): Station {
  const mentioned = chunks.mentionIn(cast.text, bare)
  const outlet = outlets.known(mentioned.mention)
  if (outlet !== null) return { ...mentioned, name: outlet, kind: 'outlet' }
  const { who } = resolveName(cast, formAt(chunks, bare), at, mentioned.start)
  if (who && isPersonal(who)) return { ...mentioned, name: who.name, kind: 'person' }
  // Who quotes and is no person is sooner an outlet than a body.
  const kind = isBodyWord(who?.words.at(-1) ?? '') ? 'organization' : 'outlet'
  return { ...mentioned, name: who?.name ?? withoutArticle(mentioned.mention), kind }
}

/** *sent a letter to staff in which she said …*, *issued a statement, saying …*: the text that a clause of saying describes. */
function describedStations(facts: StationFacts, chunks: SentenceChunks, { act, at }: Draft): Station[] {
  if (!act) return []
  const which = lastPlace(act.cue.from - 1, 0, (place) => commaRelatives.has(chunks.wordAt(place)))
  const isInWhich = textLeads.has(chunks.wordAt(which - 1))
  const end = isInWhich ? which - 1 : act.cue.from
  if (!isInWhich && !hasGerundEnding(chunks.wordAt(end))) return []
  const found = stationBefore(facts, chunks, at, end, isInWhich)
  return found && (isInWhich || isGivenOut(chunks, found.phrase)) ? [found.station] : []
}

/** The station nearest before a place, any *in which* something is said, else a text; and the phrase that tells it. */
function stationBefore(
  facts: StationFacts,
  chunks: SentenceChunks,
  at: number,
  end: number,
  isInWhich: boolean,
): { station: Station; phrase: Range } | null {
  for (let noun = end - 1; noun >= Math.max(0, end - textReach); noun--) {
    const phrase = chunks.isAt(noun, 'noun') ? phraseBefore(chunks, noun + 1) : null
    const station = phrase && stationOf({ facts, at, chunks, phrase, lead: 'in', isOwn: true, isWritten: isInWhich })
    if (station && (isInWhich || textKinds.has(station.kind))) return { station, phrase }
  }
  return null
}

/** *issued | a statement*, *put out | a memo* */
const isGivenOut = (chunks: SentenceChunks, { from }: Range): boolean =>
  issuingVerbs.has(chunks.lemmaAt(chunks.wordAt(from - 1) === 'out' ? from - 2 : from - 1))
