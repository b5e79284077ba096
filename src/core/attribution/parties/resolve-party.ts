import { outletNamed } from '../../languages/outlets/outlets'
import type { LanguagePack } from '../../languages/pack'
import type { Speaker, SpeakerBasis, SpeakerKind } from '../../model'
import type { NounClass, NounPhrase } from '../chunks/chunk'
import type { ChunkedSentence } from '../chunks/read-sentences'
import type { Party } from '../frames/subject'
import { widen } from '../words/widen'
import { textOf } from './base-names'
import { type Cast, type Member, type Spoken, wordsOfOwner } from './cast'
import {
  ANYONE,
  memberAkin,
  memberByPronoun,
  memberCalled,
  memberCalledAhead,
  memberNamed,
  type Place,
} from './find-member'
import { mentionBefore } from './last-before'
import { type PlacedPhrase, phraseByPronoun, textBefore } from './phrase-by-pronoun'

/** Whom a party means, and by what it was told. */
export interface Resolved {
  speaker: Speaker | null
  by: SpeakerBasis
  /** The member of the cast, where it is one. */
  who: Member | null
}

export const nobody: Resolved = { speaker: null, by: 'nobody', who: null }

/** The article as far as it is read. */
export interface Scene {
  text: string
  sentences: readonly ChunkedSentence[]
  cast: Cast
  spoken: readonly Spoken[]
  /** As the pack says it. */
  kinRoles: LanguagePack['kinRoles']
}

/** What a speaker is by the class of the noun it is called by. */
const KINDS: Readonly<Record<Exclude<NounClass, null>, SpeakerKind>> = {
  person: 'person',
  group: 'group',
  organization: 'organization',
  outlet: 'outlet',
  document: 'document',
  statement: 'document',
  post: 'post',
  interview: 'document',
  event: 'unknown',
  broadcast: 'outlet',
  time: 'unknown',
}

type Mention = Pick<Speaker, 'mention' | 'start' | 'end'>

/** Whom a party of sentence `at` means: by its name, by what it is called, by whom a pronoun stands for. */
export function resolveParty(scene: Scene, party: Party, at: number): Resolved {
  const { text, sentences, cast } = scene
  const tokens = sentences[at]?.tokens ?? []
  const { phrase, all } = party
  const first = tokens[all.from]
  const last = tokens[all.to - 1]
  if (!first || !last) return nobody
  const { start, end } = widen(sentences[at]?.fused ?? [], { start: first.start, end: last.end })
  const mention: Mention = { mention: text.slice(start, end), start, end }
  if (phrase.pronoun === 'personal' || phrase.pronoun === 'dropped')
    return byPronoun(scene, phrase, mention, { at, start: first.start })
  // *Darin heißt es*: a text by the word that refers to it.
  if (phrase.pronoun === 'demonstrative' && phrase.nounClass === 'document') return byText(scene, at)
  const named = [phrase, ...party.beside].find(({ name }) => name !== null)
  if (named) return byName(cast, tokens, party.phrase, named, mention, at)
  return called(scene, { phrase, at }, mention)
}

function byPronoun(scene: Scene, phrase: NounPhrase, mention: Mention, place: Place): Resolved {
  const { sentences, cast, spoken } = scene
  const who = memberByPronoun(cast, spoken, phrase, place)
  const nearest = !who || phrase.pronoun === 'personal' ? phraseByPronoun(sentences, phrase, place) : null
  if (!who) return nearest ? { ...called(scene, nearest, mention), by: 'pronoun' } : nobody
  // *Ida Lind kam. Die Reederei hat zwei Schiffe. Sie sagte A*: a subject without a name stands nearer.
  const meant = nearest && nearest.at > lastHeard(scene, who, place) ? called(scene, nearest, mention) : null
  if (meant && meant.speaker?.kind !== 'unknown') return { ...meant, by: 'pronoun' }
  return { speaker: { ...mention, name: who.name, kind: 'person' }, by: 'pronoun', who }
}

function byText(scene: Scene, at: number): Resolved {
  const text = textBefore(scene.sentences, at)
  const tokens = scene.sentences[text?.at ?? -1]?.tokens
  const [first, last] = [tokens?.[text?.phrase.from ?? -1], tokens?.[(text?.phrase.to ?? 0) - 1]]
  if (!text || !first || !last) return nobody
  const mention = { mention: scene.text.slice(first.start, last.end), start: first.start, end: last.end }
  return { speaker: { ...mention, ...describe(scene, text) }, by: 'pronoun', who: null }
}

