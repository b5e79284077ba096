import type { Sentence } from '../../../attribution/words/sentences'
import type { Token } from '../../../attribution/words/token'
import { hasFiniteVerb, isFiniteVerb } from '../chunks/finite-verbs'
import { fullPhraseAfter } from '../chunks/phrases'
import { relativePronouns, thingPronouns } from '../function-words'
import { mainSubject, type Party, partyOf } from '../grammar/subjects'
import { isEvidentialForm } from '../speech-verbs'
import { datelineEnd } from '../words/dateline'
import type { Act, Anchor } from './act'
import { contentLimit, findAnchors, isMereEvidence } from './find-anchors'
import { isText } from './may-speak'
import { readAct } from './read-act'

/** What is known while the acts of a sentence are read from left to right. */
interface State {
  acts: Act[]
  /** Where the words read so far end. */
  done: number
  /** The last subject that stood for itself: that of a participle or a second verb, too. */
  speaker: Party | null
  /** The act whose words the next one may stand in, where they end, and what was done before it. */
  host: { act: Act; end: number; done: number } | null
  /** Acts whose verb has no subject of its own. */
  shared: Set<Act>
}

/** The acts of saying in a sentence, from left to right. */
export function readActs(sentence: Sentence): Act[] {
  const { tokens } = sentence
  const anchors = findAnchors(sentence)
  const state: State = { acts: [], done: datelineEnd(tokens), speaker: null, host: null, shared: new Set() }
  anchors.forEach((anchor, k) => {
    const limit = contentLimit(sentence, anchors, k)
    if (state.host && anchor.from < state.host.act.cue.from) dropHost(state, state.host)
    if (state.host && anchor.from < state.host.end) readNested(sentence, anchor, limit, state, state.host.act)
    else if (!readRelay(tokens, anchor, state)) readNext(sentence, anchor, limit, state)
  })
  return state.acts
}

function readNext(sentence: Sentence, anchor: Anchor, limit: number, state: State): void {
  const { subject } = anchor
  const own = subject.kind === 'phrase' ? subject : null
  const main = subjectBehind(sentence.tokens, anchor)
  const shared = subject.kind === 'shared' ? sharedSubject(sentence.tokens, anchor, state) : null
  const speaker = own ?? shared ?? main?.subject ?? null
  const act = readAct(sentence, anchor, speaker, state.done, Math.min(limit, main?.comma ?? limit))
  if (act && isIdleGerund(sentence.tokens, anchor, act)) return
  if (own && !isWithinPhrase(sentence.tokens, own, anchor)) state.speaker = own
  if (!act) {
    const whole = own && readWithPrevious(sentence, anchor, own, limit, state)
    if (!whole) {
      relayWhole(sentence.tokens, anchor, own, state)
      return
    }
    state.acts.splice(-1, 1, whole)
    state.done = Math.max(anchor.to, whole.content.at(-1)?.to ?? 0)
    state.host = null
    return
  }
  if (!own) state.shared.add(act)
  keep(state, anchor, act)
}

/** Keeps an act, and that the next one may stand in its words. */
function keep(state: State, anchor: Anchor, act: Act): void {
  state.acts.push(act)
  const last = act.content.at(-1)
  const { done } = state
  state.done = Math.max(anchor.to, last?.to ?? 0)
  state.host = last && last.from >= anchor.to - 1 ? { act, end: last.to, done } : null
}

const sharedSubject = (tokens: readonly Token[], anchor: Anchor, state: State): Party | null =>
  state.speaker ?? mainSubject(tokens, anchor.from)

/** *Finding the best one is hard*, *A video surfaced showing the crowd*: a form in *-ing* of nobody's, or of what only shows, says nothing. */
const isIdleGerund = (tokens: readonly Token[], { verb }: Anchor, { subject, by }: Act): boolean =>
  verb?.group.form === 'participle' && (subject ? isMereEvidence(tokens, verb.group, subject) : by !== 'quote')

/** *Arguing that it failed, | Smith left*: the subject of the clause that a participle opens, behind the comma before it. */
function subjectBehind(tokens: readonly Token[], anchor: Anchor): { subject: Party; comma: number } | null {
  if (anchor.verb?.group.form !== 'participle' || hasFiniteVerb(tokens, 0, anchor.cue.from)) return null
  for (let comma = anchor.to; comma < tokens.length; comma++) {
    if (tokens[comma]?.text !== ',') continue
    const phrase = fullPhraseAfter(tokens, comma + 1)
    // *Finding it, he said, is hard*: a frame set in commas.
    if (phrase && isFiniteVerb(tokens, phrase.to))
      return tokens[phrase.to + 1]?.text === ',' ? null : { subject: partyOf(phrase), comma }
  }
  return null
}

