import { collectCast } from '../../../attribution/parties/cast'
import { perSentence } from '../../../attribution/parties/per-sentence'
import { resolveMention } from '../../../attribution/parties/resolve-mention'
import type { Sentence } from '../../../attribution/words/sentences'
import { chunksIn } from '../chunks/chunks-of'
import { mainSubject } from '../grammar/subjects'
import { askByHeSheAt, askByRole, fitOfName } from './asks'
import { type Cast, chunksAt } from './cast'
import { EnglishNames } from './collect-named'
import { unnamedIn } from './unnamed-in'

/** Collects the cast of an article, with nobody having spoken yet. */
export function assembleCast(text: string, sentences: readonly Sentence[]): Cast {
  const names = new EnglishNames()
  const cast: Cast = {
    ...collectCast(
      sentences.map((sentence, at) => names.namingsIn(chunksIn(sentence), at)),
      names,
    ),
    text,
    sentences,
    spoken: [],
    meant: new Map(),
    unnamedIn: perSentence(sentences, (sentence, at) => unnamedIn(text, chunksIn(sentence), at)),
    subjectsOf(at) {
      const chunks = chunksAt(cast, at)
      const party = mainSubject(chunks)
      return party ? [{ party, start: chunks.startAt(party.head.from) }] : []
    },
    askBySubject(at) {
      const chunks = chunksAt(cast, at)
      const subject = mainSubject(chunks)
      return subject && askByHeSheAt(at, chunks.headAt(subject.head.from))
    },
    calledSo({ at, start, noun }) {
      const { who } = resolveMention(cast, askByRole(at, start, noun))
      return who?.is === 'named' ? who.named : null
    },
    fitOfName,
    writtenOf: ({ all }, at) => chunksAt(cast, at).sliceOf(text, all),
  }
  return cast
}
