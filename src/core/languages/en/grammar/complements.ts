import type { Range } from '../../../attribution/chunks/chunk'
import type { Token } from '../../../attribution/words/token'
import { timeWords } from '../calendar'
import { audienceNouns } from '../nouns'
import { plainSpeech } from '../speech-verbs'
import { fullPhraseAfter, phraseAfter } from './noun-phrases'
import { isCalendar } from './noun-tokens'
import { hasFiniteVerb, isFiniteVerb, type SpeechVerb } from './verbs'

/** What follows a verb of saying. All numbers are places in the sentence's tokens. */
export interface Complement {
  /** Where the words begin that were said, or null where none follow. */
  words: number | null
  /** How the words are joined: by *that* or a colon (sure), a quotation, or nothing (a bare clause). */
  by: 'that' | 'colon' | 'quote' | 'bare' | 'promise' | null
  /** Who was spoken to: *told | reporters |*. */
  hearer: Range | null
  /** Where place, time and occasion end: *said | on Monday in a statement |*. */
  end: number
}

const asksFor = /^(if|whether|how|why|what)$/
const noClause = /^(who|whom|which|where|when|while|as|because|since|after|before|until)$/
/** Words behind *said* that are a clause even where no verb is seen in them. */
const longRest = 6
const wordsIn = (tokens: readonly Token[], from: number, to: number): number =>
  tokens.slice(from, to).filter((token) => token.pos !== 'PUNCT').length

/** Most adjuncts between a verb and its words. */
const mostAdjuncts = 5

/** Reads what stands behind a verb of saying (and behind its subject, where that follows): `from` is the first token. */
export function readComplement(tokens: readonly Token[], verb: SpeechVerb, from: number, limit: number): Complement {
  let at = from
  let hearer: Range | null = null
  if (verb.frames.has('hearer') && from === verb.to) {
    hearer = findHearer(tokens, at, limit)
    if (hearer) at = behindClause(tokens, hearer.to, limit)
  }
  const none = (end: number): Complement => ({ words: null, by: null, hearer, end })
  for (let k = 0; k <= mostAdjuncts; k++) {
    const token = tokens[at]
    if (!token || at >= limit) return none(at)
    const next = tokens[at + 1]
    if (token.lower === 'that' && (token.pos === 'SCONJ' || !isFiniteVerb(tokens, at + 1)))
      return { words: at + 1, by: 'that', hearer, end: at }
    if (token.text === ':' && next)
      return { words: at + 1, by: next.pos === 'QUOTE' ? 'quote' : 'colon', hearer, end: at }
    if (token.pos === 'QUOTE') return { words: at, by: 'quote', hearer, end: at }
    if (/^[,—]$/u.test(token.lower)) {
      if (next?.pos === 'QUOTE') return { words: at + 1, by: 'quote', hearer, end: at }
      // *said in a letter, “We are glad” of the news*
      if (next?.fused && !token.fused && verb.frames.has('quote')) return { words: at + 1, by: 'bare', hearer, end: at }
      // *wrote on her page, in capital letters, “…”*
      const aside = adjunctEnd(tokens, at + 1, limit)
      // *said in Lorne, Ohio, that …*
      const place = next?.pos === 'PROPN' ? phraseAfter(tokens, at + 1, limit) : null
      if (place && tokens[place.to]?.text === ',' && tokens[place.to + 1]?.lower === 'that')
        return { words: place.to + 2, by: 'that', hearer, end: place.to + 1 }
      const set = behindSetApart(tokens, at, limit)
      if (set !== null) return { words: set, by: 'that', hearer, end: set - 1 }
      const quoted = aside > at + 1 && tokens[aside]?.text === ',' && tokens[aside + 1]?.pos === 'QUOTE'
      return quoted ? { words: aside + 1, by: 'quote', hearer, end: aside } : none(at)
    }
    if (verb.frames.has('rate')) return { words: at, by: 'that', hearer, end: at }
    if (verb.frames.has('accuse')) return readAccusation(tokens, at, limit)
    if (asksFor.test(token.lower) && hasFiniteVerb(tokens, at, limit)) {
      return { words: at, by: 'that', hearer, end: at }
    }
    // *admitted to threatening her*
    if (owning.has(verb.lemma) && token.lower === 'to' && next?.pos === 'VERB' && next.lower.endsWith('ing'))
      return { words: at + 1, by: 'that', hearer, end: at }
    if (verb.frames.has('promise') && token.lower === 'to') return { words: at, by: 'promise', hearer, end: at }
    const adjunct = isMere(tokens, at) ? at + 1 : adjunctEnd(tokens, at, limit)
    if (adjunct > at) {
      at = adjunct
      continue
    }
    const addressed = hearer || !verb.frames.has('quote') ? null : findAddressed(tokens, at, limit)
    if (addressed) return { words: addressed.words, by: 'quote', hearer, end: addressed.end }
    return isBareClause(tokens, verb, at, limit) ? { words: at, by: 'bare', hearer, end: at } : none(at)
  }
  return none(at)
}

