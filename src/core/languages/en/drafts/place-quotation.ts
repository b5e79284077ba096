import { isLone } from '../../../attribution/words/is-lone'
import type { Quotation } from '../../../attribution/words/quotations'
import type { Sentence } from '../../../attribution/words/sentences'
import { countWords } from '../../../count-words'
import { isAboutThing, isText, maySpeak, speakingSubject } from '../acts/may-speak'
import { chunksIn, type SentenceChunks } from '../chunks/chunks-of'
import { fullPhraseAfter, fullPhraseBefore, phraseBefore } from '../chunks/phrases'
import { firstPlace, lastPlace } from '../chunks/places'
import { pointers } from '../function-words'
import { findCitations } from '../grammar/citations'
import { mainSubject, type Party, partyOf } from '../grammar/subjects'
import { asksSomething, type Draft, unattributed } from './draft'
import { nameSigning, signatureOf } from './signature'

/** Words from which on a quotation that nobody is given for is still taken for speech. */
const speechLength = 6

/** A quotation that no cue of its own sentence claims: at `place` of sentence `at`. */
export interface Unclaimed {
  quotation: Quotation
  at: number
  place: number
}

/** Gives an unclaimed quotation to who is spoken of around it. Null where it is hardly speech. */
export function placeQuotation(
  sentences: readonly Sentence[],
  drafts: readonly Draft[][],
  { quotation, at, place }: Unclaimed,
): Draft | null {
  const sentence = sentences[at]
  if (!sentence) return null
  const made = unattributed({ pieces: [...quotation.pieces], form: 'direct' }, at)
  const long = wordCount(quotation) >= speechLength
  const signed = place === 0 ? signature(sentences, at) : null
  if (signed) return { ...made, ground: 'introduced', ...signed }
  if (isLone(sentence)) {
    const before = speakerBefore(sentences, drafts, at)
    return before ? { ...made, ...before } : long ? made : null
  }
  const chunks = chunksIn(sentence)
  if (chunks.isMarkAt(place - 1, ':')) return { ...made, ground: 'introduced', party: introducer(chunks, place - 1) }
  const apart = isSetApart(chunks, place) ? signedBefore(chunks, place - 1, long) : null
  if (apart) return { ...made, ground: 'introduced', party: apart }
  if (!long) return null
  const isAsked = firstPlace(0, place, (before) => chunks.wordAt(before) === 'asked') >= 0
  return { ...made, party: place > 0 && !isAsked ? speakingSubject(chunks, place) : null }
}

type Before = Pick<Draft, 'ground' | 'party' | 'partyAt' | 'follows' | 'introduction'>

/** *Smith was blunt. “This must stop.”*: who spoke, or was spoken of, in the sentence before. */
export function speakerBefore(sentences: readonly Sentence[], drafts: readonly Draft[][], at: number): Before | null {
  if (!isBehindThing(sentences, drafts, at)) return fromSentenceBefore(sentences, drafts, at)
  const before = fromSentenceBefore(sentences, drafts, at - 1)
  return before?.follows ? { ...before, ground: 'alone' } : null
}

/** *“It kills the pond,” Smith said. Forests burn. | “That makes a lot of soot.”*: whether a sentence about what does not speak stands between. */
function isBehindThing(sentences: readonly Sentence[], drafts: readonly Draft[][], at: number): boolean {
  const before = sentences[at - 1]
  if (!before || before.block !== sentences[at]?.block || drafts[at - 1]?.length !== 0) return false
  const chunks = chunksIn(before)
  return !endsWithColon(chunks) && isAboutThing(chunks)
}

function fromSentenceBefore(sentences: readonly Sentence[], drafts: readonly Draft[][], at: number): Before | null {
  const before = sentences[at - 1]
  if (!before) return null
  const last = drafts[at - 1]?.at(-1) ?? null
  const chunks = chunksIn(before)
  const introduces = endsWithColon(chunks)
  const isBeside = before.block === sentences[at]?.block
  if (mayBeAnswered(last) && !isBeside)
    return { ground: 'alone', party: null, partyAt: at, follows: null, introduction: at - 1 }
  const reporter = last && isBeside ? (reporterOf(chunks, last) ?? ownerOfSentence(chunks, last)) : null
  if (reporter) return { ground: 'before', party: reporter, partyAt: at - 1, follows: null, introduction: at - 1 }
  const party = last?.party ?? spokenOf(chunks, introduces)
  if (!party) return null
  const near = isBeside || introduces
  // Over the end of a paragraph only a speaker, or a person spoken of, goes on to speak.
  if (!near && !last && !isPerson(chunks, party)) return null
  const partyAt = last ? last.partyAt : at - 1
  return { ground: near ? 'before' : 'alone', party, partyAt, follows: last, introduction: at - 1 }
}

const spokenOf = (chunks: SentenceChunks, introduces: boolean): Party | null =>
  introduces ? introducer(chunks, chunks.length - 1) : speakingSubject(chunks)

/** *“Why?” Smith asked. ⏎ “Because.”*: an answer, which is somebody else’s. */
const mayBeAnswered = (last: Draft | null): boolean => last !== null && asksSomething(last)

/** *Lane says that the figures show a fall. | “It is steep.”*: who reports what a text says speaks on. */
const reporterOf = (chunks: SentenceChunks, { act }: Draft): Party | null =>
  act?.relay && act.subject && isText(chunks, act.subject.head) ? act.relay : null

