import { documentNouns } from '../../languages/english/nouns'
import { offices } from '../../languages/english/titles'
import type { Token } from '../words/tokens'
import {
  fullPhraseAfter,
  fullPhraseBefore,
  isCalendar,
  isHead,
  isNear,
  nameWithin,
  opensOccasion,
  phraseAfter,
  phraseBefore,
  type Range,
  skipTimeBefore,
} from './noun-phrases'
import { hasFiniteVerb, isFiniteVerb, type SpeechVerb } from './verbs'

/** Who a verb of saying belongs to. All numbers are places in the sentence's tokens. */
export type Subject =
  /** A phrase; `head` is its first noun phrase, `all` takes in what is set beside it by commas. */
  | { kind: 'phrase'; head: Range; all: Range; side: 'before' | 'after' }
  /** The one of the verb before, or of the sentence: *, adding that …*. */
  | { kind: 'shared' }
  | { kind: 'none' }

/** The phrase that a subject is. */
export type Party = Extract<Subject, { kind: 'phrase' }>

/** Tokens between two commas that may be set beside a name: *Smith, 54, a former head of the agency, said*. */
const longestApposition = 36
/** Tokens of a bracket that belongs to a name, its own marks included: *(D-N.Y.)*. */
const longestBracket = 8
/** What may begin a phrase or clause that is set beside a name: *, now a consultant*, *, who leads the agency*. */
const besides = /^(now|then|also|once|formerly|who|whose)$/

/** Finds the subject of a verb of saying: before it, behind it (*said Smith*), or nowhere of its own. */
export function findSubject(tokens: readonly Token[], verb: SpeechVerb): Subject {
  if (verb.form === 'participle') return findPresenter(tokens, verb) ?? { kind: 'shared' }
  if (verb.form !== 'finite') return { kind: 'shared' }
  const start = beforeTime(tokens, verb.from)
  const before = tokens[start - 1]
  const inverted = findInverted(tokens, verb)
  if (!before || before.pos === 'QUOTE') return inverted ?? (before ? { kind: 'shared' } : { kind: 'none' })
  if (/^[,—]$/u.test(before.lower)) {
    if (tokens[verb.from - 2]?.pos === 'QUOTE') return inverted ?? { kind: 'shared' }
    if (inverted && hasFiniteVerb(tokens, 0, verb.from)) return inverted
    return findApposed(tokens, start - 1) ?? inverted ?? { kind: 'shared' }
  }
  if (/^(who|which|that)$/.test(before.lower)) return findAntecedent(tokens, start - 1) ?? { kind: 'none' }
  if (before.text === ')') {
    const open = lastIndex(tokens, start - 2, (token) => token.text === '(')
    const phrase = open > 0 ? fullPhraseBefore(tokens, open) : null
    return phrase ? asSubject(tokens, phrase, { from: phrase.from, to: start }) : { kind: 'none' }
  }
  // *a third said*, *the rich said*
  const ordinal = (before.pos === 'ADJ' || before.pos === 'ADV') && tokens[start - 2]?.pos === 'DET'
  if (ordinal) return asSubject(tokens, { from: start - 2, to: start }, { from: start - 2, to: start })
  if (isHead(before) && !isCalendar(before)) {
    const phrase = fullPhraseBefore(tokens, start)
    if (!phrase) return { kind: 'none' }
    return behindClause(tokens, phrase.from, start) ?? beforeOffice(tokens, phrase) ?? asSubject(tokens, phrase, phrase)
  }
  if (before.pos === 'CCONJ' || before.pos === 'ADV' || before.pos === 'VERB' || isCalendar(before))
    return { kind: 'shared' }
  return inverted ?? { kind: 'none' }
}

/** *footage of Smith saying*, *a letter saying*, *results showing*: the phrase right before a participle. */
function findPresenter(tokens: readonly Token[], verb: SpeechVerb): Subject | null {
  const phrase = phraseBefore(tokens, verb.from)
  const head = phrase && tokens[phrase.to - 1]
  if (!phrase || !head) return null
  const lead = tokens[phrase.from - 1]
  const shown = head.pos === 'PROPN' && lead?.lower === 'of'
  // *It fell, with some analysts warning that …*
  const beside = lead?.lower === 'with' && head.pos !== 'PRON'
  const text = documentNouns.has(head.lower) || documentNouns.has(head.lemma)
  return shown || beside || text ? asSubject(tokens, phrase, phrase) : null
}

