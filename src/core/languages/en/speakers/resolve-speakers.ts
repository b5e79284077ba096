import type { Range } from '../../../attribution/chunks/chunk'
import type { Antecedent as AnyAntecedent, Candidate } from '../../../attribution/parties/antecedent'
import { bearersOf } from '../../../attribution/parties/cast'
import { mentionBefore } from '../../../attribution/parties/last-before'
import { addRole, isPersonal, isPlainPerson, isShownPerson, type Member } from '../../../attribution/parties/member'
import { inFull, resolveMention, resolveName } from '../../../attribution/parties/resolve-mention'
import { weights } from '../../../attribution/parties/weights'
import type { Span, Speaker, SpeakerBasis, SpeakerKind } from '../../../model'
import { isAcronym } from '../../../names/name-forms'
import { outletNamed } from '../../outlets/outlets'
import type { SentenceChunks } from '../chunks/chunks-of'
import { headPhrase, phraseAfter, phraseBefore } from '../chunks/phrases'
import { type Head, lastPlace } from '../chunks/places'
import type { Draft } from '../drafts/draft'
import { definiteArticles, genitivePrepositions, thirdPersonDeterminers } from '../function-words'
import { isGivenName } from '../given-names'
import { membersOf } from '../grammar/joined'
import { type Party, partyOf } from '../grammar/subjects'
import { hasPluralEnding } from '../morphology'
import { classOf, genderOfNoun, isAge, isBodyWord, shareNouns, tellingNouns } from '../nouns'
import { offices, titles } from '../titles'
import { type Ask, askByDescription, askByPronoun, askByTrade, type Who } from './asks'
import { type Cast, chunksAt, formAt } from './cast'
import { wordsBeside } from './collect-named'
import { descriptionOf, nameOfParty, roleOfParty } from './name-of-party'
import { type Issue, issuedMedium, type Medium, ownedMedium, personalOf } from './owned-medium'
import { kindOfName, kindOfNoun } from './speaker-kind'
import { toldBy } from './unnamed-in'

type Antecedent = AnyAntecedent<Party>

/** A statement's speaker. */
export interface Resolved {
  /** null where the text gives nobody, or leaves open which of several. */
  speaker: Speaker | null
  /** How it was told. */
  by: Exclude<SpeakerBasis, 'continued'>
  /** Whom a pronoun might mean, likeliest first; `[]` where nobody had to be weighed. */
  candidates: readonly Candidate[]
  /** What was asked for; null where nobody had to be weighed. */
  ask: Ask | null
  /** Who relays the words of another, if anybody does. */
  relay: Speaker | null
  /** Whether somebody is named later who may well be the one that is described: *a nurse*, before *Ann Lee, a nurse,*. */
  mayBeNamed: boolean
  /** What of the speaker's the words are said to stand in, if they are: *Lee’s last post said …*. */
  medium: Medium | null
}

/** Nobody: nothing in the text tells. */
export const nobody: Resolved = {
  speaker: null,
  by: 'nobody',
  candidates: [],
  ask: null,
  relay: null,
  mayBeNamed: false,
  medium: null,
}

/** Sentences back over which another of the same noun is looked for. */
const nearReach = 6

/** Times that one alone has spoken, to be whom the article is about. */
const fewestOfSole = 3

/** Words a description may have to be taken for a mere *the governor*. */
const barePhrase = 3

/** Resolves the speakers of drafts in the order of the text: each who spoke helps to tell who the next pronoun is. */
export function resolveSpeakers(cast: Cast, drafts: readonly Draft[]): Resolved[] {
  const found = new Map<Draft, Resolved>()
  for (const draft of drafts) found.set(draft, resolveDraft(cast, draft, found))
  return drafts.map((draft) => found.get(draft) ?? nobody)
}

function resolveDraft(cast: Cast, draft: Draft, found: ReadonlyMap<Draft, Resolved>): Resolved {
  const before = draft.follows && found.get(draft.follows)
  if (before) return before
  if (!draft.party) return nobody
  const { one, medium } = resolveAuthor(cast, draft, draft.party)
  const relay = draft.act?.relay ? resolveParty(cast, draft, draft.act.relay) : null
  remember(cast, draft, relay, false)
  remember(cast, draft, one, relay !== null)
  const { speaker, by, candidates, ask, mayBeNamed } = one
  return { speaker, by, candidates, ask, relay: relay?.speaker ?? null, mayBeNamed, medium }
}

