import type { NounClass, NounPhrase, Range } from '../../attribution/chunks/chunk'
import type { Token } from '../../attribution/words/token'
import { phraseAt } from '../east-asian/phrases'
import { foreignPlaces, foreignRoles, honorifics, nouns } from './nouns'
import { pronouns } from './words'

/** Tokens within brackets that belong to the phrase before them: an age, a reading, an acronym. */
const LONGEST_ASIDE = 14
const LONGEST_PHRASE = 40

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && ['NOUN', 'PROPN', 'NUM', 'PRON'].includes(token.pos)

const OPENS = /^[（(「『“]$/u
const CLOSES = /^[）)」』”]$/u

/** A run of nouns, tied by *の*, with what stands in brackets or marks within it; null where none begins. */
export function readNounPhrase(tokens: readonly Token[], from: number): NounPhrase | null {
  let at = from
  let core = from
  let owner: Range | null = null
  let isPlural = false
  while (at < tokens.length && at - from < LONGEST_PHRASE) {
    const next = stepFrom(tokens, at, from)
    if (next === at) break
    if (tokens[at]?.text === 'の') {
      owner = { from: core, to: at }
      core = next
    }
    isPlural ||= /^(?:ら|たち)$/u.test(tokens[at]?.text ?? '')
    at = next
  }
  if (at === from) return null
  const facts = factsOf(tokens, { from: core, to: at })
  const owned = owner && factsOf(tokens, owner)
  return phraseAt(from, at, {
    core: { from: core, to: at },
    ...facts,
    owner: owner && phraseAt(owner.from, owner.to, owned ?? {}),
    number: isPlural ? 'plural' : null,
  })
}

/** The place behind what goes on with a phrase at `at`; `at` where nothing does. */
function stepFrom(tokens: readonly Token[], at: number, from: number): number {
  const token = tokens[at]
  if (!token) return at
  if (isNominal(token)) return at + 1
  if (OPENS.test(token.text) && token.pos === 'PUNCT') {
    return at > from ? asideEnd(tokens, at) : at
  }
  return at > from && joins(tokens, at) ? at + 1 : at
}

/** *ジョン・スミス*, *港の水門*, *住民ら*: a small word that goes on with the phrase before it. */
function joins(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  if (/^[・＝]$/u.test(text)) return isForeign(tokens[at - 1]) && isForeign(tokens[at + 1])
  const isNext = isNominal(tokens[at + 1])
  return text === 'の' ? isNext : /^(?:ら|たち|など)$/u.test(text) && !isNext
}

function asideEnd(tokens: readonly Token[], at: number): number {
  for (let end = at + 1; end < tokens.length && end - at <= LONGEST_ASIDE; end++) {
    if (CLOSES.test(tokens[end]?.text ?? '')) return end + 1
    if (tokens[end]?.text === '。' || tokens[end]?.pos === 'QUOTE') return at
  }
  return at
}

type Facts = Pick<NounPhrase, 'noun' | 'nounClass' | 'name' | 'pronoun' | 'gender' | 'definiteness'>

function factsOf(tokens: readonly Token[], range: Range): Facts {
  const none = { noun: '', nounClass: null, name: null, pronoun: null, gender: null, definiteness: 'bare' } as const
  const first = tokens[range.from]
  if (first?.pos === 'PRON' && range.to - range.from <= 2)
    return { ...none, pronoun: 'personal', gender: pronouns.get(first.text) ?? null, definiteness: 'pronoun' }
  const words = wordsOutside(tokens, range)
  const isMarked = tokens[range.to - 1]?.fused === true
  const head = headOf(tokens, words, isMarked)
  if (head === undefined) return { ...none }
  const word = tokens[head]?.text ?? ''
  const known = honorifics.has(word) ? { noun: '', nounClass: 'person' as const } : knownNoun(word)
  const nounClass = known?.nounClass ?? null
  const name = (isMarked && namedInMarks(tokens, range, nounClass)) || nameWithin(tokens, words, nounClass)
  const own = known?.nounClass ?? (name && isPersonal(tokens, name) ? 'person' : null)
  return { ...none, noun: known?.noun ?? (name ? '' : word), nounClass: own, name }
}

