import type { Mention } from '../../../attribution/parties/antecedent'
import { isShownPerson, type Member } from '../../../attribution/parties/member'
import { perSentence } from '../../../attribution/parties/per-sentence'
import { resolveMention } from '../../../attribution/parties/resolve-mention'
import type { Sentence } from '../../../attribution/words/sentences'
import { shortFormsOf } from '../../../names/name-forms'
import { NameIndex } from '../../../names/name-index'
import { chunksIn } from '../chunks/chunks-of'
import { mainSubject } from '../grammar/subjects'
import { askByHeSheAt, askByRole } from './asks'
import { type Cast, chunksAt } from './cast'
import { collectNamed } from './collect-named'
import { fullerForm } from './resolve-name'
import { unnamedIn } from './unnamed-in'

/** Collects the cast of an article, with nobody having spoken yet. */
export function assembleCast(text: string, sentences: readonly Sentence[]): Cast {
  const named = collectNamed(sentences)
  const mentions: { who: Member; mention: Mention }[][] = sentences.map(() => [])
  for (const who of named) for (const mention of who.mentions) mentions[mention.at]?.push({ who, mention })
  const cast: Cast = {
    text,
    sentences,
    named,
    byForm: NameIndex.of(named, (who) => [
      ...shortFormsOf(who.words),
      ...who.forms,
      ...(isShownPerson(who) ? who.words.slice(1, -1) : []),
    ]),
    byName: new Map(named.flatMap((who) => [who.words.join(' '), ...who.forms].map((form) => [form, who]))),
    byDescription: NameIndex.of(named, ({ descriptions }) => descriptions),
    mentions,
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
    inFull: (who, at, start) => fullerForm(cast, who, at, start),
    nameOf: (who) => (who.is === 'named' ? who.named.name : chunksAt(cast, who.at).sliceOf(text, who.party.all)),
  }
  return cast
}
