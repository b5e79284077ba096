import type { Range } from '../../../attribution/chunks/chunk'
import type { Station } from '../../../attribution/links/stations'
import type { Sentence } from '../../../attribution/words/sentences'
import type { Token } from '../../../attribution/words/token'
import type { Span, Speaker, ViaKind } from '../../../model'
import { chunksOf } from '../chunks/chunks-of'
import { nameWithin } from '../chunks/name-within'
import { isCapital } from '../chunks/noun-tokens'
import { phraseAfter, phraseBefore } from '../chunks/phrases'
import type { Draft } from '../drafts/draft'
import {
  agentPrepositions,
  comitativePrepositions,
  commaRelatives,
  comparativeAs,
  genitivePrepositions,
} from '../function-words'
import { isCitedAs } from '../grammar/subjects'
import { hasGerundEnding } from '../morphology'
import { broadcastNouns, interviewNouns } from '../nouns'
import { formAt, isPersonal } from '../speakers/cast'
import { resolveName } from '../speakers/resolve-mention'
import type { Resolved } from '../speakers/resolve-speakers'
import { aboutVerbs, creditingVerbs, quotingVerbs, speechVerbs } from '../speech-verbs'
import {
  addresseeLeads,
  channelLeads,
  clauseLeads,
  describingLeads,
  issuingVerbs,
  obtainedLead,
  obtainingForms,
  stationPrepositions,
  textLeads,
  timeOrPlaceLeads,
  toldLead,
  tyingLeads,
  writingVerbs,
} from '../station-words'
import { addresseeStations, peopleStations } from './addressee-stations'
import { isAboutAnother } from './introducing-links'
import { type Slot, type StationFacts, stationOf } from './station-phrase'

/** UTF-16 units between a post and its place: *in a post | on X*. */
const nearestPlace = 4
/** Tokens back over which the text is looked up that a clause of saying describes: *a letter to staff …, in which she said*. */
const textReach = 16

/** Stations that a sentence names for the quotation in the next one, too. */
const carriedOver: ReadonlySet<ViaKind> = new Set<ViaKind>(['interview', 'outlet', 'statement', 'broadcast', 'post'])
/** Those in which somebody speaks who is only spoken of there. */
const spokenIn: ReadonlySet<ViaKind> = new Set<ViaKind>(['interview', 'broadcast', 'statement'])
/** Those in which words stand. */
const textKinds: ReadonlySet<ViaKind> = new Set<ViaKind>(['document', 'statement', 'post'])

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
  const { sentences } = facts.cast
  const sentence = sentences[draft.at]
  if (!sentence) return []
  const own = apart([
    ...(medium ? [{ ...medium, mention: medium.name }] : []),
    ...addresseeStations(facts, sentence.tokens, draft),
    ...describedStations(facts, sentence.tokens, draft),
    ...reportersOf(facts, sentence.tokens, draft).filter(({ name }) => name !== speaker?.name),
    ...stationsIn(facts, sentence, draft, speaker).filter((station) => !isOfAnother(station, sentence, draft, beside)),
  ])
  const handles = draft.ground === 'block' ? (sentences[draft.partyAt]?.tokens ?? []).flatMap(handleStation) : []
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
  const introduction = at === null ? undefined : facts.cast.sentences[at]
  if (!introduction) return []
  const stations = stationsIn(facts, introduction, draft, speaker)
  // Without a colon or a report only an occasion is one, and the outlet of one.
  const isOccasion = draft.introduction !== null || stations.some(tellsOccasion)
  return isOccasion ? apart(stations.filter(({ kind }) => carriedOver.has(kind))) : []
}

/** *an interview*, *the Lorne podcast* */
const tellsOccasion = ({ kind, mention }: Station): boolean =>
  spokenIn.has(kind) || broadcastNouns.has(mention.split(/\s+/u).at(-1) ?? '')

