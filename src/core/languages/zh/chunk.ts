import type { Adjunct, Chunk, NounClass, NounPhrase, Range } from '../../attribution/chunks/chunk'
import type { Token } from '../../attribution/words/token'
import { plainMark } from '../east-asian/marks'
import { chunkBy, nameMarked, phraseAt } from '../east-asian/phrases'
import { words } from '../word-list'
import { nouns } from './tokenize'
import { modals, negations, openers, pronouns, relaying, reporting, sourceEnds, sourceLeads, titles } from './words'

const LONGEST_PHRASE = 30
/** Tokens of a phrase of source or of place at most. */
const LONGEST_LED = 24
const OCCASIONS = new Set<NounClass>(['event', 'interview', 'broadcast', 'post', 'statement', 'document'])
const CLAUSE_MARK = /^[，。；：！？,;:!?]$/u

/** The chunks of a Chinese sentence. */
export const chunk = (tokens: readonly Token[]): Chunk[] => chunkBy(tokens, readChunk)

function readChunk(tokens: readonly Token[], at: number, before: readonly Chunk[]): readonly Chunk[] {
  const frame = readDateline(tokens, at) ?? readMeanwhile(tokens, at)
  if (frame) return [frame]
  const token = tokens[at] as Token
  const range = { from: at, to: at + 1 }
  if (token.pos === 'QUOTE') return [{ ...range, type: 'quotation' }]
  if (token.pos === 'PUNCT' && !token.isName)
    return token.fused ? [other(tokens, at)] : [{ ...range, type: 'mark', text: plainMark(token.text) }]
  // *透露姓名的外交官 | 告诉记者*: of two verbs of saying the one that *的* ties only tells of who speaks.
  if (onlyTells(tokens, at, before)) return [other(tokens, at)]
  if (token.pos === 'VERB') return [verbGroup(tokens, range, before)]
  if (openers.has(token.lower) && opensHere(before)) return [{ ...range, type: 'coordinator', kind: 'additive' }]
  const source = sourceLeads.has(token.lower) ? readSource(tokens, at) : null
  if (source) return [source]
  if (token.pos === 'ADP') return [readLed(tokens, at)]
  const phrase = readNounPhrase(tokens, at, before)
  return phrase ? withoutAttribute(tokens, phrase, before) : [other(tokens, at)]
}

/** Tokens that a dateline may have. */
const LONGEST_DATELINE = 16

/** *中新社海滨11月3日电（记者 林晓） | 警方通报*: the dateline that opens a sentence; null where there is none. */
function readDateline(tokens: readonly Token[], at: number): Chunk | null {
  if (at > 0) return null
  const opens = tokens.slice(0, LONGEST_DATELINE).findIndex(({ text }) => text === '（' || text === '(')
  const [day, wire] = tokens.slice(Math.max(0, opens - 2), Math.max(0, opens))
  if (day?.text !== '日' || !/^[电讯電訊]$/u.test(wire?.text ?? '')) return null
  const closes = tokens.slice(opens, opens + LONGEST_ASIDE).findIndex(({ text }) => text === '）' || text === ')')
  return closes < 0 ? null : { from: 0, to: opens + closes + 1, type: 'word', isNegation: false }
}

const onlyTells = (tokens: readonly Token[], at: number, before: readonly Chunk[]): boolean =>
  isOfSpeaker(tokens, at) || isThereIs(tokens, at, before)

/** *有 | 网友 | 说*: what brings in somebody who is not known. */
const isThereIs = (tokens: readonly Token[], at: number, before: readonly Chunk[]): boolean =>
  tokens[at]?.lower === '有' && opensHere(before) && /^(?:person|group|outlet)$/u.test(classOf(tokens[at + 1]) ?? '')

/** *透露 | 姓名的 | 外交官*: of a phrase behind a verb that only tells of it, what that verb is about is no part. */
function withoutAttribute(tokens: readonly Token[], phrase: NounPhrase, before: readonly Chunk[]): readonly Chunk[] {
  const last = before.at(-1)
  const isTold = last?.type === 'word' && tokens[last.from]?.pos === 'VERB' && phrase.owner !== null
  if (!isTold) return asChunks(tokens, phrase)
  const attribute = Array.from({ length: phrase.core.from - phrase.from }, (_, i) => other(tokens, phrase.from + i))
  return [...attribute, ...asChunks(tokens, { ...phrase, from: phrase.core.from, owner: null })]
}

