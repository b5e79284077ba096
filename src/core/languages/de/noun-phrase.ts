import type { GrammaticalGender, GrammaticalNumber, NounPhrase, Range } from '../../attribution/chunks/chunk'
import type { Token } from '../../attribution/words/token'
import { genderOfGiven } from './names'
import { genderByEnding, looksLikeNoun, type NounFacts, nounFacts } from './nouns'
import {
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

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)
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
  const range = { from, to: from + 1 }
  return {
    ...range,
    type: 'noun phrase',
    core: range,
    noun: '',
    nounClass: null,
    name: null,
    owner: null,
    definiteness: 'pronoun',
    pronoun: isPersonal ? 'personal' : 'demonstrative',
    number: token.lower === 'er' || token.lower === 'es' ? 'singular' : null,
    gender: PRONOUN_GENDERS.get(token.lower) ?? null,
    mayBeSubject: isPersonal
      ? subjectPronouns.has(token.lower) || token.lower === 'es'
      : !/(?:en|em)$/.test(token.lower),
  }
}

/** Determiner, attributes, and a run of words with capitals. */
function readCore(tokens: readonly Token[], from: number, limit: number): NounPhrase | null {
  const determiner = determiners.get(tokens[from]?.lower ?? '')
  let at = determiner ? from + 1 : from
  const attributes = at
  while (at < limit && at - attributes < LONGEST_ATTRIBUTE && isAttribute(tokens, at, determiner !== undefined)) at++
  const run = readRun(tokens, at, limit)
  if (!run) return null
  const { facts, name } = readNames(tokens, run, determiner !== undefined)
  const head = tokens[(name && !facts ? name.to : (facts?.at ?? run.to - 1) + 1) - 1]
  const gender = genderOf(tokens, name, facts?.facts ?? null, head)
  const number =
    determiner?.number ??
    (name && !facts ? 'singular' : numberOf(facts?.facts ?? null, determiner !== undefined, gender, tokens[from]))
  const nominative = determiner?.isNominative ?? true
  const range = { from, to: run.to }
  return {
    ...range,
    type: 'noun phrase',
    core: range,
    noun: facts?.facts.lemma ?? (name ? '' : bare(head ?? (tokens[run.to - 1] as Token))),
    nounClass: facts?.facts.nounClass ?? null,
    name,
    owner: null,
    definiteness: determiner?.definiteness ?? 'bare',
    pronoun: null,
    number,
    gender,
    mayBeSubject: nominative === 'male only' ? gender !== 'female' : nominative,
  }
}

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
    const next = tokens[to + 1]
    const tied = nameParticles.has(token.lower) && isCapital(next) && isNamePart(tokens[to - 1]) && isNamePart(next)
    const further = tied
      ? 1
      : nameParticles.has(token.lower) &&
          nameParticles.has(next?.lower ?? '') &&
          isCapital(tokens[to + 2]) &&
          isNamePart(tokens[to - 1])
        ? 2
        : 0
    if (further === 0) {
      // *A 340*, *Apollo 11*
      if (token.pos === 'NUM' && /^\d{1,4}$/.test(token.text) && !nounFacts(tokens[to - 1]?.lower ?? '')) to++
      break
    }
    to += further + 1
  }
  return { from, to }
}

const isClosedClass = (token: Token | undefined): boolean =>
  token !== undefined && ['DET', 'PRON', 'ADP', 'SCONJ', 'CCONJ', 'ADV', 'AUX', 'PART'].includes(token.pos)

const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined && isCapital(token) && !nounFacts(token.lower) && !looksLikeNoun(token.lower)

/** Which noun of a run says what it is, and which of its words are the name. */
function readNames(
  tokens: readonly Token[],
  run: Range,
  isDetermined: boolean,
): { facts: { facts: NounFacts; at: number } | null; name: Range | null } {
  let known: { facts: NounFacts; at: number } | null = null
  let lastNoun = run.from - 1
  for (let at = run.from; at < run.to; at++) {
    const token = tokens[at] as Token
    if (shortTitles.has(bare(token))) {
      lastNoun = at
      continue
    }
    const facts = nounFacts(bare(token))
    if (
      facts &&
      !(
        at > run.from &&
        isNamePart(tokens[at - 1]) &&
        facts.nounClass !== 'organization' &&
        facts.nounClass !== 'outlet'
      )
    ) {
      known = { facts, at }
      lastNoun = at
    } else if (!facts && looksLikeNoun(bare(token)) && !genderOfGiven(token.text)) lastNoun = at
  }
  const isBody = known?.facts.nounClass === 'organization' || known?.facts.nounClass === 'outlet'
  // *die Süddeutsche Zeitung*: the name of a body ends with what it is.
  if (known && known.at === run.to - 1 && isBody && run.to - run.from > 1) return { facts: known, name: run }
  if (lastNoun < run.to - 1) {
    const name = { from: lastNoun + 1, to: run.to }
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
