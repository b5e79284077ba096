import type { LanguagePack } from '../../languages/pack'
import { measureWords } from '../../measure-words'
import type { Span } from '../../model'
import type { GrammaticalNumber, Range } from '../chunks/chunk'
import type { ChunkedSentence } from '../chunks/read-sentences'
import { endOfWords } from '../frames/limits'
import { readInOrder } from '../frames/read-in-order'
import type { Report } from '../frames/read-reports'
import { canSpeak, findSubject, type Party } from '../frames/subject'
import { isLone } from '../words/is-lone'
import type { Quotation } from '../words/quotations'
import { isColon } from '../words/sentences'
import { type Draft, unattributed } from './draft'
import { readContent } from './read-content'
import { withoutOverlaps } from './without-overlaps'

/** Words from which on a quotation that nothing gives to anybody is still taken for speech. */
const FEWEST_ALONE = 5

/** What is known while the sentences of an article are read in order. */
interface Drafting {
  text: string
  sentences: readonly ChunkedSentence[]
  drafts: Draft[]
  /** Quotations that a statement has. */
  claimed: Set<Quotation>
}

/**
 * Brings the words of an article together with what is said about them: in each sentence first the reports, or what goes
 * on with the sentence before, then the quotations that nothing claims. In the order of the text; linear in its length.
 */
export function draftStatements(text: string, sentences: readonly ChunkedSentence[], pack: LanguagePack): Draft[] {
  const drafting: Drafting = { text, sentences, drafts: [], claimed: new Set() }
  sentences.forEach((sentence, at) => {
    const reports = readInOrder(sentence, pack)
    for (const report of reports) draftReport(drafting, at, report)
    if (reports.length === 0) goOnByMood(drafting, at)
    draftUnclaimed(drafting, at)
  })
  return withoutOverlaps(drafting.drafts.sort((a, b) => a.content[0].start - b.content[0].start))
}

function draftReport(drafting: Drafting, at: number, { by, cue, party, content, occasions }: Report): void {
  const draft = draftWords(drafting, at, content)
  if (!draft) return
  const report = { ...draft, by, cue: spanOf(drafting.sentences[at]?.tokens ?? [], cue[0]), party, occasions }
  const isDropped = party?.phrase.pronoun === 'dropped'
  drafting.drafts.push({ ...report, ...(isDropped && sameSpeaker(drafting, at, party.phrase.number)) })
}

/** *Añadió que B*: who spoke last, if that was in this sentence or the one before; else whom the one before tells of. */
function sameSpeaker(
  { drafts, sentences }: Drafting,
  at: number,
  number: GrammaticalNumber,
): Pick<Draft, 'party' | 'partyAt' | 'follows'> | null {
  const fits = ({ phrase }: Party) => number === null || (phrase.number ?? 'singular') === number
  const last = drafts.at(-1)
  if (last?.party && at - last.at <= 1)
    return fits(last.party) ? { party: last.party, partyAt: last.partyAt, follows: last } : null
  const before = sentences[at - 1]
  const subject = before ? subjectOf(before) : null
  return subject && fits(subject) ? { party: subject, partyAt: at - 1, follows: null } : null
}

function spanOf(tokens: ChunkedSentence['tokens'], range: Range | undefined): Span | null {
  const first = range && tokens[range.from]
  const last = range && tokens[range.to - 1]
  return first && last ? { start: first.start, end: last.end } : null
}

/** The words at some ranges of a sentence; null where another statement has a quotation of them. */
function draftWords({ text, sentences, claimed }: Drafting, at: number, ranges: readonly Range[]): Draft | null {
  const sentence = sentences[at]
  const read = sentence && readContent(text, sentence, ranges)
  if (!read || read.quotations.some((quotation) => claimed.has(quotation))) return null
  for (const quotation of read.quotations) claimed.add(quotation)
  return unattributed(read.pieces, read.form, at)
}

/**
 * A sentence without a frame that by its mood is still somebody's words: *Der Airbus sei zu spät gelandet.* It goes on
 * with the statement before it in its paragraph; several such sentences are one statement.
 */
function goOnByMood(drafting: Drafting, at: number): void {
  const { sentences, drafts } = drafting
  const [before, sentence] = [sentences[at - 1], sentences[at]]
  const mood = sentence && moodOf(sentence)
  if (!before || !mood || sentence.block !== before.block) return
  const last = drafts.at(-1)
  const goesOn = last?.at === at - 1
  if (mood === 'conditional' && !goesOn) return
  const draft = draftWords(drafting, at, [{ from: 0, to: endOfWords(sentence.tokens) }])
  if (!draft) return
  if (last && goesOn && last.by === 'mood') {
    last.content.push(...draft.content)
    last.at = at
    if (draft.form !== last.form) last.form = 'mixed'
  } else if (last && goesOn)
    drafts.push({ ...draft, by: 'mood', party: last.party, partyAt: last.partyAt, follows: last })
  else drafts.push({ ...draft, by: 'mood', party: subjectOf(before), partyAt: at - 1 })
}

/** The mood of a sentence's main verb, where it marks words as somebody's; null where it is told as fact. */
function moodOf({ clauses }: ChunkedSentence): 'reported' | 'conditional' | null {
  const mood = clauses.find(({ kind }) => kind === 'main')?.predicate?.finite?.mood ?? 'indicative'
  return mood === 'indicative' ? null : mood
}

/** The subject of a sentence's first main clause, where it can speak; null where it cannot. */
function subjectOf({ clauses }: ChunkedSentence): Party | null {
  const main = clauses.findIndex(({ kind }) => kind === 'main')
  const party = main < 0 ? null : (findSubject(clauses, main)?.party ?? null)
  return party && canSpeak(party.phrase) ? party : null
}

/** The quotations of a sentence that no report has: after a colon, going on with the sentence before, or alone. */
function draftUnclaimed(drafting: Drafting, at: number): void {
  const { sentences, drafts, claimed } = drafting
  const sentence = sentences[at]
  sentence?.tokens.forEach(({ quote }, place) => {
    if (!quote || claimed.has(quote.quotation)) return
    claimed.add(quote.quotation)
    const draft = unattributed([...quote.quotation.pieces], 'direct', at)
    if (isColon(sentence.tokens[place - 1]?.text))
      drafts.push({ ...draft, by: 'introduced', party: introducer(sentence) })
    else if (isLone(sentence) && sentences[at - 1]?.block === sentence.block) drafts.push(goOn(drafting, at, draft))
    else if (draft.content.reduce((sum, piece) => sum + measureWords(piece.text), 0) >= FEWEST_ALONE) drafts.push(draft)
  })
}

/** Who a colon gives the words to: *Finch: „…“*, *Finch sparte nicht mit Kritik: „…“*. */
function introducer(sentence: ChunkedSentence): Party | null {
  const [first] = sentence.clauses
  const lone = first?.kind === 'fragment' ? first.chunks.filter((chunk) => chunk.type === 'noun phrase')[0] : undefined
  return lone ? { phrase: lone, all: { from: lone.from, to: lone.to }, beside: [] } : subjectOf(sentence)
}

/** *Finch war deutlich. „Das muss enden.“*: who spoke, or was spoken of, in the sentence before. */
function goOn({ sentences, drafts }: Drafting, at: number, draft: Draft): Draft {
  const last = drafts.at(-1)
  if (last?.at === at - 1) return { ...draft, by: 'before', party: last.party, partyAt: last.partyAt, follows: last }
  const before = sentences[at - 1]
  return { ...draft, by: 'before', party: before ? subjectOf(before) : null, partyAt: at - 1 }
}
