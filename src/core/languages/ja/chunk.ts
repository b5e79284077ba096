import type { Adjunct, Chunk, NounPhrase } from '../../attribution/chunks/chunk'
import type { Token } from '../../attribution/words/token'
import { plainMark } from '../east-asian/marks'
import { chunkBy, withSubjectMark, withTopicMark } from '../east-asian/phrases'
import { words } from '../word-list'
import { readNounPhrase } from './noun-phrase'
import { asking, CAME_UP, reporting, SAYS } from './verbs'
import { negations, RAISED, raisedNouns, sayings, sources } from './words'

/** Tokens behind what may close words in which their verb is looked for. */
const REACH = 8
/** What words are said in or at, by what it is. */
const OCCASIONS = new Set<NounPhrase['nounClass']>(['event', 'interview', 'broadcast', 'post', 'statement', 'document'])
/** Whom something is told. */
const HEARERS = new Set<NounPhrase['nounClass']>(['person', 'group', 'interview', 'outlet', 'event'])
/** Nouns that a verb before them does not belong to: *述べた後*. */
const AFTER = /^(?:後|上|際|時|一方|ほか|翌日|直後|うえ)/u

/** The chunks of a Japanese sentence. */
export const chunk = (tokens: readonly Token[]): Chunk[] => tellsOfQuotation(chunkBy(tokens, readChunk))

/** Verbs of saying that need no words in their sentence: *（「A」。）男性は興奮気味に話した。* */
const SPEAKS = words(
  '力を込め 力を込める 胸を張る 憤る 笑う 喜ぶ 悔やむ 嘆く 肩を落とす 目を細め 頭を下げ 声を弾ませ 話す 語る 明かす 振り返る つぶやく 打ち明け 漏らす もらす こぼす 訴え 嘆く ぼやく',
)

/** Marks what stands right before the verb of a sentence in which somebody speaks without a word of what: it refers back. */
function tellsOfQuotation(chunks: Chunk[]): Chunk[] {
  const at = chunks.findLastIndex(({ type }) => type === 'verb group')
  const [before, verb] = [chunks[at - 1], chunks[at]]
  if (verb?.type !== 'verb group' || verb.form !== 'finite' || !SPEAKS.has(verb.lemma)) return chunks
  const isAdverbial = before?.type === 'word' || (before?.type === 'adjunct' && /^[にで]$/u.test(before.adposition))
  const isAlone = chunks.every(
    (chunk) =>
      chunk === verb ||
      (chunk.type !== 'closer' &&
        chunk.type !== 'quotation' &&
        !(chunk.type === 'verb group' && chunk.form === 'finite') &&
        !(chunk.type === 'adjunct' && /^(?:を|について|に関して)$/u.test(chunk.adposition))),
  )
  if (!isAlone || !isAdverbial || !before) return chunks
  const { from, to } = before
  return chunks.with(at - 1, { from, to, type: 'word', isNegation: false, refersBack: 'sentence' })
}

/** Whether a word behind a quotation closes it as somebody's words. */
export const closesWords = ({ pos, text }: Token): boolean =>
  (pos === 'SCONJ' && /^(?:などと|と|とも|との|などとの|などとも)$/u.test(text)) || /^だと$/u.test(text)

function readChunk(tokens: readonly Token[], at: number, before: readonly Chunk[]): readonly Chunk[] {
  const token = tokens[at] as Token
  const range = { from: at, to: at + 1 }
  if (token.pos === 'QUOTE') return [{ ...range, type: 'quotation' }]
  const saying =
    readSaying(tokens, at, before) ??
    readRaised(tokens, at) ??
    readVerbless(tokens, at, before) ??
    readManner(tokens, at, before)
  if (saying) return saying
  if (token.pos === 'VERB') return [verbGroup(tokens, at, at + 1, token.lemma)]
  if (token.pos === 'SCONJ' && closesHere(tokens, at)) return [{ ...range, type: 'closer' }]
  if (/^[こそ]う$/u.test(token.text) && reporting.has(tokens[at + 1]?.lemma ?? ''))
    return [{ ...range, type: 'word', isNegation: false, refersBack: 'sentence' }]
  if (token.pos === 'CCONJ' && opensHere(before)) return [{ ...range, type: 'coordinator', kind: 'additive' }]
  const phrase = readNounPhrase(tokens, at)
  if (phrase) return readNominal(tokens, phrase)
  if (token.pos === 'PUNCT' && !token.fused) return [{ ...range, type: 'mark', text: plainMark(token.text) }]
  if (token.pos === 'PUNCT') return [{ ...range, type: 'word', isNegation: false }]
  return [{ ...range, type: 'word', isNegation: negations.has(token.text) }]
}