/** Keeps who spoke for the mentions that follow. */
function remember(cast: Cast, draft: Draft, one: One | null, isNested: boolean): void {
  if (!one?.speaker) return
  const { speaker, named, noun, by, ask } = one
  const isDoubtful = ask?.kind === 'person' && (by === 'rivals' || by === 'referred')
  const isOneDescribed =
    named === null && speaker.kind === 'person' && noun !== '' && !/^\p{Lu}\S* \p{Lu}/u.test(speaker.name)
  const { start } = speaker
  const gender = genderOfNoun(noun)
  cast.spoken.push({ at: draft.partyAt, start, isNested, named, isDoubtful, speaker, noun, gender, isOneDescribed })
}

/** Whose words they are: of a post or statement of somebody's own, that one's. */
function resolveAuthor(cast: Cast, draft: Draft, party: Party): { one: One; medium: Medium | null } {
  const owned = ownedMedium(cast, draft.partyAt, party)
  const owner = owned && resolveOwner(cast, draft, owned.owner)
  if (owner?.speaker) return { one: owner, medium: owned?.medium ?? null }
  const issued = issuedMedium(cast, draft.partyAt, party)
  const issuer = issued && issuerOf(cast, draft, issued)
  if (!issued || !issuer?.speaker || issuer.speaker.kind === 'document')
    return { one: resolveParty(cast, draft, party), medium: null }
  const mention = chunksAt(cast, draft.partyAt).mentionIn(cast.text, party.all)
  return { one: { ...issuer, speaker: { ...issuer.speaker, ...mention }, by: 'referred' }, medium: issued.medium }
}

const issuerOf = (cast: Cast, draft: Draft, { issuer }: Issue): One =>
  'party' in issuer
    ? resolveParty(cast, { ...draft, partyAt: issuer.at }, issuer.party)
    : { ...unresolved, speaker: issuer.speaker, named: issuer.named, noun: issuer.noun }

interface One extends Omit<Resolved, 'relay' | 'medium'> {
  named: Member | null
  noun: string
}

const unresolved: One = {
  speaker: null,
  by: 'nobody',
  candidates: [],
  ask: null,
  mayBeNamed: false,
  named: null,
  noun: '',
}

type Mentioned = Span & { mention: string }

function resolveParty(cast: Cast, draft: Draft, given: Party): One {
  const chunks = chunksAt(cast, draft.partyAt)
  const party = withoutPointer(chunks, given)
  const head = chunks.headOf(party.head)
  const span = chunks.mentionIn(cast.text, party.all)
  if (head.kind === 'pronoun' && party.head.to - party.head.from === 1)
    return byPronoun(cast, draft, isOwnOnly(draft, head) ? head : personal(head), span)
  const several = severalIn(cast, chunks, party)
  if (several.length > 0) return bySeveral(cast, draft, chunks, several, span)
  const found = nameOfParty(chunks, party)
  // *her book “Finch in the Dark”*: the name within a title.
  const isTitle = found && chunks.isInsetAt(found.from) && !chunks.isInsetAt(party.head.from)
  const bare = isTitle ? null : found
  if (!bare || isCommonNoun(cast, chunks, bare)) return byDescription(cast, draft, chunks, party, span)
  const { who, name, form, isClose, ask } = bearerAt(cast, draft, chunks, bare)
  const role = roleOfParty(cast.text, chunks, party, bare)
  const kind = isClose && !isAcronym(name) ? 'person' : kindOfName(name, who, form)
  const speaker: Speaker = { ...span, name, kind, ...(role ? { role } : {}) }
  // *The group, Harbour Watch, said*: who is called *the group* from then on.
  if (who && bare.from >= party.head.to) addRole(who, head.lemma)
  return { ...named(speaker, who), ask, by: isClose ? 'rivals' : 'named' }
}

/** *Video shows …*, *Research by …*: a noun whose capital is that of its sentence, where nobody is called so in full. */
function isCommonNoun(cast: Cast, chunks: SentenceChunks, name: Range): boolean {
  const first = chunks.textStart()
  const { word, lemma, nounClass } = chunks.headAt(first)
  const isNoun = nounClass !== null || tellingNouns.has(lemma)
  if (name.from > first || name.to > first + 1 || !isNoun || isGivenName(word)) return false
  if (chunks.isCapitalAt(name.to)) return false
  return bearersOf(cast, formAt(chunks, name)).fuller.length === 0
}

