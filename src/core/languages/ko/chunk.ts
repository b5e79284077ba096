import type { Adjunct, Chunk, NounPhrase, Range } from '../../attribution/chunks/chunk'
import type { Token } from '../../attribution/words/token'
import { plainMark } from '../east-asian/marks'
import { chunkBy, nameMarked, phraseAt, withSubjectMark, withTopicMark } from '../east-asian/phrases'
import { words } from '../word-list'
import { titles } from './nouns'
import { factsOfWord } from './tokenize'
import { CAME_UP, expecting, isPredicate, reporting, SAYS, verbForms } from './verbs'
import { attributive, negations, pronouns, RAISED, raisedNouns, sayings, subjects, topics } from './words'

/** Tokens behind what may close words in which their verb is looked for. */
const REACH = 10
const LONGEST_PHRASE = 24
const LONGEST_ASIDE = 10
/** What words are said in or at, and whom something is told. */
const OCCASIONS = new Set<NounPhrase['nounClass']>(['event', 'interview', 'broadcast', 'post', 'statement', 'document'])
const HEARERS = new Set<NounPhrase['nounClass']>(['person', 'group', 'outlet'])

/** The chunks of a Korean sentence. */
export const chunk = (tokens: readonly Token[]): Chunk[] => tellsOfQuotation(tokens, chunkBy(tokens, readChunk))

/** *“A.” 한 교수|의 설명이다*: marks what ties somebody to a word for what was said before, in a sentence without words of its own. */
function tellsOfQuotation(tokens: readonly Token[], chunks: Chunk[]): Chunk[] {
  if (chunks.some(({ type }) => type === 'closer' || type === 'quotation')) return chunks
  const at = chunks.findIndex(
    (chunk, place) =>
      chunk.type === 'word' &&
      chunks[place - 1]?.type === 'noun phrase' &&
      tellsWhose(tokens[chunk.from]?.text ?? '', tokens[chunk.to]),
  )
  const tie = chunks[at]
  return tie
    ? chunks.with(at, { from: tie.from, to: tie.to, type: 'word', isNegation: false, refersBack: 'sentence' })
    : chunks
}

/** Whether a word behind a quotation closes it as somebody's words. */
/** *“A”며*: what closes words and says by itself. */
const isSayingItself = ({ pos, text }: Pick<Token, 'pos' | 'text'>): boolean =>
  pos === 'VERB' && /^(?:이?라)?(?:며|면서|면서도)$/u.test(text)

export const closesWords = ({ pos, text, lemma }: Token): boolean =>
  (pos === 'SCONJ' && (text !== '는' || lemma === SAYS)) || isSayingItself({ pos, text })

function readChunk(tokens: readonly Token[], at: number, before: readonly Chunk[]): readonly Chunk[] {
  const token = tokens[at] as Token
  const range = { from: at, to: at + 1 }
  if (token.pos === 'QUOTE') return [{ ...range, type: 'quotation' }]
  const expected = readExpected(tokens, at)
  if (expected) return expected
  const raised = readRaised(tokens, at)
  if (raised) return raised
  if (isTextOf(tokens, at)) return [{ ...verbGroup(tokens, range, SAYS), form: 'participle' } as Chunk]
  if (token.pos === 'SCONJ' || isSayingItself(token)) return [readCloser(tokens, at, before)]
  // *“A.” 박 감독은 이렇게 말했다*
  if (token.text === '이렇게' && reporting.has(tokens[at + 1]?.lemma ?? ''))
    return [{ ...range, type: 'word', isNegation: false, refersBack: 'sentence' }]
  if (token.pos === 'VERB') return [verbGroup(tokens, range, token.lemma)]
  if (token.pos === 'CCONJ' && opensHere(before)) return [{ ...range, type: 'coordinator', kind: 'additive' }]
  const phrase = readNounPhrase(tokens, at)
  if (phrase) return readNominal(tokens, phrase)
  if (token.pos === 'PUNCT' && !token.fused) return [{ ...range, type: 'mark', text: plainMark(token.text) }]
  return [{ ...range, type: 'word', isNegation: negations.has(token.text) }]
}

/** *‘과반수가 없으면 결선투표를 한다’|는 당규 66조*: what ties a sentence to the document in which it stands. */
function isTextOf(tokens: readonly Token[], at: number): boolean {
  const [quoted, tie] = [tokens[at - 1]?.quote, tokens[at]]
  if (!quoted || tie?.pos !== 'ADP' || !attributive.includes(tie.text) || !/다[.]?$/u.test(quoted.piece.text))
    return false
  const phrase = readNounPhrase(tokens, at + 1)
  return phrase?.nounClass === 'document' && isNominal(tokens[at + 2])
}

const opensHere = (before: readonly Chunk[]): boolean =>
  before.length === 0 || before.at(-1)?.type === 'mark' || before.at(-1)?.type === 'coordinator'

