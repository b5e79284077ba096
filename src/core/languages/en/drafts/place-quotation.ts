import type { Range } from '../../../attribution/chunks/chunk'
import { isLone } from '../../../attribution/words/is-lone'
import type { Quotation } from '../../../attribution/words/quotations'
import type { Sentence } from '../../../attribution/words/sentences'
import type { Token } from '../../../attribution/words/token'
import { countWords } from '../../../count-words'
import { isText, maySpeak } from '../acts/may-speak'
import { chunksOf } from '../chunks/chunks-of'
import { nameWithin } from '../chunks/name-within'
import { fullPhraseAfter, fullPhraseBefore, phraseBefore } from '../chunks/phrases'
import { pointers } from '../function-words'
import { mainSubject, type Party, partyOf } from '../grammar/subjects'
import { asksSomething, type Draft, unattributed } from './draft'
import { nameSigning, signatureOf } from './signature'

/** Words from which on a quotation that nobody is given for is still taken for speech. */
const speechLength = 6

/** A quotation that no cue of its own sentence claims: token `place` of sentence `at`. */
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
  const signed = signature(sentences, at, place)
  if (signed) return { ...made, ground: 'introduced', ...signed }
  if (isLone(sentence)) {
    const before = speakerBefore(sentences, drafts, at)
    return before ? { ...made, ...before } : long ? made : null
  }
  if (sentence.tokens[place - 1]?.text === ':') {
    return { ...made, ground: 'introduced', party: introducer(sentence, place - 1) }
  }
  const apart = isSetApart(sentence, place) ? signedBefore(sentence, place - 1, long) : null
  if (apart) return { ...made, ground: 'introduced', party: apart }
  if (!long) return null
  const asked = sentence.tokens.slice(0, place).some((token) => token.lower === 'asked')
  return { ...made, party: place > 0 && !asked ? mainSubject(chunksOf(sentence.tokens), place) : null }
}

type Before = Pick<Draft, 'ground' | 'party' | 'partyAt' | 'follows' | 'introduction'>

/** *Smith was blunt. “This must stop.”*: who spoke, or was spoken of, in the sentence before. */
function speakerBefore(sentences: readonly Sentence[], drafts: readonly Draft[][], at: number): Before | null {
  const before = sentences[at - 1]
  if (!before) return null
  const last = drafts[at - 1]?.at(-1) ?? null
  // *“Why?” Smith asked. ⏎ “Because.”*: an answer, which is somebody else’s.
  if (last && asksSomething(last) && before.block !== sentences[at]?.block)
    return { ground: 'alone', party: null, partyAt: at, follows: null, introduction: at - 1 }
  const introduces = before.tokens.at(-1)?.text === ':'
  const reporter = last && before.block === sentences[at]?.block ? reporterOf(before, last) : null
  if (reporter) return { ground: 'before', party: reporter, partyAt: at - 1, follows: null, introduction: at - 1 }
  const party =
    last?.party ?? (introduces ? introducer(before, before.tokens.length - 1) : mainSubject(chunksOf(before.tokens)))
  if (!party) return null
  const near = before.block === sentences[at]?.block || introduces
  // Over the end of a paragraph only a speaker, or a person spoken of, goes on to speak.
  if (!near && !last && !isPerson(before, party)) return null
  const partyAt = last ? last.partyAt : at - 1
  return { ground: near ? 'before' : 'alone', party, partyAt, follows: last, introduction: at - 1 }
}

/** *Lane says that the figures show a fall. | “It is steep.”*: who reports what a text says speaks on. */
const reporterOf = ({ tokens }: Sentence, { act }: Draft): Party | null =>
  act?.relay && act.subject && isText(chunksOf(tokens), act.subject.head) ? act.relay : null

/** Whether a phrase is *he* or *she*, or names somebody. */
export function isPerson({ tokens }: Sentence, { head }: Party): boolean {
  return /^(he|she)$/.test(tokens[head.from]?.lower ?? '') || nameWithin(tokens, head) !== null
}