/** Who bears a name, and the fullest form of it: as it stands, where two may be meant. */
function bearerAt(cast: Cast, { partyAt }: Draft, chunks: SentenceChunks, at: Range) {
  const form = formAt(chunks, at)
  const found = resolveName(cast, form, partyAt, chunks.startAt(at.from))
  return { ...found, form, name: found.who?.name ?? chunks.sliceOf(cast.text, at) }
}

/** One of several who speak together: the name, null where there is none, and all that stands there. */
interface Partner {
  name: Range | null
  all: Range
}

/** The members of a party that is several; none of a single one, or where only nouns are joined in one phrase: *Lorne and state officials*. */
function severalIn(cast: Cast, chunks: SentenceChunks, party: Party): Partner[] {
  const members = membersOf(chunks, party).map((all) => memberAt(chunks, all))
  const isOnePhrase = (members.at(-1)?.all.from ?? 0) < party.head.to
  if (!isOnePhrase || members.every(({ name }) => name)) return members
  const mayBeApart = ({ name, all }: Partner) =>
    chunks.headOf(all).nounClass === 'group' || (name !== null && isFullName(cast, chunks, name))
  return members.slice(0, -1).every(mayBeApart) ? members : []
}

/** *Ann Finch*, or *Finch* where the text has more of that name. */
const isFullName = (cast: Cast, chunks: SentenceChunks, name: Range): boolean =>
  name.to - name.from > 1 ||
  bearersOf(cast, formAt(chunks, name)).fuller.some((who) => who.name.includes(' ') && isPersonal(who))

/** *Democrats in Congress* are told as they stand. */
function memberAt(chunks: SentenceChunks, all: Range): Partner {
  const head = headPhrase(chunks, all)
  const isTold = chunks.headOf(head).nounClass === 'group' && head.to < all.to
  return { name: isTold ? null : nameOfParty(chunks, partyOf(head, all)), all }
}

function bySeveral(
  cast: Cast,
  draft: Draft,
  chunks: SentenceChunks,
  several: readonly Partner[],
  span: Mentioned,
): One {
  const { names, isOpen } = bearersOfSeveral(cast, draft, chunks, several)
  const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  // *the book and the film*
  const isText = several.every((member) => /^(document|unknown)$/.test(kindOfMember(chunks, member) ?? ''))
  const kind = isText ? 'document' : isOneBody(chunks, several) ? 'organization' : 'group'
  const group = named({ ...span, name, kind }, null)
  const isNamed = several.some((member) => member.name)
  return { ...group, by: isOpen ? 'rivals' : isNamed ? 'named' : 'described' }
}

const kindOfMember = (chunks: SentenceChunks, { name, all }: Partner): SpeakerKind | null =>
  name ? null : kindOfNoun(chunks.headOf(headPhrase(chunks, all)))

/** *the Trade and Ports Ministry*: a body whose name joins two words. */
function isOneBody(chunks: SentenceChunks, [first, last, third]: readonly Partner[]): boolean {
  if (!first?.name || !last?.name || third || first.name.to - first.name.from > 1) return false
  const isWord = first.name.to === last.all.from - 1 && last.all.from === last.name.from
  return isWord && isBody(chunks, last) && !isAcronym(chunks.writtenAt(first.name.from))
}

const isBody = (chunks: SentenceChunks, { all }: Partner): boolean =>
  isBodyWord(chunks.headOf(headPhrase(chunks, all)).word)

/**
 * Who bears the names of several: *Dale Tell and Mara Dorn left. … Tell and Dorn said* means those two, though another *Tell*
 * is named more often. Where one of two of that surname may be meant, and no such pair stands, it is left open. Who has no
 * name is told as he stands there.
 */