/** *an official who spoke on condition of anonymity said*: the phrase that a clause right before the verb belongs to. */
function behindClause(tokens: readonly Token[], object: number, end: number): Subject | null {
  if (!/^(ADP|VERB|ADV|DET)$/.test(tokens[object - 1]?.pos ?? '')) return null
  const who = lastIndex(tokens, object - 1, (token) => /^(who|where|[,;:])$/.test(token.lower))
  if (!/^wh/.test(tokens[who]?.lower ?? '') || !hasFiniteVerb(tokens, who, object)) return null
  const phrase = fullPhraseBefore(tokens, who)
  return phrase && asSubject(tokens, phrase, { from: phrase.from, to: end })
}

/** *Ann Smith, Chair of the Board said*: the name before an office that only one comma sets beside it. */
function beforeOffice(tokens: readonly Token[], office: Range): Subject | null {
  const head = phraseAfter(tokens, office.from, office.to)
  if (!head || tokens[head.from]?.pos === 'DET' || !offices.has(tokens[head.to - 1]?.lower ?? '')) return null
  const named = tokens[office.from - 1]?.text === ',' ? phraseBefore(tokens, office.from - 1) : null
  const name = named && nameWithin(tokens, named)
  const led = named !== null && tokens[named.from - 1]?.pos === 'ADP'
  return name && !led && name.to - name.from > 1 ? asSubject(tokens, named, { from: named.from, to: office.to }) : null
}

/** *Smith on Tuesday said*: where the subject ends, before words of time. */
function beforeTime(tokens: readonly Token[], from: number): number {
  if (
    /^(both|all|each|themselves|himself|herself|itself)$/.test(tokens[from - 1]?.lower ?? '') &&
    isHead(tokens[from - 2])
  )
    return from - 1
  return skipTimeBefore(tokens, from, 1, (at) => isNear(tokens, at))
}

/** *Smith (R-Texas), also a candidate, said*: where the phrase before a bracket ends. */
function beforeBracket(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.text !== ')') return end
  const open = lastIndex(tokens, end - 2, (token) => token.text === '(')
  return open > 0 ? open : end
}

function asSubject(tokens: readonly Token[], phrase: Range, all: Range, side: 'before' | 'after' = 'before'): Subject {
  const head = phraseAfter(tokens, phrase.from, phrase.to) ?? phrase
  return { kind: 'phrase', head, all, side }
}

function lastIndex(tokens: readonly Token[], from: number, test: (token: Token) => boolean): number {
  for (let at = from; at >= 0 && from - at < longestApposition; at--) {
    const token = tokens[at]
    if (token && test(token)) return at
  }
  return -1
}

/** *Smith, who leads the agency, said*: the phrase before the comma that the one at `comma` closes. */
function findApposed(tokens: readonly Token[], comma: number): Subject | null {
  let best: Range | null = null
  let at = comma
  for (let k = 0; k < 4; k++) {
    at = lastIndex(tokens, at - 1, (token) => /^[,—]$/u.test(token.lower))
    if (at < 1 || comma - at > longestApposition) break
    const within = tokens.slice(at + 1, comma)
    if (within.some((token) => token.pos === 'QUOTE')) break
    const relative =
      /^(who|whose|which|whom)$/.test(within[0]?.lower ?? '') ||
      within.slice(0, 5).some((token) => token.lower === 'who')
    if (!relative && hasOwnClause(tokens, at + 1, comma)) break
    const phrase = fullPhraseBefore(tokens, beforeBracket(tokens, at))
    // *as Smith, a former mayor, put it*: that *as* leads to no place, but to the clause itself.
    const lead = phrase && tokens[phrase.from - 1]
    if (lead?.pos === 'ADP' && lead.lower !== 'as') continue
    if (phrase && (!best || isNamed(tokens, phrase))) best = phrase
    // The nearest comma that has a name or a person before it is the one; farther ones only while there is none.
    if (best && isNamed(tokens, best)) break
  }
  return best && asSubject(tokens, best, { from: best.from, to: Math.max(best.to, comma) })
}