/** *「A」とも。*, *「A」と批判。*: what stands for a verb of saying at the end of its sentence. */
function readVerbless(tokens: readonly Token[], at: number, before: readonly Chunk[]): readonly Chunk[] | null {
  if (isVerbalNoun(tokens, at, before)) return [verbGroup(tokens, at, at + 1, tokens[at]?.text ?? '')]
  const isClose = tokens[at]?.pos === 'SCONJ' && /^とも?$/u.test(tokens[at]?.text ?? '')
  return isClose && isLastBehindQuotation(tokens, at) ? [verbGroup(tokens, at, at + 1, SAYS)] : null
}

const isLastBehindQuotation = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.pos === 'QUOTE' && (tokens[at + 1] === undefined || tokens[at + 1]?.text === '。')

/** *「A」と | 批判。*: a noun that *する* would make a verb of saying, at the end of its sentence. */
const isVerbalNoun = (tokens: readonly Token[], at: number, before: readonly Chunk[]): boolean =>
  before.at(-1)?.type === 'closer' &&
  reporting.has(tokens[at]?.text ?? '') &&
  (tokens[at + 1] === undefined || tokens[at + 1]?.text === '。')

const opensHere = (before: readonly Chunk[]): boolean =>
  before.length === 0 || before.at(-1)?.type === 'mark' || before.at(-1)?.type === 'coordinator'

/** *述べた*; before a noun it only tells of that: *述べた報告書*. */
function verbGroup(tokens: readonly Token[], from: number, to: number, lemma: string): Chunk {
  const next = tokens[to]
  const isAdnominal =
    next !== undefined &&
    (next.pos === 'NOUN' || next.pos === 'PROPN') &&
    !AFTER.test(next.text) &&
    !/、$/u.test(tokens[to - 1]?.text ?? '')
  return {
    from,
    to,
    type: 'verb group',
    lemma,
    form: isAdnominal || isAdverbial(tokens, from) ? 'participle' : 'finite',
    mood: 'indicative',
    auxiliary: negations.has(next?.text ?? '') ? 'modal' : null,
    number: null,
    isKnown: reporting.has(lemma),
  }
}

/** *寂しそう|に*, *驚いた|様子*, *笑って*: how something is said, rather than what is done. */
const isAdverbial = (tokens: readonly Token[], at: number): boolean =>
  !reporting.has(tokens[at]?.lemma ?? '') &&
  (/^(?:に|様子|表情|口調|口ぶり|調子)$/u.test(tokens[at + 1]?.text ?? '') ||
    /(?:て|で|ながら|つつ|そう)$/u.test(tokens[at]?.text ?? ''))

/** Place of the verb of saying that stands within reach behind a token, before its clause ends; -1 where none does. */
function verbBehind(tokens: readonly Token[], at: number): number {
  for (let next = at + 1; next < tokens.length && next - at <= REACH; next++) {
    const token = tokens[next] as Token
    if (token.pos === 'VERB' && !isAdverbial(tokens, next)) return reporting.has(token.lemma) ? next : -1
    if (token.pos === 'SCONJ' || token.pos === 'QUOTE' || token.text === '。') return -1
  }
  return -1
}

/** Whether *と*, *よう*, *ことを* closes reported words here. */
function closesHere(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] as Token
  const previous = tokens[at - 1]
  const verb = verbBehind(tokens, at)
  if (/^よう/u.test(text)) return previous?.pos !== 'NOUN' && verb >= 0 && asking.has(tokens[verb]?.lemma ?? '')
  if (/^こと/u.test(text)) return previous?.pos !== 'ADP' && verb === at + 1
  if (previous?.pos === 'QUOTE') return tokens[at + 1]?.pos !== 'QUOTE' && !/^[「『]$/u.test(tokens[at + 1]?.text ?? '')
  if (text.endsWith('の')) return false
  const isNoun = previous !== undefined && ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(previous.pos)
  return verb >= 0 && (!isNoun || verb === at + 1)
}

