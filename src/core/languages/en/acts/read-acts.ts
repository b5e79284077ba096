import type { Range } from '../../../attribution/chunks/chunk'
import type { Sentence } from '../../../attribution/words/sentences'
import { chunksIn, type SentenceChunks } from '../chunks/chunks-of'
import { fullPhraseAfter } from '../chunks/phrases'
import { firstPlace } from '../chunks/places'
import { relativePronouns, thingPronouns } from '../function-words'
import { firstSubject, mainSubject, type Party, partyOf } from '../grammar/subjects'
import { hasPluralEnding, isPlural } from '../morphology'
import { showingVerbs } from '../speech-verbs'
import type { Act, Anchor } from './act'
import { contentLimit, findAnchors, isMereEvidence } from './find-anchors'
import { isText } from './may-speak'
import { readAct } from './read-act'
import { isRelative, openingBefore } from './words-end'

/** What is known while the acts of a sentence are read from left to right. */
interface State {
  acts: Act[]
  /** Where the words read so far end. */
  done: number
  /** The subjects that stood for themselves, in order: the last is that of a participle or a second verb, too. */
  speakers: Party[]
  /** Whom the clause that closes the sentence so far is about: *praised Finch, who called it “a farce” and | said …*. */
  ofClause: Party | null
  /** The act whose words the next one may stand in, where they end, and what was done before it. */
  host: { act: Act; end: number; done: number } | null
  /** Acts whose verb has no subject of its own. */
  shared: Set<Act>
}

/** The acts of saying in a sentence, from left to right. */
export function readActs(sentence: Sentence): Act[] {
  const chunks = chunksIn(sentence)
  const anchors = findAnchors(sentence)
  const state: State = {
    acts: [],
    done: chunks.textStart(),
    speakers: [],
    ofClause: null,
    host: null,
    shared: new Set(),
  }
  anchors.forEach((anchor, k) => {
    const limit = contentLimit(chunks, anchors, k)
    if (state.host && anchor.from < state.host.act.cue.from) dropHost(state, state.host)
    if (state.host && anchor.from < state.host.end) readNested(chunks, anchor, limit, state, state.host.act)
    else if (!readRelay(chunks, anchor, state)) readNext(chunks, anchor, limit, state)
  })
  return state.acts
}

function readNext(chunks: SentenceChunks, anchor: Anchor, limit: number, state: State): void {
  const { subject } = anchor
  const own = subject.kind === 'phrase' ? subject : null
  const main = subjectBehind(chunks, anchor)
  const shared = subject.kind === 'shared' ? sharedSubject(chunks, anchor, state) : null
  const speaker = own ?? shared ?? main?.subject ?? null
  const act = readAct(chunks, anchor, speaker, state.done, Math.min(limit, main?.comma ?? limit))
  if (act && (isIdleGerund(chunks, anchor, act) || isOfHeard(anchor, state))) return
  if (own) noteSubject(chunks, anchor, own, state)
  const whole = act ?? (own && readWithPrevious(chunks, anchor, own, limit, state))
  if (!whole) relayWhole(chunks, anchor, own, state)
  else keep(state, anchor, whole, act === null)
  if (act && !own) state.shared.add(act)
}

/** Keeps a subject for the verbs after it that have none of their own; not whose word a noun is, *denied Smith’s claim that it failed, | saying …*. */
function noteSubject(chunks: SentenceChunks, anchor: Anchor, own: Party, state: State): void {
  if (anchor.verb?.group.form === 'noun') return
  if (!isWithinPhrase(chunks, own, anchor)) state.speakers.push(own)
  state.ofClause = closesWithClause(chunks, anchor, own) ? own : null
}

/** Whose the subject of a verb is that has none of its own. */
const sharedSubject = (chunks: SentenceChunks, anchor: Anchor, state: State): Party | null =>
  speakerOfClause(chunks, anchor, state) ??
  subjectOfOpening(chunks, anchor) ??
  agreeingSpeaker(chunks, anchor, state) ??
  mainSubject(chunks, anchor.from)

/** *They left, and when Smith looked up and | said that it failed, …*: the subject of the clause that a verb goes on with. */
function subjectOfOpening(chunks: SentenceChunks, { from }: Anchor): Party | null {
  const opening = chunks.isCoordinatorAt(from - 1) ? openingBefore(chunks, from) : -1
  return opening > 0 ? firstSubject(chunks, opening + 1, from) : null
}

/** *praised Finch, who called it “a farce” | and said …*: whose verb is joined to that of the clause behind a name, with no comma between. */
const speakerOfClause = (chunks: SentenceChunks, { from, verb }: Anchor, { ofClause }: State): Party | null =>
  verb?.group.form === 'finite' && chunks.isCoordinatorAt(from - 1) && !chunks.isCommaAt(from - 2) ? ofClause : null

/** *praised Finch, who | on Friday called it “a farce”*: whether a verb stands in a clause about its subject, behind the sentence's own verb. */
function closesWithClause(chunks: SentenceChunks, { cue }: Anchor, { head, all }: Party): boolean {
  const pronoun = firstPlace(all.from, cue.from, (at) => relativePronouns.has(chunks.wordAt(at)))
  return pronoun >= head.to && chunks.hasFiniteWithin(0, head.from)
}

/** *Smith claims both left, and says so*: the last subject that a verb agrees with. */
function agreeingSpeaker(chunks: SentenceChunks, { verb }: Anchor, { speakers }: State): Party | null {
  const isOfOne =
    verb?.group.form === 'finite' &&
    chunks.isInflectedAt(verb.group.at) &&
    hasPluralEnding(chunks.wordAt(verb.group.at))
  return speakers.findLast(({ head }) => !(isOfOne && isSeveral(chunks, head))) ?? null
}

