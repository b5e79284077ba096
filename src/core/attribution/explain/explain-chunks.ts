import type { Article } from '../../model'
import type { Chunk, Range } from '../chunks/chunk'
import type { Clause } from '../chunks/clauses'
import type { ChunkedSentence } from '../chunks/read-sentences'
import { textOf } from '../parties/base-names'
import type { StatementStages } from '../statements/read-statements'
import type { Token } from '../words/token'
import { basisMeanings } from './basis-meanings'
import { ofSentence, ofStatement, type StageReport } from './stage-report'
import { writePassage, writeTokens } from './write-words'

type Chunked = { sentences: readonly ChunkedSentence[] } & StatementStages

/** What each stage between quotations and sources made of an article whose language has a pack. */
export function explainChunks(article: Article, stages: Chunked): StageReport[] {
  return [
    explainWords(article, stages),
    explainSentenceChunks(stages.sentences),
    explainClauses(stages),
    explainDrafts(article, stages),
    explainCast(stages),
    explainSpeakers(stages),
  ]
}

function explainWords({ text }: Article, { sentences }: Chunked): StageReport {
  return {
    name: 'Words and sentences',
    task: 'each block is split into words with their parts of speech; a quotation that stands for itself is one, QUOTE',
    items: sentences.map((sentence, at) => ({ text: writeTokens(text, sentence), of: ofSentence(at) })),
  }
}

/** The chunks that each sentence was cut into. */
export function explainSentenceChunks(
  sentences: readonly { tokens: readonly Token[]; chunks: readonly Chunk[] }[],
): StageReport {
  return {
    name: 'Chunks',
    task: 'each sentence is cut once: noun phrases, verbs, what opens a clause, phrases of time and occasion, marks',
    items: sentences.map(({ tokens, chunks }, at) => ({
      text: chunks.map((chunk) => writeChunk(tokens, chunk)).join('\n'),
      of: ofSentence(at),
    })),
  }
}

function writeChunk(tokens: readonly Token[], chunk: Chunk): string {
  const facts = factsOf(chunk).filter((fact) => fact !== '' && fact !== null)
  return `${chunk.type}: ${writeRange(tokens, chunk)}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`
}

function factsOf(chunk: Chunk): (string | null)[] {
  switch (chunk.type) {
    case 'noun phrase':
      return [
        chunk.nounClass,
        chunk.definiteness,
        chunk.number,
        chunk.gender,
        chunk.mayBeSubject ? 'may be a subject' : '',
      ]
    case 'verb group':
      return [
        chunk.lemma,
        chunk.form,
        chunk.mood,
        chunk.isPassive ? 'passive' : '',
        chunk.isNegated ? 'negated' : '',
        chunk.auxiliary && `auxiliary of the ${chunk.auxiliary}`,
      ]
    case 'adjunct':
      return [chunk.role]
    case 'opener':
    case 'coordinator':
      return [chunk.kind]
    default:
      return []
  }
}

const writeRange = (tokens: readonly Token[], range: Range): string =>
  tokens[range.from]?.pos === 'QUOTE' ? 'QUOTE' : textOf(tokens, range)

function explainClauses({ sentences }: Chunked): StageReport {
  return {
    name: 'Clauses',
    task: 'chunks make clauses; each has a verb, wherever its parts stand',
    items: sentences.map(({ tokens, clauses }, at) => ({
      text: clauses.map((clause) => writeClause(tokens, clause)).join('\n'),
      of: ofSentence(at),
    })),
  }
}

function writeClause(tokens: readonly Token[], clause: Clause): string {
  const { predicate } = clause
  const verb = predicate ? `, verb ${predicate.lemma}${predicate.isPassive ? ', passive' : ''}` : ''
  return `${clause.kind}${verb}: ${writePassage(writeRange(tokens, clause))}`
}

function explainDrafts({ text }: Article, { drafts, sentences }: Chunked): StageReport {
  return {
    name: 'Drafts',
    task: 'statements before their speakers are known by name: reports, then what goes on with them, then quotations',
    items: drafts.map((draft, at) => {
      const party = draft.party ? textOf(sentences[draft.partyAt]?.tokens ?? [], draft.party.all) : 'nobody'
      const lines = [
        `${draft.form}, by “${draft.by}”`,
        `words: ${draft.content.map((piece) => writePassage(piece.text)).join(' + ')}`,
        `said by: ${party}`,
      ]
      if (draft.cue) lines.push(`cue: ${writePassage(text.slice(draft.cue.start, draft.cue.end))}`)
      if (draft.follows) lines.push(`goes on with statement ${drafts.indexOf(draft.follows) + 1}`)
      return { text: lines.join('\n'), of: ofStatement(at) }
    }),
  }
}

function explainCast({ cast }: Chunked): StageReport {
  return {
    name: 'Cast',
    task: 'everybody and every body that the article names, and what it tells of them',
    items: cast.members.map(({ name, nounClass, gender, roles, mentions }) => {
      const called = roles.size > 0 ? `, called ${[...roles.keys()].join(', ')}` : ''
      const places = [...new Set(mentions.map((mention) => mention.at + 1))].join(', ')
      return {
        text: `${name}: ${nounClass ?? 'unknown'}${gender ? `, ${gender}` : ''}${called}; in sentence ${places}`,
        of: null,
      }
    }),
  }
}

function explainSpeakers({ speakers }: Chunked): StageReport {
  return {
    name: 'Speakers',
    task: 'phrases become somebody: the fullest name, whom a pronoun means, who goes on speaking',
    items: speakers.map(({ speaker, by }, at) => ({
      text: `${speaker ? `${speaker.mention} → ${speaker.name} (${speaker.kind})` : 'nobody'}\nwhy: ${basisMeanings[by]}`,
      of: ofStatement(at),
    })),
  }
}
