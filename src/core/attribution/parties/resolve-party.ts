import { outletNamed } from '../../languages/outlets/outlets'
import type { Span, Speaker, SpeakerBasis, SpeakerKind } from '../../model'
import { isAcronym } from '../../names/name-forms'
import type { GrammaticalGender, NounPhrase } from '../chunks/chunk'
import type { ChunkedSentence } from '../chunks/read-sentences'
import type { Party } from '../frames/subject'
import { hasCapital } from '../words/has-capital'
import { widen } from '../words/widen'
import type { Candidate, Who } from './antecedent'
import { type ArticleScene, isOnePerson, personCalled } from './article-scene'
import { textOf } from './base-names'
import { bodiesBefore } from './body-before'
import type { NameForm } from './cast'
import { askByPronoun, type MemberAsk, protagonist } from './find-member'
import { kindOfClass } from './kind-of-class'
import { countBefore } from './last-before'
import type { Member } from './member'
import { resolveMention, resolveName } from './resolve-mention'
import { type PlacedPhrase, textBefore } from './text-before'

/** Whom a party means, and by what it was told. */
export interface Resolved {
  speaker: Speaker | null
  by: SpeakerBasis
  /** The member of the cast, where it is one. */
  who: Member | null
}

export const nobody: Resolved = { speaker: null, by: 'nobody', who: null }

type Mention = Pick<Speaker, 'mention' | 'start' | 'end'>

/**
 * Whom a party of sentence `at` means: by its name, by what it is called, by whom a pronoun stands for.
 * @param words that it speaks: who is named in them alone is nobody whom a pronoun means
 */
export function resolveParty(scene: ArticleScene, party: Party, at: number, words: readonly Span[]): Resolved {
  const { text, sentences } = scene
  const tokens = sentences[at]?.tokens ?? []
  const { phrase, all } = party
  const first = tokens[all.from]
  const last = tokens[all.to - 1]
  if (!first || !last) return nobody
  const { start, end } = widen(sentences[at]?.fused ?? [], { start: first.start, end: last.end })
  const mention: Mention = { mention: text.slice(start, end), start, end }
  if (phrase.pronoun === 'personal' || phrase.pronoun === 'dropped')
    return byPronoun(scene, phrase, mention, askByPronoun(phrase, { at, start: first.start }, words))
  // *Darin heißt es*: a text by the word that refers to it.
  if (phrase.pronoun === 'demonstrative' && phrase.nounClass === 'document') return byText(scene, at)
  const named = [phrase, ...party.beside].find(({ name }) => name !== null)
  if (named) return byName(scene, tokens, party.phrase, named, mention, at)
  return called(scene, { phrase, at }, mention)
}

/** The share of a score from which on another one makes it doubtful that somebody merely named is meant. */
const LEAST_RIVAL = 0.4

/** Whom a pronoun means, or a verb without a subject; where nobody was spoken of lately, whom the article is about. */
function byPronoun(scene: ArticleScene, phrase: NounPhrase, mention: Mention, ask: MemberAsk | null): Resolved {
  if (!ask) return nobody
  const { who, isClose, candidates } = resolveMention(scene, ask)
  if (who && isGuess(scene, ask, who, candidates)) return nobody
  // *Die Politikerin …, sagt sie*: rather whom the article is about than somebody who has no name.
  const isAsked = who ? who.is === 'described' && who.unnamed.mayBeNamed : candidates.length === 0
  const lead = isAsked && ask.kind !== 'thing' ? protagonist(scene, ask, phrase.gender) : null
  if (lead)
    return { speaker: { ...mention, name: lead.name, kind: 'person' }, by: who ? 'rivals' : 'pronoun', who: lead }
  // Where two fit exactly alike, nothing tells which is meant.
  const [best, second] = candidates
  if (best && best.score === second?.score) return nobody
  return who ? meantBy(scene, who, mention, isClose) : nobody
}

/** Whether nobody is rather meant than whom an ask found likeliest. */
function isGuess(
  scene: ArticleScene,
  ask: MemberAsk,
  who: Who<Party>,
  [best, ...others]: readonly Candidate[],
): boolean {
  // *El tetracampeón … él contestó*: a noun of no table, which may be somebody's or not.
  if (who.is === 'described') return who.unnamed.mayBeThing === true
  // *Ida Lind superó a Marín. Ella dijo*: who was named and nothing more, and is not the only one.
  const rival = others.find(({ isNamed }) => isNamed)
  const isOpen = (rival?.score ?? 0) > LEAST_RIVAL * (best?.score ?? 0)
  return who.is === 'named' && isOpen && isMerelyNamed(scene, who.named, ask)
}