function bearersOfSeveral(cast: Cast, draft: Draft, chunks: SentenceChunks, several: readonly Partner[]) {
  const bearers = several.map(({ name }) => (name ? bearersOf(cast, formAt(chunks, name)).fuller : []))
  // *Finch and her team*, *Finch and the Trade Ministry* are no pair.
  const isPair = several.every((member) => member.name && !isBody(chunks, member))
  const isAmbiguous = isPair && bearers.some(({ length }) => length > 1)
  const together = isAmbiguous ? lastTogether(bearers, draft.partyAt) : null
  if (together) return { names: together.map(({ name }) => name), isOpen: false }
  const found = several.map(({ name, all }, k) => {
    if (!name) return { name: descriptionOf(cast.text, chunks, partyOf(headPhrase(chunks, all), all)), isClose: false }
    const isOpen = isAmbiguous && (bearers[k]?.length ?? 0) > 1
    return isOpen ? { name: chunks.sliceOf(cast.text, name), isClose: true } : bearerAt(cast, draft, chunks, name)
  })
  return { names: found.map(({ name }) => name), isOpen: found.some(({ isClose }) => isClose) }
}

/** One of each list who were last named in one sentence, before sentence `at`; null where none were. */
function lastTogether(lists: readonly (readonly Member[])[], at: number): Member[] | null {
  const [first = [], ...rest] = lists
  const places = first.flatMap((who) => who.mentions.map((mention) => ({ who, sentence: mention.at })))
  const before = places.filter(({ sentence }) => sentence < at).sort((a, b) => b.sentence - a.sentence)
  for (const { who, sentence } of before) {
    const others = rest.map((list) => list.find((other) => other.mentions.some((mention) => mention.at === sentence)))
    if (others.every((other) => other !== undefined)) return [who, ...others]
  }
  return null
}

/** *echo **those of** a study, which warned …*: a party without the pronoun that points at it. */
function withoutPointer(chunks: SentenceChunks, party: Party): Party {
  const { from, to } = party.all
  if (!/^(those|that)$/.test(chunks.wordAt(from)) || !genitivePrepositions.has(chunks.wordAt(from + 1))) return party
  const head = phraseAfter(chunks, from + 2, to)
  return head ? { ...party, head, all: { from: from + 2, to } } : party
}

const named = (speaker: Speaker, who: Member | null): One => ({
  ...unresolved,
  speaker,
  by: 'named',
  named: who,
})

/** *His vows aside, prices rose*: whether a pronoun only says whose something is; *his claim that prices rose* says who claims it. */
const isOwnOnly = ({ act }: Draft, { word }: Head): boolean =>
  thirdPersonDeterminers.has(word) && !(act?.by === 'that' || act?.by === 'citation')

function byPronoun(cast: Cast, draft: Draft, pronoun: Head, span: Mentioned): One {
  const ask = askByPronoun(cast, draft, pronoun)
  const antecedent = ask && antecedentOf(cast, ask)
  const who = antecedent?.who
  if (!who) return { ...unresolved, candidates: antecedent?.candidates ?? [], ask }
  if (who.is === 'named' && (isPersonal(who.named) || /^s?he$/.test(pronoun.word)))
    return byPersonal(cast, pronoun, who.named, antecedent, span)
  const one = byReference(cast, draft, who, span)
  return pronoun.word === 'it' && one.speaker?.kind === 'person'
    ? asBody(one)
    : { ...one, candidates: antecedent.candidates, ask }
}

/** *Orrin Steel expects a loss, it said*: who is *it* is no person, whatever the name looks like; somebody shown to be one is not meant. */
function asBody(one: One): One {
  const { named: who, speaker } = one
  if (!who || !speaker || isPlainPerson(who)) return unresolved
  who.nounClass ??= 'organization'
  return { ...one, speaker: { ...speaker, kind: 'organization' } }
}

/** Whom a pronoun means; of a thing, where nobody else may be meant, whom its own words are about: *Orrin Bank expects a loss, it said.* */
function antecedentOf(cast: Cast, ask: Ask): Antecedent {
  const found = resolveMention(cast, ask)
  const isOpen = ask.kind === 'thing' && found.candidates.length === 0
  return isOpen ? resolveMention(cast, { ...ask, except: [] }) : found
}

/** Somebody with a name, meant by *he* or *she*. */
function byPersonal(
  cast: Cast,
  { word }: Head,
  who: Member,
  { isClose, candidates, ask }: Antecedent,
  span: Mentioned,
): One {
  // Who was *she* once is not *he* the next time.
  if (!isClose) who.gender ??= word === 'he' ? 'male' : 'female'
  const isSure = isSurePerson(cast, who) && !isStillDoubtful(cast, who, span.start)
  const by = isClose ? 'rivals' : isSure ? 'pronoun' : 'referred'
  return { ...unresolved, speaker: { ...span, name: who.name, kind: 'person' }, by, candidates, ask, named: who }
}