/** *Lane turned to Smith’s claim that it held. | “I cannot agree.”*: who the sentence is about, where only a noun in it tells of words. */
function ownerOfSentence(chunks: SentenceChunks, { act, ground }: Draft): Party | null {
  const isNoun = act && ground === 'that' && !chunks.verbAt(act.cue.from)
  const subject = isNoun ? speakingSubject(chunks) : null
  return subject && subject.head.from < (act?.subject?.head.from ?? 0) ? subject : null
}

/** *Smith was blunt:* */
export const endsWithColon = (chunks: SentenceChunks): boolean => chunks.isMarkAt(chunks.length - 1, ':')

/** Whether a phrase is *he* or *she*, or names somebody. */
const isPerson = (chunks: SentenceChunks, { head }: Party): boolean =>
  /^(he|she)$/.test(chunks.wordAt(head.from)) || chunks.nameIn(head) !== null

/** Who a colon gives the words to; of a thing that cannot speak, whose it is: *Smith’s verdict: “…”*. null where that is nobody's: *The reason is plain: “…”*. */
function introducer(chunks: SentenceChunks, colon: number): Party | null {
  const party = partyBefore(chunks, colon)
  const isThing = party && chunks.headOf(party.head).kind === 'noun' && !maySpeak(chunks, party.head)
  if (!isThing || isText(chunks, party.head)) return party
  const owner = chunks.ownerWithin(party.head)
  return owner > 0 ? partyOf({ from: party.head.from, to: owner }) : null
}

/** What a colon at `colon` stands behind: *Smith was blunt: “…”*, *Smith, rower: “…”*, *And from Smith: “…”*. */
function partyBefore(chunks: SentenceChunks, colon: number): Party | null {
  const phrase = fullPhraseAfter(chunks, chunks.textStart(), colon)
  // *1959: “…”*
  if (phrase && chunks.headOf(phrase).kind === 'number') return null
  if (phrase && phrase.to >= colon) return partyOf(phrase)
  // *According to the filing: “…”*
  const cited = findCitations(chunks).at(-1)
  if (cited && cited.all.to >= colon) return partyOf(cited.head, cited.all, 'after')
  const subject = lastSubject(chunks, colon) ?? mainSubject(chunks, colon)
  // *This was the reply of Smith: “…”*
  if (subject && !pointers.has(chunks.wordAt(subject.head.from))) return subject
  if (!subject && phrase && chunks.nameIn(phrase)) return partyOf(phrase)
  const named = namedBefore(chunks, colon)
  // *The plaque, laid in May, honors the opening of the Coliseum: “…”*
  const isObject = !subject && named && chunks.isLed(named.head) && chunks.hasFiniteWithin(0, named.head.from)
  return isObject ? null : named
}

/** *Smith left, and | Lane was blunt: “…”*: who the last of several clauses before a colon is about; null where there is one. */
function lastSubject(chunks: SentenceChunks, colon: number): Party | null {
  const joint = lastPlace(colon - 1, 0, (at) => opensClause(chunks, at))
  const phrase = joint > 0 ? fullPhraseAfter(chunks, joint + 1, colon) : null
  return phrase && partyOf(phrase)
}

/** *, and | Smith left*, *; | Smith left* */
function opensClause(chunks: SentenceChunks, at: number): boolean {
  const isJoint = chunks.isMarkAt(at, ';') || (chunks.isCoordinatorAt(at) && chunks.isCommaAt(at - 1))
  const phrase = isJoint ? fullPhraseAfter(chunks, at + 1) : null
  return phrase !== null && chunks.isFiniteAt(chunks.pastAdverbs(phrase.to))
}

/** Who is named right before a mark that introduces words. */
function namedBefore(chunks: SentenceChunks, mark: number): Party | null {
  const phrase = phraseBefore(chunks, mark)
  // *The 60-year-old, a member of the Port Trust: “…”*
  const outer = phrase && chunks.headOf({ to: (fullPhraseBefore(chunks, mark)?.from ?? phrase.from) + 2 })
  if (!phrase || (outer?.kind === 'noun' && outer.nounClass === 'person')) return null
  return chunks.nameIn(phrase) ? partyOf(phrase) : null
}

/** *Jane Smith, Labour, Lorne North — “…”*, *among them Jane Smith — “…” —*: who is named before a dash; within a sentence before a longer quotation alone. */
function signedBefore(chunks: SentenceChunks, dash: number, isLong: boolean): Party | null {
  const first = chunks.hasFiniteWithin(0, dash) ? null : fullPhraseAfter(chunks, 0, dash)
  if (first && chunks.nameIn(first)) return partyOf(first)
  return isLong ? namedBefore(chunks, dash) : null
}

/** *among them Jane Smith — “…” —*: whether a quotation stands between dashes, or behind one to the end. */
const isSetApart = (chunks: SentenceChunks, place: number): boolean =>
  chunks.isMarkAt(place - 1, '—') && (place + 1 >= chunks.length || chunks.isMarkAt(place + 1, '—.'))

/** *“…” — Jane Smith*, *“…”: Jane Smith*, *“…”* ¶ *— Jane Smith*: the name that a quotation is signed with. */
function signature(sentences: readonly Sentence[], at: number): Pick<Draft, 'party' | 'partyAt'> | null {
  const [sentence, line] = [sentences[at], sentences[at + 1]]
  const chunks = chunksIn(sentence)
  if (chunks.isMarkAt(1, '—:')) {
    const party = nameSigning(chunks, 2)
    return party && { party, partyAt: at }
  }
  const signed = sentence && isLone(sentence) && line?.kind === 'paragraph' ? signatureOf(line) : null
  return signed && { party: signed.party, partyAt: at + 1 }
}

function wordCount({ pieces }: Quotation): number {
  return pieces.reduce((sum, { text }) => sum + countWords(text), 0)
}