/**
 * *She looked back on it on the Lorne podcast.* ¶ *“It was hard,” Smith said.*: the sentence before a quotation that opens
 * its own, where nobody speaks in it, and nobody else is spoken of.
 */
function occasionBefore({ cast }: StationFacts, { ground, at }: Draft, speaker: Speaker | null): number | null {
  const before = cast.sentences[at - 1]
  if (ground !== 'quote' || !before || cast.sentences[at]?.tokens[0]?.pos !== 'QUOTE') return null
  if (cast.spoken.some((spoken) => spoken.at === at - 1) || isAboutAnother(before.tokens, speaker)) return null
  return at - 1
}

/** Stations with whoever relays the words: *according to research published in Nature*, whose description comes after it. */
function withRelay(stations: readonly Station[], relay: Speaker): Station[] {
  const within = stations.findIndex(({ start, end }) => start >= relay.start && end <= relay.end)
  if (within < 0) return apart([...stations, relayStation(relay)])
  if (stations[within]?.name === relay.name) return [...stations]
  return [...stations.slice(0, within), relayStation(relay), ...stations.slice(within)]
}

/** *Finch called it “a farce”, while Lane wrote on X that …*: whether a station stands in another's part of the sentence. */
function isOfAnother(station: Station, sentence: Sentence, draft: Draft, beside: readonly Draft[]): boolean {
  const stands = ({ start, end }: Span) => station.start >= start && station.end <= end
  const own = partOf(draft, sentence)
  if (own === null || stands(own)) return false
  return beside.some((other) => {
    const part = other.party?.all.from === draft.party?.all.from ? null : partOf(other, sentence)
    return part !== null && stands(part)
  })
}

/** From who speaks to the end of what is said, where an act of the sentence says both. */
function partOf({ act, party, at, partyAt, content }: Draft, { tokens }: Sentence): Span | null {
  if (!act || !party || at !== partyAt) return null
  const start = tokens[Math.min(party.all.from, act.cue.from)]?.start ?? 0
  const end = Math.max(tokens[act.cue.to - 1]?.end ?? 0, content.at(-1)?.end ?? 0)
  return { start, end }
}

/** The account that an embedded post stands in: *(@jane)*. */
function handleStation({ text, start, end }: Token): Station[] {
  return /^@\w/u.test(text) ? [{ mention: text, name: text, kind: 'post', start, end }] : []
}

/** Who relays another's words: *prosecutors said Smith had claimed …*. */
function relayStation({ mention, name, kind, start, end }: Speaker): Station {
  return { mention, name, kind: kind === 'unknown' ? 'person' : kind, start, end }
}

/** The stations that words which lead to one name in a sentence, outside of what is said. */
function stationsIn(facts: StationFacts, { tokens }: Sentence, draft: Draft, speaker: Speaker | null): Station[] {
  const stations: Station[] = []
  tokens.forEach((token, at) => {
    if (draft.content.some(({ start, end }) => token.start >= start && token.start < end)) return
    const slot = slotAt(facts, tokens, at, draft, speaker)
    const station = slot && (stationOf(slot) ?? (at === draft.act?.cue.to ? peopleTold(slot) : undefined))
    const isOwn = isSpeakers(station, slot?.lead ?? '', speaker) && !isSpokenAside(tokens, at, speaker)
    if (station && slot && !follows(station, slot.lead, stations.at(-1)) && !isOwn) stations.push(station)
  })
  return stations
}

/** *revealed to investigators*, *said to fans* */
const peopleTold = ({ facts, tokens, phrase, lead }: Slot): Station | undefined =>
  addresseeLeads.has(lead) ? peopleStations(facts.cast.text, tokens, phrase)[0] : undefined