/** Whether somebody has neither spoken before a mention nor been the subject of a clause, and is not in its own sentence. */
function isMerelyNamed({ spoken }: ArticleScene, who: Member, { at, start }: MemberAsk): boolean {
  const before = who.mentions.slice(0, countBefore(who, start))
  const isTold = before.some((mention) => mention.isSubject || mention.at === at)
  return !isTold && !spoken.some(({ named }) => named === who)
}

/** Who was found to be meant, called as a mention of it stands. */
function meantBy(scene: ArticleScene, who: Who<Party>, mention: Mention, isClose: boolean): Resolved {
  const by = isClose ? 'rivals' : 'pronoun'
  switch (who.is) {
    case 'named':
      return { speaker: { ...mention, name: who.named.name, kind: 'person' }, by, who: who.named }
    case 'speaker': {
      const { name, kind } = who.spoken.speaker
      return { speaker: { ...mention, name, kind }, by, who: null }
    }
    case 'described':
      return { ...called(scene, { phrase: who.unnamed.party.phrase, at: who.unnamed.at }, mention), by }
    case 'subject': {
      const found = resolveParty(scene, who.party, who.at, [])
      return { ...found, speaker: found.speaker && { ...found.speaker, ...mention }, by }
    }
  }
}

function byText(scene: ArticleScene, at: number): Resolved {
  const text = textBefore(scene.sentences, at)
  const tokens = scene.sentences[text?.at ?? -1]?.tokens
  const [first, last] = [tokens?.[text?.phrase.from ?? -1], tokens?.[(text?.phrase.to ?? 0) - 1]]
  if (!text || !first || !last) return nobody
  const mention = { mention: scene.text.slice(first.start, last.end), start: first.start, end: last.end }
  return { speaker: { ...mention, ...describe(scene, text) }, by: 'pronoun', who: null }
}

/** Whom a phrase without a name means: somebody named elsewhere, or whoever is called so. */
function called(scene: ArticleScene, placed: PlacedPhrase, mention: Mention): Resolved {
  const { phrase, at } = placed
  const start = scene.sentences[at]?.tokens[phrase.from]?.start ?? mention.start
  const surname = bySurname(scene, placed, mention)
  if (surname) return surname
  const who = isOnePerson(phrase) ? personCalled(scene, phrase, { at, start }) : null
  if (who) return { speaker: { ...mention, name: who.name, kind: 'person' }, by: 'role', who }
  const body = bodyCalled(scene, placed)
  if (body) return { speaker: { ...mention, ...body }, by: 'role', who: null }
  return { speaker: { ...mention, ...describe(scene, placed) }, by: 'described', who: null }
}

/** *قال القاضي* of *أحمد القاضي*, *sagte Richter* of *Jana Richter*: by a surname that is a word for what one is; null where it is none. */
function bySurname(scene: ArticleScene, { phrase, at }: PlacedPhrase, mention: Mention): Resolved | null {
  const tokens = scene.sentences[at]?.tokens ?? []
  const token = tokens[phrase.from]
  const isWord = phrase.to - phrase.from === 1 && phrase.nounClass === 'person' && phrase.number !== 'plural'
  // A word in small letters is no name; the first of its sentence has a capital whatever it is.
  const mayBeName =
    token !== undefined && (hasCapital(token.text) ? phrase.from > 0 : token.text === token.text.toUpperCase())
  if (!isWord || !mayBeName) return null
  const { words } = scene.names.name(tokens, { from: phrase.from, to: phrase.to }, phrase.mayBeSubject)
  // Its gender is that of the word: *Richter* is Jana Richter as well.
  const { who } = resolveName(scene, formOf(scene, words, token.text, null), at, token.start)
  const isSurname = who !== null && who.words.length > 1 && who.words.at(-1) === words[0]
  return isSurname ? { speaker: { ...mention, name: who.name, kind: 'person' }, by: 'named', who } : null
}