/** *Lorne Shigri Ridge* only looks like somebody's name, while nothing tells of the person or has them speak. */
const isSurePerson = (cast: Cast, who: Member): boolean =>
  isShownPerson(who) || cast.spoken.some(({ named, isDoubtful }) => named === who && !isDoubtful)

/** Whether *he* was taken for somebody with doubt, and no name has told since. */
function isStillDoubtful({ spoken }: Cast, who: Member, start: number): boolean {
  const last = spoken.findLast(({ named }) => named === who)
  return last?.isDoubtful === true && (mentionBefore(who, start)?.start ?? 0) <= last.start
}

/** Whoever was spoken of before, meant by a pronoun or a description. */
function byReference(cast: Cast, draft: Draft, who: Who, span: Mentioned): One {
  const found: One = { ...unresolved, by: 'referred' }
  switch (who.is) {
    case 'named':
      return { ...found, speaker: { ...span, ...nameAndKind(who.named) }, named: who.named }
    case 'speaker': {
      const { speaker, named, noun } = who.spoken
      return { ...found, speaker: { ...span, name: speaker.name, kind: speaker.kind }, named, noun }
    }
    case 'described': {
      const { name, noun } = who.unnamed
      return { ...found, speaker: { ...span, name, kind: 'person' }, noun }
    }
    case 'subject': {
      const one = resolveParty(cast, { ...draft, partyAt: who.at }, who.party)
      return { ...one, speaker: one.speaker && { ...one.speaker, ...span }, by: 'referred' }
    }
  }
}

const nameAndKind = (who: Member): Pick<Speaker, 'name' | 'kind'> => {
  const outlet = outletNamed(who.name)
  return outlet
    ? { name: outlet.name, kind: 'outlet' }
    : { name: who.name, kind: kindOfName(who.name, who, { words: [], hasArticle: false }) }
}

function byDescription(cast: Cast, draft: Draft, chunks: SentenceChunks, party: Party, span: Mentioned): One {
  const head = countedNoun(chunks, party.head) ?? chunks.headOf(party.head)
  const noun = head.lemma
  // *many Latinos*
  const isCounted = party.head.to - party.head.from > 1
  const isSeveralByName = isCounted && head.kind === 'name' && head.nounClass === null && hasPluralEnding(head.word)
  const kind = isSeveralByName ? 'group' : kindOfNoun(head)
  const beside = kind === 'person' ? namedBeside(cast, chunks, party) : null
  if (beside) return { ...byReference(cast, draft, { is: 'named', named: beside }, span), by: 'called', noun }
  // *The company, which is new, said*: what a comma sets beside it tells nothing of which one.
  const { from } = party.all
  const to = chunks.isCommaAt(party.head.to) ? party.head.to : party.all.to
  const length = to - from
  const isDefinite = definiteArticles.has(chunks.wordAt(party.head.from)) && length <= barePhrase
  const words = chunks.sliceOf(cast.text, { from: from + 1, to })
  const antecedent = isDefinite
    ? resolveMention(cast, askByDescription(draft.partyAt, head, kind, length === 2, words))
    : null
  const known = antecedent?.who ? null : knownByTrade(cast, draft.partyAt, span, chunks, party)
  if (known) return { ...byReference(cast, draft, known, span), by: 'role', noun }
  if (!antecedent?.who) {
    const name = ownedDescription(cast, draft, chunks, party) ?? descriptionOf(cast.text, chunks, party)
    const mayBeNamed = kind === 'person' && isNamedLater(cast, span.start, chunks, party.head)
    return { ...unresolved, speaker: { ...span, name, kind }, by: 'described', mayBeNamed, noun }
  }
  return byAntecedent(cast, draft, { ...antecedent, who: antecedent.who }, { span, kind, noun, isBare: length === 2 })
}

/** *A nurse said …*, before *Ann Lee, a nurse, …*: whether somebody who may be the one that is described is named for the first time after. */
function isNamedLater({ members }: Cast, start: number, chunks: SentenceChunks, head: Range): boolean {
  const { lemma } = chunks.headOf(head)
  const isNew = chunks.isAt(head.from, 'determiner') && !definiteArticles.has(chunks.wordAt(head.from))
  return isNew && members.some(({ roles, mentions }) => roles.has(lemma) && (mentions[0]?.start ?? 0) > start)
}

