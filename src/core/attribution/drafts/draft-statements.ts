import type { Block } from '../../model'
import type { Act } from '../acts/act'
import { readActs } from '../acts/read-acts'
import type { Quotation } from '../words/quotations'
import type { Sentence } from '../words/sentences'
import type { Draft } from './draft'
import { draftBlocks } from './draft-blocks'
import { draftItems } from './draft-items'
import { draftQuotedWords } from './draft-quoted-words'
import { placeQuotation } from './place-quotation'
import { readContent } from './read-content'
import { runningDraft } from './run-on'

/**
 * Reads all sentences and brings words together with what is said about them: first the acts of saying, then the
 * quotations that none of them claims, lists, block quotations and posts. In the order of the text; linear in its length.
 */
export function draftStatements(text: string, sentences: readonly Sentence[], blocks: readonly Block[]): Draft[] {
  const claimed = new Set<Quotation>()
  const drafts: Draft[][] = []
  sentences.forEach((sentence, at) => {
    const running = runningDraft(sentences, drafts, at)
    if (running) extend(running, sentence, claimed)
    const acts = running ? [] : readActs(sentence)
    drafts.push(acts.flatMap((act) => draftAct(text, sentence, at, act, claimed) ?? []))
  })
  sentences.forEach(({ tokens }, at) => {
    tokens.forEach(({ quote }, place) => {
      if (!quote || claimed.has(quote.quotation)) return
      const draft = placeQuotation(sentences, drafts, { quotation: quote.quotation, at, place })
      if (!draft) return
      claimed.add(quote.quotation)
      drafts[at]?.push(draft)
    })
  })
  draftQuotedWords(text, sentences, drafts)
  draftItems(text, sentences, drafts)
  draftBlocks(text, sentences, drafts, blocks)
  return drafts.flat().sort((a, b) => a.content[0].start - b.content[0].start)
}

/** Makes a draft of an act, and claims its quotations; null where another has claimed one of them before. */
function draftAct(text: string, sentence: Sentence, at: number, act: Act, claimed: Set<Quotation>): Draft | null {
  const read = readContent(text, sentence, act.content)
  const first = sentence.tokens[act.cue.from]
  const last = sentence.tokens[act.cue.to - 1]
  if (!read || !first || !last || read.quotations.some((quotation) => claimed.has(quotation))) return null
  for (const quotation of read.quotations) claimed.add(quotation)
  return {
    form: read.form,
    content: read.pieces,
    ground: act.by,
    at,
    cue: { start: first.start, end: last.end },
    party: act.subject,
    partyAt: at,
    act,
    follows: null,
    introduction: null,
  }
}

/** Adds a sentence's quotations to the statement that it goes on with. */
function extend(draft: Draft, { tokens }: Sentence, claimed: Set<Quotation>): void {
  for (const { quote } of tokens) {
    if (!quote || claimed.has(quote.quotation)) continue
    draft.content.push(...quote.quotation.pieces)
    claimed.add(quote.quotation)
  }
}