/** A phrase as it stands: a time, somebody, or an outlet that passes on what another said, *法新社 | 援引李明华的话说*. */
function asChunks(tokens: readonly Token[], phrase: NounPhrase): readonly Chunk[] {
  const relayed = relaying.has(tokens[phrase.to]?.lower ?? '') ? readSource(tokens, phrase.to) : null
  if (relayed) return [adjunct(phrase, phrase, 'occasion'), relayed]
  return [phrase.nounClass === 'time' && !phrase.name ? adjunct(phrase, phrase, 'time') : phrase]
}

const other = (tokens: readonly Token[], at: number): Chunk => ({
  from: at,
  to: at + 1,
  type: 'word',
  isNegation: negations.has(tokens[at]?.lower ?? '') && !isOfSpeaker(tokens, verbBehind(tokens, at)),
})

/** Tokens from a negation to its verb. */
const REACH_OF_NEGATION = 4

/** The place of the verb that a negation belongs to. */
function verbBehind(tokens: readonly Token[], at: number): number {
  const behind = tokens.slice(at, at + REACH_OF_NEGATION).findIndex(({ pos }) => pos === 'VERB')
  return behind < 0 ? at : at + behind
}

const opensHere = (before: readonly Chunk[]): boolean =>
  before.length === 0 || before.at(-1)?.type === 'mark' || before.at(-1)?.type === 'coordinator'

function verbGroup(tokens: readonly Token[], range: Range, before: readonly Chunk[]): Chunk {
  const { lemma } = tokens[range.from] as Token
  const last = tokens[range.from - 1]
  const earlier = before.at(-1)?.type === 'word' ? last : undefined
  const isUnreal =
    earlier !== undefined && (negations.has(earlier.lower) || modals.has(earlier.lower) || earlier.lower === '被')
  // *说 的*: it only tells of what follows.
  const isAdnominal = tokens[range.to]?.lower === '的' || (!reporting.has(lemma) && isTiedBehind(tokens, range.to))
  return {
    from: range.from,
    to: range.to,
    type: 'verb group',
    lemma,
    form: isAdnominal ? 'participle' : 'finite',
    mood: 'indicative',
    auxiliary: isUnreal ? 'modal' : null,
    number: null,
    isKnown: reporting.has(lemma),
  }
}

/** Tokens behind a verb within which *的* ties it to a noun: *来自巴西 | 的 | 博士生*. */
const TIE_REACH = 14

function isTiedBehind(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && at - from < TIE_REACH; at++) {
    const token = tokens[at]
    if (!token || token.pos === 'VERB' || token.pos === 'QUOTE' || CLAUSE_MARK.test(token.text)) return false
    if (token.lower === '的') return isNominal(tokens[at + 1]) && at > from
  }
  return false
}

/** Whether a verb of saying is tied to a noun behind it, and another stands further on in the clause. */
function isOfSpeaker(tokens: readonly Token[], at: number): boolean {
  const isSaying = ({ pos, lemma }: Token) => pos === 'VERB' && reporting.has(lemma)
  const [verb, ...behind] = tokens.slice(at, clauseEnd(tokens, at))
  return verb !== undefined && isSaying(verb) && behind.some(isSaying) && isTiedBehind(tokens, at + 1)
}

const adjunct = (range: Range, object: NounPhrase | null, role: Adjunct['role']): Adjunct => ({
  from: range.from,
  to: range.to,
  type: 'adjunct',
  adposition: '',
  object,
  role,
})

/** Where the clause ends that a token stands in. */
function clauseEnd(tokens: readonly Token[], at: number): number {
  let end = at
  while (
    end < tokens.length &&
    end - at < LONGEST_LED &&
    !CLAUSE_MARK.test(tokens[end]?.text ?? '') &&
    tokens[end]?.pos !== 'QUOTE'
  )
    end++
  return end
}

/** *据新华社报道*, *根据警方的通报*: a phrase of source up to the next comma; without a name it gives nothing. */
function readSource(tokens: readonly Token[], at: number): Adjunct | null {
  const end = clauseEnd(tokens, at)
  if (!/^[，,]$/u.test(tokens[end]?.text ?? '')) return null
  let last = end
  while (
    last > at + 1 &&
    (sourceEnds.has(tokens[last - 1]?.lower ?? '') || /^[日月年\d]+$/u.test(tokens[last - 1]?.lower ?? ''))
  )
    last--
  // *援引李明华的话说*
  if (tokens[last - 1]?.lower === '话' && tokens[last - 2]?.lower === '的') last -= 2
  // *根据统计局的数据*: it is the figures that say it.
  if (tokens[last - 1]?.lower === '的') last = Math.min(end, last + 1)
  const named = tokens.slice(0, last)
  // *据当地警方通报*: a small word may stand before whose words they are.
  const object = last > at + 1 ? (readNounPhrase(named, at + 1, []) ?? readNounPhrase(named, at + 2, [])) : null
  const isOne = object !== null && object.to >= last - 2 && object.nounClass !== 'time'
  const source = isOne ? object : textBehind(tokens, at, end)
  return adjunct({ from: at, to: end }, source, source ? 'source' : 'occasion')
}