const verbGroup = (tokens: readonly Token[], range: Range, lemma: string): Chunk => ({
  from: range.from,
  to: range.to,
  type: 'verb group',
  lemma,
  // *진술한 것으로 전해졌다*: that it was said is what is told.
  form:
    verbForms.get(tokens[range.from]?.text ?? '')?.isAdnominal && !isThingAs(tokens, range.to)
      ? 'participle'
      : 'finite',
  mood: 'indicative',
  auxiliary: negations.has(tokens[range.to]?.text ?? '') ? 'modal' : null,
  number: null,
  isKnown: reporting.has(lemma),
})

/** *것|으로*: what ties a clause to a verb behind it. */
const isThingAs = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '것으로' || (tokens[at]?.text === '것' && /^(?:으로|이라)$/u.test(tokens[at + 1]?.text ?? ''))

/** Place of the verb of saying within reach behind a token; -1 where another quotation or the end of the sentence comes first. */
function verbBehind(tokens: readonly Token[], at: number): number {
  for (let next = at + 1; next < tokens.length && next - at <= REACH; next++) {
    const token = tokens[next] as Token
    if (token.pos === 'VERB' && reporting.has(token.lemma) && !isSayingItself(token)) return next
    if (token.pos === 'SCONJ' || token.pos === 'QUOTE' || token.text === '.' || isSayingItself(token)) return -1
  }
  return -1
}

/** *비가 올 것|으로 내다봤다*: what closes a clause before a verb that tells what somebody expects. */
function readExpected(tokens: readonly Token[], at: number): readonly Chunk[] | null {
  const text = tokens[at]?.text
  const isTie = text === '것으로' || (text === '으로' && tokens[at - 1]?.text === '것')
  const verb = isTie ? verbBehind(tokens, at) : -1
  return verb >= 0 && expecting.has(tokens[verb]?.lemma ?? '') ? [{ from: at, to: at + 1, type: 'closer' }] : null
}

/**
 * *고*, *라고* close words; *며* and *면서* do so where a verb of saying follows, else they say by themselves: *“A”며
 * 반대했다*. *는* closes them before a noun of saying: *A다는 입장을 밝혔다*.
 */
function readCloser(tokens: readonly Token[], at: number, before: readonly Chunk[]): Chunk {
  const range = { from: at, to: at + 1 }
  const { text } = tokens[at] as Token
  const verb = verbBehind(tokens, at)
  if (text === '는') {
    const noun = tokens.slice(at + 1, at + 3)
    const predicate = predicateBehind(tokens, at, before)
    if (predicate !== null) return { from: at, to: predicate, type: 'closer' }
    const isSaying = sayings.has(noun.map((token) => token.text).join('')) || sayings.has(noun[0]?.text ?? '')
    return isSaying && verb >= 0 ? { ...range, type: 'closer' } : { ...range, type: 'word', isNegation: false }
  }
  const isQuoted = tokens[at - 1]?.pos === 'QUOTE'
  if (verb >= 0 || tokens[at + 1]?.pos === 'QUOTE') return { ...range, type: 'closer' }
  if (isSayingItself(tokens[at] as Token)) return verbGroup(tokens, range, SAYS)
  return isQuoted ? { ...range, type: 'closer' } : { ...range, type: 'word', isNegation: false }
}

/** *A다|는 입장이다*, *A다|는 게 김 장관의 설명이다*: where what closes words before such a predicate ends; null where none follows. */
function predicateBehind(tokens: readonly Token[], at: number, before: readonly Chunk[]): number | null {
  let to = at + 1
  if (tokens[to]?.text === '게' || tokens[to]?.text === '건') to++
  else if (tokens[to]?.text === '것' && /^[이은]$/u.test(tokens[to + 1]?.text ?? '')) to += 2
  const verb = tokens.findIndex(({ pos, lemma }, place) => place >= to && pos === 'VERB' && isPredicate(lemma))
  if (verb < 0 || verb - at > REACH) return null
  if (to > at + 1) return verb > to && tokens[verb - 1]?.text === '의' ? to : null
  // *문제는 A다는 것이다*: what something is, rather than what somebody says.
  const hasSubject = before.some((chunk) => chunk.type === 'noun phrase' && chunk.mayBeSubject)
  return verb === to && !(tokens[verb]?.lemma === '것이다' && hasSubject) ? to : null
}