/** Who a colon gives the words to; of a thing that cannot speak, whose it is: *Smith’s verdict: “…”*. null where that is nobody's: *The reason is plain: “…”*. */
function introducer({ tokens }: Sentence, colon: number): Party | null {
  const chunks = chunksOf(tokens)
  const party = partyBefore(tokens, colon)
  const isThing = party && chunks.headOf(party.head).kind === 'noun' && !maySpeak(chunks, party.head)
  if (!isThing || isText(chunks, party.head)) return party
  const owner = chunks.ownerWithin(party.head)
  return owner > 0 ? partyOf({ from: party.head.from, to: owner }) : null
}

/** What a colon at `colon` stands behind: *Smith was blunt: “…”*, *Smith, rower: “…”*, *And from Smith: “…”*. */
function partyBefore(tokens: readonly Token[], colon: number): Party | null {
  const phrase = fullPhraseAfter(chunksOf(tokens), 0, colon)
  // *1959: “…”*
  if (phrase && tokens[phrase.to - 1]?.pos === 'NUM') return null
  if (phrase && phrase.to >= colon) return partyOf(phrase)
  const subject = mainSubject(chunksOf(tokens), colon)
  // *This was the reply of Smith: “…”*
  if (subject && !pointers.has(tokens[subject.head.from]?.lower ?? '')) return subject
  if (!subject && phrase && isNamed(tokens, phrase)) return partyOf(phrase)
  return namedBefore(tokens, colon)
}

const isNamed = (tokens: readonly Token[], phrase: Range): boolean => nameWithin(tokens, phrase) !== null

/** Who is named right before a mark that introduces words. */
function namedBefore(tokens: readonly Token[], mark: number): Party | null {
  const chunks = chunksOf(tokens)
  const phrase = phraseBefore(chunks, mark)
  // *The 60-year-old, a member of the Port Trust: “…”*
  const outer = phrase && chunks.headOf({ to: (fullPhraseBefore(chunks, mark)?.from ?? phrase.from) + 2 })
  if (!phrase || (outer?.kind === 'noun' && outer.nounClass === 'person')) return null
  return isNamed(tokens, phrase) ? partyOf(phrase) : null
}

/** *Jane Smith, Labour, Lorne North — “…”*, *among them Jane Smith — “…” —*: who is named before a dash; within a sentence before a longer quotation alone. */
function signedBefore({ tokens }: Sentence, dash: number, isLong: boolean): Party | null {
  const chunks = chunksOf(tokens)
  const first = chunks.hasFiniteWithin(0, dash) ? null : fullPhraseAfter(chunks, 0, dash)
  if (first && isNamed(tokens, first)) return partyOf(first)
  return isLong ? namedBefore(tokens, dash) : null
}

/** *among them Jane Smith — “…” —*: whether a quotation stands between dashes, or behind one to the end. */
const isSetApart = ({ tokens }: Sentence, place: number): boolean =>
  tokens[place - 1]?.lower === '—' && (!tokens[place + 1] || /^[—.]$/u.test(tokens[place + 1]?.lower ?? ''))

/** *“…” — Jane Smith*, *“…”: Jane Smith*, *“…”* ¶ *— Jane Smith*: the name that a quotation is signed with. */
function signature(sentences: readonly Sentence[], at: number, place: number): Pick<Draft, 'party' | 'partyAt'> | null {
  const [sentence, line] = [sentences[at], sentences[at + 1]]
  if (!sentence || place !== 0) return null
  if (/^[—:]$/u.test(sentence.tokens[1]?.lower ?? '')) {
    const party = nameSigning(sentence.tokens, 2)
    return party && { party, partyAt: at }
  }
  const signed = isLone(sentence) && line?.kind === 'paragraph' ? signatureOf(line) : null
  return signed && { party: signed.party, partyAt: at + 1 }
}

function wordCount({ pieces }: Quotation): number {
  return pieces.reduce((sum, { text }) => sum + countWords(text), 0)
}
