import type { NounClass, Range } from '../../../attribution/chunks/chunk'
import type { SentenceChunks } from '../chunks/chunks-of'
import { mainSubject, type Party } from '../grammar/subjects'
import { hasAgentPluralEnding } from '../morphology'
import { demonyms } from '../places'
import { partisans } from '../titles'

const SPEAKERS: ReadonlySet<NounClass> = new Set<NounClass>(['person', 'group', 'organization'])
const TEXTS: ReadonlySet<NounClass> = new Set<NounClass>(['document', 'statement', 'post'])

/** Whether a phrase is a name, a pronoun, or a word for people or a body. */
export function maySpeak(chunks: SentenceChunks, phrase: Range): boolean {
  const { kind, word, nounClass } = chunks.headOf(phrase)
  const isPointing = kind === 'pronoun' || kind === 'determiner' || kind === 'number'
  return (
    isPointing ||
    hasAgentPluralEnding(word) ||
    demonyms.has(word) ||
    partisans.has(word) ||
    SPEAKERS.has(nounClass) ||
    chunks.nameIn(phrase) !== null
  )
}

/** The subject of the sentence, where it is one for somebody who may speak, or for a text: not *beaches*. */
export function speakingSubject(chunks: SentenceChunks, limit = chunks.length): Party | null {
  const subject = mainSubject(chunks, limit)
  return subject && mayTell(chunks, subject.head) ? subject : null
}

/** Whether a sentence is about what does not speak, and no text. */
export function isAboutThing(chunks: SentenceChunks): boolean {
  const subject = mainSubject(chunks)
  return subject !== null && !mayTell(chunks, subject.head)
}

/** Whether a phrase is one for who may speak, or for a text. */
export const mayTell = (chunks: SentenceChunks, phrase: Range): boolean =>
  maySpeak(chunks, phrase) || isText(chunks, phrase)

/** Whether a phrase is one for a text: *a study*, *its figures*. */
export const isText = (chunks: SentenceChunks, phrase: Range): boolean => TEXTS.has(chunks.headOf(phrase).nounClass)