/** *A다|는 지적이 나왔다*, *‘A’|란 지적이 제기됐다*: what closes words, and that they came up. */
function readRaised(tokens: readonly Token[], at: number): readonly Chunk[] | null {
  const [closer, noun, particle, verb] = tokens.slice(at, at + 4)
  const closes = closer?.text === '는' || (closer?.pos === 'ADP' && attributive.includes(closer.text))
  if (!closes || !raisedNouns.has(noun?.text ?? '') || !/^[이가도]$/u.test(particle?.text ?? '')) return null
  if (!RAISED.test(verb?.text ?? '')) return null
  return [{ from: at, to: at + 1, type: 'closer' }, verbGroup(tokens, { from: at + 1, to: at + 4 }, CAME_UP)]
}

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && ['NOUN', 'PROPN', 'NUM', 'PRON'].includes(token.pos)

/** A run of nouns, tied by *의*, up to the particle behind the last; null where none begins. */
function readNounPhrase(tokens: readonly Token[], from: number): NounPhrase | null {
  if (!isNominal(tokens[from])) return null
  let at = from
  let core = from
  let owner: Range | null = null
  while (at < tokens.length && at - from < LONGEST_PHRASE) {
    const next = stepFrom(tokens, at)
    if (next === at) break
    if (tokens[at]?.text === '의') {
      owner = { from: core, to: at }
      core = next
    }
    at = next
  }
  const facts = factsOf(tokens, { from: core, to: at })
  return phraseAt(from, at, {
    core: { from: core, to: at },
    ...facts,
    owner: owner && phraseAt(owner.from, owner.to, factsOf(tokens, owner)),
    number: tokens[at - 1]?.text.endsWith('들') ? 'plural' : null,
  })
}

function stepFrom(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (!token) return at
  // A time by itself is no part of what follows it: *이날 | 페이스북에*.
  if (isNominal(token)) return at + 1
  if (token.text === '(') {
    for (let end = at + 1; end < tokens.length && end - at <= LONGEST_ASIDE; end++)
      if (tokens[end]?.text === ')') return end + 1
    return at
  }
  return (token.text === '의' || token.text === '·') && isNominal(tokens[at + 1]) ? at + 1 : at
}

type Facts = Pick<NounPhrase, 'noun' | 'nounClass' | 'name' | 'pronoun' | 'gender' | 'definiteness'>

function factsOf(tokens: readonly Token[], { from, to }: Range): Facts {
  const none = { noun: '', nounClass: null, name: null, pronoun: null, gender: null, definiteness: 'bare' } as const
  const first = tokens[from]
  if (first?.pos === 'PRON')
    return { ...none, pronoun: 'personal', gender: pronouns.get(first.text) ?? null, definiteness: 'pronoun' }
  let head = to - 1
  while (head > from && !isNominal(tokens[head])) head--
  while (head > from && tokens[head]?.text !== ')' && insideBrackets(tokens, head, from)) head--
  const word = tokens[head]?.text ?? ''
  const known = factsOfWord(word)
  const name = nameMarked(tokens, { from, to })
  const nounClass = known?.nounClass ?? (name ? 'person' : null)
  return { ...none, noun: calledBy(word), nounClass, name: nounClass === 'person' ? name : null }
}

/** What a phrase is called by its last word; `''` where that is unknown, or polite alone. */
function calledBy(word: string): string {
  const known = factsOfWord(word)
  if (!known || word === '씨') return ''
  return titles.has(word) ? word : known.noun
}

function insideBrackets(tokens: readonly Token[], at: number, from: number): boolean {
  for (let back = at; back >= from; back--) {
    if (tokens[back]?.text === ')') return false
    if (tokens[back]?.text === '(') return true
  }
  return false
}

/** *경찰은 12일 …고 밝혔다*: behind its subject a day is the one on which it was said. */
const roleOfTime = (tokens: readonly Token[], at: number): Adjunct['role'] =>
  isDay(tokens[at]) && topics.has(tokens[at - 1]?.text ?? '') ? 'occasion' : 'time'

/** A noun phrase by the particle behind it: a subject, whom it was told, where, by which source, at what time. */
function readNominal(tokens: readonly Token[], given: NounPhrase): readonly Chunk[] {
  const lead = leadingTime(tokens, given)
  const role = roleOfTime(tokens, given.from)
  if (lead) return [adjunct({ ...given, to: lead, nounClass: 'time' }, lead, role, '')]
  const phrase = given
  const [next, after] = [tokens[phrase.to], tokens[phrase.to + 1]]
  const text = next?.pos === 'ADP' ? next.text : ''
  const led = readLed(phrase, text, after) ?? readRaisers(tokens, phrase, text)
  if (led) return [led]
  if (phrase.nounClass === 'time') return [adjunct(phrase, text === '' ? phrase.to : phrase.to + 1, role, text)]
  if (topics.has(text) || tellsWhose(text, after)) return withTopicMark(phrase, true)
  if (subjects.has(text)) return withSubjectMark(phrase, isSubjectByMark(tokens, phrase.to + 1))
  const expected = readExpected(tokens, phrase.to)
  return expected ? [phrase, ...expected] : [text === '' ? phrase : readPlaced(phrase, text)]
}

