import type { LanguagePack } from '../pack'
import { makeChunker } from './chunk'
import type { GrammarTables } from './tables'
import { makeTokenizer } from './tokenize'

/** The pack of a language whose names alone begin with a capital, from its tables. */
export function makePack(tables: GrammarTables): LanguagePack {
  const { tag, reporting, quotatives, agentAdpositions, dummySubjects, dropsSubjects } = tables
  return {
    tag,
    tokenize: makeTokenizer(tables),
    chunk: makeChunker(tables),
    reporting,
    joinParticle: (particle, lemma) => (reporting.has(particle + lemma) ? particle + lemma : lemma),
    quotatives,
    agentAdpositions,
    dummySubjects,
    dropsSubjects,
    bodyAdpositions: tables.bodyAdpositions ?? new Set(),
    kinRoles: tables.kinRoles ?? new Map(),
    takesBareClause: false,
  }
}
