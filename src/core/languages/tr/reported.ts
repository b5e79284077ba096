import type { NounPhrase, Range } from '../../attribution/chunks/chunk'
import { canSpeak, isText } from '../../attribution/frames/subject'
import type { Token } from '../../attribution/words/token'
import { type CasePhrase, isPress, PARTICIPLE, readNounPhrase } from './noun-phrase'
import { reportingAt } from './tokenize'
import { NOMINALIZED } from './verbs'
import { openers } from './words'

/** The tokens of words that a verb reports as a clause made a noun: *yolun kapatılacağını* söyledi. */
export type Reported = Range

/** Tokens between such a clause and its verb: an adverb, or whom it was said to. */
const MOST_BETWEEN = 4
/** Commas in front of such a clause among which the one behind its subject is looked for. */
const MOST_COMMAS = 3
/** Tokens of the longest phrase that says where words were said: *Ankara’da düzenlediği basın toplantısında*. */
const LONGEST_OCCASION = 14
/** Tokens looked at for whom words were said to, which no comma sets apart: *gazetecilere*, *AA muhabirine*. */
const LONGEST_ADDRESS = 3

/** Small words behind a subject that set it beside another. */
const PARTICLES: ReadonlySet<string> = new Set(['ise', 'da', 'de'])
const OCCASIONS: ReadonlySet<NounPhrase['nounClass']> = new Set([
  'event',
  'interview',
  'broadcast',
  'post',
  'statement',
  'document',
  'outlet',
])

/** The reported clauses of a sentence, in order: each before its verb, behind its subject and what was said where. */
export function findReported(tokens: readonly Token[]): Reported[] {
  const found: Reported[] = []
  let start = 0
  tokens.forEach((token, at) => {
    if (token.pos !== 'VERB') return
    const verb = reportingAt(tokens, at)
    if (!verb) return
    const last = nominalizedBefore(tokens, verb.from, start)
    if (last >= 0) {
      const from = startOf(tokens, start, last)
      if (from <= last) found.push({ from, to: last + 1 })
    }
    start = at + 1
  })
  return found
}

/** Place of the verb made a noun in front of a reporting verb; -1 where none is. */
function nominalizedBefore(tokens: readonly Token[], verb: number, start: number): number {
  for (let at = verb - 1; at >= start && verb - at <= MOST_BETWEEN; at--) {
    const { lower, pos } = tokens[at] as Token
    if (pos === 'PUNCT' || pos === 'QUOTE') return -1
    // *yaptığı paylaşımda şunları kaydetti*: without a case it tells which, unless its verb follows at once.
    const isAttribute = /ğ[ıiuü]$/u.test(lower) && at < verb - 1
    if (NOMINALIZED.test(lower) && pos !== 'PART' && !isAttribute) return at
  }
  return -1
}

function startOf(tokens: readonly Token[], start: number, last: number): number {
  let from = start
  while (from < last && (tokens[from]?.pos === 'PUNCT' || openers.has(tokens[from]?.lower ?? ''))) from++
  let behind = pastSubject(tokens, start, from, last)
  // *Kaya ise*, *Kaya da*
  while (behind < last && PARTICLES.has(tokens[behind]?.lower ?? '')) behind++
  return pastOccasions(tokens, behind, last)
}

/** Behind the subject that a comma parts from the words, or that opens the sentence. */
function pastSubject(tokens: readonly Token[], start: number, from: number, last: number): number {
  let commas = 0
  for (let at = from; at < last && commas < MOST_COMMAS; at++) {
    if (tokens[at]?.text === ',') {
      commas++
      continue
    }
    const read = readNounPhrase(tokens, at, last)
    if (!read) continue
    const isSubject = read.phrase.mayBeSubject && canSpeak(read.phrase)
    const end = isSubject ? endOfSubject(tokens, read.end, at === from && start === 0) : null
    if (end !== null) return end
    at = Math.max(at, read.end - 1)
  }
  return from
}

/** Where what stands before the words ends, behind a phrase that may be their subject; null where nothing tells that it is. */
function endOfSubject(tokens: readonly Token[], end: number, opens: boolean): number | null {
  if (tokens[end]?.text === ',') return end + 1
  // *Bakan Kaya yolun kapatılacağını söyledi*: at the start of its sentence; *komşusu Elif Demir ise A*: by what sets it apart.
  return opens || tokens[end]?.lower === 'ise' ? end : null
}

/** Behind phrases of what was said where, and to whom: *yaptığı açıklamada,*, *gazetecilere*. */
function pastOccasions(tokens: readonly Token[], from: number, last: number): number {
  let start = from
  for (let at = from; at < last && at - start < LONGEST_OCCASION; at++) {
    const read = readNounPhrase(tokens, at, last)
    if (!read) continue
    // *yapılan açıklamada,*, *yazılı açıklamada ise*
    const isApart = tokens[read.end]?.text === ',' || PARTICLES.has(tokens[read.end]?.lower ?? '')
    const isPassed = isApart || isAddress(read, at - start) || isTextBefore(tokens, read, at - start)
    if (isOccasion(read) && isPassed) start = read.end + (isApart ? 1 : 0)
    at = Math.max(at, read.end - 1)
  }
  return Math.min(start, last)
}

const isOccasion = (read: CasePhrase): boolean =>
  (OCCASIONS.has(read.phrase.nounClass) && read.case !== 'nominative' && read.case !== 'genitive') || isPress(read)

/** *Makalede | maden ocağının … olduğu*: a text that opens the words, and that no participle tells of: *raporda yer alan*. */
const isTextBefore = (tokens: readonly Token[], { case: form, phrase, end }: CasePhrase, distance: number): boolean =>
  distance === 0 &&
  form === 'locative' &&
  isText(phrase) &&
  !tokens.slice(end, end + 3).some(({ lower }) => PARTICIPLE.test(lower))

/** *gazetecilere*, *AA muhabirine*: no comma parts them from the words. */
const isAddress = (read: CasePhrase, distance: number): boolean =>
  distance <= LONGEST_ADDRESS && read.case === 'dative' && (isPress(read) || read.phrase.nounClass === 'outlet')
