import { basisMeanings } from '../../../attribution/explain/basis-meanings'
import { explainSentenceChunks } from '../../../attribution/explain/explain-chunks'
import { sentencesOf } from '../../../attribution/explain/sentences-of'
import { ofSentence, ofStatement, type StageReport } from '../../../attribution/explain/stage-report'
import { writePassage, writeTokens } from '../../../attribution/explain/write-words'
import type { Sentence } from '../../../attribution/words/sentences'
import type { Article } from '../../../model'
import { findAnchors } from '../acts/find-anchors'
import { readActs } from '../acts/read-acts'
import { chunksOf } from '../chunks/chunks-of'
import type { EnglishStages } from '../english-stages'
import { nobody } from '../speakers/resolve-speakers'
import { writeAct, writeAnchor, writeParty } from './write-grammar'

/** What each stage between quotations and sources made of an English article. */
export function explainEnglish(article: Article, stages: EnglishStages): StageReport[] {
  return [
    explainSentences(article, stages),
    explainSentenceChunks(stages.sentences.map(withChunks)),
    explainCues(article, stages),
    explainActs(article, stages),
    explainDrafts(article, stages),
    explainCast(stages),
    explainSpeakers(article, stages),
    explainVia(stages),
  ]
}

function explainSentences({ text }: Article, { sentences }: EnglishStages): StageReport {
  return {
    name: 'Words and sentences',
    task:
      'each block is split into words with their parts of speech (Universal Dependencies); ' +
      'a quotation that stands for itself is one word, QUOTE, of the sentence around it',
    items: sentences.map((sentence, at) => ({
      text: sentence.unread ? 'not read: too long or too tangled' : writeTokens(text, sentence),
      of: ofSentence(at),
    })),
  }
}

const withChunks = ({ tokens, unread }: Sentence) => ({ tokens, chunks: unread ? [] : chunksOf(tokens).list })

function explainCues({ text }: Article, { sentences }: EnglishStages): StageReport {
  return {
    name: 'Cues',
    task: 'verbs of saying and citations, each with its frame: who, to whom, where the words begin',
    items: sentences.flatMap((sentence, at) =>
      findAnchors(sentence).map((anchor) => ({ text: writeAnchor(text, sentence, anchor), of: ofSentence(at) })),
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
        return { text: writeAct(text, sentence, act) + fate, of: ofSentence(at) }
      }),
    ),
  }
}

function explainDrafts({ text }: Article, stages: EnglishStages): StageReport {
  const { sentences, drafts } = stages
  const sources = sentencesOf(drafts, sentences)
  const places = new Map(drafts.map((draft, at) => [draft, at]))
  return {
    name: 'Drafts',
    task: 'statements before their speakers are known by name: first those of acts, then quotations that none claims',
    items: drafts.map((draft, at) => {
      const tokens = sentences[draft.partyAt]?.tokens ?? []
      const lines = [
        `${draft.form}, by “${draft.ground}”, of sentence ${sources[at]?.join(', ')}`,
        `words: ${draft.content.map((piece) => writePassage(piece.text)).join(' + ')}`,
        `said by: ${writeParty(text, tokens, draft.party)}${draft.party ? ` in sentence ${draft.partyAt + 1}` : ''}`,
      ]
      if (draft.cue) lines.push(`cue: ${writePassage(text.slice(draft.cue.start, draft.cue.end))}`)
      const follows = draft.follows ? places.get(draft.follows) : undefined
      if (follows !== undefined) lines.push(`goes on with statement ${follows + 1}`)
      return { text: lines.join('\n'), of: ofStatement(at) }
    }),
  }
}

function explainCast({ cast }: EnglishStages): StageReport {
  return {
    name: 'Cast',
    task: 'everybody and every body that the article names, and what it tells of them',
    items: cast.named.map(({ name, person, maybePerson, body, gender, roles, mentions }) => {
      const being = person ? 'a person' : body ? 'a body' : maybePerson ? 'may be a person' : 'no person that shows'
      const called = roles.size > 0 ? `, called ${[...roles].join(', ')}` : ''
      const places = [...new Set(mentions.map((mention) => mention.at + 1))].join(', ')
      return { text: `${name}: ${being}${gender ? `, ${gender}` : ''}${called}; in sentence ${places}`, of: null }
    }),
  }
}

function explainSpeakers({ text }: Article, { sentences, drafts, speakers }: EnglishStages): StageReport {
  return {
    name: 'Speakers',
    task: 'phrases become somebody: the fullest name, whom a pronoun means, who goes on speaking',
    items: drafts.map((draft, at) => {
      const { speaker, by, candidates } = speakers[at] ?? nobody
      const phrase = writeParty(text, sentences[draft.partyAt]?.tokens ?? [], draft.party)
      const role = speaker?.role ? `, ${speaker.role}` : ''
      const lines = [
        `${phrase} → ${speaker ? `${speaker.name} (${speaker.kind}${role})` : 'nobody'}`,
        `why: ${basisMeanings[by]}`,
      ]
      if (candidates.length > 0) {
        lines.push(`weighed: ${candidates.map(({ name, score }) => `${name} ${score.toFixed(2)}`).join(', ')}`)
      }
      return { text: lines.join('\n'), of: ofStatement(at) }
    }),
  }
}

function explainVia({ via }: EnglishStages): StageReport {
  return {
    name: 'Stations',
    task: 'what stands between the speaker and the page, from the speaker outwards',
    items: via.flatMap((stations, at) =>
      stations.map(({ name, kind, mention }) => ({
        text: `${name} (${kind}), from ${writePassage(mention)}`,
        of: ofStatement(at),
      })),
    ),
  }
}