/** *との方針を*, *方針を* behind a clause, *ことへの期待を*, before a verb of saying. */
function readSaying(tokens: readonly Token[], at: number, before: readonly Chunk[]): readonly Chunk[] | null {
  const lead = tokens[at]?.text ?? ''
  const isThing = lead === 'こと' && tokens[at + 1]?.text === 'への'
  const from = isThing ? at + 1 : at
  const noun = isThing || LEADS_SAYING.test(lead) ? from + 1 : from
  const end = tokens[noun + 1]?.text === 'など' ? noun + 2 : noun + 1
  if (!sayings.has(tokens[noun]?.text ?? '') || !/^[をも]$/u.test(tokens[end]?.text ?? '')) return null
  const isBehindClause = noun > from || before.at(-1)?.type === 'verb group' || tokens[at - 1]?.pos === 'AUX'
  if (!isBehindClause || verbBehind(tokens, end) < 0) return null
  const closer: Chunk = { from, to: end + 1, type: 'closer' }
  return isThing ? [{ from: at, to: from, type: 'word', isNegation: false }, closer] : [closer]
}

/** *との見方が広がる*, *「A」と不安の声が上がる*: what closes words, and that they came up; null where they did not. */
function readRaised(tokens: readonly Token[], at: number): readonly Chunk[] | null {
  const lead = tokens[at]?.text ?? ''
  const isClose = LEADS_SAYING.test(lead) || (lead === 'と' && tokens[at - 1]?.pos === 'QUOTE')
  const noun = isClose ? raisedAt(tokens, at) : -1
  if (noun < 0) return null
  return [{ from: at, to: at + 1, type: 'closer' }, verbGroup(tokens, at + 1, noun + 3, CAME_UP)]
}

/** Tokens between what closes words and the noun that came up: *と | 不安の | 声が上がる*. */
const RAISED_REACH = 3

/** Place of the noun of saying that comes up behind what closes words; -1 where none does. */
function raisedAt(tokens: readonly Token[], at: number): number {
  const noun = tokens.slice(at + 1, at + 2 + RAISED_REACH).findIndex(({ text }) => raisedNouns.has(text))
  if (noun < 0) return -1
  const [particle, verb] = tokens.slice(at + noun + 2, at + noun + 4)
  return /^[がも]$/u.test(particle?.text ?? '') && RAISED.test(verb?.text ?? '') ? at + noun + 1 : -1
}

/** Tokens from what closes a quotation to the end of a sentence that tells how it was said, at most. */
const LONGEST_MANNER = 6
/** By which a quotation is a name or a text, and nobody's words. */
const NAMES =
  /(?:呼ばれ|呼ばれる|題|銘打|称|名付|名づ|書かれ|記され|刻まれ|なる|なった|いう|印字|掲げ|位置付|ある|される|された)/u

/** *「A」と | 笑顔。*, *「A」と | 目を輝かせた。*: at the end of a sentence about somebody, how quoted words were said; null elsewhere. */
function readManner(tokens: readonly Token[], at: number, before: readonly Chunk[]): readonly Chunk[] | null {
  const [quotation, closer] = [before.at(-2), before.at(-1)]
  if (quotation?.type !== 'quotation' || closer?.type !== 'closer' || tokens[at - 1]?.text !== 'と') return null
  const length = tokens.slice(at, at + LONGEST_MANNER + 1).findIndex(({ text }) => text === '。')
  const end = length < 0 && tokens.length - at <= LONGEST_MANNER ? tokens.length : at + length
  if (end <= at || !before.some((chunk, place) => isSomebody(chunk) && before[place + 1]?.type === 'word')) return null
  const rest = tokens.slice(at, end)
  const isOther = rest.some(({ pos, text, lemma }) => pos === 'QUOTE' || text === '、' || reporting.has(lemma))
  if (isOther || NAMES.test(rest.map(({ text }) => text).join(''))) return null
  return [{ ...verbGroup(tokens, at, end, SAYS), form: 'finite' } as Chunk]
}

const isSomebody = (chunk: Chunk): boolean =>
  chunk.type === 'noun phrase' &&
  chunk.mayBeSubject &&
  (chunk.nounClass === 'person' || (chunk.nounClass === null && chunk.name !== null))

const LEADS_SAYING = /^(?:との|などとの|という)$/u