/** The body named shortly before that a noun for its kind alone means; null where there is none, or two. */
function bodyCalled(scene: ArticleScene, placed: PlacedPhrase): Pick<Speaker, 'name' | 'kind'> | null {
  const [first, ...others] = bodiesBefore(scene.sentences, placed, scene.pack.kinRoles?.get(placed.phrase.noun)).map(
    (body) => bodyNamed(scene, body),
  )
  return first && others.every(({ name }) => name === first.name) ? first : null
}

/** What a body is called where it is named. */
function bodyNamed(scene: ArticleScene, placed: PlacedPhrase): Pick<Speaker, 'name' | 'kind'> {
  const { phrase, at } = placed
  const tokens = scene.sentences[at]?.tokens ?? []
  if (!phrase.name) return describe(scene, placed)
  // *das Landgericht Lornau*: with what it is, but not with its article.
  const start = tokens.slice(phrase.core.from, phrase.name.from).findIndex(({ pos }) => pos !== 'DET')
  if (start >= 0)
    return { name: textOf(tokens, { from: phrase.core.from + start, to: phrase.name.to }), kind: kindOfNoun(phrase) }
  const { text: written } = scene.names.name(tokens, phrase.name, phrase.mayBeSubject)
  const outlet = outletNamed(written)
  return { name: outlet?.name ?? written, kind: phrase.nounClass === 'outlet' || outlet ? 'outlet' : 'organization' }
}

/** What somebody without a name is called. */
const describe = (
  { text, sentences, names }: ArticleScene,
  { phrase, at }: PlacedPhrase,
): Pick<Speaker, 'name' | 'kind'> => ({
  name: names.described(text, sentences[at]?.tokens ?? [], phrase),
  kind: kindOfNoun(phrase),
})

const kindOfNoun = ({ nounClass, number }: NounPhrase): SpeakerKind => kindOfClass(nounClass, number === 'plural')

function byName(
  scene: ArticleScene,
  tokens: ChunkedSentence['tokens'],
  phrase: NounPhrase,
  named: NounPhrase,
  mention: Mention,
  at: number,
): Resolved {
  if (!named.name) return nobody
  const { words, text: written } = scene.names.name(tokens, named.name, named.mayBeSubject)
  const outlet = outletNamed(written)
  const start = tokens[named.name.from]?.start ?? mention.start
  const form = formOf(scene, words, written, named.gender ?? phrase.gender)
  const { who, isClose } = resolveName(scene, form, at, start)
  const kind = outlet ? 'outlet' : isClose ? 'person' : kindOfNamed(phrase, named, who, form)
  const role = kind === 'person' ? roleOf(tokens, phrase) : ''
  const speaker = { ...mention, name: outlet?.name ?? who?.name ?? written, kind, ...(role !== '' && { role }) }
  return { speaker, by: isClose && !outlet ? 'rivals' : 'named', who }
}

/** A name as it stands somewhere: without the ending of a genitive, where nobody goes by it as it stands. */
function formOf(
  { byForm, pack: { genitiveEnding } }: ArticleScene,
  words: readonly string[],
  written: string,
  gender: GrammaticalGender,
): NameForm {
  const bare = words
    .join(' ')
    .replace(genitiveEnding ?? '', '')
    .split(' ')
  const isWhole = byForm.all(words.join(' ')).length > 0
  const isShort = words.length === 1 && isAcronym(written)
  return { words: isWhole ? words : bare, isAcronym: isShort, hasArticle: false, title: '', gender }
}

function kindOfNamed(phrase: NounPhrase, named: NounPhrase, who: Member | null, form: NameForm): SpeakerKind {
  const nounClass = phrase.nounClass ?? named.nounClass ?? who?.nounClass ?? null
  if (nounClass && nounClass !== 'time') return kindOfClass(nounClass)
  if (who?.gender === 'male' || who?.gender === 'female') return 'person'
  // *HRW*, of *Human Rights Watch*
  if (form.isAcronym && who && who.words.length > 1) return 'organization'
  // *její vnuk Petr*: what is somebody's may be anybody.
  if (named.definiteness === 'possessive') return 'unknown'
  if (named.definiteness !== 'bare') return 'organization'
  return (who?.words.length ?? 1) > 1 ? 'person' : 'unknown'
}

/** *der Sprecher der Polizei* before a name. */
const roleOf = (tokens: ChunkedSentence['tokens'], { core, name }: NounPhrase): string =>
  name && name.from > core.from ? textOf(tokens, { from: core.from, to: name.from }) : ''
