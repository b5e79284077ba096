import { readContent } from '../../../attribution/statements/read-content'
import { withoutOverlaps } from '../../../attribution/statements/without-overlaps'
import type { Quotation } from '../../../attribution/words/quotations'
import type { Sentence } from '../../../attribution/words/sentences'
import type { Block } from '../../../model'
import type { Act } from '../acts/act'
import { readActs } from '../acts/read-acts'
import { chunksIn } from '../chunks/chunks-of'
import { spanOfAll } from '../chunks/text-spans'
import { narrators } from '../function-words'
import { type Draft, unattributed } from './draft'
import { draftBlocks } from './draft-blocks'
import { draftItems } from './draft-items'
import { draftQuotedWords } from './draft-quoted-words'
import { placeQuotation } from './place-quotation'
import { openerBefore, runningDraft } from './run-on'

/**
 * Reads all sentences and brings words together with what is said about them: first the acts of saying, then the
 * quotations that none of them claims, lists, block quotations and posts. In the order of the text; linear in its length.
 */
export function draftStatements(text: string, sentences: readonly Sentence[], blocks: readonly Block[]): Draft[] {
  const claimed: Claims = new Map()
  const drafts: Draft[][] = []
  let opener = -1
  sentences.forEach((sentence, at) => {
    opener = openerBefore(sentences, drafts, at, opener)
    const running = runningDraft(sentences, drafts, at, opener)
    if (running) extend(running, sentence, claimed)
    const acts = running ? [] : readActs(sentence)
    drafts.push(acts.flatMap((act) => draftAct(text, sentences, at, act, claimed) ?? []))
  })
  sentences.forEach((sentence, at) => {
    for (const { quotation, place } of unclaimedIn(sentence, claimed)) {
      const draft = placeQuotation(sentences, drafts, { quotation, at, place })
      if (!draft) continue
      claimed.set(quotation, draft)
      drafts[at]?.push(draft)
    }
  })
  draftQuotedWords(text, sentences, drafts)
  draftItems(text, sentences, drafts)
  draftBlocks(text, sentences, drafts, blocks)
  return withoutOverlaps(drafts.flat().sort((a, b) => a.content[0].start - b.content[0].start))
}

/** Which draft has a quotation. */
type Claims = Map<Quotation, Draft>

/** The quotations of a sentence that no draft has, each when it is asked for: the one before may have claimed it. */
function* unclaimedIn(sentence: Sentence, claimed: Claims): Generator<{ quotation: Quotation; place: number }> {
  const chunks = chunksIn(sentence)
  for (let place = 0; place < chunks.length; place++) {
    const quotation = chunks.quotationAt(place)
    if (quotation && !claimed.has(quotation)) yield { quotation, place }
  }
}

/**
 * Makes a draft of an act, and claims its quotations; null where another has claimed one of them before, unless that
 * one only ran on into this act's paragraph.
 */
function draftAct(text: string, sentences: readonly Sentence[], at: number, act: Act, claimed: Claims): Draft | null {
  const sentence = sentences[at]
  const chunks = chunksIn(sentence)
  const subject = act.subject?.head.from ?? -1
  const word = chunks.wordAt(subject)
  // *You said in May that it was safe*: put to somebody, in an interview.
  if (word === 'you') return null
  // *I found that it fits*, *as we have said*: the page's own words.
  if (narrators.has(word) && act.by !== 'quote') return null
  const read = sentence && readContent(text, sentence, act.content)
  if (!read) return null
  const cue = chunks.spanOf(act.cue)
  const draft: Draft = { ...unattributed(read, at), ground: act.by, cue, party: act.subject, act }
  const owners = new Set(read.quotations.flatMap((quotation) => claimed.get(quotation) ?? []))
  const [owner] = owners
  if (owner && !(owners.size === 1 && breakOff(sentences, owner, draft))) return null
  for (const quotation of read.quotations) claimed.set(quotation, draft)
  return draft
}

/**
 * A quotation that lacks its closing mark seems to go on in the next paragraph: *… “He knew. ⏎ “I did not,” added Lee.*
 * Where that paragraph has a cue of its own, its words are a statement of their own. @returns whether it was so
 */
function breakOff(sentences: readonly Sentence[], owner: Draft, draft: Draft): boolean {
  const { start } = spanOfAll(chunksIn(sentences[draft.at]))
  const [head, ...tail] = owner.content.filter((piece) => piece.start < start)
  const [own, ...others] = draft.content.filter((piece) => piece.start >= start)
  if (!head || !own) return false
  owner.content = [head, ...tail]
  draft.content = [own, ...others]
  return true
}

/** Adds a sentence's quotations to the statement that it goes on with. */
function extend(draft: Draft, sentence: Sentence, claimed: Claims): void {
  for (const { quotation } of unclaimedIn(sentence, claimed)) {
    draft.content.push(...quotation.pieces)
    claimed.set(quotation, draft)
  }
}