/** The slot of a station that the token at `at` leads to, or null. */
function slotAt(
  facts: StationFacts,
  tokens: readonly Token[],
  at: number,
  draft: Draft,
  speaker: Speaker | null,
): Slot | null {
  const lower = tokens[at]?.lower ?? ''
  if (timeOrPlaceLeads.has(lower) ? isConjunction(tokens, at) : !stationPrepositions.has(lower)) return null
  const phrase = wholePhrase(tokens, at + 1)
  if (!phrase) return null
  const lead = leadOf(tokens, at, speaker)
  if (lead === null) return null
  const isWritten = writingVerbs.has(tokens[(draft.act?.cue.to ?? 0) - 1]?.lemma ?? '')
  return { facts, at: draft.at, tokens, phrase, lead, isOwn: isBesideCue(tokens, at, draft), isWritten }
}

/** A phrase, with what its name goes on with up to a noun: *the Age of Ice summit*. */
function wholePhrase(tokens: readonly Token[], from: number): Range | null {
  const phrase = phraseAfter(chunksOf(tokens), from)
  if (!phrase || !genitivePrepositions.has(tokens[phrase.to]?.lower ?? '') || !isCapital(tokens[phrase.to + 1]))
    return phrase
  const rest = phraseAfter(chunksOf(tokens), phrase.to + 1)
  return rest && tokens[rest.to - 1]?.pos === 'NOUN' ? { from, to: rest.to } : phrase
}

/**
 * *told reporters who wondered whether she would go **before** the hearing*: whether a word tells the time of a clause;
 * not *testified before the hearing*.
 */
function isConjunction(tokens: readonly Token[], at: number): boolean {
  const nearest = tokens.slice(0, at).findLast(({ lower, lemma }) => clauseLeads.has(lower) || speechVerbs.has(lemma))
  return nearest !== undefined && clauseLeads.has(nearest.lower)
}

/**
 * What leads to a station at `at`: the word there, or what stands for it. An outlet is where it was told in *Lane of the
 * Courier said* and *as Lane reports for the Courier*, got hold of a text in *seen by the Courier*, and only did
 * something in *employed by the Courier*: null.
 */
function leadOf(tokens: readonly Token[], at: number, speaker: Speaker | null): string | null {
  const [before, lead] = [tokens[at - 1], tokens[at]?.lower ?? '']
  if (!before) return lead
  if (channelLeads.has(lead) && isChannel(tokens, at)) return lead
  // *an interview | with the Quill*
  if (comitativePrepositions.has(lead) && interviewNouns.has(before.lower)) return toldLead
  if (agentPrepositions.has(lead) && before.pos === 'VERB')
    return obtainingForms.has(before.lower) ? obtainedLead : null
  const isTied = creditingVerbs.has(before.lemma) || (speaker?.kind === 'person' && speaker.name.endsWith(before.text))
  return tyingLeads.has(lead) && isTied ? 'in' : lead
}

/** *said by | email*: a single noun that is no name. */
const isChannel = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.pos === 'NOUN' && phraseAfter(chunksOf(tokens), at + 1)?.to === at + 2

/** Whether a lead opens its sentence, or follows the verb of saying with nothing but a time, a name or another such phrase between. */
function isBesideCue(tokens: readonly Token[], at: number, { act }: Draft): boolean {
  if (at === 0) return true
  if (!act || at < act.cue.to) return false
  return tokens.slice(act.cue.to, at).every(({ pos }) => !/^(VERB|AUX|PUNCT|QUOTE|SCONJ|CCONJ)$/.test(pos))
}

/** *in a post | on X*, *in a statement | on their website*: the place of what was just named is no station of its own. */
const follows = (station: Station, lead: string, last: Station | undefined): boolean =>
  lead === 'on' &&
  textKinds.has(station.kind) &&
  last !== undefined &&
  textKinds.has(last.kind) &&
  station.start - last.end <= nearestPlace

/** Whether a station is part of the speaker's own name; where a document was published is one all the same. */
function isSpeakers(station: Station | null | undefined, lead: string, speaker: Speaker | null): boolean {
  if (!speaker || !station) return false
  const { start, end, kind } = station
  if (start >= speaker.end || end <= speaker.start) return false
  const isPlace = describingLeads.has(lead) && (kind === 'outlet' || kind === 'post')
  return !isPlace || speaker.kind === 'outlet'
}

