import { explainSentenceChunks } from '../../../attribution/explain/explain-chunks'
import {
  explainCast,
  explainDrafts,
  explainSentences,
  explainSpeakers,
  explainVia,
} from '../../../attribution/explain/explain-stages'
import { ofSentence, type StageReport } from '../../../attribution/explain/stage-report'
import { isPersonal, isShownPerson, type Member } from '../../../attribution/parties/member'
import type { Sentence } from '../../../attribution/words/sentences'
import type { Article } from '../../../model'
import { findAnchors } from '../acts/find-anchors'
import { readActs } from '../acts/read-acts'
import { chunksIn } from '../chunks/chunks-of'
import type { Draft } from '../drafts/draft'
import type { EnglishStages } from '../english-stages'
import { writeAct, writeAnchor, writeParty } from './write-grammar'

/** What each stage between quotations and sources made of an English article. */
export function explainEnglish(article: Article, stages: EnglishStages): StageReport[] {
  const { text } = article
  const { sentences, drafts, cast, speakers, via } = stages
  const phraseOf = ({ partyAt, party }: Draft) => writeParty(text, chunksIn(sentences[partyAt]), party)
  return [
    explainSentences(text, sentences),
    explainSentenceChunks(sentences.map(withChunks)),
    explainCues(article, stages),
    explainActs(article, stages),
    explainDrafts(text, sentences, drafts, (draft) => ({ by: draft.ground, party: phraseOf(draft) })),
    explainCast(cast.members, (who) => ({ being: beingOf(who), roles: [...who.roles.keys()] })),
    explainSpeakers(speakers, drafts.map(phraseOf)),
    explainVia(via),
  ]
}

function beingOf(who: Member): string {
  if (isShownPerson(who)) return 'a person'
  return who.nounClass ? 'a body' : isPersonal(who) ? 'may be a person' : 'no person that shows'
}

const withChunks = (sentence: Sentence) => ({ ...sentence, chunks: sentence.unread ? [] : chunksIn(sentence).list })

function explainCues({ text }: Article, { sentences }: EnglishStages): StageReport {
  return {
    name: 'Cues',
    task: 'verbs of saying and citations, each with its frame: who, to whom, where the words begin',
    items: sentences.flatMap((sentence, at) =>
      findAnchors(sentence).map((anchor) => ({
        text: writeAnchor(text, chunksIn(sentence), anchor),
        of: ofSentence(at),
      })),
    ),
  }
}

function explainActs({ text }: Article, { sentences, drafts }: EnglishStages): StageReport {
  const drafted = new Set(drafts.flatMap(({ at, act }) => (act ? [`${at} ${act.cue.from}`] : [])))
  return {
    name: 'Acts of saying',
    task: 'cues together with the words that they report; a cue that reports none here is left out',
    items: sentences.flatMap((sentence, at) =>
      readActs(sentence).map((act) => {
        const fate = drafted.has(`${at} ${act.cue.from}`) ? '' : '\nnot taken: these words belong to another statement'
        return { text: writeAct(text, chunksIn(sentence), act) + fate, of: ofSentence(at) }
      }),
    ),
  }
}
