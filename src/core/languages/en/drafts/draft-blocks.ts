import { pieceBetween } from '../../../attribution/words/quotations'
import type { Sentence } from '../../../attribution/words/sentences'
import { hasWords } from '../../../has-words'
import type { Block, Piece } from '../../../model'
import { chunksIn } from '../chunks/chunks-of'
import { fullPhraseAfter } from '../chunks/phrases'
import { firstPlace } from '../chunks/places'
import { spanOfAll } from '../chunks/text-spans'
import { type Party, partyOf } from '../grammar/subjects'
import { type Draft, unattributed } from './draft'
import { endsWithColon, speakerBefore } from './place-quotation'
import { isHandleAt, signatureOf } from './signature'

/** A run of block quotations, or a post: blocks `[from, to]`, sentences `[first, end)`, without what it is signed with. */
interface Run {
  from: number
  to: number
  first: number
  end: number
  /** The place of the sentence that it is signed with, before or behind it, and whom that names; null where it is not signed. */
  signature: { at: number; party: Party | null } | null
}

/** Words between marks, with no mark among them. */
const MARKED = /^["“„«][^"“”„«»]+["”“»]$/u

/**
 * Adds block quotations and embedded posts. What is signed, or introduced by a colon, is one statement of that speaker,
 * whatever it reports itself; any other is one where somebody was spoken of before it, or marks stand around its words, and
 * nothing in it is a statement.
 */
export function draftBlocks(
  text: string,
  sentences: readonly Sentence[],
  drafts: readonly Draft[][],
  blocks: readonly Block[],
): void {
  for (const run of findRuns(sentences)) {
    const within = drafts.slice(run.first, Math.max(run.signature?.at ?? 0, run.end - 1) + 1)
    const isWhole = run.signature !== null || isIntroduced(sentences, run)
    if (!isWhole && within.some((own) => own.length > 0)) continue
    if (sentences.slice(run.first, run.end).some(({ unread }) => unread)) continue
    const draft = draftRun(text, sentences, drafts, blocks, run)
    if (!draft) continue
    for (const own of within) own.length = 0
    drafts[run.first]?.push(draft)
  }
}

/** *Smith wrote:* and a text in its own words: one statement, whatever the text reports. *“…,” said Jones* is none of it. */
function isIntroduced(sentences: readonly Sentence[], { first }: Run): boolean {
  return endsWithColon(chunksIn(sentences[first - 1])) && !chunksIn(sentences[first]).isQuotationAt(0)
}

function findRuns(sentences: readonly Sentence[]): Run[] {
  const runs: Run[] = []
  let run: Run | null = null
  sentences.forEach((sentence, at) => {
    const { block } = sentence
    const before = sentences[at - 1]
    const signature = run && signatureOf(sentence)
    if (run && signature) run.signature ??= { at, ...signature }
    else if (run && goesOn(run, sentence, before)) {
      run.to = block
      run.end = at + 1
    } else if (!run?.signature || before?.block !== block) {
      run = runFrom(sentence, at, authorOf(sentences, at))
      if (run) runs.push(run)
    }
  })
  return runs
}

/** Whether a sentence belongs to a run that ends before it: a post among paragraphs is one paragraph, or cannot be told. */
function goesOn({ signature, first, end }: Run, { kind, block }: Sentence, before: Sentence | undefined): boolean {
  const isOpen = !signature || signature.at < first
  return isOpen && before?.kind === kind && (kind !== 'paragraph' || end === first || before.block === block)
}

/** The run that a sentence opens, with its words or with their author; null where it opens none. */
function runFrom({ block, kind }: Sentence, at: number, author: { party: Party } | null): Run | null {
  if (author) return { from: block + 1, to: block, first: at + 1, end: at + 1, signature: { at, ...author } }
  const isSetApart = kind === 'quote' || kind === 'post'
  return isSetApart ? { from: block, to: block, first: at, end: at + 1, signature: null } : null
}

/** Whose a post is that begins with a sentence, or stands as a paragraph below it: *Jane Smith @jane · 5 May*. */
function authorOf(sentences: readonly Sentence[], at: number): { party: Party } | null {
  const sentence = sentences[at]
  const chunks = chunksIn(sentence)
  const phrase = sentence?.kind === 'post' || isPastedLine(sentences, at) ? fullPhraseAfter(chunks, 0) : null
  const account = phrase ? firstPlace(1, phrase.to + 2, (place) => isHandleAt(chunks, place)) : -1
  if (account < 0) return null
  const name = { from: 0, to: chunks.isMarkAt(account - 1, '(') ? account - 1 : account }
  return chunks.nameIn(name)?.from === 0 ? { party: partyOf(name, name, 'after') } : null
}

/** Whether a sentence is a line by itself before a paragraph, with a day in it or a colon before it. */
function isPastedLine(sentences: readonly Sentence[], at: number): boolean {
  const [before, line, next] = [sentences[at - 1], sentences[at], sentences[at + 1]]
  if (!before || line?.kind !== 'paragraph' || before.block === line.block || next?.block !== line.block + 1)
    return false
  const chunks = chunksIn(line)
  return endsWithColon(chunksIn(before)) || firstPlace(0, chunks.length, (place) => chunks.isAt(place, 'number')) > 0
}

function draftRun(
  text: string,
  sentences: readonly Sentence[],
  drafts: readonly Draft[][],
  blocks: readonly Block[],
  { from, to, first, signature }: Run,
): Draft | null {
  const signed = signature && signature.at >= first ? chunksIn(sentences[signature.at]) : null
  const until = signed ? spanOfAll(signed).start : Number.POSITIVE_INFINITY
  const pieces = blocks.slice(from, to + 1).map(({ start, end }) => pieceBetween(text, start, Math.min(end, until)))
  const [piece, ...rest] = pieces.map((each) => withoutMarks(text, each)).filter((each) => hasWords(each.text))
  if (!piece) return null
  const before = signature ? null : speakerBefore(sentences, drafts, first)
  // Pages set their own words apart as well, what they sum up or ask of readers.
  const isPlain = !signature && !before && sentences[first]?.kind === 'quote'
  if (isPlain && !isMarked(pieces[0])) return null
  return {
    ...unattributed({ pieces: [piece, ...rest], form: 'direct' }, first),
    ...(before ?? { party: signature?.party ?? null, partyAt: signature?.at ?? first - 1 }),
    ground: 'block',
    introduction: first > 0 ? first - 1 : null,
  }
}

/** Whether marks stand around all words of a block. */
const isMarked = (words: Piece | undefined): boolean => MARKED.test(words?.text ?? '')

const withoutMarks = (text: string, words: Piece): Piece =>
  isMarked(words) ? pieceBetween(text, words.start + 1, words.end - 1) : words
