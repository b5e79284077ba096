import { pieceBetween } from '../../../attribution/words/quotations'
import type { Sentence } from '../../../attribution/words/sentences'
import { hasWords } from '../../../has-words'
import type { Block, Piece } from '../../../model'
import { chunksIn } from '../chunks/chunks-of'
import { spanOfAll } from '../chunks/text-spans'
import type { Party } from '../grammar/subjects'
import { type Draft, unattributed } from './draft'
import { endsWithColon, speakerBefore } from './place-quotation'
import { signatureOf } from './signature'

/** A run of block quotations, or a post: blocks `[from, to]`, sentences `[first, end)`, without what it is signed with. */
interface Run {
  from: number
  to: number
  first: number
  end: number
  /** The place of the sentence that it is signed with, and whom that names; null where it is not signed. */
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
    const within = drafts.slice(run.first, (run.signature?.at ?? run.end - 1) + 1)
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
    const { kind, block } = sentence
    const before = sentences[at - 1]
    const signature = run && signatureOf(sentence)
    if (run && signature) run.signature ??= { at, ...signature }
    else if (kind !== 'quote' && kind !== 'post') run = null
    else if (run?.signature && before?.block === block) return
    else if (run && !run.signature && before?.kind === kind) {
      run.to = block
      run.end = at + 1
    } else {
      run = { from: block, to: block, first: at, end: at + 1, signature: null }
      runs.push(run)
    }
  })
  return runs
}

function draftRun(
  text: string,
  sentences: readonly Sentence[],
  drafts: readonly Draft[][],
  blocks: readonly Block[],
  { from, to, first, signature }: Run,
): Draft | null {
  const until = signature ? spanOfAll(chunksIn(sentences[signature.at])).start : Number.POSITIVE_INFINITY
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
