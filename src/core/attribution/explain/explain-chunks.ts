import type { Article } from '../../model'
import type { Chunk, Range } from '../chunks/chunk'
import type { Clause } from '../chunks/clauses'
import type { ChunkedSentence } from '../chunks/read-sentences'
import { textOf } from '../parties/base-names'
import type { Draft } from '../statements/draft'
import type { StatementStages } from '../statements/read-statements'
import type { Token } from '../words/token'
import { explainCast, explainDrafts, explainSentences, explainSpeakers, explainVia } from './explain-stages'
import { type StageReport, stageOfSentences } from './stage-report'
import { writePassage, writeRange } from './write-words'

type Chunked = { sentences: readonly ChunkedSentence[] } & StatementStages

/** What each stage between quotations and sources made of an article whose language has a pack. */
export function explainChunks({ text }: Article, stages: Chunked): StageReport[] {
  const { sentences, drafts, cast, speakers, via } = stages
  const phraseOf = ({ partyAt, party }: Draft) =>
    party ? writeRange(text, sentences[partyAt]?.tokens ?? [], party.all) : 'nobody'
  return [
    explainSentences(text, sentences),
    explainSentenceChunks(sentences),
    explainClauses(stages),
    explainDrafts(text, sentences, drafts, (draft) => ({ by: draft.by, party: phraseOf(draft) })),
    explainCast(cast.members, (who) => ({ being: who.nounClass ?? 'unknown', roles: [...who.roles.keys()] })),
    explainSpeakers(speakers, drafts.map(phraseOf)),
    explainVia(via),
  ]
}

/** The chunks that each sentence was cut into. */
export function explainSentenceChunks(
  sentences: readonly { tokens: readonly Token[]; chunks: readonly Chunk[] }[],
): StageReport {
  const task =
    'each sentence is cut once: noun phrases, verbs, what opens a clause, phrases of time and occasion, marks'
  return stageOfSentences('Chunks', task, sentences, ({ tokens, chunks }) =>
    chunks.map((chunk) => writeChunk(tokens, chunk)).join('\n'),
  )
}

function writeChunk(tokens: readonly Token[], chunk: Chunk): string {
  const facts = factsOf(chunk).filter((fact) => fact !== '' && fact !== null)
  return `${chunk.type}: ${writeTokensOf(tokens, chunk)}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`
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

const writeTokensOf = (tokens: readonly Token[], range: Range): string =>
  tokens[range.from]?.pos === 'QUOTE' ? 'QUOTE' : textOf(tokens, range)

const explainClauses = ({ sentences }: Chunked): StageReport =>
  stageOfSentences(
    'Clauses',
    'chunks make clauses; each has a verb, wherever its parts stand',
    sentences,
    ({ tokens, clauses }) => clauses.map((clause) => writeClause(tokens, clause)).join('\n'),
  )

function writeClause(tokens: readonly Token[], clause: Clause): string {
  const { predicate } = clause
  const verb = predicate ? `, verb ${predicate.lemma}${predicate.isPassive ? ', passive' : ''}` : ''
  return `${clause.kind}${verb}: ${writePassage(writeTokensOf(tokens, clause))}`
}