/** *Finch, | speaking at a rally, | said …*: where somebody spoke, as it is set beside the name. */
function isSpokenAside(tokens: readonly Token[], at: number, speaker: Speaker | null): boolean {
  const verb = tokens.slice(0, at).findLast(({ pos, start }) => pos === 'VERB' && start > (speaker?.start ?? 0))
  return verb !== undefined && hasGerundEnding(verb.lower) && aboutVerbs.has(verb.lemma)
}

/** *As Lane reports for the Courier, Finch said …*, *The Courier quoted Finch as saying …*: who brings another's words. */
function reportersOf(facts: StationFacts, tokens: readonly Token[], { act, at }: Draft): Station[] {
  const saying = act && isCitedAs(chunksOf(tokens), act.cue.from) ? act.cue.from : 0
  return tokens.flatMap(({ lemma }, verb): Station[] => {
    const isQuoting = verb < saying && quotingVerbs.has(lemma)
    if (!isQuoting && !creditingVerbs.has(lemma)) return []
    const phrase = phraseBefore(chunksOf(tokens), verb)
    const bare = phrase && nameWithin(tokens, phrase)
    if (!bare || !(isQuoting || comparativeAs.has(tokens[phrase.from - 1]?.lower ?? ''))) return []
    return [reporter(facts, tokens, bare, at)]
  })
}

/** The outlet, the body or the person that bears a name. */
function reporter({ cast, outlets }: StationFacts, tokens: readonly Token[], bare: Range, at: number): Station {
  const [start, end] = [tokens[bare.from]?.start ?? 0, tokens[bare.to - 1]?.end ?? 0]
  const mention = cast.text.slice(start, end)
  const outlet = outlets.known(mention)
  if (outlet !== null) return { mention, start, end, name: outlet, kind: 'outlet' }
  const { who } = resolveName(cast, formAt(chunksOf(tokens), bare), at, start)
  const kind = who && !isPersonal(who) ? 'organization' : 'person'
  return { mention, start, end, name: who?.name ?? mention, kind }
}

/** *sent a letter to staff in which she said …*, *issued a statement, saying …*: the text that a clause of saying describes. */
function describedStations(facts: StationFacts, tokens: readonly Token[], { act, at }: Draft): Station[] {
  if (!act) return []
  const which = tokens.slice(0, act.cue.from).findLastIndex(({ lower }) => commaRelatives.has(lower))
  if (which > 0 && textLeads.has(tokens[which - 1]?.lower ?? ''))
    return stationBefore(facts, tokens, at, which - 1, () => true)
  if (!hasGerundEnding(tokens[act.cue.from]?.lower ?? '')) return []
  return stationBefore(facts, tokens, at, act.cue.from, ({ kind }) => textKinds.has(kind), isGivenOut)
}

/** The station nearest before a place that fits; none where what stands before it does not. */
function stationBefore(
  facts: StationFacts,
  tokens: readonly Token[],
  at: number,
  end: number,
  fits: (station: Station) => boolean,
  isLed: (tokens: readonly Token[], phrase: Range) => boolean = () => true,
): Station[] {
  for (let noun = end - 1; noun >= Math.max(0, end - textReach); noun--) {
    const phrase = tokens[noun]?.pos === 'NOUN' ? phraseBefore(chunksOf(tokens), noun + 1) : null
    const station = phrase && stationOf({ facts, at, tokens, phrase, lead: 'in', isOwn: true, isWritten: true })
    if (station && fits(station)) return isLed(tokens, phrase) ? [station] : []
  }
  return []
}

/** *issued | a statement*, *put out | a memo* */
function isGivenOut(tokens: readonly Token[], { from }: Range): boolean {
  const verb = tokens[from - 1]?.lower === 'out' ? tokens[from - 2] : tokens[from - 1]
  return verb !== undefined && issuingVerbs.has(verb.lemma)
}
