import { pieceOf } from '../../../attribution/statements/read-content'
import { isLone } from '../../../attribution/words/is-lone'
import type { Sentence } from '../../../attribution/words/sentences'
import type { Token } from '../../../attribution/words/token'
import { hasWords } from '../../../has-words'
import type { Block } from '../../../model'
import { fullPhraseAfter } from '../grammar/noun-phrases'
import { mainSubject, type Party } from '../grammar/subjects'
import type { Draft } from './draft'

/** A run of block quotations, or the blocks of a post: blocks `[from, to]`, sentences `[first, end)`. */
interface Run {
  from: number
  to: number
  first: number
  end: number
}

/** Adds block quotations and embedded posts whose words no quotation within them covers. */
export function draftBlocks(
  text: string,
  sentences: readonly Sentence[],
  drafts: readonly Draft[][],
  blocks: readonly Block[],
): void {
  for (const run of findRuns(sentences)) {
    const isTold = drafts.slice(run.first, run.end).some((own) => own.length > 0)
    if (isTold && !isOneStatement(sentences, run)) continue
    if (sentences.slice(run.first, run.end).some(({ unread }) => unread)) continue
    const draft = draftRun(text, sentences, drafts, blocks, run)
    if (!draft) continue
    for (let at = run.first; at < run.end; at++) drafts[at]?.splice(0)
    drafts[run.first]?.push(draft)
  }
}

/** *Smith wrote:* and a text in its own words: one statement, whatever the text reports. */
function isOneStatement(sentences: readonly Sentence[], { first, end }: Run): boolean {
  const isIntroduced = sentences[first]?.kind === 'quote' && sentences[first - 1]?.tokens.at(-1)?.text === ':'
  return isIntroduced && !sentences.slice(first, end).every(isLone)
}

function findRuns(sentences: readonly Sentence[]): Run[] {
  const runs: Run[] = []
  sentences.forEach(({ kind, block }, at) => {
    if (kind !== 'quote' && kind !== 'post') return
    const last = runs.at(-1)
    if (last && last.end === at && sentences[at - 1]?.kind === kind) {
      last.end = at + 1
      last.to = block
    } else runs.push({ from: block, to: block, first: at, end: at + 1 })
  })
  return runs
}

function draftRun(
  text: string,
  sentences: readonly Sentence[],
  drafts: readonly Draft[][],
  blocks: readonly Block[],
  run: Run,
): Draft | null {
  const post = sentences[run.first]?.kind === 'post'
  const signed = post ? findSignature(sentences, run) : null
  const until = signed ? (sentences[signed.at]?.tokens[0]?.start ?? 0) : Number.POSITIVE_INFINITY
  const pieces = blocks
    .slice(run.from, run.to + 1)
    .filter((block) => block.start < until)
    .map((block) => pieceOf(text, block.start, Math.min(block.end, until)))
    .filter((piece) => hasWords(piece.text))
  const [first, ...rest] = pieces
  if (!first) return null
  const before = sentences[run.first - 1]
  const last = drafts[run.first - 1]?.at(-1) ?? null
  const introduced = last?.party ?? (before ? mainSubject(before.tokens) : null)
  return {
    form: 'direct',
    content: [first, ...rest],
    ground: 'block',
    at: run.first,
    cue: null,
    party: signed?.party ?? (post ? null : introduced),
    partyAt: signed?.at ?? last?.partyAt ?? run.first - 1,
    act: null,
    follows: post ? null : last,
    introduction: before ? run.first - 1 : null,
  }
}

/** The line that an embedded post is signed with: *— Jane Smith (@jane) May 5, 2024*. */
function findSignature(sentences: readonly Sentence[], run: Run): { at: number; party: Party } | null {
  for (let at = run.first; at < run.end; at++) {
    const tokens = sentences[at]?.tokens ?? []
    if (tokens[0]?.lower !== '—' || !tokens.some(isHandle)) continue
    const phrase = fullPhraseAfter(tokens, 1)
    return phrase && { at, party: { kind: 'phrase', head: phrase, all: phrase, side: 'after' } }
  }
  return null
}

const isHandle = ({ text }: Token): boolean => /^@\w/u.test(text)