/** *Norway’s port minister*, where the text has *Port Minister Liu Wen* or *Liu Wen, Norway’s port minister,* and nobody else as one. */
function namedBeside(cast: Cast, chunks: SentenceChunks, { all, head }: Party): Member | null {
  const owner = chunks.ownerWithin({ from: all.from, to: head.to })
  if (!definiteArticles.has(chunks.wordAt(all.from)) && owner < 0) return null
  const descriptions = [wordsBeside(chunks, all)]
  if (owner >= 0) descriptions.push(wordsBeside(chunks, { from: owner + 1, to: all.to }))
  for (const words of descriptions) {
    if (!words.includes(' ')) continue
    const [only, other] = cast.byDescription.bearers(words, isPersonal)
    if (only) return other ? null : only
  }
  return null
}

/** Whom a description means, of those who were spoken of before. */
function byAntecedent(
  cast: Cast,
  draft: Draft,
  { who, candidates, ask }: Antecedent & { who: Who },
  { span, kind, noun, isBare }: { span: Mentioned; kind: SpeakerKind; noun: string; isBare: boolean },
): One {
  const one = { ...byReference(cast, draft, who, span), candidates, ask, noun }
  const isOnly =
    isBare &&
    candidates.length === 1 &&
    isCalled(cast, who, noun) &&
    !isToldOtherwise(cast, draft.partyAt, noun, one.speaker)
  if (isOnly && one.speaker) one.by = 'called'
  if (who.is !== 'named' || kind !== 'person' || !one.speaker) return one
  return { ...one, speaker: { ...one.speaker, kind, role: span.mention }, by: isOnly ? 'called' : 'role' }
}

/** Whether the text shows that somebody may be called by a noun, more than by telling of nobody else. */
const isCalled = ({ spoken }: Cast, who: Who, noun: string): boolean =>
  who.is !== 'named' ||
  who.named.nounClass !== null ||
  who.named.roles.has(noun) ||
  who.named.name.toLowerCase().includes(noun) ||
  spoken.some(({ named }) => named === who.named)

/** Whether the text last spoke of another by the same noun: *the Danish leaflet …, the Finnish leaflet …*, before *the leaflet*. */
function isToldOtherwise(cast: Cast, at: number, noun: string, speaker: Speaker | null): boolean {
  for (let back = at - 1; back >= 0 && at - back <= nearReach; back--) {
    const chunks = chunksAt(cast, back)
    const head = lastPlace(chunks.length - 1, 0, (each) => chunks.wordAt(each) === noun && chunks.isAt(each, 'noun'))
    if (head < 0) continue
    const phrase = phraseBefore(chunks, head + 1)
    if (!phrase || head - phrase.from < 2) return false
    const told = chunks.sliceOf(cast.text, { from: phrase.from + 1, to: phrase.to })
    return !speaker?.name.toLowerCase().includes(told.toLowerCase())
  }
  return false
}

/** *the actor*, whom the text has not told of: one with a name who has spoken, where nobody else comes close. */
function knownByTrade(
  cast: Cast,
  at: number,
  { start }: Span,
  chunks: SentenceChunks,
  { head, all }: Party,
): Who | null {
  const noun = chunks.headOf(head)
  const { word } = noun
  const isOffice = all.to - all.from === 2 && (offices.has(word) || titles.has(word))
  if (!definiteArticles.has(chunks.wordAt(head.from)) || kindOfNoun(noun) !== 'person' || isOffice) return null
  // *the mother of four*; *the author of the report* is told by what is tied to it, *the woman who sells it* by a clause.
  const isCounted = genitivePrepositions.has(chunks.wordAt(head.to)) && all.to === head.to + 2
  const isBare = all.to === head.to || isAge(word) || (isCounted && genderOfNoun(word) !== null)
  if (!isBare) return null
  // *the ministry’s spokesman* is told by whose he is.
  if (chunks.ownerWithin(head) >= 0) return null
  const ask = askByTrade(at, start, noun)
  const { who, isClose } = resolveMention(cast, ask)
  if (who?.is !== 'named' || isClose || isToldBefore(cast, at, noun, who.named)) return null
  return isOtherSince(cast, ask, who.named) ? null : who
}

