import type { LanguagePack } from '../pack'

/** What a language of East Asia says of itself; all else they have in common. */
type Own = Pick<LanguagePack, 'tag' | 'tokenize' | 'chunk' | 'reporting' | 'closesWords'> &
  Required<Pick<LanguagePack, 'wordOrder'>>

const none: ReadonlySet<string> = new Set()

/** The pack of a language without inflected names, separable verbs and words for dropped subjects, whose family names stand first. */
export const makeEastAsianPack = (own: Own): LanguagePack => ({
  ...own,
  joinParticle: (_, lemma) => lemma,
  quotatives: none,
  agentAdpositions: none,
  dummySubjects: none,
  dropsSubjects: true,
  bodyAdpositions: none,
  takesBareClause: false,
  framesWithinMarks: null,
  baseForms: null,
  familyNameFirst: true,
})
