import { innerSpeechWords } from '../../languages/inner-speech-words'
import type { Statement } from '../../model'
import { ownPieces } from '../../own-words'
import type { Manner } from '../model'
import { languageOfSource } from '../other-language/languages-differ'
import type { SourceText } from '../source/source-text'
import { openSentence, plainWords, restOfSentence } from './around-quotation'

/** What stands around a quotation in its sentences is looked at so far on either side. UTF-16 units. */
const REACH = 200
/** Words that may stand within a phrase: *read it to them aloud*. */
const MOST_WITHIN = 3
const SENTENCE_END = /[.!?…。！？]$/

/**
 * Whether a source tells that a speaker says words which are not their own: *“Oh, it is quite safe,” he said, imitating the
 * mayor*; *“The gates are shut,” she read from the letter*. Read from what stands around the quotation in its sentences.
 * null where nothing tells so.
 */
export function mannerOf(source: SourceText, own: Statement): Manner | null {
  const { article } = source
  const { content } = own
  const [first] = content
  const { end } = content.at(-1) ?? first
  const block = article?.blocks.find((each) => each.start <= first.start && first.start < each.end)
  if (!article || !block || own.where !== 'body') return null
  const before = article.text.slice(Math.max(block.start, first.start - REACH), first.start)
  const after = goesOn(own) ? article.text.slice(end, Math.max(end, Math.min(block.end, end + REACH))) : ''
  const between = content.slice(1).map(({ start }, i) => article.text.slice(content[i]?.end ?? start, start))
  const unquoted = ownPieces(own).map(({ text }) => text)
  const told = [openSentence(before), ...unquoted, ...between, restOfSentence(after)].map(plainWords)
  const { mocking, readAloud } = innerSpeechWords(languageOfSource(source))
  const tells = (phrases: readonly string[]) =>
    phrases.map(plainWords).some((phrase) => told.some((text) => has(text, phrase)))
  if (tells(mocking)) return 'mocked'
  return tells(readAloud) ? 'read-aloud' : null
}

/** Whether the sentence that a quotation stands in goes on after it: *“It is safe!” he said*; not *He said: “It is safe.”* */
function goesOn({ content, cue }: Statement): boolean {
  const { text, end } = content.at(-1) ?? content[0]
  return !SENTENCE_END.test(text) || (cue !== null && cue.start >= end)
}

/** Whether the words of a phrase stand in a text in order, few others between them. */
const has = (text: readonly string[], phrase: readonly string[]): boolean =>
  text.some((_, at) => {
    let next = at
    return phrase.every((word, i) => {
      const found = text.indexOf(word, next)
      const isNear = found >= next && found - next <= (i === 0 ? 0 : MOST_WITHIN)
      next = found + 1
      return isNear
    })
  })