/** Whether another person opens a sentence since, or opens the last one: *“No,” Finch said. Lane rowed. …, the rower said.* */
function isOtherSince(cast: Cast, ask: Ask, who: Member): boolean {
  const { at, start } = ask
  const { mentions } = cast
  const last = mentionBefore(who, start)
  return [...(mentions[at - 1] ?? []), ...(mentions[at] ?? [])].some(
    ({ who: other, mention }) =>
      inFull(cast, other, at, mention.start) !== who &&
      ask.fit({ is: 'named', named: other }, { as: 'speaker', start: mention.start, distance: 0 }) !== null &&
      mention.isSubject &&
      mention.opens &&
      mention.start < start &&
      (!last?.isSubject || mention.start > last.start),
  )
}

/** Whether somebody was called by a noun before, *a judge*, *two officials*, who is not known to be the one with a name. */
function isToldBefore(cast: Cast, at: number, { lemma }: Head, who: Member): boolean {
  const people = cast.spoken.filter(({ speaker }) => speaker.kind === 'person')
  if (people.length >= fewestOfSole && people.every(({ named }) => named === who)) return false
  const from = Math.max(0, at - weights.description.reach)
  const isOther = (start: number) => !people.some((spoken) => spoken.start === start && spoken.named !== null)
  return cast.sentences.slice(from, at).some((_, i) => toldBy(chunksAt(cast, from + i), lemma).some(isOther))
}

/** *one of the wardens*, *some of her colleagues*, *44 percent of voters*: the noun that is counted, as one of them is called; or null. */
function countedNoun(chunks: SentenceChunks, { to }: Range): Head | null {
  const count = chunks.headOf({ to })
  const isCount = chunks.isAt(to - 1, 'number', 'determiner', 'adjective') || shareNouns.has(count.word)
  const counted = isCount && genitivePrepositions.has(chunks.wordAt(to)) ? phraseAfter(chunks, to + 1) : null
  const noun = counted && chunks.headOf(counted)
  if (noun?.kind !== 'noun') return null
  const { lemma } = noun
  return count.word === 'one' ? { ...noun, word: lemma, nounClass: classOf({ lower: lemma, lemma }) } : noun
}

/** *Lee’s* or *her*, of a post: whose it is. */
function resolveOwner(cast: Cast, draft: Draft, owner: Party): One {
  const chunks = chunksAt(cast, draft.partyAt)
  const pronoun = chunks.headAt(owner.head.from)
  if (pronoun.kind !== 'pronoun') return resolveParty(cast, draft, owner)
  return byPronoun(cast, draft, personal(pronoun), chunks.mentionIn(cast.text, owner.all))
}

/** *his* as *he* would stand there. */
const personal = (pronoun: Head): Head => ({ ...pronoun, word: personalOf.get(pronoun.word) ?? pronoun.word })

/** *his office* as *Bob Lane’s office*, where it is clear whose. */
function ownedDescription(cast: Cast, draft: Draft, chunks: SentenceChunks, party: Party): string | null {
  const owner = chunks.headAt(party.all.from)
  const ask = /^(his|her|its)$/.test(owner.word) ? askByPronoun(cast, draft, personal(owner)) : null
  // *Finch left, his spokesman said*: whom the words are about may well be whose somebody is.
  const antecedent = ask && resolveMention(cast, { ...(ask.kind === 'person' ? asOwner(ask) : ask), except: [] })
  const name = antecedent?.who && !antecedent.isClose ? nameOfOwner(cast, antecedent.who) : null
  if (!name) return null
  const owned = descriptionOf(cast.text, chunks, party).slice(owner.word.length).trimStart()
  return `${name}${name.endsWith('s') ? '’' : '’s'} ${owned}`
}

/** What *his* or *her* asks for, as *he* or *she* would: sooner somebody of its own sentence. */
const asOwner = (ask: Ask): Ask => ({
  ...ask,
  kind: 'owner',
  fit: (who, place) => {
    const fit = ask.fit(who, place)
    return fit && place.distance > 0 ? [...fit, 'otherSentence'] : fit
  },
})

/** The name of whom a pronoun of ownership means; null where it is none. */
function nameOfOwner(cast: Cast, who: Who): string | null {
  if (who.is === 'named') return who.named.name
  if (who.is !== 'subject') return null
  const chunks = chunksAt(cast, who.at)
  const name = chunks.nameIn(who.party.head)
  return name && chunks.sliceOf(cast.text, name)
}