/** *both*, *they*, *the wardens* */
function isSeveral(chunks: SentenceChunks, phrase: Range): boolean {
  const head = chunks.headOf(phrase)
  return isPlural(head) || severalAlone.has(head.word)
}
const severalAlone: ReadonlySet<string> = new Set(['both', 'they', 'many', 'few', 'several'])

/** Keeps an act, or has it take the place of the one before; the next one may stand in its words. */
function keep(state: State, anchor: Anchor, act: Act, replaces: boolean): void {
  if (replaces) state.acts.pop()
  state.acts.push(act)
  const last = act.content.at(-1)
  const { done } = state
  state.done = Math.max(anchor.to, last?.to ?? 0)
  state.host = !replaces && last && last.from >= anchor.to - 1 ? { act, end: last.to, done } : null
}

/** *The court heard that Smith left and | told her so*: what goes on of words that were heard is no act of who heard them. */
const isOfHeard = ({ subject, verb }: Anchor, { acts }: State): boolean =>
  subject.kind === 'shared' && verb?.group.form === 'finite' && acts.at(-1)?.subject === null

/** *Finding the best one is hard*, *A video surfaced showing the crowd*, *“No,” Smith said, showing that it failed*: a form in *-ing* of nobody's, of what only shows, or of what somebody shows without a word, says nothing. */
function isIdleGerund(chunks: SentenceChunks, { verb }: Anchor, { subject, by }: Act): boolean {
  if (verb?.group.form !== 'participle') return false
  if (!subject) return by !== 'quote'
  const isShown = showingVerbs.has(verb.group.lemma) && !isText(chunks, subject.head)
  return isShown || isMereEvidence(chunks, verb.group, subject)
}

/** *Arguing that it failed, | Smith left*: the subject of the clause that a participle opens, behind the comma before it. */
function subjectBehind(chunks: SentenceChunks, anchor: Anchor): { subject: Party; comma: number } | null {
  if (anchor.verb?.group.form !== 'participle' || chunks.hasFiniteWithin(0, anchor.cue.from)) return null
  for (let comma = anchor.to; comma < chunks.length; comma++) {
    if (!chunks.isCommaAt(comma)) continue
    const phrase = fullPhraseAfter(chunks, comma + 1)
    // *Finding it, he said, is hard*: a frame set in commas.
    if (phrase && chunks.isFiniteAt(phrase.to))
      return chunks.isCommaAt(phrase.to + 1) ? null : { subject: partyOf(phrase), comma }
  }
  return null
}

/** *in a letter | posted on Monday, saying …*, *a poll that | says so, adding …*: a verb that only describes is no sentence's. */
const isWithinPhrase = (chunks: SentenceChunks, { all }: Party, anchor: Anchor): boolean =>
  anchor.verb !== null && (isRelative(chunks, anchor) || chunks.isLed(all))

/**
 * *They showed “no data”, the port office said.*: what things show is no act, and belongs to the words of the frame
 * after it.
 */
function readWithPrevious(chunks: SentenceChunks, anchor: Anchor, own: Party, limit: number, state: State): Act | null {
  const before = state.acts.at(-1)
  if (!before?.subject || !chunks.isCommaAt(state.done)) return null
  if (!thingPronouns.has(chunks.headOf(before.subject.head).word)) return null
  return readAct(chunks, anchor, own, chunks.textStart(), limit)
}

/** *Officials said they would act, the Courier reported.*: who reports what another said. */
function relayWhole(chunks: SentenceChunks, anchor: Anchor, own: Party | null, state: State): void {
  const before = state.acts.at(-1)
  const apart = chunks.isCommaAt(anchor.from - 1) || chunks.isQuotationAt(anchor.from - 1)
  const closes =
    apart && chunks.isBreakAt(anchor.to) && anchor.verb?.complement.words === null && own?.side === 'before'
  if (!before || !closes || chunks.countWords({ from: state.done, to: anchor.from }) > 0) return
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
function readNested(chunks: SentenceChunks, anchor: Anchor, limit: number, state: State, host: Act): void {
  const { subject } = anchor
  const first = host.content[0]?.from ?? -1
  // *Smith said | he was told by Lane that …*: the one in the passive is told.
  const start = anchor.verb?.group.passive ? anchor.from : subject.kind === 'phrase' ? subject.all.from : -1
  if (subject.kind !== 'phrase' || start > first + 1) return
  const brings = anchor.verb?.complement.by === 'quote'
  if ((chunks.headOf(subject.head).kind === 'pronoun' && !brings) || isRelative(chunks, anchor)) return
  // *said that wardens discovered at least two …* tells of no words of theirs.
  const isSpeech = brings || anchor.verb?.group.frames.has('clause')
  if (!isSpeech && !isText(chunks, subject.head)) return
  const act = readAct(chunks, anchor, subject, first, limit)
  if (!act) return
  state.acts.splice(state.acts.indexOf(host), 1, { ...act, relay: host.subject })
  state.host = null
  state.done = act.content.at(-1)?.to ?? anchor.to
}

/**
 * A citation right after an act: *…, he said, according to the paper* names who relays it; with a mere *…, claiming …*
 * before it, the whole sentence is its words, and the act before it none. Returns whether the citation is used up.
 */
function readRelay(chunks: SentenceChunks, anchor: Anchor, state: State): boolean {
  const before = state.acts.at(-1)
  if (anchor.verb !== null || !before) return false
  if (chunks.countWords({ from: state.done, to: anchor.from }) > 0) return false
  if (state.shared.has(before)) {
    state.acts.pop()
    state.done = chunks.textStart()
    return false
  }
  before.relay ??= anchor.subject.kind === 'phrase' ? anchor.subject : null
  state.done = anchor.to
  return true
}
