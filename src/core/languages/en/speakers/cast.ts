import type { Range } from '../../../attribution/chunks/chunk'
import type { Scene } from '../../../attribution/parties/antecedent'
import type { NameForm } from '../../../attribution/parties/cast'
import type { Sentence } from '../../../attribution/words/sentences'
import { comparedWord, isAcronym } from '../../../names/name-forms'
import { chunksIn, type SentenceChunks } from '../chunks/chunks-of'
import { definiteArticles } from '../function-words'
import type { Party } from '../grammar/subjects'
import { titleForms } from '../titles'
import { genderOfTitles } from './collect-named'

/** Everybody an article names, and who has spoken so far. */
export interface Cast extends Scene<Party> {
  text: string
  sentences: readonly Sentence[]
}

/** The chunks of a sentence; none outside the text. */
export const chunksAt = ({ sentences }: Cast, at: number): SentenceChunks => chunksIn(sentences[at])

/** A name that stands at a place in a sentence. */
export function formAt(chunks: SentenceChunks, name: Range): NameForm {
  const words = chunks.nameWordsIn(name)
  const title = comparedWord(chunks.wordAt(name.from - 1))
  return {
    words,
    title: titleForms.get(title) ?? title,
    isAcronym: words.length === 1 && isAcronym(chunks.writtenAt(name.from)),
    hasArticle: definiteArticles.has(chunks.wordAt(name.from - 1)),
    gender: genderOfTitles([title]),
  }
}
