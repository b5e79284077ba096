import type { NounClass, Range } from '../../../attribution/chunks/chunk'
import type { SentenceChunks } from '../chunks/chunks-of'
import { hasAgentPluralEnding } from '../morphology'

const SPEAKERS: ReadonlySet<NounClass> = new Set<NounClass>(['person', 'group', 'organization'])
const TEXTS: ReadonlySet<NounClass> = new Set<NounClass>(['document', 'statement', 'post'])

/** Whether a phrase is a name, a pronoun, or a word for people or a body. */
export function maySpeak(chunks: SentenceChunks, phrase: Range): boolean {
  const { kind, word, nounClass } = chunks.headOf(phrase)
  const isPointing = kind === 'pronoun' || kind === 'determiner' || kind === 'number'
  return isPointing || hasAgentPluralEnding(word) || SPEAKERS.has(nounClass) || chunks.nameIn(phrase) !== null
}

/** Whether a phrase is one for a text: *a study*, *its figures*. */
export const isText = (chunks: SentenceChunks, phrase: Range): boolean => TEXTS.has(chunks.headOf(phrase).nounClass)