/** *in a letter | posted on Monday, saying …*, *a poll that | says so, adding …*: a verb that only describes is no sentence's. */
const isWithinPhrase = (tokens: readonly Token[], { all }: Party, anchor: Anchor): boolean =>
  anchor.verb !== null && (isRelative(tokens, anchor) || tokens[all.from - 1]?.pos === 'ADP')

/**
 * *They showed “no data”, the port office said.*: what things show is no act, and belongs to the words of the frame
 * after it.
 */
function readWithPrevious(sentence: Sentence, anchor: Anchor, own: Party, limit: number, state: State): Act | null {
  const { tokens } = sentence
  const before = state.acts.at(-1)
  if (!before?.subject || state.acts.length > 1 || tokens[state.done]?.text !== ',') return null
  const isThing = thingPronouns.has(tokens[before.subject.head.to - 1]?.lower ?? '')
  if (!isThing || !isEvidentialForm(tokens[before.cue.to - 1]?.lower ?? '')) return null
  return readAct(sentence, anchor, own, datelineEnd(tokens), limit)
}

/** *Officials said they would act, the Courier reported.*: who reports what another said. */
function relayWhole(tokens: readonly Token[], anchor: Anchor, own: Party | null, state: State): void {
  const before = state.acts.at(-1)
  const apart = tokens[anchor.from - 1]?.text === ',' || tokens[anchor.from - 1]?.pos === 'QUOTE'
  const ended = !tokens[anchor.to] || tokens[anchor.to]?.pos === 'PUNCT'
  const closes = apart && ended && anchor.verb?.complement.words === null && own?.side === 'before'
  if (!before || !closes || !tokens.slice(state.done, anchor.from).every((token) => token.pos === 'PUNCT')) return
  before.relay ??= own
  state.done = anchor.to
}

/** *Smith, who has written books, admitted …*: what stood within the next one's frame was no act. */
function dropHost(state: State, { act, done }: NonNullable<State['host']>): void {
  state.acts.splice(state.acts.indexOf(act), 1)
  state.done = done
  state.host = null
}

/**
 * Speech within speech: *prosecutors said Smith had claimed that …*. Only where the other's words begin with it is it
 * theirs; the one who relays steps back. A pronoun there is the speaker again.
 */
function readNested(sentence: Sentence, anchor: Anchor, limit: number, state: State, host: Act): void {
  const { subject } = anchor
  const first = host.content[0]?.from ?? -1
  // *Smith said | he was told by Lane that …*: the one in the passive is told.
  const start = anchor.verb?.group.passive ? anchor.from : subject.kind === 'phrase' ? subject.all.from : -1
  if (subject.kind !== 'phrase' || start > first + 1 || anchor.cue.from <= first) return
  if (isPronoun(sentence.tokens, subject) || isRelative(sentence.tokens, anchor)) return
  // *said that wardens discovered at least two …* tells of no words of theirs.
  const isSpeech = anchor.verb?.group.frames.has('clause')
  if (!isSpeech && !isText(sentence.tokens, subject.head)) return
  const act = readAct(sentence, anchor, subject, first, limit)
  if (!act) return
  state.acts.splice(state.acts.indexOf(host), 1, { ...act, relay: host.subject })
  state.host = null
  state.done = act.content.at(-1)?.to ?? anchor.to
}

/**
 * A citation right after an act: *…, he said, according to the paper* names who relays it; with a mere *…, claiming …*
 * before it, the whole sentence is its words, and the act before it none. Returns whether the citation is used up.
 */
function readRelay(tokens: readonly Token[], anchor: Anchor, state: State): boolean {
  const before = state.acts.at(-1)
  if (anchor.verb !== null || !before) return false
  if (!tokens.slice(state.done, anchor.from).every((token) => token.pos === 'PUNCT')) return false
  if (state.shared.has(before)) {
    state.acts.pop()
    state.done = datelineEnd(tokens)
    return false
  }
  before.relay ??= anchor.subject.kind === 'phrase' ? anchor.subject : null
  state.done = anchor.to
  return true
}

/** *the number of those who reported a fire was low*: a clause about somebody in the words. */
const isRelative = (tokens: readonly Token[], { cue }: Anchor): boolean =>
  relativePronouns.has(tokens[cue.from - 1]?.lower ?? '')

const isPronoun = (tokens: readonly Token[], { head }: Party): boolean =>
  tokens[head.from]?.pos === 'PRON' && head.to - head.from === 1