/** Place of the word that says what a phrase is: before the marks in *ニュースサイト「アクシオス」*, else the last. */
const headOf = (tokens: readonly Token[], words: readonly number[], isMarked: boolean): number | undefined =>
  (isMarked && words.findLast((at) => !tokens[at]?.fused)) || words.at(-1)

const knownNoun = (word: string): { noun: string; nounClass: NounClass } | null => {
  if (foreignRoles.has(word)) return { noun: word, nounClass: 'person' }
  const suffix = nouns.suffixOf(word, true)
  return suffix ? { noun: suffix.facts.noun, nounClass: suffix.facts.nounClass } : null
}

/** Places of the words of a phrase that stand in no brackets. */
function wordsOutside(tokens: readonly Token[], { from, to }: Range): number[] {
  const places: number[] = []
  let depth = 0
  for (let at = from; at < to; at++) {
    const { text } = tokens[at] as Token
    if (OPENS.test(text)) depth++
    else if (CLOSES.test(text)) depth--
    else if (depth === 0 && (isNominal(tokens[at]) || text === '・' || text === '＝')) places.push(at)
  }
  return places
}

/** The words of a name in a phrase: marked by the tokenizer, or in katakana or Latin letters before a title, or by itself. */
function nameWithin(tokens: readonly Token[], words: readonly number[], nounClass: NounClass): Range | null {
  const marked = words.filter((at) => tokens[at]?.isName)
  const [first] = marked
  const last = marked.at(-1)
  if (first !== undefined && last !== undefined) return { from: first, to: last + 1 }
  const foreign = words.filter((at) => isForeign(tokens[at]))
  const start = foreign[0]
  const end = foreign.at(-1)
  if (start === undefined || end === undefined) return null
  const isWhole = end === words.at(-1)
  if (nounClass === 'person') return foreignPerson(tokens, words, start)
  if (nounClass === 'organization' || nounClass === 'outlet')
    return { from: words[0] ?? start, to: (words.at(-1) ?? end) + 1 }
  const isOneWord = words[0] === start && isWhole && !foreignPlaces.has(tokens[start]?.text ?? '')
  return isOneWord && nounClass === null ? { from: start, to: end + 1 } : null
}

/** *スモトリッチ財務相*, *ジョン・スミス氏*: a name right before what somebody is called. */
function foreignPerson(tokens: readonly Token[], words: readonly number[], start: number): Range | null {
  let end = start
  while (isForeign(tokens[end]) || (tokens[end]?.text === '・' && isForeign(tokens[end + 1]))) end++
  const isOffice = words.some((at) => at >= end && isBody(tokens[at]))
  const first = tokens[start]?.text ?? ''
  if (isOffice || foreignPlaces.has(first) || foreignRoles.has(first)) return null
  return words.some((at) => at >= end) ? { from: start, to: end } : null
}

const isBody = (token: Token | undefined): boolean =>
  token !== undefined && nouns.suffixOf(token.text, true)?.facts.nounClass === 'organization'

const isForeign = (token: Token | undefined): boolean => token !== undefined && token.pos === 'PROPN' && !token.isName

/** *山田太郎*, *ジョン・スミス* by itself. */
const isPersonal = (tokens: readonly Token[], { from, to }: Range): boolean =>
  tokens[from]?.isName === true || tokens.slice(from, to).some(({ text }) => text === '・')

/** *ニュースサイト「アクシオス」*: a name in marks behind what it is. */
function namedInMarks(tokens: readonly Token[], { from, to }: Range, nounClass: NounClass): Range | null {
  if (nounClass !== 'outlet' && nounClass !== 'organization') return null
  let start = to
  while (start > from && tokens[start - 1]?.fused) start--
  return start > from && start < to ? { from: start, to } : null
}