/** *根据中心昨天公布的 | 调查*: the text that a clause before it tells of; null where there is none. */
function textBehind(tokens: readonly Token[], at: number, end: number): NounPhrase | null {
  const tie = tokens.slice(at, end).findLastIndex(({ lower }) => lower === '的')
  const phrase = tie > 0 ? readNounPhrase(tokens.slice(0, end), at + tie + 1, []) : null
  return phrase?.to === end && phrase.nounClass === 'document' ? phrase : null
}

/** *在记者会上*, *对记者*, *接受采访时*: a phrase that a small word leads. */
function readLed(tokens: readonly Token[], at: number): Chunk {
  const end = clauseEnd(tokens, at)
  // *在回答记者提问时*: while something else is done.
  const meanwhile = tokens[at]?.lower === '在' ? tokens.slice(at, end).findIndex(endsMeanwhile) : -1
  if (meanwhile > 0) return led(tokens, { from: at, to: at + meanwhile + 1 })
  for (let last = at + 1; last < end; last++) {
    const { lower, pos, lemma } = tokens[last] as Token
    if (/^(?:上|中|时|后|期间|里)$/u.test(lower)) return led(tokens, { from: at, to: last + 1 })
    if (pos === 'VERB' && reporting.has(lemma)) return ledBefore(tokens, at, last)
  }
  const object = readNounPhrase(tokens, at + 1, [])
  return object ? led(tokens, { from: at, to: object.to }) : other(tokens, at)
}

/** *对记者 | 说*: a led phrase in front of a verb; *住在沿线的 | 妇人 | 抱怨*: whoever stands right before the verb is its subject. */
function ledBefore(tokens: readonly Token[], at: number, verb: number): Chunk {
  const object = readTitled(tokens, at + 1)
  if (!object || object.to > verb) return other(tokens, at)
  const isBefore = tokens.slice(object.to, verb).every(({ pos }) => pos === 'ADV')
  const isSubject = isBefore && object.owner && object.nounClass === 'person'
  return led(tokens, { from: at, to: isSubject ? object.core.from : object.to })
}

/** *谈到换人 | 时*: in a clause with a verb of saying behind it, what somebody speaks of meanwhile; null where nothing is. */
function readMeanwhile(tokens: readonly Token[], at: number): Adjunct | null {
  const [verb, ...behind] = tokens.slice(at, clauseEnd(tokens, at))
  if (verb?.pos !== 'VERB' || !MEANWHILE.has(verb.lemma)) return null
  const end = behind.findIndex(endsMeanwhile)
  const isTelling = behind.slice(end + 1).some(({ pos, lemma }) => pos === 'VERB' && reporting.has(lemma))
  return end >= 0 && isTelling ? adjunct({ from: at, to: at + end + 2 }, null, 'occasion') : null
}

const MEANWHILE = words('谈到 谈及 提到 说到 说起 问到 被问到 被问及 回应 回答 介绍')

/** *采访 | 时*, *采访时* */
const endsMeanwhile = ({ lower, pos }: Token): boolean => lower === '时' || (pos === 'ADV' && /时$/u.test(lower))

function led(tokens: readonly Token[], range: Range): Adjunct {
  const object = readTitled(tokens, range.from + 1)
  const isWhole = object !== null && object.to <= range.to
  const isOccasion =
    isWhole &&
    (OCCASIONS.has(object.nounClass) ||
      object.nounClass === 'person' ||
      object.nounClass === 'outlet' ||
      object.nounClass === 'group')
  const isTime = /(?:时|后|期间)$/u.test(tokens[range.to - 1]?.lower ?? '')
  return adjunct(range, isWhole ? object : null, isOccasion || isTime ? 'occasion' : 'other')
}

/** *海滨晚报*, *《海滨晚报》*: a phrase, with the marks of a title around it. */
function readTitled(tokens: readonly Token[], from: number): NounPhrase | null {
  if (tokens[from]?.text !== '《') return readNounPhrase(tokens, from, [])
  const object = readNounPhrase(tokens, from + 1, [])
  return object && tokens[object.to]?.text === '》' ? { ...object, to: object.to + 1 } : null
}

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined &&
  (['NOUN', 'PROPN', 'NUM', 'PRON'].includes(token.pos) || token.isName === true || (token.pos === 'X' && !token.fused))