/** A subject and a finite verb: what a clause has and an apposition has not, but for relative clauses. */
function hasOwnClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (!isFiniteVerb(tokens, at)) continue
    const before = tokens[at - 1]
    if (tokens[at]?.lower.endsWith('ed') && before?.pos !== 'PRON' && before?.pos !== 'AUX') continue
    if (
      before &&
      (before.pos === 'PRON' || before.pos === 'PROPN' || before.pos === 'NOUN') &&
      !/^(who|which|that)$/.test(before.lower)
    )
      return true
  }
  return false
}

function isNamed(tokens: readonly Token[], phrase: Range): boolean {
  return nameWithin(tokens, phraseAfter(tokens, phrase.from, phrase.to) ?? phrase) !== null
}

function findAntecedent(tokens: readonly Token[], at: number): Subject | null {
  const comma = /^[,—]$/u.test(tokens[at - 1]?.lower ?? '')
  const phrase = fullPhraseBefore(tokens, comma ? at - 1 : at)
  return phrase ? asSubject(tokens, phrase, phrase) : null
}

/** *said Smith, a former mayor*: the phrase behind the verb, with what is set beside it. */
function findInverted(tokens: readonly Token[], verb: SpeechVerb): Subject | null {
  const phrase = fullPhraseAfter(tokens, verb.to)
  if (!phrase || isCalendar(tokens[phrase.from])) return null
  const object = tokens[phrase.from]
  if (object?.pos === 'PRON' && /^(him|her|them|me|us|that|this|it|what|himself|herself)$/.test(object.lower))
    return null
  if (isFiniteVerb(tokens, phrase.to) || verb.from < verb.at) return null
  if (!(verb.frames.has('clause') || verb.frames.has('quote') || verb.frames.has('that')) || verb.lemma === 'tell')
    return null
  return asSubject(
    tokens,
    phrase,
    { from: phrase.from, to: appositionEnd(tokens, behindBracket(tokens, phrase.to)) },
    'after',
  )
}

/** *said Smith (R-Texas), also a candidate*: where a short bracket right behind a phrase ends. */
function behindBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at
  const close = tokens.slice(at, at + longestBracket).findIndex((token) => token.text === ')')
  return close > 0 ? at + close + 1 : at
}

/** How far an apposition or relative clause reaches that a comma at `at` begins. */
function appositionEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',') return at
  const first = tokens[at + 1]
  const fits = first && (['DET', 'NUM', 'NOUN', 'PROPN', 'ADJ'].includes(first.pos) || besides.test(first.lower))
  if (!fits) return at
  let end = at + 1
  while (end < tokens.length && end - at < longestApposition) {
    const token = tokens[end]
    if (!token || token.pos === 'QUOTE' || /^[.;:?!—]$/u.test(token.lower)) break
    if (token.text === ',' && end > at + 1) {
      const next = tokens[end + 1]
      if (!next || next.pos === 'QUOTE' || next.pos === 'VERB' || next.pos === 'CCONJ' || next.pos === 'PRON') break
      // *said the adviser, Bob Lane, in an interview*
      if (opensOccasion(tokens, end + 1)) break
    }
    end++
  }
  return end
}

/** Words with which a clause begins that stands before the sentence's own. */
const opensClause =
  /^(when|while|as|after|before|if|although|though|because|since|despite|during|with|without|speaking|asked|until|once)$/

/** The subject of the sentence itself: the phrase before its first finite verb. */
export function mainSubject(tokens: readonly Token[], limit = tokens.length): Party | null {
  let from = 0
  const comma = tokens.findIndex((token) => token.text === ',')
  if (comma > 0 && comma < limit) {
    const opener = tokens[0]?.lower ?? ''
    const phrase = tokens[0]?.pos === 'ADP' && !hasFiniteVerb(tokens, 0, comma)
    if (opensClause.test(opener) || phrase) from = comma + 1
  }
  for (let at = from; at < limit; at++) {
    if (!isFiniteVerb(tokens, at)) continue
    let end = at
    while (end > from && tokens[end - 1]?.pos === 'ADV') end--
    end = beforeTime(tokens, end)
    if (tokens[end - 1]?.text === ',') {
      const apposed = findApposed(tokens, end - 1)
      if (apposed?.kind === 'phrase') return apposed
    }
    const phrase = fullPhraseBefore(tokens, end, from)
    if (!phrase || /^(who|which|that|whose)$/.test(tokens[phrase.to - 1]?.lower ?? '')) continue
    const subject = asSubject(tokens, phrase, phrase)
    if (subject.kind === 'phrase') return subject
  }
  return null
}
