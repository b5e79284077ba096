import { readContent } from '../../../attribution/statements/read-content'
import type { Sentence } from '../../../attribution/words/sentences'
import { findIntroduction } from '../acts/find-anchors'
import { trim } from '../acts/stretches'
import { chunksIn } from '../chunks/chunks-of'
import { type Draft, unattributed } from './draft'

/** Who says what follows a colon, in the sentence at `at`. */
type Introduction = NonNullable<ReturnType<typeof findIntroduction>> & { at: number }

/** Adds the items of lists that a colon gives to somebody: each of their sentences is a statement. */
export function draftItems(text: string, sentences: readonly Sentence[], drafts: readonly Draft[][]): void {
  let opened: Introduction | null = null
  sentences.forEach((sentence, at) => {
    if (sentence.kind !== 'item') {
      const introduction = findIntroduction(sentence)
      opened = introduction && { ...introduction, at }
    } else if (opened && !sentence.unread && drafts[at]?.length === 0) {
      const draft = draftItem(text, sentences, at, opened)
      if (draft) drafts[at].push(draft)
    }
  })
}

/** An item of a list, given to who says what follows the colon before it. */
function draftItem(text: string, sentences: readonly Sentence[], at: number, opened: Introduction): Draft | null {
  const sentence = sentences[at]
  const chunks = chunksIn(sentence)
  const words = trim(chunks, { from: 0, to: chunks.length })
  const read = sentence && words && readContent(text, sentence, [words])
  if (!read) return null
  return {
    ...unattributed(read, at),
    ground: 'colon',
    cue: chunksIn(sentences[opened.at]).spanOf(opened.cue),
    party: opened.subject,
    partyAt: opened.at,
    introduction: opened.at,
  }
}
