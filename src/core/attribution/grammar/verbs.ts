import {
  aboutVerbs,
  type Frame,
  irregularForms,
  phrasalVerbs,
  speechVerbs,
  voicedNouns,
  voicingVerbs,
} from '../../languages/english/speech-verbs'
import type { Span } from '../../model'
import type { Token } from '../words/tokens'
import { isOwner } from './noun-phrases'

/** A verb of saying as it stands in a sentence. All numbers are places in the sentence's tokens. */
export interface SpeechVerb {
  at: number
  /** Where the verb group begins, *has also | said*, and where it ends, *pointed out |*. */
  from: number
  to: number
  lemma: string
  frames: ReadonlySet<Frame>
  /** `finite` has a subject of its own; `participle` (*, adding that*) and `infinitive` (*went on to say*) share one. */
  form: 'finite' | 'participle' | 'infinitive'
  /** *was accused of*, *was told that*: its subject did not speak. */
  passive: boolean
}

/** Verbs of saying that report words in the passive, too. */
const passives = new Set(['accuse', 'tell'])

const auxiliaries = new Set('has have had did does do was were is are been be being will also'.split(' '))
const beForms = new Set('is are was were be been being get got'.split(' '))
const modals = new Set('would could should might must can may cannot wo ca'.split(' '))
/** What *to* leads on from when the words after it are really said: *went on to say*. */
const leadsOn = new Set('on went continued continue goes took rushed proceeded'.split(' '))

/** What a verb may be tagged as. The irregular forms are known whatever their tag. */
const maybeVerb: ReadonlySet<Token['pos']> = new Set(['VERB', 'NOUN', 'ADJ'])

/** The verbs of saying in a sentence that report words: not denied, not wished for, passive only as in `passives`. */
export function findSpeechVerbs(tokens: readonly Token[], fused: readonly Span[] = []): SpeechVerb[] {
  const verbs: SpeechVerb[] = []
  tokens.forEach((token, at) => {
    if (!maybeVerb.has(token.pos) && !irregularForms.has(token.lower)) return
    if (fused.some((span) => token.start > span.start && token.end < span.end)) return
    // *Counter protesters gathered*, *Estimated attendance: 600*: no statement begins with its verb, but for *Said Smith*.
    if (at === 0 && (token.lower === token.lemma || token.lower.endsWith('ed'))) return
    const verb = readVerb(tokens, token, at)
    if (verb) verbs.push(verb)
  })
  return verbs
}

/** The base form of a verb, also where the model took it for an adjective or a noun: *alleged*, *states*. */
function baseForm({ lower, lemma, pos }: Token): string {
  const irregular = irregularForms.get(lower)
  if (irregular !== undefined) return irregular
  const sure = pos !== 'ADJ' && pos !== 'NOUN' && lemma !== lower
  if (sure || speechVerbs.has(lemma) || phrasalVerbs.has(lemma)) return lemma
  const stems = lower.endsWith('ed')
    ? [lower.slice(0, -2), lower.slice(0, -1)]
    : lower.endsWith('s')
      ? [lower.slice(0, -1)]
      : []
  return stems.find((stem) => speechVerbs.has(stem)) ?? lemma
}

function readVerb(tokens: readonly Token[], token: Token, at: number): SpeechVerb | null {
  const lemma = baseForm(token)
  const { to, known } = framesAt(tokens, token, lemma, at)
  const byPlace = standsAfterQuotation(tokens, token, at)
  const frames = known ?? (byPlace ? quoteOnly : undefined)
  if (!frames || !(byPlace || isVerb(tokens, token, at))) return null
  let from = at
  const group: string[] = []
  while (from > 0) {
    const before = tokens[from - 1]
    if (
      !before ||
      !(before.pos === 'AUX' || before.pos === 'ADV' || before.pos === 'PART' || auxiliaries.has(before.lower))
    )
      break
    if (before.pos === 'ADV' && tokens[from - 2]?.pos === 'DET') break
    if (isOwner(before)) break
    from--
    group.push(before.lower)
  }
  // An adverb that opens the sentence is no part of the verb.
  while (
    from < at &&
    tokens[from]?.pos === 'ADV' &&
    from === 0 &&
    !/^(also|then|later|once|never|previously|recently|now|already)$/.test(tokens[from]?.lower ?? '')
  )
    from++
  if (group.some((word) => word === 'not' || word === "n't" || word === 'n’t' || word === 'never')) return null
  // *would say only that …* was said, all the same.
  const mere = lemma === 'say' && (group.includes('only') || tokens[at + 1]?.lower === 'only')
  if (!mere && group.some((word) => modals.has(word))) return null
  if (group.includes('to')) {
    const lead = tokens[at - group.length - 1]?.lower ?? ''
    return leadsOn.has(lead) ? { at, from: at, to, lemma, frames, form: 'infinitive', passive: false } : null
  }
  const progressive = token.lower.endsWith('ing')
  // *it is worth noting that …*
  if (progressive && tokens[at - 1]?.lower === 'worth') return null
  const be = group.some((word) => beForms.has(word) || word === '’s' || word === "'s")
  const passive = be && !progressive
  if (passive && !passives.has(lemma)) return null
  return { at, from, to, lemma, frames, form: progressive && !be ? 'participle' : 'finite', passive }
}