/** *기자회견을 | 열고*, *보도자료를 | 통해*: what makes an occasion of its object. */
const isHeld = ({ nounClass }: NounPhrase, particle: string, next: Token | undefined): boolean =>
  OCCASIONS.has(nounClass) && /^[을를]$/u.test(particle) && HOLDS.has(next?.text ?? '')

const HOLDS = words('열고 열어 갖고 가지고 통해 통해서 진행하고 하고 내고 내어 발표하고 배포하고')

/** *경찰 | 에 따르면*, *기자회견 | 을 열고*: a phrase that its particle and the word behind it lead; null where none does. */
function readLed(phrase: NounPhrase, particle: string, next: Token | undefined): Adjunct | null {
  if (isHeld(phrase, particle, next)) return adjunct(phrase, phrase.to + 2, 'occasion', particle)
  // *정부 소식통을 | 인용해*
  if (/^[을를]$/u.test(particle) && CITES.has(next?.text ?? ''))
    return adjunct(phrase, phrase.to + 2, 'occasion', particle)
  return leadsSource(particle, next) ? adjunct(phrase, phrase.to + 2, 'source', '에') : null
}

const CITES = words('인용해 인용하여 인용하며 인용 빌려')

/** *야당|에서는 A라는 지적이 나왔다*: among whom something came up; null where nothing does. */
function readRaisers(tokens: readonly Token[], phrase: NounPhrase, particle: string): Adjunct | null {
  if (!/^에서[는도]?$/u.test(particle)) return null
  // *팬들 | 사이에서는*
  const isAmong = tokens[phrase.to - 1]?.text === '사이' && phrase.to - phrase.from > 1
  const raisers = isAmong ? readNounPhrase(tokens.slice(0, phrase.to - 1), phrase.from) : phrase
  if (!raisers || !RAISERS.has(raisers.nounClass)) return null
  for (let at = phrase.to + 1; at < tokens.length && at - phrase.to <= RAISED_REACH; at++)
    if (readRaised(tokens, at)) return adjunct(raisers, phrase.to + 1, 'source', '에서')
  return null
}

const RAISERS = new Set<NounPhrase['nounClass']>(['organization', 'group', 'person'])
/** Tokens behind those among whom something came up in which it is told that it did. */
const RAISED_REACH = 40

/** *경찰|에 따르면* */
const leadsSource = (particle: string, next: Token | undefined): boolean =>
  particle === '에' && /^(?:따르면|의하면)$/u.test(next?.text ?? '')

/** *A다는 게 김 장관|의 설명이다* */
const tellsWhose = (particle: string, verb: Token | undefined): boolean =>
  particle === '의' && verb?.pos === 'VERB' && isPredicate(verb.lemma)

/** *회견 | 에서*, *기자들 | 에게*, *계획 | 을* */
function readPlaced(phrase: NounPhrase, text: string): Adjunct {
  const isOccasion = OCCASIONS.has(phrase.nounClass) && /^(?:에서|에|에서도|으로|로)$/u.test(text)
  const isHearer = HEARERS.has(phrase.nounClass) && /^(?:에게|께|한테)$/u.test(text)
  return adjunct(phrase, phrase.to + 1, isOccasion || isHearer ? 'occasion' : 'other', text)
}

const isDay = (token: Token | undefined): boolean =>
  token?.pos === 'NUM' || /^(?:이날|전날|어제|오늘|당일|현지시간|[월화수목금토일]요일)$/u.test(token?.text ?? '')

/** Where the words of time end that a phrase begins with: *12일 | 국회에서*, *이날 | 페이스북에*; null where it is none. */
function leadingTime(tokens: readonly Token[], { from, to }: NounPhrase): number | null {
  let end = from
  for (let at = from; at < to; at++) {
    const { pos, text } = tokens[at] as Token
    if (pos === 'NUM') continue
    if (factsOfWord(text)?.nounClass !== 'time' || (tokens[at - 1]?.pos !== 'NUM' && text.length === 1)) break
    end = at + 1
  }
  return end > from && end < to ? end : null
}

/** *김 장관이 “…”*, *김 장관이 12일*: the subject of the verb at the end. */
function isSubjectByMark(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (next?.pos === 'QUOTE' || next?.text === ',') return true
  const phrase = readNounPhrase(tokens, at)
  return (
    phrase !== null &&
    (leadingTime(tokens, phrase) !== null || phrase.nounClass === 'time' || OCCASIONS.has(phrase.nounClass))
  )
}

const adjunct = (object: NounPhrase, to: number, role: Adjunct['role'], adposition: string): Adjunct => ({
  from: object.from,
  to,
  type: 'adjunct',
  adposition,
  object: role === 'occasion' ? { ...object, from: object.core.from, owner: null } : object,
  role,
})
