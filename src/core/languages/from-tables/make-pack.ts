import type { BaseForms, LanguagePack } from '../pack'
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
    ...(tables.ownWords && { ownWords: tables.ownWords }),
    ...(tables.hasDialogueDashes && { opensFrame: (words) => opensFrame(tables, words) }),
    bodyAdpositions: tables.bodyAdpositions ?? new Set(),
    ...(tables.kinRoles && { kinRoles: tables.kinRoles }),
    framesWithinMarks: tables.framesWithinMarks ?? null,
    baseForms: baseFormsOf(tables),
    ...(tables.genitiveEnding && { genitiveEnding: tables.genitiveEnding }),
    ...(tables.isVerbFinal && { infinitivesLast: true as const }),
    ...(tables.dropsThat && { dropsThat: true as const }),
    takesBareClause: tables.takesBareClause ?? false,
  }
}

/** *säger Finch*, *har Finch sagt*: a verb of speech whose subject may be somebody else than who speaks. */
function opensFrame(
  { verbs, reporting, speakersOwn, dummySubjects }: GrammarTables,
  words: readonly string[],
): boolean {
  const [first = '', second = ''] = words.flatMap((word) => word.split(/[-‑]/u))
  const verb = verbs.get(first)
  if (verb?.form !== 'finite' || speakersOwn?.has(second) || dummySubjects.has(second)) return false
  if (verb.auxiliary === 'perfect') return words.some((word) => isSpeech(verbs.get(word)?.lemma, reporting))
  return isSpeech(verb.lemma, reporting)
}

const isSpeech = (lemma: string | undefined, reporting: GrammarTables['reporting']): boolean =>
  lemma !== undefined && reporting.get(lemma)?.frames.has('quote') === true
/** By the case tables, or word by word. */
function baseFormsOf({ cases, baseForms }: GrammarTables): BaseForms | null {
  if (cases) return { names: cases.baseNames, nouns: cases.nominative }
  if (!baseForms) return null
  // Of a name of several words the last one is inflected.
  const names = (words: readonly string[]) => baseForms(words.at(-1) ?? '').map((last) => [...words.slice(0, -1), last])
  return { names, nouns: (words) => words }
}