/** The frames of a verb with the words behind it that make it one of saying, and where these end. */
function framesAt(tokens: readonly Token[], { pos }: Token, lemma: string, at: number): FramesAt {
  const topic = pos === 'VERB' ? behindAbout(tokens, lemma, at) : null
  if (topic !== null) return { to: topic, known: aboutFrames }
  const clause = voicingVerbs.has(lemma) ? behindVoiced(tokens, at) : null
  if (clause !== null) return { to: clause, known: clauseOnly }
  if (lemma === 'use' && usesWords(tokens, at)) return { to: at + 3, known: quoteOnly }
  const particle = phrasalVerbs.get(lemma)?.get(tokens[at + 1]?.lower ?? '')
  if (particle) return { to: at + 2, known: particle }
  return { to: at + 1, known: rates(tokens, lemma, at) ? rateOnly : speechVerbs.get(lemma) }
}

interface FramesAt {
  to: number
  /** undefined of a verb that is none of saying by itself. */
  known: ReadonlySet<Frame> | undefined
}

/** *used the phrase “…”* */
const usesWords = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.pos === 'DET' &&
  /^(phrase|word|words|term|expression|slogan)$/.test(tokens[at + 2]?.lower ?? '') &&
  (tokens[at + 3]?.fused === true || tokens[at + 3]?.pos === 'QUOTE')

const aboutFrames: ReadonlySet<Frame> = new Set<Frame>(['label', 'quote', 'that'])
/** Tokens of what is spoken of, up to its quoted words. */
const longestTopic = 10

/** *spoke of | a “creeping despair”*, *talked about | how it failed*: where what is spoken of begins; null without it. */
function behindAbout(tokens: readonly Token[], lemma: string, at: number): number | null {
  const way = aboutVerbs.get(lemma)?.find((words) => words.every((word, i) => tokens[at + 1 + i]?.lower === word))
  if (!way) return null
  const topic = at + 1 + way.length
  // *Talking about how he felt, he said …* only opens what is said.
  const asks = /^(how|why|what)$/.test(tokens[topic]?.lower ?? '')
  if (asks && !tokens[at]?.lower.endsWith('ing')) return topic
  for (let end = topic; end < tokens.length && end - topic <= longestTopic; end++) {
    const token = tokens[end]
    if (token?.fused || token?.pos === 'QUOTE') return topic
    if (!token || token.pos === 'PUNCT' || (!asks && isFiniteVerb(tokens, end))) return null
  }
  return null
}

const clauseOnly: ReadonlySet<Frame> = new Set<Frame>(['clause'])

/** *expressed deep concern | that it failed*: where the clause begins; null where no noun brings one. */
function behindVoiced(tokens: readonly Token[], at: number): number | null {
  let end = at + 1
  while (/^(DET|ADJ|ADV|PRON)$/.test(tokens[end]?.pos ?? '') && tokens[end]?.lower !== 'that') end++
  const noun = tokens[end]
  return noun && voicedNouns.has(noun.lemma) && tokens[end + 1]?.lower === 'that' ? end + 1 : null
}

const quoteOnly: ReadonlySet<Frame> = new Set<Frame>(['quote'])
const rateOnly: ReadonlySet<Frame> = new Set<Frame>(['rate'])
/** Verbs that give a thing its measure or its word, by what leads to it: *puts the cost at …*, *lists the cause as …*. */
const ratingVerbs: ReadonlyMap<string, string> = new Map([
  ['put', 'at'],
  ['give', 'as'],
  ['list', 'as'],
])
/** Tokens of what is measured. */
const longestMeasured = 14

/** *puts the cost at “two million”*, *put the toll at about 400*, *gives the cause as “unknown”*. */
function rates(tokens: readonly Token[], lemma: string, at: number): boolean {
  const lead = ratingVerbs.get(lemma)
  if (lead === undefined) return false
  for (let end = at + 1; end < tokens.length && end - at <= longestMeasured; end++) {
    const token = tokens[end]
    if (!token || token.pos === 'PUNCT' || token.pos === 'QUOTE' || isFiniteVerb(tokens, end)) return false
    if (token.lower !== lead || end === at + 1) continue
    if (tokens[end + 1]?.fused || tokens[end + 1]?.pos === 'QUOTE') return true
    return lead === 'at' && isAmount(tokens, end + 1)
  }
  return false
}

/** *400*, *$3 million*, *about 400*, *more than 400*, *between 300 and 400* */
function isAmount(tokens: readonly Token[], at: number): boolean {
  const roughly =
    /^(about|around|roughly|nearly|almost|just|over|under|more|less|fewer|than|at|least|most|up|to|between)$/
  let from = at
  while (roughly.test(tokens[from]?.lower ?? '')) from++
  return /^(NUM|SYM)$/.test(tokens[from]?.pos ?? '') || /^[$£€]?\d/u.test(tokens[from]?.text ?? '')
}