/** A run of nouns, tied by *的*, *和* and *、*; null where none begins. */
function readNounPhrase(tokens: readonly Token[], from: number, before: readonly Chunk[]): NounPhrase | null {
  if (!isNominal(tokens[from])) return null
  let at = from
  let core = from
  let owner: Range | null = null
  while (at < tokens.length && at - from < LONGEST_PHRASE) {
    const next = stepFrom(tokens, at, from)
    if (next === at) break
    if (tokens[at]?.lower === '的') {
      owner = { from: core, to: at }
      core = next
    }
    at = next
  }
  const facts = factsOf(tokens, { from: core, to: at })
  const last = before.at(-1)
  const isObject = last?.type === 'verb group' && last.to === from && last.form === 'finite'
  return phraseAt(from, at, {
    core: { from: core, to: at },
    ...facts,
    owner: owner && phraseAt(owner.from, owner.to, factsOf(tokens, owner)),
    number: facts.nounClass === 'group' ? 'plural' : null,
    mayBeSubject: !isObject,
  })
}

/** Tokens within brackets that belong to the phrase before them. */
const LONGEST_ASIDE = 10
const TIES = /^(?:的|、|和|与|及|暨|兼)$/u

/** The place behind what goes on with a phrase at `at`; `at` where nothing does. */
function stepFrom(tokens: readonly Token[], at: number, from: number): number {
  const token = tokens[at] as Token
  if (at > from && /^[（(]$/u.test(token.text)) {
    const close = tokens.slice(at, at + LONGEST_ASIDE).findIndex(({ text }) => /^[）)]$/u.test(text))
    // *（记者李明）外交部发言人王芳*: whom brackets name is another.
    const isOther = tokens.slice(at, at + close).some(({ isName }) => isName)
    return isOther ? at : at + close + 1
  }
  if (at > from && TIES.test(token.lower)) return isNominal(tokens[at + 1]) ? at + 1 : at
  return isNominal(token) && !endsHere(tokens, from, at) ? at + 1 : at
}

/** Classes of whoever speaks. */
const SPEAKING = new Set<NounClass>(['person', 'organization', 'outlet'])

/** *发言人毛宁 | 4日*, *管理局 | 3日*, *4月24日 | 警方*: a time beside a phrase is no part of it. */
function endsHere(tokens: readonly Token[], from: number, at: number): boolean {
  if (at === from) return false
  const isTime = (place: number): boolean =>
    classOf(tokens[place]) === 'time' || (tokens[place]?.pos === 'NUM' && classOf(tokens[place + 1]) === 'time')
  const last = tokens[at - 1]
  // *她 | 投了*, but *她 母亲*
  if (last?.pos === 'PRON' && tokens[at]?.pos === 'NOUN' && nouns.suffixOf(tokens[at].lower, true) === null) return true
  if (last && (last.isName || SPEAKING.has(classOf(last))) && isTime(at)) return true
  return classOf(last) === 'time' && !isTime(at)
}

const classOf = (token: Token | undefined): NounClass => {
  if (!token || token.isName) return null
  const found = nouns.suffixOf(token.lower, true)
  if (!found) return null
  return found.length > 1 || token.lower.length === 1 || token.lower.length > 2 ? found.facts : null
}

type Facts = Pick<NounPhrase, 'noun' | 'nounClass' | 'name' | 'pronoun' | 'gender' | 'definiteness'>

function factsOf(tokens: readonly Token[], { from, to }: Range): Facts {
  const none = { noun: '', nounClass: null, name: null, pronoun: null, gender: null, definiteness: 'bare' } as const
  const first = tokens[from]
  if (first?.pos === 'PRON' && to === from + 1)
    return { ...none, pronoun: 'personal', gender: pronouns.get(first.lower) ?? null, definiteness: 'pronoun' }
  const name = nameMarked(tokens, { from, to })
  let head = to - 1
  while (head > from && /^[）)]$/u.test(tokens[head]?.text ?? '')) head = openOf(tokens, head, from) - 1
  const called = name && name.to > head ? name.from - 1 : head
  const nounClass = name ? 'person' : classOf(tokens[head])
  const word = called >= from ? (tokens[called]?.lower ?? '') : ''
  return { ...none, noun: name && !isCalling(word) ? '' : word, nounClass, name }
}

/** Whether a word beside a name says what somebody is. */
const isCalling = (word: string): boolean => titles.has(word) || nouns.suffixOf(word, true) !== null

function openOf(tokens: readonly Token[], close: number, from: number): number {
  let at = close
  while (at > from && !/^[（(]$/u.test(tokens[at]?.text ?? '')) at--
  return at
}
