import type { GrammaticalGender, GrammaticalNumber, NounPhrase, Range } from '../../attribution/chunks/chunk'
import { pronounPhrase } from '../../attribution/chunks/pronoun-phrase'
import type { Token } from '../../attribution/words/token'
import { genderOfGiven } from './names'
import { genderByEnding, looksLikeNoun, type NounFacts, nounFacts } from './nouns'
import {
  type DeterminerFacts,
  determiners,
  femaleTitles,
  maleTitles,
  nameParticles,
  pronouns,
  shortTitles,
  standAlone,
  subjectPronouns,
} from './words'

/** Tokens of the longest noun phrase: a determiner, a handful of adjectives, a title and a long name. */
const LONGEST = 24
/** Words between a determiner and its noun. */
const LONGEST_ATTRIBUTE = 6

/** *Finch*, *al-Rehn*, *31-Jährige*. */
const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:\p{Ll}{2,4}-|\d+-)?\p{Lu}/u.test(token.text)
const bare = (token: Token): string => token.lower.replace(/\.$/, '')

/** The noun phrase that begins at a token; null where none does. */
export function readNounPhrase(tokens: readonly Token[], from: number, limit = tokens.length): NounPhrase | null {
  const first = tokens[from]
  if (!first || from >= limit) return null
  return readCore(tokens, from, Math.min(limit, from + LONGEST)) ?? readPronoun(first, from)
}

const PRONOUN_GENDERS: ReadonlyMap<string, GrammaticalGender> = new Map([
  ['er', 'male'],
  // Of one person: in the plural it tells none, as its verb does.
  ['sie', 'female'],
  ['es', 'neuter'],
])

function readPronoun(token: Token, from: number): NounPhrase | null {
  const isPersonal = pronouns.has(token.lower)
  if (!isPersonal && !standAlone.has(token.lower)) return null
  return pronounPhrase(
    { from, to: from + 1 },
    {
      pronoun: isPersonal ? 'personal' : 'demonstrative',
      number: token.lower === 'er' || token.lower === 'es' ? 'singular' : null,
      gender: PRONOUN_GENDERS.get(token.lower) ?? null,
      mayBeSubject: isPersonal
        ? subjectPronouns.has(token.lower) || token.lower === 'es'
        : !/(?:en|em)$/.test(token.lower),
    },
  )
}

/** *die | zwei alten | Tore*: where the attributes end that begin at `from`. */
function attributesEnd(tokens: readonly Token[], from: number, limit: number, isDetermined: boolean): number {
  let at = from
  while (at < limit && at - from < LONGEST_ATTRIBUTE && isAttribute(tokens, at, isDetermined)) at++
  return at
}

/** Words of the longest phrase that an attribute takes before it. */
const LONGEST_EXTENSION = 10

/** *der | für den Hafen | zuständige Leiter*: where an attribute's own phrase ends that stands before it; `from` for none. */
function extendedEnd(tokens: readonly Token[], from: number, limit: number, isDetermined: boolean): number {
  const first = tokens[from]
  if (!isDetermined || (first?.pos !== 'ADP' && first?.lower !== 'sich')) return from
  // *, die in Olmsk alte Boote kauft*: behind a comma a relative pronoun.
  if (tokens[from - 2]?.text === ',') return from
  for (let at = from + 1; at < Math.min(limit, from + LONGEST_EXTENSION); at++) {
    const token = tokens[at]
    if (!token || token.pos === 'PUNCT' || token.pos === 'QUOTE' || token.pos === 'AUX') return from
    const isAttributive = !isCapital(token) && /(?:end|ig|lich|isch|bar|t|en)(?:e|en|er|es|em)$/.test(token.lower)
    const isOpen = token.pos === 'ADJ' || token.pos === 'ADV' || token.pos === 'VERB'
    if (isAttributive && isOpen && isCapital(tokens[at + 1])) return at
  }
  return from
}

/** Determiner, attributes, and a run of words with capitals. */
function readCore(tokens: readonly Token[], from: number, limit: number): NounPhrase | null {
  const determiner = determiners.get(tokens[from]?.lower ?? '')
  const titled = determiner && readTitle(tokens, from + 1, limit)
  if (titled) return namedBody({ from, to: titled.to }, titled, determiner)
  const phrase = readNamed(tokens, from, limit, determiner)
  return phrase && (asTwo(tokens, phrase, limit) ?? phrase)
}

