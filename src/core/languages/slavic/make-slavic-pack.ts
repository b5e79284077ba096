import { makePack } from '../from-tables/make-pack'
import type { GrammarTables } from '../from-tables/tables'
import type { LanguagePack } from '../pack'
import { type GivenNames, genderOfGiven } from './cases'

/** What the Slavic languages here have in common: no articles, no elision, no clitics that make a verb reflexive. */
type Shared =
  | 'elided'
  | 'enclitics'
  | 'fusedArticles'
  | 'sourcePostpositions'
  | 'agentAdpositions'
  | 'reflexives'
  | 'impersonalReflexives'
  | 'dummySubjects'
  | 'quotatives'
  | 'verbParticles'
  | 'genderOfGiven'

/** *свой*, *své*, *swoich*: of whom the sentence tells. */
const ITS_OWN = /^(?:сво|сві|svůj|svého|svému|svém|svým|svých|své|svá|svou|svoj|swó|swo)/u

const none: ReadonlySet<string> = new Set()

/** The pack of a Slavic language, from the tables that it does not share with the others. @param given its given names, declined */
export const makeSlavicPack = (tables: Omit<GrammarTables, Shared>, given: GivenNames): LanguagePack =>
  makePack({
    ...tables,
    determiners: new Map(
      [...tables.determiners].map(([word, facts]) => [
        word,
        ITS_OWN.test(word) ? { ...facts, definiteness: 'possessive' as const } : facts,
      ]),
    ),
    elided: none,
    enclitics: none,
    fusedArticles: new Map(),
    sourcePostpositions: none,
    agentAdpositions: none,
    reflexives: none,
    impersonalReflexives: none,
    dummySubjects: none,
    quotatives: none,
    verbParticles: none,
    genderOfGiven: (name) => genderOfGiven(given, name),
  })