/** Place of the sentence in which somebody was last named before a place, or spoke. */
function lastHeard({ spoken }: Scene, who: Member, { at, start }: Place): number {
  const named = mentionBefore(who, start)?.at ?? -1
  return Math.max(named, spoken.slice(-LAST_SPEAKERS).findLast((each) => each.who === who && each.at < at)?.at ?? -1)
}

/** Speakers back among whom somebody is looked for. */
const LAST_SPEAKERS = 12

/** Whom a phrase without a name means: somebody named elsewhere, or whoever is called so. */
function called(scene: Scene, placed: PlacedPhrase, mention: Mention): Resolved {
  const { phrase, at } = placed
  const start = scene.sentences[at]?.tokens[phrase.from]?.start ?? mention.start
  const who = isOnePerson(phrase) ? calledSo(scene, phrase, { at, start }) : null
  if (who) return { speaker: { ...mention, name: who.name, kind: 'person' }, by: 'role', who }
  return { speaker: { ...mention, ...describe(scene, placed) }, by: 'described', who: null }
}

const WHOEVER: ReadonlySet<string> = new Set([ANYONE])

/** Whom a description means: who is called so, or else who is called what it may stand for. */
function calledSo({ sentences, cast, spoken, kinRoles }: Scene, phrase: NounPhrase, place: Place): Member | null {
  // *el titular de Defensa*: rather the minister of defence than another.
  const owner = wordsOfOwner(sentences[place.at]?.tokens ?? [], phrase)
  const told = memberCalled(cast, phrase, owner, place.at) ?? memberCalledAhead(cast, phrase, owner, place)
  // *cette ancienne comptable*: whoever was spoken of, whatever the text calls her.
  // *le chef du gouvernement*, *le chef de l’État*: of whom or what may tell who it stands for.
  const kin = kinRoles?.get(`${phrase.noun}~${phrase.owner?.noun ?? ''}`) ?? kinRoles?.get(phrase.noun)
  if (told) return told
  const who = kin ? memberAkin(cast, spoken, kin, owner, phrase.gender, place) : null
  // From then on whoever a noun was told to mean is called so.
  if (who && kin && !who.roles.has(phrase.noun) && !kin.has(ANYONE)) who.roles.set(phrase.noun, new Set(owner))
  return who ?? (phrase.pointsBack ? memberAkin(cast, spoken, WHOEVER, owner, phrase.gender, place) : null)
}

/** What somebody without a name is called. */
const describe = ({ text, sentences, cast }: Scene, { phrase, at }: PlacedPhrase): Pick<Speaker, 'name' | 'kind'> => ({
  name: cast.names.described(text, sentences[at]?.tokens ?? [], phrase),
  kind: kindOfNoun(phrase),
})

/** *der Minister*: one person, whom the article may have named. */
const isOnePerson = ({ definiteness, nounClass, number, pointsBack }: NounPhrase): boolean =>
  definiteness === 'definite' &&
  number !== 'plural' &&
  // *cette ancienne spéléologue*: a noun that no table has, of somebody spoken of.
  (nounClass === 'person' || (pointsBack === true && nounClass === null))

function kindOfNoun({ nounClass, number }: NounPhrase): SpeakerKind {
  const kind = nounClass ? KINDS[nounClass] : 'unknown'
  return kind === 'person' && number === 'plural' ? 'group' : kind
}

function byName(
  cast: Cast,
  tokens: ChunkedSentence['tokens'],
  phrase: NounPhrase,
  named: NounPhrase,
  mention: Mention,
  at: number,
): Resolved {
  if (!named.name) return nobody
  const { words, text: written } = cast.names.name(tokens, named.name, named.mayBeSubject)
  const outlet = outletNamed(written)
  const who = memberNamed(cast, words, at)
  const kind = outlet ? 'outlet' : kindOfNamed(phrase, named, who)
  const role = kind === 'person' ? roleOf(tokens, phrase) : ''
  const speaker = { ...mention, name: outlet?.name ?? who?.name ?? written, kind, ...(role !== '' && { role }) }
  return { speaker, by: 'named', who }
}

function kindOfNamed(phrase: NounPhrase, named: NounPhrase, who: Member | null): SpeakerKind {
  const nounClass = phrase.nounClass ?? named.nounClass ?? who?.nounClass ?? null
  if (nounClass && nounClass !== 'time') return KINDS[nounClass]
  if (who?.gender === 'male' || who?.gender === 'female') return 'person'
  if (named.definiteness !== 'bare') return 'organization'
  return (who?.words.length ?? 1) > 1 ? 'person' : 'unknown'
}

/** *der Sprecher der Polizei* before a name. */
const roleOf = (tokens: ChunkedSentence['tokens'], { core, name }: NounPhrase): string =>
  name && name.from > core.from ? textOf(tokens, { from: core.from, to: name.from }) : ''