/** Tokens of a name between a quotation and its verb. */
const longestName = 8

/**
 * *“It is over,” Smith fumed.*: whatever the verb, it is one of saying here; and *notes* is a verb here, whatever the
 * model took it for.
 */
function standsAfterQuotation(tokens: readonly Token[], token: Token, at: number): boolean {
  const finite =
    (token.pos === 'VERB' && /(ed|s)$/.test(token.lower)) || (token.pos === 'ADJ' && token.lower.endsWith('ed'))
  if (!finite && !(token.pos === 'NOUN' && speechVerbs.has(token.lemma) && token.lower.endsWith('s'))) return false
  const after = tokens[at + 1]
  if (after && !/^[.,:;—]$/u.test(after.lower) && !['ADP', 'QUOTE', 'SCONJ', 'ADV'].includes(after.pos)) return false
  let from = at - 1
  while (
    from >= 0 &&
    at - from <= longestName &&
    (tokens[from]?.pos === 'PROPN' || tokens[from]?.pos === 'PRON' || tokens[from]?.pos === 'ADV')
  )
    from--
  const quote = tokens[from]
  return from < at - 1 && quote?.pos === 'QUOTE' && /[,?!—-]$/u.test(quote.quote?.piece.text ?? '')
}

const isPossessive = (token: Token | undefined): boolean => /^(his|her|its|their|my|our|your)$/.test(token?.lower ?? '')

function isVerb(tokens: readonly Token[], token: Token, at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (
    before?.pos === 'DET' &&
    !/^(that|all|many|some|most|others|another|few|both|these|those|this)$/.test(before.lower)
  )
    return false
  // *Smith’s comment that …*, *with promises to …*
  const noun = before?.pos === 'ADP' || isOwner(before) || isPossessive(before)
  if (noun && !irregularForms.has(token.lower) && !/(ed|ing)$/.test(token.lower)) return false
  if (token.lower === 'asked' && (at === 0 || /^(when|if|—|,)$/.test(before?.lower ?? ''))) return false
  // *a modest rise, compared with last year’s*
  if (token.lower === 'compared' && /^(to|with)$/.test(after?.lower ?? '')) return false
  // *the tariffs announced by the president*
  if (after?.lower === 'by' && token.lower.endsWith('ed') && before?.pos !== 'AUX') return false
  if (token.pos === 'VERB') {
    // *the stated goal*, *his reported remarks*
    return !((before?.pos === 'ADJ' || isPossessive(before)) && after?.pos === 'NOUN')
  }
  if (irregularForms.has(token.lower) && token.lower !== 'read' && token.lower !== 'found') return true
  // A noun or adjective by its form, a verb by its place: *the report notes that …*, *had informed him that …*.
  const owner = before?.pos === 'ADV' && !before.lower.endsWith('ly') ? tokens[at - 2] : before
  const placed = owner !== undefined && ['NOUN', 'PROPN', 'PRON', 'AUX'].includes(owner.pos)
  const opens =
    after?.lower === 'that' ||
    after?.pos === 'QUOTE' ||
    (after?.fused === true && !token.fused) ||
    (after?.pos === 'PRON' && tokens[at + 2]?.lower === 'that')
  // *critics call them “a farce”*
  if (placed && token.pos === 'NOUN' && /^(them|him|it|us)$/.test(after?.lower ?? '')) return true
  return placed && opens && (token.pos === 'NOUN' || token.pos === 'ADJ') && /(s|ed)$/.test(token.lower)
}

const finiteAuxiliary =
  /^(is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|['’](s|re|ve|d|ll|m)|am|ca|wo)$/u

/** Whether a token is, by itself, a finite verb: no participle, no infinitive. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.pos === 'AUX') return finiteAuxiliary.test(token.lower)
  if (token.pos !== 'VERB' || token.lower.endsWith('ing')) return false
  const before = tokens[at - 1]
  // *a long recorded interview*
  if (before?.pos === 'ADJ' && token.lower.endsWith('ed') && tokens[at + 1]?.pos === 'NOUN') return false
  return before?.lower !== 'to' && before?.pos !== 'DET' && before?.pos !== 'ADP'
}

/** Whether `[from, to)` is a clause: has a finite verb that is no mere *, now called …*. */
export function hasClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (tokens[at]?.pos === 'QUOTE') return true
    if (!isFiniteVerb(tokens, at)) continue
    let before = at - 1
    while (before > from && tokens[before]?.pos === 'ADV') before--
    if (tokens[before]?.text !== ',' || !tokens[at]?.lower.endsWith('ed')) return true
  }
  return false
}

/** Whether a finite verb, or a quotation that holds one, stands in `[from, to)`. */
export function hasFiniteVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.pos === 'QUOTE' || isFiniteVerb(tokens, at)) return true
  return false
}