/** Tokens of what two commas set apart before *that*. */
const longestSetApart = 10

/** *suggests, but does not prove, that | it failed*: where the clause begins; null without it. */
function behindSetApart(tokens: readonly Token[], comma: number, limit: number): number | null {
  for (let at = comma + 1; at < limit && at - comma <= longestSetApart; at++) {
    const token = tokens[at]
    if (!token || token.fused || token.pos === 'QUOTE' || /^(that|who|which|and)$/.test(token.lower)) return null
    if (token.text === ',') return tokens[at + 1]?.lower === 'that' && !tokens[at + 1]?.fused ? at + 2 : null
  }
  return null
}

/** *said only: “…”*, *said only that …* */
const isMere = (tokens: readonly Token[], at: number): boolean =>
  /^(only|just|simply)$/.test(tokens[at]?.lower ?? '') &&
  (tokens[at + 1]?.pos === 'QUOTE' ||
    tokens[at + 1]?.lower === 'that' ||
    (/^[,:]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.pos === 'QUOTE'))

/** *urged voters, “…”*, *warned them: “…”*: whom words are spoken to that stand behind a mark. */
function findAddressed(tokens: readonly Token[], at: number, limit: number): { words: number; end: number } | null {
  const hearer = phraseAfter(tokens, at, limit)
  const apart = hearer && /^[,:]$/.test(tokens[hearer.to]?.text ?? '') && tokens[hearer.to + 1]?.pos === 'QUOTE'
  return apart ? { words: hearer.to + 1, end: hearer.to } : null
}

/** *told teachers who filled the hall | that …*: where a clause about the hearer ends. */
function behindClause(tokens: readonly Token[], at: number, limit: number): number {
  if (!/^(who|which)$/.test(tokens[at]?.lower ?? '')) return at
  for (let end = at + 1; end < limit && end - at <= longestClause; end++) {
    if (tokens[end]?.lower === 'that' || tokens[end]?.text === ',') return end
  }
  return at
}

/** Tokens a clause about the hearer may have. */
const longestClause = 14

/** Who was spoken to: *told | reporters | prices rose*. */
function findHearer(tokens: readonly Token[], at: number, limit: number): Range | null {
  const first = tokens[at]
  const phrase = phraseAfter(tokens, at, limit)
  if (!first || !phrase || isCalendar(first) || first.lower === 'that' || asksFor.test(first.lower)) return null
  if (!isFiniteVerb(tokens, phrase.to)) return phrase
  // The phrase is the words' own subject, but for an audience that stands before it without a mark.
  return audienceNouns.has(first.lower) && phrase.to > at + 1 ? { from: at, to: at + 1 } : null
}

/** *accused them of lying*: whom, and of what. */
function readAccusation(tokens: readonly Token[], at: number, limit: number): Complement {
  const accused = fullPhraseAfter(tokens, at, limit)
  const of = accused ? tokens.findIndex((token, i) => i >= at && i <= accused.to && token.lower === 'of') : -1
  return of > 0 ? { words: at, by: 'that', hearer: null, end: at } : { words: null, by: null, hearer: null, end: at }
}

/** The end of a phrase of time, place, manner or occasion that begins at `at`; `at` where none does. */
function adjunctEnd(tokens: readonly Token[], at: number, limit: number): number {
  const token = tokens[at]
  if (!token) return at
  if (isCalendar(token) || (timeWords.has(token.lower) && token.pos !== 'DET' && token.pos !== 'ADJ')) {
    let end = at + 1
    while (end < limit && (tokens[end]?.pos === 'NUM' || timeWords.has(tokens[end]?.lower ?? ''))) end++
    return end
  }
  if (/^(last|this|next|earlier|later|late|early)$/.test(token.lower) && timeWords.has(tokens[at + 1]?.lower ?? ''))
    return at + 2
  if (/^(DET|NUM)$/.test(token.pos) && isSpan(tokens, at)) return at + 3
  if (
    token.pos === 'ADV' &&
    !/^(there|here|how|why|when|not|so|too|even|only|just|about|nearly|almost|more|most)$/.test(token.lower)
  )
    return at + 1
  if (token.pos !== 'ADP' || token.lower === 'as' || isQuantity(tokens, at)) return at
  const phrase = fullPhraseAfter(tokens, at + 1, limit)
  if (!phrase) return at
  // *said in the end both sides lost*: where a verb follows at once the phrase is the clause's own subject.
  let end = phrase.to
  while (end < limit && (isCalendar(tokens[end]) || tokens[end]?.pos === 'NUM')) end++
  return afterAttribute(tokens, end, limit)
}