/** *der Anwalt | und Autor Jan Lind*: one person by two words for what he is; null where there are not two. */
function asTwo(tokens: readonly Token[], phrase: NounPhrase, limit: number): NounPhrase | null {
  if (phrase.nounClass !== 'person' || phrase.name || tokens[phrase.to]?.lower !== 'und') return null
  const other = readNamed(tokens, phrase.to + 1, limit, undefined)
  const isSame = other?.nounClass === 'person' && other.name !== null && other.gender === phrase.gender
  if (!isSame) return null
  const { from, definiteness, mayBeSubject } = phrase
  return { ...other, from, core: { from, to: other.to }, definiteness, mayBeSubject }
}

/** Attributes and a run of words with capitals, behind a determiner or without one. */
function readNamed(
  tokens: readonly Token[],
  from: number,
  limit: number,
  determiner: DeterminerFacts | undefined,
): NounPhrase | null {
  const isDetermined = determiner !== undefined
  const start = isDetermined ? from + 1 : from
  const attribute = extendedEnd(tokens, start, limit, isDetermined)
  const run = readRun(tokens, attributesEnd(tokens, attribute, limit, isDetermined), limit)
  if (!run) return null
  // *mehrfachen Beschuss*: behind an attribute, too, a single word that is not known is no name.
  const { facts, name } = readNames(tokens, run, isDetermined || run.from > start)
  const known = facts?.facts ?? null
  const isBareName = name !== null && facts === null
  const head = tokens[isBareName ? name.to - 1 : (facts?.at ?? run.to - 1)]
  const isOneWoman = isFeminineAdjective(known, tokens[from], head)
  const gender = isOneWoman ? 'female' : genderOf(tokens, name, known, head)
  const isOne = isOneWoman || (isBareName && !isDetermined)
  const range = { from, to: run.to }
  return {
    from: range.from,
    to: range.to,
    type: 'noun phrase',
    core: range,
    ...nounOf(known, name ? null : (head ?? tokens[run.to - 1])),
    name,
    owner: null,
    definiteness: determiner?.definiteness ?? 'bare',
    pronoun: null,
    number: isOne ? 'singular' : (determiner?.number ?? numberOf(known, isDetermined, gender, tokens[from])),
    gender,
    mayBeSubject: isNominative(determiner, gender, tokens.slice(attribute, run.from)),
  }
}

/** Whether determiner and attributes let a phrase be in the nominative. */
function isNominative(
  determiner: DeterminerFacts | undefined,
  gender: GrammaticalGender,
  attributes: readonly Token[],
): boolean {
  const nominative = determiner?.isNominative ?? true
  return nominative === 'male only' ? gender !== 'female' && !isOblique(attributes) : nominative
}

/** Words of the longest name in quotation marks. */
const LONGEST_TITLE = 6

/** *die | „Aktion Olmsk hilft“*: a name in quotation marks, whatever its words are. */
function readTitle(tokens: readonly Token[], from: number, limit: number): Range | null {
  if (!tokens[from]?.fused || !isCapital(tokens[from]) || tokens[from - 1]?.fused) return null
  let to = from + 1
  while (to < limit && tokens[to]?.fused) to++
  return to - from <= LONGEST_TITLE ? { from, to } : null
}

const namedBody = (range: Range, name: Range, { definiteness, isNominative, number }: DeterminerFacts): NounPhrase => ({
  from: range.from,
  to: range.to,
  type: 'noun phrase',
  core: range,
  noun: '',
  nounClass: null,
  name,
  owner: null,
  definiteness,
  pronoun: null,
  number,
  gender: null,
  mayBeSubject: isNominative !== false,
})

/** *die Angestellte*, *eine 31-Jährige*: an adjective for a person, by its ending one woman. */
function isFeminineAdjective(facts: NounFacts | null, determiner: Token | undefined, head: Token | undefined): boolean {
  if (facts?.nounClass !== 'person' || !/^(?:die|diese|eine)$/.test(determiner?.lower ?? '')) return false
  const word = head?.lower ?? ''
  return /(?:end|ig|angen|ossen|offen)e$/.test(word) || (word.endsWith('te') && PREFIXED.test(word.slice(0, -2)))
}

/** What participles begin with, behind the part that is prefixed to them: *an|gestellt*, *hinterblieben*. */
const PREFIXED = /ge|be|ver|er|über|hinter/

/** What a phrase is called: by the tables, else by its unknown head as it stands; `''` of a bare name. */
const nounOf = (facts: NounFacts | null, head: Token | null | undefined): Pick<NounPhrase, 'noun' | 'nounClass'> => ({
  noun: facts?.lemma ?? (head ? bare(head) : ''),
  nounClass: facts?.nounClass ?? null,
})

/** *der alten Tore*, *der früheren Ministerin*: behind *der* an attribute in *-en* stands in no nominative. */
const isOblique = (attributes: readonly Token[]): boolean =>
  attributes.some(({ lower, pos }) => pos !== 'NUM' && pos !== 'ADV' && /[a-zäöüß]en$/.test(lower))