/** A noun phrase by the particle behind it: a subject, whom it was told, where, by which source, at what time. */
function readNominal(tokens: readonly Token[], phrase: NounPhrase): readonly Chunk[] {
  const next = tokens[phrase.to]
  const text = next?.text ?? ''
  if (next && sources.has(text)) return [adjunct(phrase, phrase.to + 1, 'source', text)]
  if (isAmong(tokens, phrase)) return [adjunct(phrase, phrase.to + 1, 'source', text)]
  if (next?.pos === 'AUX' && /^(?:し|する)/u.test(text)) return [verbGroup(tokens, phrase.from, phrase.to + 1, '')]
  if (phrase.nounClass === 'time' && !phrase.name) return readTime(tokens, phrase)
  const marked = readSubject(tokens, phrase, text)
  if (marked) return marked
  const staged = readStaged(tokens, phrase)
  if (staged) return [staged]
  return next?.pos === 'ADP' && !/^(?:という|といった|として)$/u.test(text) ? [readPlaced(phrase, text)] : [phrase]
}

/** Tokens behind those among whom something came up in which it is told that it did. */
const AMONG_REACH = 40
const RAISERS = new Set<NounPhrase['nounClass']>(['person', 'group', 'organization'])

/** *住民|からは「A」と不安の声が上がる*: whether a phrase is of those among whom something came up. */
function isAmong(tokens: readonly Token[], { to, nounClass }: NounPhrase): boolean {
  if (!/^(?:から[はも]?|で[はも])$/u.test(tokens[to]?.text ?? '') || !RAISERS.has(nounClass)) return false
  return tokens.slice(to + 1, to + AMONG_REACH).some((_, place) => readRaised(tokens, to + 1 + place) !== null)
}

/** *山田氏 | は*, *警察 | では*, *山田氏 | が、* */
function readSubject(tokens: readonly Token[], phrase: NounPhrase, particle: string): readonly Chunk[] | null {
  if (/^(?:は|も|では|側は)$/u.test(particle))
    return withTopicMark(phrase, particle !== 'では' || phrase.nounClass === 'organization')
  return particle === 'が' ? withSubjectMark(phrase, isSubjectByMark(tokens, phrase.to + 1)) : null
}

/** *会見 | で*, *記者団 | に*, *計画 | を* */
function readPlaced(phrase: NounPhrase, particle: string): Adjunct {
  const to = phrase.to + 1
  if (/^でも?$/u.test(particle) && OCCASIONS.has(phrase.nounClass)) return occasion(phrase, to)
  const isTold = /^に(?:対し|対して|向け|向けて)?$/u.test(particle) && HEARERS.has(phrase.nounClass)
  return adjunct(phrase, to, isTold ? 'occasion' : 'other', particle)
}

/** *山田氏が、*, *山田氏が「…」*, *山田氏が21日*: the subject of the verb at the end, rather than of the clause that begins. */
function isSubjectByMark(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (next?.pos === 'QUOTE' || next?.text === '、') return true
  const phrase = readNounPhrase(tokens, at)
  return (
    phrase !== null && phrase.nounClass !== null && (phrase.nounClass === 'time' || OCCASIONS.has(phrase.nounClass))
  )
}

const adjunct = (object: NounPhrase, to: number, role: Adjunct['role'], adposition: string): Adjunct => ({
  from: object.from,
  to,
  type: 'adjunct',
  adposition,
  object,
  role,
})

/** *14日の | 声明で*: what it was said in is the last of what *の* ties. */
function occasion(phrase: NounPhrase, to: number): Adjunct {
  const object = { ...phrase, from: phrase.core.from, owner: null }
  return { ...adjunct(object, to, 'occasion', ''), from: phrase.from }
}

function readTime(tokens: readonly Token[], phrase: NounPhrase): readonly Chunk[] {
  const next = tokens[phrase.to]
  const takes = next?.pos === 'ADP' && /^(?:に|は|も|で|から|まで|には)$/u.test(next.text)
  return [adjunct(phrase, takes ? phrase.to + 1 : phrase.to, 'time', takes ? next.text : '')]
}

/** *緊急談話を出し、*, *取材に応じ、*, *記者会見し、*: a clause that only tells where it was said. */
function readStaged(tokens: readonly Token[], phrase: NounPhrase): Adjunct | null {
  if (!OCCASIONS.has(phrase.nounClass)) return null
  const [particle, verb, mark] = tokens.slice(phrase.to, phrase.to + 3)
  const isJoined = /^(?:を|に)$/u.test(particle?.text ?? '') && verb?.pos === 'VERB' && mark?.text === '、'
  return isJoined && /(?:し|き|じ|え|って|して|いて|じて)$/u.test(verb.text)
    ? adjunct(phrase, phrase.to + 2, 'occasion', '')
    : null
}