/** *in a voice | hoarse from shouting |*: where an adjective ends that stands after its noun, with what belongs to it. */
function afterAttribute(tokens: readonly Token[], at: number, limit: number): number {
  if (tokens[at]?.pos !== 'ADJ' || tokens[at + 1]?.pos !== 'ADP') return at
  const object = fullPhraseAfter(tokens, at + 2, limit)
  if (object) return object.to
  return tokens[at + 2]?.lower.endsWith('ing') ? at + 3 : at
}

/** *a day earlier*, *two weeks ago*. */
const isSpan = (tokens: readonly Token[], at: number): boolean =>
  /^(minute|hour|day|week|month|year|decade)s?$/.test(tokens[at + 1]?.lower ?? '') &&
  /^(earlier|later|ago|before)$/.test(tokens[at + 2]?.lower ?? '')

/** *at least 5,000*, *up to half*: no place or time, but a number. */
const isQuantity = (tokens: readonly Token[], at: number): boolean =>
  /^(least|most|to)$/.test(tokens[at + 1]?.lower ?? '') && /^(at|up)$/.test(tokens[at]?.lower ?? '')

/** Verbs whose clause opens with *if* or *how*, never bare. */
const asking = new Set(['ask', 'wonder', 'question', 'inquire'])

/** Verbs of owning up to what one did. */
const owning = new Set(['admit', 'confess'])

/** Tokens of what is set beside a clause's subject. */
const longestAside = 12

/** *said the mayor, Ann Finch, left*, *said the man who took it, Bob Lane, left*: where the verb may stand. */
function behindAside(tokens: readonly Token[], at: number, limit: number): number {
  const first = tokens[at]?.lower ?? ''
  if (first !== ',' && first !== 'who') return at
  let commas = 0
  for (let end = at; end < limit && end - at <= longestAside; end++) {
    if (tokens[end]?.text !== ',') continue
    commas++
    // *who denies the charge, was late*: one comma sets nothing apart.
    if (end === at) continue
    if (isFiniteVerb(tokens, end + 1)) return commas < 3 ? end + 1 : at
  }
  return at
}

/** *said so, including the mayor*, *said the same thing*: what stands for words that are told elsewhere. */
export function isPlaceholder(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = tokens.slice(at, at + 3)
  if (first?.lower === 'so') return second?.pos === 'PUNCT'
  if (first?.lower !== 'the' || second?.lower !== 'same') return false
  return third?.lower === 'thing' || third?.pos === 'PUNCT'
}

/** Whether a clause without *that* begins at `at`. Verbs that often take a bare noun must show a subject and a verb. */
function isBareClause(tokens: readonly Token[], verb: SpeechVerb, at: number, limit: number): boolean {
  const token = tokens[at]
  if (isPlaceholder(tokens, at)) return false
  if (!token || noClause.test(token.lower) || asking.has(verb.lemma) || isFiniteVerb(tokens, at)) return false
  // *the poll showed Smith leading*
  const seen = /^(show|find)$/.test(verb.lemma) ? fullPhraseAfter(tokens, at, limit) : null
  if (seen && isShown(tokens, seen.to)) return true
  // The model misses some verbs: behind *said* anything long enough is a clause.
  if (!hasFiniteVerb(tokens, at, limit)) return verb.lemma === 'say' && wordsIn(tokens, at, limit) >= longRest
  if (!(verb.frames.has('clause') || verb.frames.has('that'))) return false
  if (plainSpeech.has(verb.lemma) && verb.lemma !== 'write' && verb.lemma !== 'announce') return true
  if (token.lower === 'there' || (token.pos === 'PRON' && isFiniteVerb(tokens, at + 1))) return true
  const from = isQuantity(tokens, at) ? at + 2 : at
  // *reported a drop as shoppers stayed away*: the verb is that of another clause.
  const as = tokens.findIndex((each, i) => i > from && i < limit && each.lower === 'as')
  const phrase = fullPhraseAfter(tokens, from, as < 0 ? limit : as)
  if (!phrase) return false
  let next = behindAside(tokens, phrase.to, limit)
  while (next < limit && tokens[next]?.pos === 'ADV') next++
  return isFiniteVerb(tokens, next)
}

/** *the poll showed Smith | narrowly leading* */
function isShown(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from]?.pos === 'ADV' ? from + 1 : from
  return tokens[at]?.pos === 'VERB' && (tokens[at]?.lower.endsWith('ing') ?? false)
}