/** *ehemalige*, *37-jährige*, *drei*; behind a determiner *sehr* and *so genannten*, too. */
function isAttribute(tokens: readonly Token[], at: number, isDetermined: boolean): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next || isCapital(token) || !/[\p{L}\p{N}]/u.test(token.text)) return false
  if (token.pos === 'NUM') return isCapital(next) || next.pos === 'ADJ' || next.pos === 'NUM'
  if (
    token.pos === 'AUX' ||
    token.pos === 'ADP' ||
    token.pos === 'PRON' ||
    token.pos === 'CCONJ' ||
    token.pos === 'SCONJ' ||
    token.pos === 'DET'
  )
    return false
  if (/(?:e|en|er|es|em)$/.test(token.lower))
    return isCapital(next) || isDetermined || isAttribute(tokens, at + 1, true)
  return isDetermined && (token.pos === 'ADV' || token.pos === 'ADJ') && isAttribute(tokens, at + 1, true)
}

/** A run of words with capitals, with the particles and numbers of names. */
function readRun(tokens: readonly Token[], from: number, limit: number): Range | null {
  if (!isCapital(tokens[from]) || isClosedClass(tokens[from])) return null
  let to = from + 1
  while (to < limit) {
    const token = tokens[to]
    if (!token) break
    if (isCapital(token) && token.pos !== 'DET' && token.pos !== 'PRON') {
      to++
      continue
    }
    const further = particlesAt(tokens, to)
    if (further === 0) {
      // *A 340*, *Apollo 11*
      if (token.pos === 'NUM' && /^\d{1,4}$/.test(token.text) && !nounFacts(tokens[to - 1]?.lower ?? '')) to++
      break
    }
    to += further + 1
  }
  return { from, to }
}

/** *Innen- | und Sportminister*, *Gesundheits- | , Sozial-*: whether a compound goes on of which a part is left out. */
const isTruncatedAt = (tokens: readonly Token[], at: number): boolean =>
  /\p{L}-$/u.test(tokens[at - 1]?.text ?? '') &&
  (tokens[at]?.pos === 'CCONJ' || tokens[at]?.text === ',') &&
  isCapital(tokens[at + 1])

/** *Rosa | van Dam*, *Rosa | von der Aue*: how many particles tie the words of a name together here. */
function particlesAt(tokens: readonly Token[], at: number): 0 | 1 | 2 {
  if (isTruncatedAt(tokens, at)) return 1
  const [first, second, third] = tokens.slice(at, at + 3)
  if (!nameParticles.has(first?.lower ?? '') || !isNamePart(tokens[at - 1])) return 0
  // *der Sturz | von Orsad*: *von* ties a name to a given name alone.
  if (/^(?:von|zu)$/.test(first?.lower ?? '') && isNoGiven(tokens[at - 1]) && isNoGiven(tokens[at - 2])) return 0
  // *sagte Finch | der Zeitung*: *der* and *den* open no name's particles.
  if (/^(?:der|den)$/.test(first?.lower ?? '')) return 0
  if (isCapital(second) && isNamePart(second)) return 1
  return nameParticles.has(second?.lower ?? '') && isNamePart(third) ? 2 : 0
}

const isClosedClass = (token: Token | undefined): boolean =>
  token !== undefined && ['DET', 'PRON', 'ADP', 'SCONJ', 'CCONJ', 'ADV', 'AUX', 'PART'].includes(token.pos)

const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined && isCapital(token) && !nounFacts(token.lower) && !looksLikeNoun(token.lower)

const isBodyNoun = (facts: NounFacts | null | undefined): boolean =>
  facts?.nounClass === 'organization' || facts?.nounClass === 'outlet'

/** The last noun of a run that the tables know, and the place of the last that is no part of a name. */
function readNouns(
  tokens: readonly Token[],
  run: Range,
): { known: { facts: NounFacts; at: number } | null; lastNoun: number } {
  let known: { facts: NounFacts; at: number } | null = null
  let lastNoun = run.from - 1
  for (let at = run.from; at < run.to; at++) {
    const token = tokens[at] as Token
    const facts = shortTitles.has(bare(token)) ? null : nounFacts(bare(token))
    // *Ida Koch*: a surname that is a noun, too.
    const isSurname = at > run.from && isNamePart(tokens[at - 1]) && !isBodyNoun(facts) && !isToldOf(tokens, run, at)
    if (facts && !isSurname) known = { facts, at }
    // *Lars Menz*: behind a given name a surname, whatever it ends with.
    const isNoun = (isTitleOrNoun(token) && isNoGiven(tokens[at - 1])) || isRoleAhead(tokens, run, at)
    if (facts ? !isSurname : isNoun) lastNoun = at
  }
  return { known, lastNoun }
}

/** *Lornaus **Präsident** Jan Lind*, *die Lornauer **Leiterin***, ***Lokale** Medien*: whether a noun is behind what tells of it, and no surname. */
function isToldOf(tokens: readonly Token[], run: Range, at: number): boolean {
  if (opensAsAttribute(tokens, at - 1, run.from)) return true
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (!before || at - 1 > run.from || !isNoGiven(before) || !/[a-zäöüß](?:er|s)$/.test(before.text)) return false
  return at + 1 === run.to ? /[a-zäöüß]{3}(?:er|s)$/.test(before.text) : isCapital(next)
}

/** ***Lokale** Medien berichten*: an adjective that has a capital since it opens its sentence. */
const opensAsAttribute = (tokens: readonly Token[], at: number, from: number): boolean =>
  at === 0 && from === 0 && /[a-zäöüß]{2}(?:e|en|er|es)$/.test(tokens[at]?.lower ?? '') && isNoGiven(tokens[at])

const isNoGiven = (token: Token | undefined): boolean => token === undefined || genderOfGiven(token.text) === null

/** ***Erstautorin** Ida Lind*: a word of no table before a given name and a surname, by its ending what a woman is. */
function isRoleAhead(tokens: readonly Token[], run: Range, at: number): boolean {
  const [token, given] = [tokens[at], tokens[at + 1]]
  if (at !== run.from || run.to - at < 3 || !token || !given) return false
  return /[a-zäöüß]{4}in$/.test(token.lower) && isNoGiven(token) && genderOfGiven(given.text) !== null
}

/** *Dr.*, *Vorsteherin*: no part of a name, by its look alone. */
const isTitleOrNoun = (token: Token): boolean =>
  shortTitles.has(bare(token)) || (looksLikeNoun(bare(token)) && !genderOfGiven(token.text))

/** *der Glaziologe | Ida Finch*, *Lornauer Staatsrat | Jan Lind*: behind what tells of somebody and words of no table a name begins with a given name. */
function behindRole(tokens: readonly Token[], name: Range, isDetermined: boolean): Range {
  const { from, to } = name
  const isOf = to - from > 3 && /[a-zäöüß]{3}(?:er|s)$/.test(tokens[from]?.text ?? '')
  const given = [from + 1, from + 2].find((at) => at < to - 1 && !isNoGiven(tokens[at]))
  const isRole = (isDetermined || isOf) && isNoGiven(tokens[from])
  return isRole && given !== undefined ? { from: given, to } : name
}

/** Which noun of a run says what it is, and which of its words are the name. */
function readNames(
  tokens: readonly Token[],
  run: Range,
  isDetermined: boolean,
): { facts: { facts: NounFacts; at: number } | null; name: Range | null } {
  const { known, lastNoun } = readNouns(tokens, run)
  const isBody = isBodyNoun(known?.facts)
  // *die Süddeutsche Zeitung*: the name of a body ends with what it is.
  if (known && known.at === run.to - 1 && isBody && run.to - run.from > 1) return { facts: known, name: run }
  if (lastNoun < run.to - 1) {
    const name = behindRole(tokens, { from: lastNoun + 1, to: run.to }, isDetermined)
    const alone = name.to - name.from === 1 && known === null
    // *die Ankunft*: behind a determiner a single unknown word is a noun, but for an acronym.
    const isNoun = alone && isDetermined && lastNoun < run.from && !/^\p{Lu}{2,}/u.test(tokens[name.from]?.text ?? '')
    return { facts: known, name: isNoun ? null : name }
  }
  return { facts: known, name: null }
}

function genderOf(
  tokens: readonly Token[],
  name: Range | null,
  facts: NounFacts | null,
  head: Token | undefined,
): GrammaticalGender {
  if (facts) return facts.gender
  if (!name) return genderByEnding(head ? bare(head) : '')
  const before = tokens[name.from - 1]?.lower ?? ''
  if (femaleTitles.has(before)) return 'female'
  if (maleTitles.has(before)) return 'male'
  return name.to - name.from > 1 ? genderOfGiven(tokens[name.from]?.text ?? '') : null
}

/** *die* before a feminine is singular, before a masculine plural. */
function numberOf(
  facts: NounFacts | null,
  isDetermined: boolean,
  gender: GrammaticalGender,
  first: Token | undefined,
): GrammaticalNumber {
  if (facts?.number) return facts.number
  if (!isDetermined || !/^(?:die|diese|jene)$/.test(first?.lower ?? '')) return null
  return gender === 'female' ? 'singular' : gender === null ? null : 'plural'
}
